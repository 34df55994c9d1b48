import { hasNumber, yearsOf } from '../search/numbers.ts';
import { agencyIds } from '../views/agency-ids.ts';
import type { PlacedCommitment } from '../views/commitment-page.ts';
import type { ClauseWording } from '../views/shared-wording/find-shared-wording.ts';
import { isOnlyHere } from '../views/shared-wording/only-here.ts';
import type { CommitmentRecord } from './commitment-row.ts';

/**
 * The commitments of a plan for the table of all. In: its commitments in the order shown, and the wording of its
 * clauses by their ids, empty where there is no other plan to compare with. Years are those that its words or its timing
 * name; a number is a target or one that counts or measures something, as in the search.
 */
export function buildRecords(
  commitments: readonly PlacedCommitment[],
  wording: ReadonlyMap<string, ClauseWording>,
): CommitmentRecord[] {
  return commitments.map(({ commitment, ordinal }) => {
    const { id, kind, clauseId, words, lead, coordinating, coordinatingNote, timing, deadlines, goalIds } =
      commitment;
    const actors = agencyIds(lead);
    const isAssignment = kind === 'assignment';
    return {
      id,
      kind,
      clauseId,
      ordinal,
      words: words.words,
      lines: [words.startLine, words.endLine],
      lead: isAssignment ? actors : [],
      coordinating: agencyIds(coordinating),
      duty: isAssignment ? [] : actors,
      note: coordinatingNote,
      timing,
      dates: deadlines.map(({ start, end, monthDay }) => [start, end, monthDay] as const),
      goals: goalIds,
      years: yearsOf([words.words, timing ?? ''].join('\n')),
      hasNumber: kind === 'target' || hasNumber(words.words),
      onlyHere: isOnlyHere(wording.get(clauseId)),
    };
  });
}
