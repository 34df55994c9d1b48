import type { KeyedToken } from './keyed-tokens.ts';
import { rateMarks } from './keyed-tokens.ts';
import type { Query, Way } from './query.ts';
import type { Range, RecordKind } from './search-plan.ts';

/** Words to be searched, with what is known of them besides. */
export interface Words {
  readonly tokens: readonly KeyedToken[];
  readonly kind: RecordKind;
  readonly isDated: boolean;
  /** Ids of the agencies that lead, coordinate or have a duty. */
  readonly agencies: readonly string[];
  /** Codes and ids of the places the plan is of. */
  readonly places: readonly string[];
  readonly head: number;
  readonly passing: readonly Range[];
}

/** How words answer a query. */
export interface Match {
  /** 0 to about 3; more is better. Comparable within one query. */
  readonly score: number;
  /** Whether every slot is answered. */
  readonly isFull: boolean;
  /** Share of the query's weight that is answered, 0 to 1. */
  readonly coverage: number;
  /** The matching characters, in order, each run of words as one. */
  readonly ranges: readonly Range[];
  /** The ways used that were not typed. */
  readonly added: readonly Way[];
  /** The share of the heading that is the match, 0 to 1. */
  readonly headShare: number;
}

/** A way and the slots it answers: `first` to `last`. */
export interface Offer {
  readonly first: number;
  readonly last: number;
  readonly way: Way;
}

/** Where an offer stands: tokens from `start` to before `end`. */
export interface Occurrence extends Offer {
  readonly start: number;
  readonly end: number;
  readonly quality: number;
}

/** A query made ready to be matched against many texts. */
export interface Matcher {
  readonly query: Query;
  readonly byKey: ReadonlyMap<string, readonly Offer[]>;
}

/** Words between two that still count as near. */
const NEAR = 8;

/** Words that may stand between a syllable and its neighbour in the query. */
const LOOSE = 2;

/** What a mention in passing is worth. */
const PASSING = 0.6;

/** Makes a query ready to be matched. */
export function buildMatcher(query: Query): Matcher {
  const offers = [
    ...query.slots.flatMap(({ ways }, slot) => ways.map((way): Offer => ({ first: slot, last: slot, way }))),
    ...query.spans.flatMap(({ ways, from, to }) =>
      ways.map((way): Offer => ({ first: from, last: to - 1, way })),
    ),
  ];
  const byKey = new Map<string, Offer[]>();
  for (const offer of offers) {
    const [key = ''] = offer.way.keys;
    const own = byKey.get(key);
    if (own === undefined) byKey.set(key, [offer]);
    else own.push(offer);
  }
  return { query, byKey };
}

/** Where offers of a query stand in words. `at`: the tokens that may begin one. */
export function findOccurrences({ tokens }: Words, at: readonly number[], { byKey }: Matcher): Occurrence[] {
  const found: Occurrence[] = [];
  for (const start of at) {
    for (const offer of byKey.get(tokens[start]?.key ?? '') ?? []) {
      const quality = rateWay(tokens, start, offer.way);
      if (quality > 0) found.push({ ...offer, start, end: start + offer.way.keys.length, quality });
    }
  }
  return found;
}

/** The slots that an offer answers. */
export function slotsOf({ first, last }: Offer): number[] {
  return Array.from({ length: last - first + 1 }, (_none, offset) => first + offset);
}

/**
 * Matches words against a query, or null when they do not answer it.
 * `occurrences`: where its offers stand in the words, in order. `weights`: how
 * much each slot tells.
 *
 * A slot is answered by one of its ways, word for word; a bare syllable only
 * beside its neighbour of the query or two words off, since syllables scattered
 * over a clause say nothing. A named place must be the plan's or stand in the
 * words. The best chain of near answers makes the score (after the proximity
 * ranking of Clarke, Cormack and Tudhope 2000): the weight of what is answered,
 * neighbours in the order typed, then the place in the clause, marks met, and
 * shortness.
 */
export function matchWords(
  words: Words,
  occurrences: readonly Occurrence[],
  query: Query,
  weights: readonly number[],
): Match | null {
  if (query.excluded.some((way) => findPhrases(words.tokens, way).length > 0)) return null;
  const quoted = query.phrases.map((way) => findPhrases(words.tokens, way));
  if (quoted.some((found) => found.length === 0)) return null;
  const firm = findFirm(occurrences, query);
  if (countGuessed(firm) > 1) return null;
  const given = query.spans.filter((span) => isGiven(span, words));
  const answered = new Set(firm.flatMap(slotsOf));
  const hasOwnWords = answered.size > 0 || quoted.length > 0 || given.some(({ place }) => place === null);
  for (const { from, to } of given) for (let slot = from; slot < to; slot += 1) answered.add(slot);
  const isElsewhere = query.spans.some(({ place, from }) => place !== null && !answered.has(from));
  if (!hasOwnWords || isElsewhere) return null;
  const total = sum(weights);
  const coverage = total === 0 ? 1 : sum(weights.filter((_weight, slot) => answered.has(slot))) / total;
  const ideal = total + sum(weights.slice(1).map((weight, at) => Math.min(weight, weights[at] ?? 0)));
  const isFull = query.slots.every(({ isSoft }, slot) => isSoft || answered.has(slot));
  const chain = bestChain(firm, weights, words);
  const ranges = toRanges(
    [...quoted.flat(), ...firm.map(({ start, end }): Range => [start, end])],
    words.tokens,
  );
  // A role that was read, or agencies listed in passing, say less than the words of a clause.
  const isPassing = firm.every((one) => standsInPassing(one, words)) && quoted.length === 0;
  return {
    score:
      ((ideal === 0 ? 1 : chain / ideal) + 0.3 * coverage + (isFull ? 0.3 : 0) + placeBoost(ranges, words)) *
        (isPassing ? PASSING : 1) +
      givenBoost(given, words),
    isFull,
    coverage,
    ranges,
    added: [...new Set(firm.map(({ way }) => way))].filter(({ added }) => added !== null),
    headShare: headShare(ranges, words),
  };
}

/** How well the words from `start` are the way, 0 when they are not. What was not typed must have its own marks. */
function rateWay(tokens: readonly KeyedToken[], start: number, way: Way): number {
  let sumOfMarks = 0;
  for (let offset = 0; offset < way.keys.length; offset += 1) {
    const token = tokens[start + offset];
    if (token === undefined || token.key !== way.keys[offset]) return 0;
    const before = tokens[start + offset - 1];
    if (way.isTight && offset > 0 && before !== undefined && token.start - before.end > 1) return 0;
    const wanted = way.marks[offset] ?? '';
    if (isWording(way) && wanted !== token.marks) return 0;
    if (way.isShort && way.added !== null && !token.isCapitals) return 0;
    sumOfMarks += rateMarks(wanted, token.marks);
  }
  return (way.quality * sumOfMarks) / way.keys.length;
}

/** Whether a way is a known wording, whose marks are known too. */
function isWording({ added }: Way): boolean {
  return added === 'name' || added === 'meaning' || added === 'english';
}

/** Where a quotation stands with the marks it was typed with. */
function findPhrases(tokens: readonly KeyedToken[], way: Way): Range[] {
  const isUnmarked = way.marks.every((marks) => marks === '');
  const found: Range[] = [];
  for (let start = 0; start + way.keys.length <= tokens.length; start += 1) {
    const stands = way.keys.every((key, offset) => {
      const token = tokens[start + offset];
      return token?.key === key && (isUnmarked || token.marks === way.marks[offset]);
    });
    if (stands) found.push([start, start + way.keys.length]);
  }
  return found;
}

/**
 * The occurrences that mean something: whole terms, solid slots, neighbours of
 * the query side by side, and what stands close to those.
 */
function findFirm(all: readonly Occurrence[], { slots }: Query): Occurrence[] {
  if (slots.length === 1) {
    const best = Math.max(...all.map(({ quality }) => quality));
    return all.filter(({ quality }) => quality >= Math.min(best, 0.9));
  }
  const firm = new Set<Occurrence>();
  for (const one of all) {
    if (one.last > one.first || slots[one.first]?.isSolid === true) firm.add(one);
    for (const other of all) {
      if (other.first !== one.last + 1 || other.start !== one.end) continue;
      // Two syllables that both have other marks are other words.
      if (one.quality + other.quality < 1.1) continue;
      firm.add(one);
      firm.add(other);
    }
  }
  const anchors = [...firm];
  return all.filter(
    (one) => firm.has(one) || (one.quality >= 0.6 && anchors.some((other) => isClose(one, other))),
  );
}

/** Whether a neighbour in the query stands a word or two off, on the side it was typed on. */
function isClose(one: Occurrence, other: Occurrence): boolean {
  const gap =
    other.last + 1 === one.first
      ? one.start - other.end
      : one.last + 1 === other.first
        ? other.start - one.end
        : -1;
  return gap >= 0 && gap <= LOOSE;
}

/** How many slots are answered by a guess alone. */
function countGuessed(firm: readonly Occurrence[]): number {
  const isGuess = ({ way: { added } }: Occurrence): boolean => added === 'letter' || added === 'beginning';
  const known = new Set(firm.filter((one) => !isGuess(one)).flatMap(slotsOf));
  return new Set(firm.filter((one) => isGuess(one) && !known.has(one.first)).map(({ first }) => first)).size;
}

/** Whether the plan or the record answers by what it is. */
export function isGiven({ place, kind, agencies }: Query['spans'][number], words: Words): boolean {
  return (
    (place !== null && words.places.includes(place)) ||
    (kind !== null && kind === words.kind) ||
    agencies.some((id) => words.agencies.includes(id))
  );
}

/** The most telling chain of near occurrences, each slot once. */
function bestChain(occurrences: readonly Occurrence[], weights: readonly number[], words: Words): number {
  const ends: { value: number; slots: number }[] = [];
  let best = 0;
  occurrences.forEach((one, index) => {
    const worth = one.quality * (standsInPassing(one, words) ? PASSING : 1);
    const slots = slotsOf(one);
    const own = sum(slots.map((slot) => weights[slot] ?? 0)) * worth;
    // The links within a term that stands in other words count as met.
    const inner = sum(slots.slice(1).map((slot) => Math.min(weights[slot] ?? 0, weights[slot - 1] ?? 0)));
    const bits = slots.reduce((set, slot) => set | (1 << (slot % 31)), 0);
    const alone = own + inner * worth;
    let end = { value: alone, slots: bits };
    for (let before = index - 1; before >= 0; before -= 1) {
      const other = occurrences[before];
      const chain = ends[before];
      if (other === undefined || chain === undefined || one.start - other.start > NEAR * 4) break;
      const gap = one.start - other.end;
      if (gap < 0 || gap > NEAR || (chain.slots & bits) !== 0) continue;
      const link =
        Math.min(weights[one.first] ?? 0, weights[other.last] ?? 0) * Math.min(worth, other.quality);
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

/** Whether it stands where agencies are named in passing. */
function standsInPassing({ start }: Occurrence, { tokens, passing }: Words): boolean {
  const at = tokens[start]?.start ?? 0;
  return passing.some(([from, to]) => at >= from && at < to);
}

/** A record that is what was asked for, or whose agency was. */
function givenBoost(given: Query['spans'], { isDated, kind }: Words): number {
  const isKind = given.some((span) => span.kind === kind);
  return isKind ? (isDated || kind !== 'deadline' ? 1.4 : 0.7) : 0;
}

/** A heading, the beginning of a clause and a short clause say a thing more plainly; little enough to decide only between like matches. */
function placeBoost(ranges: readonly Range[], { tokens, head, kind }: Words): number {
  const [first = 0, end = 0] = ranges[0] ?? [];
  const length = tokens.at(-1)?.end ?? 1;
  const isInHead = head > 0 && end <= head && kind !== 'plan';
  // In a heading of many words the match is no title.
  const inHead = isInHead ? 0.25 * Math.min(1, (2 * (end - first)) / head) : 0;
  return inHead + 0.12 * (1 - first / Math.max(length, 200)) + 0.15 / (1 + tokens.length / 40);
}

/** Character ranges of token ranges, those that touch joined. */
function toRanges(found: readonly Range[], tokens: readonly KeyedToken[]): Range[] {
  const sorted = [...found].sort((a, b) => a[0] - b[0] || b[1] - a[1]);
  const joined: [number, number][] = [];
  for (const [start, end] of sorted) {
    const last = joined.at(-1);
    if (last !== undefined && start <= last[1]) last[1] = Math.max(last[1], end);
    else joined.push([start, end]);
  }
  return joined.map(([start, end]) => [tokens[start]?.start ?? 0, tokens[end - 1]?.end ?? 0]);
}

/** The share of a heading's characters from the first match in it to the end of the last. */
function headShare(ranges: readonly Range[], { head }: Words): number {
  const inHead = ranges.filter(([, end]) => end <= head);
  const [first] = inHead;
  const last = inHead.at(-1);
  return head === 0 || first === undefined || last === undefined ? 0 : (last[1] - first[0]) / head;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
