import { readSameWords } from '../text/same-words.ts';

/** Passages of two texts that stand against each other: both, or one that the other text has no counterpart of. */
export interface AlignedPair {
  /** Places in the two lists, from 0; null where that text has no counterpart. At least one is no null. */
  readonly left: number | null;
  readonly right: number | null;
}

/** How alike two passages must be to stand against each other. */
const ALIKE = 0.3;

/**
 * Lays the passages of two texts against each other, for the differences of each
 * pair to be read. Two are alike by the share of their pairs of neighbouring
 * words that both have (Sørensen–Dice coefficient of bigrams, each counted as
 * often as it stands), writings of one word made equal; pairs are taken from the
 * most alike down to a share of 0.3, each passage once, and of equals first
 * those whose places in the texts are nearest. Passages may cross: duties stand
 * in other orders in other plans.
 *
 * In: two lists of passages as printed. Out: pairs in the order of the left
 * list; what only the right one has follows the pair of the passage before it.
 * The work is the product of the two lists, which are parts of two plans.
 */
export function alignPassages(left: readonly string[], right: readonly string[]): AlignedPair[] {
  const leftPairs = left.map(countBigrams);
  const rightPairs = right.map(countBigrams);
  const candidates = leftPairs.flatMap((a, atLeft) =>
    rightPairs.flatMap((b, atRight) => {
      const share = dice(a, b);
      const apart = Math.abs(atLeft / left.length - atRight / right.length);
      return share < ALIKE ? [] : [{ atLeft, atRight, share, apart }];
    }),
  );
  candidates.sort((a, b) => b.share - a.share || a.apart - b.apart);
  const rightOf = new Map<number, number>();
  const leftOf = new Map<number, number>();
  for (const { atLeft, atRight } of candidates) {
    if (rightOf.has(atLeft) || leftOf.has(atRight)) continue;
    rightOf.set(atLeft, atRight);
    leftOf.set(atRight, atLeft);
  }
  const alone = (from: number): AlignedPair[] => {
    const pairs: AlignedPair[] = [];
    for (let at = from; at < right.length && !leftOf.has(at); at += 1) pairs.push({ left: null, right: at });
    return pairs;
  };
  return [
    ...alone(0),
    ...left.flatMap((_words, atLeft): AlignedPair[] => {
      const atRight = rightOf.get(atLeft);
      if (atRight === undefined) return [{ left: atLeft, right: null }];
      return [{ left: atLeft, right: atRight }, ...alone(atRight + 1)];
    }),
  ];
}

interface Bigrams {
  readonly counts: ReadonlyMap<string, number>;
  readonly total: number;
}

/** The first word has a neighbour too, so that a passage of one word has a pair. */
function countBigrams(text: string): Bigrams {
  const words = ['', ...readSameWords(text).map(({ key }) => key)];
  const counts = new Map<string, number>();
  for (let at = 1; at < words.length; at += 1) {
    const pair = `${words[at - 1] ?? ''} ${words[at] ?? ''}`;
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return { counts, total: words.length - 1 };
}

function dice(a: Bigrams, b: Bigrams): number {
  if (a.total + b.total === 0) return 0;
  let common = 0;
  for (const [pair, count] of a.counts) common += Math.min(count, b.counts.get(pair) ?? 0);
  return (2 * common) / (a.total + b.total);
}
