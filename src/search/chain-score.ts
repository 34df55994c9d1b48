import type { Occurrence } from './occurrences.ts';
import { slotsOf } from './occurrences.ts';

/** Words between two that still count as near. */
const NEAR = 8;

/** Slots are told apart by bits; in a query longer than that, those far apart share one. */
const BITS = 31;

/**
 * The worth of the most telling chain of near occurrences, each slot once, from
 * 0 to `idealChain`: the weight of the slots answered, and for each two
 * neighbours the lesser of their weights, whole when they stand side by side in
 * the order typed (after the proximity ranking of Clarke, Cormack and Tudhope
 * 2000). `occurrences` in the order of the text.
 */
export function scoreChain(occurrences: readonly Occurrence[], weights: readonly number[]): number {
  const ends: { value: number; slots: number }[] = [];
  let best = 0;
  occurrences.forEach((one, index) => {
    const own = slotsOf(one).map((slot) => weights[slot] ?? 0);
    // The links within a term that stands in other words count as met.
    const alone = idealChain(own) * one.quality;
    const bits = slotsOf(one).reduce((set, slot) => set | (1 << (slot % BITS)), 0);
    let end = { value: alone, slots: bits };
    for (let before = index - 1; before >= 0; before -= 1) {
      const other = occurrences[before];
      const chain = ends[before];
      if (other === undefined || chain === undefined || one.start - other.start > NEAR * 4) break;
      const gap = one.start - other.end;
      if (gap < 0 || gap > NEAR || (chain.slots & bits) !== 0) continue;
      const link =
        Math.min(weights[one.first] ?? 0, weights[other.last] ?? 0) * Math.min(one.quality, other.quality);
      const isNext = gap === 0 && one.first === other.last + 1;
      const nearness = isNext ? 1 : (one.first > other.last ? 0.7 : 0.4) / (1 + gap);
      const value = chain.value + alone + link * nearness;
      if (value > end.value) end = { value, slots: chain.slots | bits };
    }
    ends.push(end);
    best = Math.max(best, end.value);
  });
  return best;
}

/** The worth of a chain that answers slots of these weights word for word. */
export function idealChain(weights: readonly number[]): number {
  return weights.reduce(
    (total, weight, slot) => total + weight + (slot === 0 ? 0 : Math.min(weight, weights[slot - 1] ?? 0)),
    0,
  );
}
