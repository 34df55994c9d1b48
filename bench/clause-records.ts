import { readCorpus } from '../src/loaders/read-corpus.ts';
import { readClause } from '../src/parse/plan-text.ts';
import type { ShownResult } from './search-page.ts';

/** A clause as the engines compared with the site get it: its words, and where they stand. */
export interface ClauseRecord extends ShownResult {
  /** Name of the plan's place. */
  readonly place: string;
  /** The words of the clause in one line. */
  readonly text: string;
}

/** Reads a record for each clause with words of its own, of all plans in the content folder. */
export function readClauseRecords(): ClauseRecord[] {
  return readCorpus().plans.flatMap(({ id, summary, text }) =>
    text.clauses
      .map((clause) => ({
        planId: id,
        recordId: clause.id,
        lines: [clause.startLine, clause.endLine] as const,
        place: summary.placeVi,
        text: readClause(clause).replace(/\s+/g, ' ').trim(),
      }))
      .filter(({ text: words }) => words !== ''),
  );
}
