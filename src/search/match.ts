import { idealChain, scoreChain } from './chain-score.ts';
import { countGuessed, findFirm } from './firm-occurrences.ts';
import type { KeyedToken } from './keyed-tokens.ts';
import type { Occurrence } from './occurrences.ts';
import { findPhrases, slotsOf } from './occurrences.ts';
import type { Words } from './prepare-plan.ts';
import type { Added, Query, Span } from './query.ts';
import { isGuess } from './query.ts';
import type { Range } from './search-plan.ts';

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
  /** What was found that was not typed, and why it was looked for. */
  readonly added: readonly AddedWords[];
  /** The share of the heading that is the match, 0 to 1. */
  readonly headShare: number;
}

/** Words found that were not typed: a known wording as it is known, a guess as the plan prints it. */
export interface AddedWords {
  readonly reason: Added;
  readonly words: string;
}

/** What a mention in passing is worth. */
const PASSING = 0.6;

/**
 * Matches words against a query, or null when they do not answer it.
 * `occurrences`: where its offers stand in the words, in order. `weights`: how
 * much each slot tells.
 *
 * A slot is answered by one of its ways, word for word; a bare syllable only
 * beside its neighbour of the query or two words off. A named place must be the
 * plan's or stand in the words. The score is the best chain of near answers,
 * then the share answered, the place in the clause, marks met, and shortness.
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
  const answered = answeredSlots(firm, given);
  const hasOwnWords = firm.length > 0 || quoted.length > 0 || given.some(({ place }) => place === null);
  const isElsewhere = query.spans.some(({ place, from }) => place !== null && !answered.has(from));
  if (!hasOwnWords || isElsewhere) return null;
  const coverage = coverageOf(answered, weights);
  const isFull = query.slots.every(({ isSoft }, slot) => isSoft || answered.has(slot));
  const ranges = toRanges(
    [...quoted.flat(), ...firm.map(({ start, end }): Range => [start, end])],
    words.tokens,
  );
  // A role that was read, or agencies listed in passing, say less than the words of a clause.
  const isPassing = firm.every((one) => standsInPassing(one, words)) && quoted.length === 0;
  const answer = chainShare(firm, weights, words) + 0.3 * coverage + (isFull ? 0.3 : 0);
  return {
    score: (answer + placeBoost(ranges, words)) * (isPassing ? PASSING : 1) + givenBoost(given, words),
    isFull,
    coverage,
    ranges,
    added: addedWords(firm, words),
    headShare: headShare(ranges, words),
  };
}

/** Whether the plan or the record answers by what it is. */
export function isGiven({ place, kind, agencies }: Span, words: Words): boolean {
  return (
    (place !== null && words.places.includes(place)) ||
    (kind !== null && kind === words.kind) ||
    agencies.some((id) => words.agencies.includes(id))
  );
}

function answeredSlots(firm: readonly Occurrence[], given: readonly Span[]): Set<number> {
  return new Set([
    ...firm.flatMap(slotsOf),
    ...given.flatMap(({ from, to }) => slotsOf({ first: from, last: to - 1 })),
  ]);
}

/** The share of the weight that is answered. */
function coverageOf(answered: ReadonlySet<number>, weights: readonly number[]): number {
  const total = sum(weights);
  return total === 0 ? 1 : sum(weights.filter((_weight, slot) => answered.has(slot))) / total;
}

/** The worth of the best chain as a share of the best that could be. */
function chainShare(firm: readonly Occurrence[], weights: readonly number[], words: Words): number {
  const ideal = idealChain(weights);
  if (ideal === 0) return 1;
  const rated = firm.map((one) =>
    standsInPassing(one, words) ? { ...one, quality: one.quality * PASSING } : one,
  );
  return scoreChain(rated, weights) / ideal;
}

/** What was found that was not typed, each once. */
function addedWords(firm: readonly Occurrence[], { text, tokens }: Words): AddedWords[] {
  const byName = new Map<string, AddedWords>();
  for (const one of firm) {
    const { added: reason, words } = one.way;
    if (reason === null) continue;
    const [start, end] = toCharacters([one.start, one.end], tokens);
    const found = isGuess(one.way) ? text.slice(start, end).toLowerCase() : words;
    byName.set(`${reason} ${found}`, { reason, words: found });
  }
  return [...byName.values()];
}

function standsInPassing({ start }: Occurrence, { tokens, passing }: Words): boolean {
  const at = tokens[start]?.start ?? 0;
  return passing.some(([from, to]) => at >= from && at < to);
}

/** A record that is what was asked for, or whose agency was. */
function givenBoost(given: readonly Span[], { isDated, kind }: Words): number {
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
  return joined.map((range) => toCharacters(range, tokens));
}

function toCharacters([start, end]: Range, tokens: readonly KeyedToken[]): Range {
  return [tokens[start]?.start ?? 0, tokens[end - 1]?.end ?? 0];
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
