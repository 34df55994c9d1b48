import { ascending, descending } from 'd3-array';
import { LIMITS } from './limits.ts';
import type { ShingleIndex } from './shingle-index.ts';

/** A clause that shares wording with another, both as numbers of the index. */
export interface Match {
  readonly clause: number;
  readonly plan: number;
  /** How much of the one stands in the other, and of the other in the one, from 0 to 1. */
  readonly share: number;
  readonly shareOfOther: number;
}

/** The clauses that share wording with a clause, maybe several of a plan. */
export interface Matches {
  readonly matches: readonly Match[];
  /** Whether something was left out, so that there may be more. */
  readonly isCut: boolean;
}

/**
 * Finds the counterparts of every clause: those of other plans of which, or in
 * which, `LIMITS.leastShare` of the wording stands (containment: Broder 1997;
 * here weighted).
 *
 * An inverted index finds them, and never all pairs (Leskovec, Rajaraman,
 * Ullman, “Mining of Massive Datasets”, ch. 3): each shingle is followed up in
 * at most `LIMITS.mostPlans` plans, those that come next after the clause's own,
 * the first following the last; of what is found, the `LIMITS.mostCompared` with
 * the most in common are compared exactly. So time grows with the number of
 * clauses. In: the index, and the plan of each clause.
 */
export function findMatches(index: ShingleIndex, planOf: readonly number[]): Matches[] {
  const sets = index.byClause.map((shingles) => new Set(shingles));
  const totals = index.byClause.map((shingles) => sumWeights(shingles, index));
  const commons = new Float64Array(planOf.length);
  return index.byClause.map((shingles, clause) => {
    const { found, isCut } = countCommon(clause, index, planOf, commons);
    const likely = takeLikeliest(found, commons, planOf);
    for (const other of found) commons[other] = 0;
    const matches: Match[] = [];
    for (const other of likely.slice(0, LIMITS.mostCompared)) {
      const common = sumWeights(shingles, index, sets[other]);
      const share = common / (totals[clause] ?? 1);
      const shareOfOther = common / (totals[other] ?? 1);
      if (common >= LIMITS.leastCommon && Math.max(share, shareOfOther) >= LIMITS.leastShare)
        matches.push({ clause: other, plan: planOf[other] ?? -1, share, shareOfOther });
    }
    return { matches, isCut: isCut || likely.length > LIMITS.mostCompared };
  });
}

/** The weight of shingles, of those in a set when one is given. */
function sumWeights(
  shingles: readonly number[],
  { weights }: ShingleIndex,
  within?: ReadonlySet<number>,
): number {
  let sum = 0;
  for (const shingle of shingles)
    if (within === undefined || within.has(shingle)) sum += weights[shingle] ?? 0;
  return sum;
}

/**
 * Adds up, in `commons`, how much wording each clause of another plan has in
 * common with a clause, as far as lists are followed. Out: the clauses found.
 */
function countCommon(
  clause: number,
  { byClause, holders, planCounts, weights }: ShingleIndex,
  planOf: readonly number[],
  commons: Float64Array,
): { found: readonly number[]; isCut: boolean } {
  const plan = planOf[clause] ?? -1;
  const found: number[] = [];
  let isCut = false;
  for (const shingle of byClause[clause] ?? []) {
    const weight = weights[shingle] ?? 0;
    if ((planCounts[shingle] ?? 0) < 2 || weight < LIMITS.leastWeight) continue;
    const held = holders[shingle] ?? [];
    const first = findEndOfPlan(held, plan, planOf);
    let plans = 0;
    let last = plan;
    for (let step = 0; step < held.length; step += 1) {
      const other = held[(first + step) % held.length] ?? -1;
      const otherPlan = planOf[other] ?? -1;
      if (otherPlan === plan) break;
      if (otherPlan !== last) plans += 1;
      if (plans > LIMITS.mostPlans) {
        isCut = true;
        break;
      }
      last = otherPlan;
      if (commons[other] === 0) found.push(other);
      commons[other] = (commons[other] ?? 0) + weight;
    }
  }
  return { found, isCut };
}

/** The first place behind the clauses of a plan in a list of clauses, found by halving. */
function findEndOfPlan(held: readonly number[], plan: number, planOf: readonly number[]): number {
  let low = 0;
  let high = held.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((planOf[held[middle] ?? -1] ?? -1) <= plan) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The clauses with the most in common, most first, a few of each plan. */
function takeLikeliest(
  found: readonly number[],
  commons: Float64Array,
  planOf: readonly number[],
): readonly number[] {
  const taken = new Map<number, number>();
  return found
    .filter((clause) => (commons[clause] ?? 0) >= LIMITS.leastCommon / 2)
    .sort((a, b) => descending(commons[a], commons[b]) || ascending(a, b))
    .filter((clause) => {
      const plan = planOf[clause] ?? -1;
      const ofPlan = (taken.get(plan) ?? 0) + 1;
      taken.set(plan, ofPlan);
      return ofPlan <= LIMITS.mostPerPlan;
    });
}
