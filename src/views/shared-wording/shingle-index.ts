import type { ComparedWord } from './compared-words.ts';
import { LIMITS } from './limits.ts';

/**
 * Stretches of words (shingles: Broder, “On the resemblance and containment of
 * documents”, 1997) of all clauses, each with a number, a weight, and the
 * clauses that hold it.
 */
export interface ShingleIndex {
  /** The shingles of each clause, each once. */
  readonly byClause: readonly (readonly number[])[];
  /** The clauses that hold each shingle, in order. */
  readonly holders: readonly (readonly number[])[];
  /** How many plans hold each shingle. */
  readonly planCounts: readonly number[];
  /** From 0 for a name or a set phrase to 1 for words that a plan says once. */
  readonly weights: readonly number[];
}

/**
 * Indexes the words of clauses. In: the words of each clause, and the plan of
 * each, as a number, plans one after the other.
 *
 * The weight is not the usual inverse document frequency: national wording
 * stands in every plan, and would count the less the more plans there are. What
 * makes a set phrase is that one plan says it again and again, so a shingle
 * weighs plans ÷ clauses that hold it, whatever the number of plans; and less
 * by the share of its words that name an agency.
 */
export function buildShingleIndex(
  clauses: readonly (readonly ComparedWord[])[],
  planOf: readonly number[],
): ShingleIndex {
  const ids = new Map<string, number>();
  const holders: number[][] = [];
  const planCounts: number[] = [];
  const nameShares: number[] = [];
  const byClause = clauses.map((words, clause) => {
    const own = new Set<number>();
    for (const at of shingleStarts(words)) {
      const key = shingleKey(words, at);
      let id = ids.get(key);
      if (id === undefined) {
        id = ids.size;
        ids.set(key, id);
        holders.push([]);
        planCounts.push(0);
        nameShares.push(nameShare(words, at));
      }
      if (own.has(id)) continue;
      own.add(id);
      const held = holders[id] ?? [];
      if (planOf[held.at(-1) ?? -1] !== planOf[clause]) planCounts[id] = (planCounts[id] ?? 0) + 1;
      held.push(clause);
    }
    return [...own];
  });
  const weights = holders.map((held, id) => {
    const once = (planCounts[id] ?? 0) / held.length;
    return once * (1 - (nameShares[id] ?? 0));
  });
  return { byClause, holders, planCounts, weights };
}

/** Where the shingles of a clause begin; none goes from one passage into the next. */
export function shingleStarts(
  words: readonly ComparedWord[],
  length: number = LIMITS.shingleWords,
): number[] {
  return words.flatMap(({ passage }, at) => (words[at + length - 1]?.passage === passage ? [at] : []));
}

/** The words of a shingle as one string. */
export function shingleKey(
  words: readonly ComparedWord[],
  at: number,
  length: number = LIMITS.shingleWords,
): string {
  return words
    .slice(at, at + length)
    .map(({ key }) => key)
    .join(' ');
}

function nameShare(words: readonly ComparedWord[], at: number): number {
  return (
    words.slice(at, at + LIMITS.shingleWords).filter(({ isName }) => isName).length / LIMITS.shingleWords
  );
}
