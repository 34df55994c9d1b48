import { difference, union } from 'd3-array';
import type { PlanRecord } from '../schemas/plan-record.ts';
import type { CommonTask } from '../schemas/task-crosswalk.ts';
import { findAnnexReferences } from './annex-references.ts';
import type { LeadComparison } from './compare-leads.ts';
import { compareLeads } from './compare-leads.ts';
import { findCommitmentsAt } from './commitments.ts';
import type { Commitment, CommitmentIndex } from './commitments.ts';
import type { CorpusPlan } from './corpus.ts';
import type { FindReviewed, ReviewedCounterparts } from './task-crosswalk.ts';

/** A clause of another plan with some of the same wording; `similarity` from 0 to 1. */
export interface SharedClause {
  readonly planId: string;
  readonly clauseId: string;
  readonly similarity: number;
}

/** Where else the wording of a clause stands, in other plans. */
export interface SharedClauses {
  readonly clauses: readonly SharedClause[];
  /** False where a plan that is not named may have the wording too. */
  readonly isComplete: boolean;
}

export type FindShared = (planId: string, clauseId: string) => SharedClauses;

/** Everything by which the counterparts of a commitment are found; made once for all. */
export interface CounterpartSources {
  readonly index: CommitmentIndex;
  /** Where else the wording of a clause stands. */
  readonly findShared: FindShared;
  /** Which assignments were read as setting the same thing. */
  readonly findReviewed: FindReviewed;
}

/**
 * What another plan says of the same commitment.
 *
 * - `same-lead`, `shared-lead`, `other-lead`: it has the commitment; all, some or none of those who must do it are the same.
 * - `no-lead`: it has it, and here or there nobody is named.
 */
export type FoundOutcome = 'same-lead' | 'shared-lead' | 'other-lead' | 'no-lead';

/**
 * Why nothing was found in a plan.
 *
 * - `annex-not-held`: commitments under goals stand in its annex, which is not held.
 * - `unknown`: not every plan was compared: the wording is too short, or more plans share it than are listed.
 * - `silent`: no commitment of the same kind with shared wording was found under the same goal or standard part, and
 *   none was read as setting the same thing.
 */
export type NotFoundOutcome = 'annex-not-held' | 'unknown' | 'silent';

export type CounterpartOutcome = FoundOutcome | NotFoundOutcome;

/** The same commitment in another plan; found by shared wording, by our reading, or by both. */
export interface Counterpart {
  readonly planId: string;
  readonly level: PlanRecord['level'];
  readonly outcome: FoundOutcome;
  readonly commitment: Commitment;
  /** How much of the wording is shared, from 0 to 1; null where it was not found by its wording. */
  readonly similarity: number | null;
  /** Why we read both as setting the same thing; null where nobody did. */
  readonly review: CommonTask | null;
}

/** What all other plans say of a commitment. */
export interface Counterparts {
  /** In the order of the plans. */
  readonly found: readonly Counterpart[];
  /** How many plans more were read as setting the same thing. */
  readonly moreCount: number;
  /** The plans where none was found, by why, in the order of their first plan. */
  readonly notFound: readonly NotFound[];
}

export interface NotFound {
  readonly outcome: NotFoundOutcome;
  /** At most `MOST_NAMED`, in the order of the plans. */
  readonly planIds: readonly string[];
  readonly planCount: number;
}

/** How many plans are named of those without a counterpart: with all, all pages would grow with the square of the plans. */
export const MOST_NAMED = 12;

/**
 * The counterparts of one commitment that are found, as many as the sources list: of each plan all that were read as
 * setting the same thing, and the closest in wording. First those found by wording, closest first, then those found by
 * reading only, in the order of the corpus. One found by wording is of the same kind, shares wording and stands under
 * the same goal; where this one stands under none, under the same standard part.
 */
export function listCounterparts(commitment: Commitment, sources: CounterpartSources): Counterpart[] {
  const shared = sources.findShared(commitment.planId, commitment.clauseId);
  return join(commitment, sources.index, shared, sources.findReviewed(commitment));
}

/**
 * What every other plan says of one commitment. In: all plans (`indexPlans`). Asked page by page; what it costs grows
 * with what is found and named, not with the plans.
 */
export function buildCounterparts(
  commitment: Commitment,
  plans: PlanIndex,
  { index, findShared, findReviewed }: CounterpartSources,
): Counterparts {
  const shared = findShared(commitment.planId, commitment.clauseId);
  const reviewed = findReviewed(commitment);
  const placeOf = (planId: string): number => plans.order.get(planId) ?? plans.order.size;
  const found = join(commitment, index, shared, reviewed).sort(
    (a, b) => placeOf(a.planId) - placeOf(b.planId),
  );
  const planIds = new Set(found.map(({ planId }) => planId));
  const more = reviewed.planIds.size - countIn(reviewed.planIds, [commitment.planId, ...planIds]);
  const without = plans.without(reviewed.planIds);
  const hasGoals = commitment.goalIds.length > 0;
  const rest = hasGoals ? without.annexHeld : without.all;
  const answered = new Set([commitment.planId, ...planIds]);
  const compared = new Set(
    shared.clauses
      .map(({ planId }) => planId)
      .filter((id) => rest.has(id) && !answered.has(id))
      .sort((a, b) => placeOf(a) - placeOf(b)),
  );
  const groups = [
    nameSome('annex-not-held', hasGoals ? without.annexNotHeld : new Set(), answered),
    nameSome('silent', shared.isComplete ? rest : compared, answered),
    nameSome('unknown', shared.isComplete ? new Set() : rest, union(answered, compared)),
  ];
  return {
    found,
    moreCount: more,
    notFound: groups
      .filter(({ planCount }) => planCount > 0)
      .sort((a, b) => placeOf(a.planIds[0] ?? '') - placeOf(b.planIds[0] ?? '')),
  };
}

/** All plans, to be asked for those without a counterpart. */
export interface PlanIndex {
  /** The place of each plan in the corpus. */
  readonly order: ReadonlyMap<string, number>;
  /** The plans other than these, sorted once for the same set. */
  readonly without: (planIds: ReadonlySet<string>) => PlansByAnnex;
}

/** Ids of plans in the order of the corpus. */
interface PlansByAnnex {
  readonly all: ReadonlySet<string>;
  /** Those that refer to an annex which is not held, and the others. */
  readonly annexNotHeld: ReadonlySet<string>;
  readonly annexHeld: ReadonlySet<string>;
}

/** Made once for all commitments. */
export function indexPlans(plans: readonly Pick<CorpusPlan, 'id' | 'text'>[]): PlanIndex {
  const refers = new Map(plans.map(({ id, text }) => [id, findAnnexReferences(text).length > 0]));
  const known = new WeakMap<ReadonlySet<string>, PlansByAnnex>();
  const sort = (planIds: ReadonlySet<string>): PlansByAnnex => {
    const all = difference(refers.keys(), planIds);
    const annexNotHeld = new Set([...all].filter((id) => refers.get(id) === true));
    return { all, annexNotHeld, annexHeld: difference(all, annexNotHeld) };
  };
  return {
    order: new Map(plans.map(({ id }, at) => [id, at])),
    without: (planIds) => {
      const sorted = known.get(planIds) ?? sort(planIds);
      known.set(planIds, sorted);
      return sorted;
    },
  };
}

function join(
  commitment: Commitment,
  index: CommitmentIndex,
  shared: SharedClauses,
  { counterparts }: ReviewedCounterparts,
): Counterpart[] {
  const reviews = new Map(counterparts.map(({ commitment: other, review }) => [other, review]));
  const closest = listClosest(commitment, index, shared);
  const isClosest = new Set(closest.map(({ other }) => other));
  const readOnly = counterparts
    .filter(({ commitment: other }) => !isClosest.has(other))
    .map(({ commitment: other }) => ({ other, similarity: null }));
  return [...closest, ...readOnly].map(({ other, similarity }) => ({
    planId: other.planId,
    level: other.level,
    outcome: OUTCOMES[compareLeads(commitment, other)],
    commitment: other,
    similarity,
    review: reviews.get(other) ?? null,
  }));
}

/** The closest in wording of each plan. */
function listClosest(
  commitment: Commitment,
  index: CommitmentIndex,
  { clauses }: Pick<SharedClauses, 'clauses'>,
): { readonly other: Commitment; readonly similarity: number }[] {
  const candidates = clauses
    .filter(({ planId }) => planId !== commitment.planId)
    .flatMap(({ planId, clauseId, similarity }) =>
      findCommitmentsAt(index, planId, clauseId)
        .filter((other) => other.kind === commitment.kind && isRelated(commitment, other))
        .map((other) => ({ other, similarity })),
    )
    .sort((a, b) => b.similarity - a.similarity);
  const seen = new Set<string>();
  return candidates.filter(({ other: { planId } }) => {
    const isFirst = !seen.has(planId);
    seen.add(planId);
    return isFirst;
  });
}

function isRelated(one: Commitment, other: Commitment): boolean {
  if (one.goalIds.length > 0) return one.goalIds.some((id) => other.goalIds.includes(id));
  return one.topicIds.length === 0 || one.topicIds.some((id) => other.topicIds.includes(id));
}

const OUTCOMES = {
  same: 'same-lead',
  shared: 'shared-lead',
  other: 'other-lead',
  unnamed: 'no-lead',
} as const satisfies Record<LeadComparison, FoundOutcome>;

function countIn(planIds: ReadonlySet<string>, some: readonly string[]): number {
  return some.filter((id) => planIds.has(id)).length;
}

/** Names the first plans that are not answered for, and counts all of them. */
function nameSome(
  outcome: NotFoundOutcome,
  planIds: ReadonlySet<string>,
  answered: ReadonlySet<string>,
): NotFound {
  const named: string[] = [];
  for (const id of planIds) {
    if (named.length === MOST_NAMED) break;
    if (!answered.has(id)) named.push(id);
  }
  return { outcome, planIds: named, planCount: planIds.size - countIn(planIds, [...answered]) };
}
