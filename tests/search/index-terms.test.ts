import fc from 'fast-check';
import { expect, test } from 'vitest';
import { indexTerms, listTerms, neededTerms } from '../../src/search/index-terms.ts';
import { keysOf } from '../../src/search/keyed-tokens.ts';
import { preparePlan } from '../../src/search/prepare-plan.ts';
import { readQuery } from '../../src/search/query.ts';
import { findHits } from '../../src/search/search-corpus.ts';
import { lexiconFor, searchPlans } from './real-corpus.ts';
import { record, tinyPlan } from './tiny-plan.ts';

test('a plan is indexed by pairs of neighbouring words, the last with nothing', () => {
  expect(indexTerms(tinyPlan('gia-lai', [record('i', 'Sở Nội vụ')]))).toEqual(['sownoi', 'noiwvu', 'vuw']);
});

test('a percentage is written in letters and digits', () => {
  expect(indexTerms(tinyPlan('gia-lai', [record('i', 'trên 90 %')]))).toEqual(['trenw90pc', '90pcw']);
});

test('the words of a fact stand in its clause and are indexed once', () => {
  const plan = tinyPlan('gia-lai', [record('i', 'a b'), record('i--duty-1', 'b c', { clauseId: 'i' })]);
  expect(indexTerms(plan)).toEqual(['awb', 'bw']);
});

function needsOf(typed: string): unknown {
  const query = readQuery(typed, lexiconFor(typed), 'exact');
  return query === null ? null : neededTerms(query).map(({ choices }) => choices);
}

test('neighbours of a query are needed side by side', () => {
  expect(needsOf('so noi vu')).toEqual([[['sownoi']], [['noiwvu']]]);
});

test('a word alone, a number and a quotation are needed whole', () => {
  expect(needsOf('vụ')).toEqual([[['vuw']]]);
  expect(needsOf('90%')).toEqual([[['90pcw'], ['90wphan', 'phanwtram']]]);
  expect(needsOf('"Sở Nội vụ"')).toEqual([[['sownoi', 'noiwvu']]]);
});

test('a word that must be answered is needed alone beside one that need not be', () => {
  const query = readQuery('phuong trong', lexiconFor('phuong trong'), 'related');
  const needs = query === null ? [] : neededTerms(query);
  expect(needs.map(({ choices }) => choices)).toEqual([[['phuongwtrong']], [['phuongw']]]);
});

test('of two neighbours at most one is a guess', () => {
  const query = readQuery('hoi muc', lexiconFor('hoi muc'), 'guess');
  const [pair] = query === null ? [] : neededTerms(query);
  const terms = pair?.choices.flat() ?? [];
  expect(terms[0]).toBe('hoiwmuc');
  expect(terms).toContain('voiwmuc');
  expect(terms).toContain('hoiwcuc');
  expect(terms).not.toContain('voiwcuc');
});

test('terms are listed by turns, so that a need of many choices leaves room for the others', () => {
  const needs = [{ choices: [['a'], ['b'], ['c']] }, { choices: [['d', 'e']] }];
  expect(listTerms(needs, 4)).toEqual(['a', 'd', 'e', 'b']);
  expect(listTerms([], 4)).toEqual([]);
});

/** Each clause of the plans held as a plan of its own, of a place that no query names. */
const clausePlans = searchPlans.flatMap(({ records }) =>
  records
    .filter(({ id, clauseId, kind }) => id === clauseId && kind !== 'plan')
    .map(({ text }) => {
      const plan = { ...tinyPlan('nowhere', [record('i', text)]), jurisdictionCode: '' };
      return { prepared: preparePlan(plan), terms: indexTerms(plan) };
    }),
);

const texts = searchPlans.flatMap(({ records }) => records.map(({ text }) => keysOf(text)));

/** Queries of words that stand side by side in some plan, some of them with a letter left out. */
const realQueries = fc
  .tuple(
    fc.array(
      fc.record({ text: fc.nat(texts.length - 1), at: fc.nat(200), length: fc.integer({ min: 1, max: 3 }) }),
      { minLength: 1, maxLength: 3 },
    ),
    fc.option(fc.nat(8), { nil: null }),
    fc.constantFrom('', '"'),
  )
  .map(([runs, wrong, quote]) => {
    const words = runs.flatMap(({ text, at, length }) => {
      const keys = texts[text] ?? [];
      return keys.slice(at % keys.length, (at % keys.length) + length);
    });
    const typed = words.map((word, at) =>
      at === wrong && word.length > 3 ? word.replace(/.(?=.$)/, '') : word,
    );
    return quote + typed.join(' ') + quote;
  });

test.each(['exact', 'related', 'guess'] as const)(
  'with reach %s a plan that meets no need has no hit in its words',
  (reach) => {
    fc.assert(
      fc.property(realQueries, (typed) => {
        const query = readQuery(typed, lexiconFor(typed), reach);
        // A kind of record or an agency answers without words, in any plan.
        if (query === null || query.spans.some(({ kind, agencies }) => kind !== null || agencies.length > 0))
          return;
        const needs = neededTerms(query);
        const isNeeded = needs.flatMap(({ choices }) => choices.flat());
        for (const { prepared, terms } of clausePlans) {
          // Pagefind finds what begins a term.
          const held = new Set(isNeeded.filter((needed) => terms.some((term) => term.startsWith(needed))));
          const isMet = needs.some(({ choices }) =>
            choices.some((choice) => choice.every((term) => held.has(term))),
          );
          if (!isMet) expect(findHits(query, [prepared], reach)).toEqual([]);
        }
      }),
      { numRuns: 60 },
    );
  },
);
