import type { Deadline, PlanFacts, Target } from '../parse/plan-facts.ts';
import type { Crosswalk } from '../schemas/crosswalk.ts';
import type { Goal } from '../schemas/goal.ts';
import type { Finding } from './findings/finding.ts';
import type { ClauseWording } from './shared-wording/find-shared-wording.ts';

/** Something read from a clause, to stand beside its words. */
export type ClauseMark =
  | { readonly kind: 'deadline'; readonly deadline: Deadline }
  | { readonly kind: 'target'; readonly target: Target }
  | { readonly kind: 'finding'; readonly finding: Finding }
  | { readonly kind: 'goals'; readonly goals: readonly Goal[]; readonly group: Crosswalk['groups'][number] }
  | { readonly kind: 'wording'; readonly planId: string; readonly wording: ClauseWording };

/**
 * The marks of a plan's clauses, by clause id: national goals, deadlines, targets, findings, each once, then where
 * else the wording stands, of which nothing is said where there is too little.
 */
export function buildClauseMarks(
  planId: string,
  facts: PlanFacts,
  findings: readonly Finding[],
  crosswalk: Crosswalk | null,
  goals: readonly Goal[],
  wording: ReadonlyMap<string, ClauseWording>,
): ReadonlyMap<string, readonly ClauseMark[]> {
  const marks = new Map<string, ClauseMark[]>();
  const add = (clauseId: string, mark: ClauseMark): void => {
    const own = marks.get(clauseId);
    if (own === undefined) marks.set(clauseId, [mark]);
    else own.push(mark);
  };
  for (const group of crosswalk?.groups ?? []) {
    add(group.clause, { kind: 'goals', group, goals: goals.filter(({ id }) => group.goals.includes(id)) });
  }
  for (const deadline of facts.deadlines) add(deadline.quote.clauseId, { kind: 'deadline', deadline });
  for (const target of facts.targets) add(target.quote.clauseId, { kind: 'target', target });
  for (const finding of findings) {
    const places = finding.quotes.filter((quote) => quote.planId === planId).map(({ clauseId }) => clauseId);
    for (const clauseId of new Set(places)) add(clauseId, { kind: 'finding', finding });
  }
  for (const [clauseId, own] of wording) {
    if (own.state !== 'too-short') add(clauseId, { kind: 'wording', planId, wording: own });
  }
  return marks;
}
