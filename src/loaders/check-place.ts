import type { PlanText } from '../parse/plan-text.ts';
import { readClause } from '../parse/plan-text.ts';
import type { ContentProblem } from './content-error.ts';

/** What is wrong with words said to stand in a clause of a plan, and what to do; null when they stand there. */
export function checkPlace(
  { clauses }: PlanText,
  { clause: id, words }: { readonly clause: string; readonly words: string },
): Pick<ContentProblem, 'message' | 'remedy'> | null {
  const clause = clauses.find((candidate) => candidate.id === id);
  if (clause !== undefined && readClause(clause).includes(words)) return null;
  return {
    message:
      clause === undefined
        ? `no clause is called “${id}”`
        : `clause ${id} does not have the words “${words}”`,
    remedy: 'use an id that `npm run parse` prints, and quote the words exactly as printed',
  };
}
