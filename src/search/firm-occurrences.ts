import type { Occurrence } from './occurrences.ts';
import { slotsOf } from './occurrences.ts';
import type { Query } from './query.ts';
import { isGuess, loneSlot } from './query.ts';

/** Words that may stand between a syllable and its neighbour in the query. */
const LOOSE = 2;

/**
 * The occurrences that mean something: known terms and other solid ways, neighbours of
 * the query side by side, and what stands close to those. Syllables scattered
 * over a clause say nothing. In the order given.
 */
export function findFirm(all: readonly Occurrence[], query: Query): readonly Occurrence[] {
  if (loneSlot(query) !== null) {
    const best = Math.max(...all.map(({ quality }) => quality));
    return all.filter(({ quality }) => quality >= Math.min(best, 0.9));
  }
  const byStart = Map.groupBy(all, ({ start }) => start);
  const firm = new Set<Occurrence>();
  for (const one of all) {
    if (one.way.isSolid) firm.add(one);
    for (const other of byStart.get(one.end) ?? []) {
      // Two syllables that both have other marks are other words, and so are two guesses.
      if (other.first !== one.last + 1 || one.quality + other.quality < 1.1) continue;
      if (isGuess(one.way) && isGuess(other.way)) continue;
      firm.add(one);
      firm.add(other);
    }
  }
  const anchors = [...firm];
  const startsAt = Map.groupBy(anchors, ({ start }) => start);
  const endsAt = Map.groupBy(anchors, ({ end }) => end);
  const isClose = ({ first, last, start, end }: Occurrence): boolean =>
    Array.from({ length: LOOSE + 1 }, (_none, gap) => gap).some(
      (gap) =>
        (endsAt.get(start - gap) ?? []).some((before) => before.last + 1 === first) ||
        (startsAt.get(end + gap) ?? []).some((behind) => last + 1 === behind.first),
    );
  return all.filter((one) => firm.has(one) || (one.quality >= 0.6 && !isGuess(one.way) && isClose(one)));
}

/** How many slots are answered by a guess alone. */
export function countGuessed(firm: readonly Occurrence[]): number {
  const known = new Set(firm.filter(({ way }) => !isGuess(way)).flatMap(slotsOf));
  return new Set(firm.filter((one) => isGuess(one.way) && !known.has(one.first)).map(({ first }) => first))
    .size;
}
