import type { Deadline, PlanFacts, Target } from '../parse/plan-facts.ts';
import type { Crosswalk } from '../schemas/crosswalk.ts';
import type { Goal } from '../schemas/goal.ts';
import type { PlacedCommitment } from './commitment-page.ts';
import { commitmentsByFact, placeCommitment } from './commitment-page.ts';
import type { Commitment } from './commitments.ts';
import { indexCommitments } from './commitments.ts';
import type { Finding } from './findings/finding.ts';
import type { ClauseWording } from './shared-wording/find-shared-wording.ts';

/** Something read from a clause, to stand beside its words. */
export type ClauseMark =
  | { readonly kind: 'commitment'; readonly placed: PlacedCommitment }
  | { readonly kind: 'deadline'; readonly deadline: Deadline; readonly commitmentId: string | null }
  | { readonly kind: 'target'; readonly target: Target; readonly commitmentId: string | null }
  | { readonly kind: 'finding'; readonly finding: Finding }
  | { readonly kind: 'goals'; readonly goals: readonly Goal[]; readonly group: Crosswalk['groups'][number] }
  | { readonly kind: 'wording'; readonly planId: string; readonly wording: ClauseWording };

/**
 * The marks of a plan's clauses, by clause id: national goals, assignments and duties, deadlines, targets,
 * findings, each once, then where else the wording stands, of which nothing is said where there is too little.
 * In: also the plan's commitments; a deadline or target knows the one it belongs to.
 */
export function buildClauseMarks(
  planId: string,
  facts: PlanFacts,
  findings: readonly Finding[],
  crosswalk: Crosswalk | null,
  goals: readonly Goal[],
  commitments: readonly Commitment[],
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
  const index = indexCommitments(commitments);
  for (const commitment of commitments) {
    if (commitment.kind !== 'assignment' && commitment.kind !== 'duty') continue;
    add(commitment.clauseId, { kind: 'commitment', placed: placeCommitment(commitment, index) });
  }
  const owners = commitmentsByFact(commitments);
  for (const deadline of facts.deadlines) {
    const commitmentId = owners.get(deadline.id)?.id ?? null;
    add(deadline.quote.clauseId, { kind: 'deadline', deadline, commitmentId });
  }
  for (const target of facts.targets) {
    const commitmentId = owners.get(target.id)?.id ?? null;
    add(target.quote.clauseId, { kind: 'target', target, commitmentId });
  }
  for (const finding of findings) {
    const places = finding.quotes.filter((quote) => quote.planId === planId).map(({ clauseId }) => clauseId);
    for (const clauseId of new Set(places)) add(clauseId, { kind: 'finding', finding });
  }
  for (const [clauseId, own] of wording) {
    if (own.state !== 'too-short') add(clauseId, { kind: 'wording', planId, wording: own });
  }
  return marks;
}
