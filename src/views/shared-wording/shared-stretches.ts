import type { ComparedWord } from './compared-words.ts';
import { LIMITS } from './limits.ts';
import { shingleKey, shingleStarts } from './shingle-index.ts';

/**
 * The words of each clause that are part of a stretch of `LIMITS.stretchWords` words
 * or more which stands, in the same order, somewhere in another plan. In: the
 * words of each clause, and the plan of each. Out: for each clause its words
 * that are, in order.
 */
export function findSharedStretches(
  clauses: readonly (readonly ComparedWord[])[],
  planOf: readonly number[],
): (readonly ComparedWord[])[] {
  const plans = new Map<string, number>();
  clauses.forEach((words, clause) => {
    const plan = planOf[clause] ?? -1;
    for (const at of shingleStarts(words, LIMITS.stretchWords)) {
      const key = shingleKey(words, at, LIMITS.stretchWords);
      plans.set(key, (plans.get(key) ?? plan) === plan ? plan : SEVERAL);
    }
  });
  return clauses.map((words) => {
    const isShared = words.map(() => false);
    for (const at of shingleStarts(words, LIMITS.stretchWords)) {
      const key = shingleKey(words, at, LIMITS.stretchWords);
      if (plans.get(key) === SEVERAL) isShared.fill(true, at, at + LIMITS.stretchWords);
    }
    return words.filter((_, at) => isShared[at]);
  });
}

const SEVERAL = -2;
