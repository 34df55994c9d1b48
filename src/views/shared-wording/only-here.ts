import type { Clause } from '../../parse/plan-text.ts';
import { readPassage } from '../../parse/plan-text.ts';
import { shortenWords } from '../../text/shorten-words.ts';
import type { ClauseWording } from './find-shared-wording.ts';

/** A clause whose wording no other plan has. */
export interface OnlyHere {
  readonly clauseId: string;
  /** Its first words, with an ellipsis when there are more. */
  readonly words: string;
}

/**
 * Whether the wording of a clause stands in no other plan held; null where that cannot be said: it was not compared,
 * or is too short.
 */
export function isOnlyHere(wording: ClauseWording | undefined): boolean | null {
  return wording === undefined || wording.state === 'too-short' ? null : wording.state === 'only-here';
}

const LONGEST = 90;

/** The clauses of a plan that are only here, in document order. In: the wording of the plan's clauses, by their ids. */
export function listOnlyHere(
  clauses: readonly Clause[],
  wording: ReadonlyMap<string, ClauseWording>,
): OnlyHere[] {
  return clauses
    .filter(({ id }) => wording.get(id)?.state === 'only-here')
    .map((clause) => ({
      clauseId: clause.id,
      words: shortenWords(readWords(clause), LONGEST),
    }));
}

function readWords({ heading, text }: Clause): string {
  return [heading, text].map(readPassage).join(' ').replace(/\s+/g, ' ').trim();
}
