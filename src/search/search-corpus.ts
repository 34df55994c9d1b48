import type { Lexicon } from './lexicon.ts';
import type { Match } from './match.ts';
import { isGiven, matchWords } from './match.ts';
import type { Occurrence, OffersByKey } from './occurrences.ts';
import { findOccurrences, offersByKey, slotsOf } from './occurrences.ts';
import type { PreparedPlan } from './prepare-plan.ts';
import type { Query, Reach } from './query.ts';
import { readQuery } from './query.ts';
import type { Range, SearchPlan, SearchRecord } from './search-plan.ts';

/** A record that answers a query. */
export interface Hit {
  readonly plan: SearchPlan;
  readonly record: SearchRecord;
  readonly match: Match;
  /** The heading above that answers in the record's place, with the matching characters; null when the record's own words do. */
  readonly under: { readonly record: SearchRecord; readonly ranges: readonly Range[] } | null;
}

/** What a search gives: hits best first, and how widely it had to look. */
export interface Answer {
  readonly query: Query;
  readonly reach: Reach;
  readonly hits: readonly Hit[];
}

/** The least share of a heading that a match must take to speak for what stands below. */
const HEADING = 0.33;

/** What a heading's match is worth for what stands below it. */
const BELOW = 0.6;

/** How widely a search looks, step by step: the next step is taken when nothing answers. */
export const STEPS: Readonly<Record<'exact' | 'related', readonly Reach[]>> = {
  exact: ['exact'],
  related: ['related', 'guess'],
};

/**
 * Searches plans for what was typed; null when it asks for nothing. Looks as
 * widely as `reach` allows and no wider than it must: with `related`, guesses
 * are made only when nothing else answers.
 */
export function searchCorpus(
  typed: string,
  plans: readonly PreparedPlan[],
  lexicon: Lexicon,
  reach: 'exact' | 'related',
): Answer | null {
  let last: Answer | null = null;
  for (const step of STEPS[reach]) {
    const query = readQuery(typed, lexicon, step);
    if (query === null) return null;
    last = { query, reach: step, hits: findHits(query, plans, step) };
    if (last.hits.length > 0) return last;
  }
  return last;
}

/** The records of plans that answer a query read with `reach`, best first. */
export function findHits(query: Query, plans: readonly PreparedPlan[], reach: Reach): Hit[] {
  const offers = offersByKey(query);
  const found = plans.map((plan) => findInPlan(plan, query, offers));
  const weights = weighSlots(query, plans, found);
  const hits = plans.flatMap(({ plan, words }, index) => {
    const own: (Hit | null)[] = plan.records.map(() => null);
    for (const [at, occurrences] of found[index] ?? []) {
      const record = plan.records[at];
      const text = words[at];
      if (record === undefined || text === undefined) continue;
      const match = matchWords(text, occurrences, query, weights);
      if (match !== null && isEnough(match, query, reach)) own[at] = { plan, record, match, under: null };
    }
    return foldFacts([
      ...own.filter((hit) => hit !== null),
      ...(reach === 'exact' ? [] : hitsBelow(plan, own)),
    ]);
  });
  return hits.sort((a, b) => b.match.score - a.match.score);
}

function isEnough({ isFull, coverage }: Match, { slots, spans }: Query, reach: Reach): boolean {
  if (isFull) return true;
  // Part of a name is another name.
  if (spans.some(({ from, to }) => from === 0 && to === slots.length)) return false;
  return reach === 'related' && slots.length >= 4 && coverage >= (slots.length === 4 ? 0.75 : 0.6);
}

/** What stands below a heading that answers the query, where its own words do not. */
function hitsBelow(plan: SearchPlan, own: readonly (Hit | null)[]): Hit[] {
  const below: (Hit | null)[] = [];
  plan.records.forEach((record, index) => {
    const parent = record.parent === null ? null : (own[record.parent] ?? below[record.parent] ?? null);
    const isAnswered = own[index] !== null || record.kind !== 'clause';
    const isHeading =
      parent !== null &&
      (parent.under !== null || (parent.match.isFull && parent.match.headShare >= HEADING));
    below[index] =
      isAnswered || !isHeading
        ? null
        : {
            plan,
            record,
            match: { ...parent.match, score: parent.match.score * BELOW, ranges: [], headShare: 0 },
            under: parent.under ?? { record: parent.record, ranges: parent.match.ranges },
          };
  });
  return below.filter((hit) => hit !== null);
}

/** The records of a plan that may answer, by index, with where the offers of the query stand in them. */
function findInPlan(
  { words, postings }: PreparedPlan,
  { spans, phrases }: Query,
  offers: OffersByKey,
): Map<number, Occurrence[]> {
  const at = new Map<number, number[]>();
  const startsIn = (record: number): number[] => {
    const own = at.get(record) ?? [];
    at.set(record, own);
    return own;
  };
  for (const key of offers.keys()) {
    for (const [record, tokens] of postings.get(key) ?? []) startsIn(record).push(...tokens);
  }
  // What a record is, or a quotation in it, answers without the other words.
  for (const { keys } of phrases) {
    for (const record of postings.get(keys[0] ?? '')?.keys() ?? []) startsIn(record);
  }
  if (spans.some(({ kind, agencies }) => kind !== null || agencies.length > 0)) {
    words.forEach((own, record) => {
      if (spans.some((span) => isGiven(span, own))) startsIn(record);
    });
  }
  const found = new Map<number, Occurrence[]>();
  for (const [record, starts] of at) {
    const tokens = words[record]?.tokens ?? [];
    found.set(
      record,
      findOccurrences(
        tokens,
        starts.sort((a, b) => a - b),
        offers,
      ),
    );
  }
  return found;
}

/**
 * How much each slot tells: the rarer, the more (inverse document frequency,
 * Spärck Jones 1972); what may go unanswered, little.
 */
function weighSlots(
  { slots }: Query,
  plans: readonly PreparedPlan[],
  found: readonly ReadonlyMap<number, readonly Occurrence[]>[],
): number[] {
  const counts = slots.map(() => 0);
  for (const occurrences of found.flatMap((records) => [...records.values()])) {
    for (const slot of new Set(occurrences.flatMap(slotsOf))) counts[slot] = (counts[slot] ?? 0) + 1;
  }
  const total = plans.reduce((sum, { words }) => sum + words.length, 0);
  return slots.map(
    ({ isSoft }, slot) => Math.log(1 + total / (1 + (counts[slot] ?? 0))) * (isSoft ? 0.15 : 1),
  );
}

/**
 * Where a clause of a plan and facts read from it answer alike, the fact alone: the
 * smallest record that holds all that matches.
 */
function foldFacts(hits: readonly Hit[]): Hit[] {
  return [...Map.groupBy(hits, ({ record }) => record.clauseId).values()].map(bestOfClause);
}

function bestOfClause(hits: readonly Hit[]): Hit {
  const most = Math.max(...hits.map(({ match }) => match.coverage));
  const full = hits.filter(({ match }) => match.coverage >= most - 1e-9);
  return full.reduce((best, hit) => (hit.match.score > best.match.score ? hit : best));
}
