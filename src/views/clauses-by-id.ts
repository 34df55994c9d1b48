import type { Clause, PlanText } from '../parse/plan-text.ts';

/** The clauses of a plan by id. Made anew each time it is asked: once for a plan is enough. */
export function clausesById({
  text,
}: {
  readonly text: Pick<PlanText, 'clauses'>;
}): ReadonlyMap<string, Clause> {
  return new Map(text.clauses.map((clause) => [clause.id, clause]));
}
