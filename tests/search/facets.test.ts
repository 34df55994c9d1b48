import { expect, test } from 'vitest';
import { countFacets, isChosen } from '../../src/search/facets.ts';
import type { Hit } from '../../src/search/search-corpus.ts';
import { freeze } from '../views/clauses.ts';
import { record, tinyPlan } from './tiny-plan.ts';

const MATCH = { score: 1, isFull: true, coverage: 1, ranges: [], added: [], headShare: 0 };

function hit(planId: string, rest: Parameters<typeof record>[2] = {}, text = 'Mở lớp'): Hit {
  const own = record('i', text, rest);
  return freeze({ plan: tinyPlan(planId, [own]), record: own, match: MATCH, under: null });
}

const LED = hit('gia-lai', {
  kind: 'assignment',
  lead: ['so-noi-vu'],
  coordinating: ['so-y-te'],
  goals: ['goal-1'],
});
const HELPED = hit('ha-tinh', { kind: 'assignment', lead: ['so-y-te'], coordinating: ['so-noi-vu'] });
const PLAIN = hit('ha-tinh', {}, 'Mở 3 lớp năm 2026');
const HITS = [LED, HELPED, PLAIN];

test('without a choice every hit is chosen', () => {
  expect(HITS.filter((one) => isChosen(one, {}))).toEqual(HITS);
});

test('any value of a facet will do, every facet must', () => {
  expect(HITS.filter((one) => isChosen(one, { plan: ['gia-lai', 'ha-tinh'], kind: ['clause'] }))).toEqual([
    PLAIN,
  ]);
});

test('a role is that of the agency chosen', () => {
  expect(HITS.filter((one) => isChosen(one, { agency: ['so-noi-vu'], role: ['lead'] }))).toEqual([LED]);
  expect(HITS.filter((one) => isChosen(one, { agency: ['so-noi-vu'], role: ['coordinating'] }))).toEqual([
    HELPED,
  ]);
  expect(HITS.filter((one) => isChosen(one, { role: ['duty'] }))).toEqual([]);
});

test('a hit is counted once for each of its values', () => {
  expect(countFacets(HITS, {}).get('plan')).toEqual(
    new Map([
      ['gia-lai', 1],
      ['ha-tinh', 2],
    ]),
  );
  expect(countFacets(HITS, {}).get('agency')).toEqual(
    new Map([
      ['so-noi-vu', 2],
      ['so-y-te', 2],
    ]),
  );
  expect(countFacets(HITS, {}).get('year')).toEqual(new Map([['2026', 1]]));
  expect(countFacets(HITS, {}).get('number')).toEqual(new Map([['yes', 1]]));
});

test('counts are of what is chosen of the other facets, and a value chosen always shows', () => {
  expect(countFacets(HITS, { kind: ['clause'], plan: ['gia-lai'] }).get('plan')).toEqual(
    new Map([
      ['gia-lai', 0],
      ['ha-tinh', 1],
    ]),
  );
});

test('agencies are counted in the roles chosen', () => {
  expect(countFacets(HITS, { role: ['lead'] }).get('agency')).toEqual(
    new Map([
      ['so-noi-vu', 1],
      ['so-y-te', 1],
    ]),
  );
});

test('place and level are those of the plan', () => {
  expect(countFacets(HITS, {}).get('place')).toEqual(
    new Map([
      ['52', 1],
      ['42', 2],
    ]),
  );
  expect(countFacets(HITS, {}).get('level')).toEqual(new Map([['province', 3]]));
});
