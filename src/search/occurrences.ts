import type { KeyedToken } from './keyed-tokens.ts';
import { rateMarks } from './keyed-tokens.ts';
import type { Query, Way } from './query.ts';
import type { Range } from './search-plan.ts';

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
  /** How good an answer it is, 0 to 1: the way's own quality and the marks met. */
  readonly quality: number;
}

/** The offers of a query by their first key, ready to be found in many texts. */
export type OffersByKey = ReadonlyMap<string, readonly Offer[]>;

/** The offers of a query: the ways of its slots and of its spans. */
export function offersByKey({ slots, spans }: Query): OffersByKey {
  const offers = [
    ...slots.flatMap(({ ways }, slot) => ways.map((way): Offer => ({ first: slot, last: slot, way }))),
    ...spans.flatMap(({ ways, from, to }) => ways.map((way): Offer => ({ first: from, last: to - 1, way }))),
  ];
  return Map.groupBy(offers, ({ way }) => way.keys[0] ?? '');
}

/** Where offers stand in words, in the order of `at`: the tokens that may begin one. */
export function findOccurrences(
  tokens: readonly KeyedToken[],
  at: readonly number[],
  offers: OffersByKey,
): Occurrence[] {
  const found: Occurrence[] = [];
  for (const start of at) {
    for (const offer of offers.get(tokens[start]?.key ?? '') ?? []) {
      const quality = rateWay(tokens, start, offer.way);
      if (quality > 0) found.push({ ...offer, start, end: start + offer.way.keys.length, quality });
    }
  }
  return found;
}

/** The slots that an offer answers. */
export function slotsOf({ first, last }: Pick<Offer, 'first' | 'last'>): number[] {
  return Array.from({ length: last - first + 1 }, (_none, offset) => first + offset);
}

/** Where a quotation stands with the marks it was typed with, or with any where it has none: ranges of tokens. */
export function findPhrases(tokens: readonly KeyedToken[], { keys, marks }: Way): Range[] {
  const isUnmarked = marks.every((own) => own === '');
  const found: Range[] = [];
  for (let start = 0; start + keys.length <= tokens.length; start += 1) {
    const stands = keys.every((key, offset) => {
      const token = tokens[start + offset];
      return token?.key === key && (isUnmarked || token.marks === marks[offset]);
    });
    if (stands) found.push([start, start + keys.length]);
  }
  return found;
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
