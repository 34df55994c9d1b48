import { keysOf } from './keyed-tokens.ts';
import type { Hit } from './search-corpus.ts';

/** The least share of the shorter text's word pairs that the other has too. */
const ALIKE = 0.7;

/** How many groups before a hit it is compared with, so that a long list costs no more than its length. */
const COMPARED = 40;

const known = new Map<string, ReadonlySet<string>>();

/**
 * Groups hits of different plans that say nearly the same. In: hits, best
 * first. Out: groups in the order of their best hits, each best first; a hit of
 * its own is a group of one. Nearly the same: most neighbouring words of the
 * shorter stand in the other, which is at most twice as long.
 */
export function groupAlike(hits: readonly Hit[]): Hit[][] {
  const groups: { pairs: ReadonlySet<string>; hits: Hit[] }[] = [];
  for (const hit of hits) {
    const pairs = pairsOf(hit.record.text);
    const group = groups
      .slice(-COMPARED)
      .find(
        (other) =>
          other.hits.every(({ plan }) => plan.planId !== hit.plan.planId) && areAlike(other.pairs, pairs),
      );
    if (group === undefined) groups.push({ pairs, hits: [hit] });
    else group.hits.push(hit);
  }
  return groups.map((group) => group.hits);
}

function pairsOf(text: string): ReadonlySet<string> {
  let pairs = known.get(text);
  if (pairs === undefined) {
    const keys = keysOf(text);
    pairs = new Set(
      keys.length === 1 ? keys : keys.slice(1).map((key, before) => `${keys[before] ?? ''} ${key}`),
    );
    known.set(text, pairs);
  }
  return pairs;
}

function areAlike(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const [short, long] = one.size < other.size ? [one, other] : [other, one];
  if (short.size === 0 || long.size > 2 * short.size + 2) return false;
  let shared = 0;
  for (const pair of short) if (long.has(pair)) shared += 1;
  return shared / short.size >= ALIKE;
}
