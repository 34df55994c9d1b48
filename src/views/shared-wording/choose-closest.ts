import { ascending, descending, intersection, union } from 'd3-array';
import type { ComparedClause } from './compared-words.ts';
import type { Match } from './counterparts.ts';
import { LIMITS } from './limits.ts';

/**
 * The closest match of each plan, closest first. A plan may say the same to
 * several agencies: among clauses that are about as close (`LIMITS.sameCloseness`)
 * the one whose heading above is most like the clause's own is taken.
 * In: the matches of a clause, and all clauses with the number of the one above
 * each.
 */
export function chooseClosest(
  clause: number,
  matches: readonly Match[],
  compared: readonly ComparedClause[],
  parentOf: readonly (number | undefined)[],
): Match[] {
  const byPlan = Map.groupBy(matches, ({ plan }) => plan);
  return [...byPlan.values()]
    .flatMap((ofPlan) => {
      const best = Math.max(...ofPlan.map(closeness));
      const close = ofPlan.filter((match) => closeness(match) >= best - LIMITS.sameCloseness);
      return close.length === 1 ? close : close.sort(byHeading(clause, compared, parentOf)).slice(0, 1);
    })
    .sort(byCloseness);
}

type Order = (a: Match, b: Match) => number;

function byHeading(
  clause: number,
  compared: readonly ComparedClause[],
  parentOf: readonly (number | undefined)[],
): Order {
  const headingOf = (child: number): ReadonlySet<string> =>
    new Set(compared[parentOf[child] ?? -1]?.words.map(({ key }) => key));
  const own = headingOf(clause);
  return (a, b) =>
    descending(likeness(own, headingOf(a.clause)), likeness(own, headingOf(b.clause))) || byCloseness(a, b);
}

const byCloseness: Order = (a, b) => descending(closeness(a), closeness(b)) || ascending(a.clause, b.clause);

/** Two clauses that are the same through and through are closer than one that is a part of the other. */
export function closeness({ share, shareOfOther }: Pick<Match, 'share' | 'shareOfOther'>): number {
  return (share + shareOfOther) / 2;
}

/** How many words two clauses have in common, of all that they have (Jaccard). */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const all = union(a, b).size;
  return all === 0 ? 0 : intersection(a, b).size / all;
}
