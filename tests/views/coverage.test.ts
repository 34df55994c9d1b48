import { expect, test } from 'vitest';
import { readCorpus } from '../../src/loaders/read-corpus.ts';
import type { CoverageUnit } from '../../src/views/coverage.ts';
import { buildCoverage, countCoverage } from '../../src/views/coverage.ts';
import { plansTable } from '../../src/views/tables/plans.ts';
import { freeze } from './clauses.ts';
import { buildSmallCoverage, commune, SMALL_PLANS, UNITS } from './coverage-example.ts';
import { buildCorpus } from './findings/small-corpus.ts';

/** A unit in short: code and state, own plans, plans named with by whom, communes with how many plans. */
function show({ unit, state, plans, references, communes }: CoverageUnit): string {
  const named = references.map(
    ({ number, mentions }) =>
      `${number} by ${mentions.map(({ plan, printedDate, quote }) => `${plan.planId} ${quote.clauseId} (${String(printedDate)})`).join(', ')}`,
  );
  return [
    `${unit.code} ${state}`,
    ...plans.map(({ planId }) => planId),
    ...named,
    ...communes.map((one) => `${one.nameVi} ${String(one.plans.length)}`),
  ].join(' | ');
}

test('a unit has a plan, is named by one that is held, or neither; its communes stand under it', () => {
  expect(buildSmallCoverage().map(show)).toEqual([
    '10 held | a',
    '20 referred | 7/KH-UBND by b preamble-1 (06/5/2026), c i.1 (null) | Xã B 1 | Xã C 1',
    '30 not-found',
    '40 not-found',
  ]);
});

test('what a plan says of the one it names is quoted from its clause', () => {
  const [mention] = buildSmallCoverage()[1]?.references[0]?.mentions ?? [];
  expect(mention?.quote).toMatchObject({ planId: 'b', clauseId: 'preamble-1', startLine: 9 });
  expect(mention?.quote.words).toContain('Kế hoạch số 7/KH-UBND ngày 06/5/2026');
});

test('a unit whose own plan is held is held, and the other plan of it that is named is still told', () => {
  const held = { id: 'd', jurisdiction: '20', lines: ['1. Một việc.'] };
  expect(buildSmallCoverage([...SMALL_PLANS, held]).map(show)[1]).toBe(
    '20 held | d | 7/KH-UBND by b preamble-1 (06/5/2026), c i.1 (null) | Xã B 1 | Xã C 1',
  );
});

test('a parent plan that is held is named by nobody as missing', () => {
  const [a, b] = SMALL_PLANS;
  const parentPlan = { jurisdiction: '20', number: '7/KH-UBND', date: null, plan: 'a' };
  const units = buildSmallCoverage([a, { ...b, parentPlan }] as typeof SMALL_PLANS);
  expect(units.map(({ state }) => state)).toEqual(['held', 'not-found', 'not-found', 'not-found']);
});

test('places are counted, not plans: two plans of one commune are one, two of a province too', () => {
  const again = { id: 'a2', jurisdiction: '10', lines: ['1. Một việc khác.'] };
  const corpus = buildCorpus([...SMALL_PLANS, again]);
  const [, b] = corpus.plans;
  if (b === undefined) throw new Error('no second plan');
  const tiles = UNITS.map(({ code }, at) => ({ code, row: at + 1, column: 1 }));
  const units = buildCoverage(freeze({ plans: [...corpus.plans, { ...b, id: 'b2' }] }), UNITS, tiles);
  expect(countCoverage(units)).toEqual({
    units: 4,
    byState: { held: 1, referred: 1, 'not-found': 2 },
    communes: 2,
  });
});

test('the communes of a unit stand by name, as Vietnamese is ordered', () => {
  const plans = ['d', 'đ', 'c'].map((id) => commune(id, '30', '8/KH-UBND', ['Kế hoạch số 8/KH-UBND.']));
  expect(buildSmallCoverage(plans)[2]?.communes.map(({ nameVi }) => nameVi)).toEqual([
    'Xã C',
    'Xã D',
    'Xã Đ',
  ]);
});

test('a number that the plan does not print, and a tile of no unit, are refused', () => {
  const silent = commune('b', '20', '9/KH-UBND', ['1. Một việc.']);
  expect(() => buildSmallCoverage([silent])).toThrow(
    'The plan “b” does not print the number “9/KH-UBND” of the plan it carries out.',
  );
  expect(() => buildCoverage({ plans: [] }, UNITS, [{ code: '99', row: 1, column: 1 }])).toThrow(
    'There is no unit “99” for the tile.',
  );
});

test('the five plans: four provinces held, one city named by its ward, nothing of 29', () => {
  const corpus = freeze(readCorpus());
  const units = buildCoverage(corpus, corpus.jurisdictions, corpus.tiles);
  expect(units.filter(({ state }) => state !== 'not-found').map(show)).toEqual([
    '12 held | lai-chau',
    '31 referred | 168/KH-UBND by phuong-hai-duong preamble-1 (06/5/2026) | Phường Hải Dương 1',
    '42 held | ha-tinh',
    '52 held | gia-lai',
    '66 held | dak-lak',
  ]);
  expect(countCoverage(units)).toEqual({
    units: 34,
    byState: { held: 4, referred: 1, 'not-found': 29 },
    communes: 1,
  });
});

test('every plan of the published table stands on the board once, under its code and level', () => {
  const corpus = freeze(readCorpus());
  const rows = plansTable.buildRows({ ...corpus, findings: [], sharedWording: new Map() });
  const published = rows.map((row) =>
    [row['plan_id'], row['level'], row['jurisdiction_code'] ?? row['parent_code']].join(' '),
  );
  const shown = buildCoverage(corpus, corpus.jurisdictions, corpus.tiles).flatMap(
    ({ unit, plans, communes }) => [
      ...plans.map(({ planId }) => `${planId} province ${unit.code}`),
      ...communes.flatMap((one) => one.plans.map(({ planId }) => `${planId} commune ${unit.code}`)),
    ],
  );
  expect(shown.sort()).toEqual(published.sort());
});
