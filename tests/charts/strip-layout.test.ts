import { expect, test } from 'vitest';
import { layoutStrip } from '../../src/charts/strip-layout.ts';
import type { TargetMark, TargetStrip } from '../../src/views/target-strips.ts';
import { freeze } from '../views/clauses.ts';

const SIZES = freeze({ width: 300, left: 80, right: 20, top: 10, row: 20, bottom: 15 });

function mark(planId: string, value: number, valueTo: number | null = null): TargetMark {
  const quote = { clauseId: 'i', words: '', pieces: [], startLine: 1, endLine: 1 };
  const target = {
    id: 'i--target-1',
    comparator: 'over',
    value,
    valueTo,
    unit: '%',
    subject: null,
    due: null,
    quote,
    isCertain: true,
  } as const;
  return { planId, target };
}

function strip(parts: Partial<TargetStrip>): TargetStrip {
  return freeze({
    id: 's',
    unit: '%',
    subject: null,
    national: null,
    marks: [],
    unnumbered: [],
    silentPlanIds: [],
    ...parts,
  });
}

test('percentages lie between nothing and all of them, one line each, the national share among them', () => {
  const national = { key: 'k', share: 90, year: null, subject: { vi: '', en: '' } };
  const {
    rows,
    national: line,
    ticks,
    height,
  } = layoutStrip(strip({ national, marks: [mark('a', 50)] }), SIZES);
  expect(rows.map(({ id, x, xTo, y }) => [id, x, xTo, y])).toEqual([['a--i--target-1', 180, null, 20]]);
  expect(line).toEqual({ value: 90, x: 260 });
  expect(ticks.map(({ value, x }) => [value, x])).toEqual([
    [0, 80],
    [20, 120],
    [40, 160],
    [60, 200],
    [80, 240],
    [100, 280],
  ]);
  expect(height).toBe(45);
});

test('a range has two ends', () => {
  const { rows } = layoutStrip(strip({ marks: [mark('a', 70, 80)] }), SIZES);
  expect(rows.map(({ x, xTo }) => [x, xTo])).toEqual([[220, 240]]);
});

test('a percentage above all of them widens the scale, and what is counted ends at a round number', () => {
  expect(layoutStrip(strip({ marks: [mark('a', 200)] }), SIZES).rows[0]?.x).toBe(280);
  const counted = layoutStrip(strip({ unit: 'mô hình', marks: [mark('a', 18)] }), SIZES);
  expect(counted.ticks.at(-1)).toEqual({ value: 20, x: 280 });
  expect(counted.rows[0]?.x).toBe(260);
});

test('plans without a number and silent plans have lines of their own at the beginning of the scale', () => {
  const quote = { planId: 'b', clauseId: 'i', words: '', startLine: 1, endLine: 1 };
  const { rows } = layoutStrip(
    strip({ marks: [mark('a', 50)], unnumbered: [{ planId: 'b', quote }], silentPlanIds: ['c'] }),
    SIZES,
  );
  expect(rows.map(({ planId, says, x, y }) => [planId, says, x, y])).toEqual([
    ['a', 'number', 180, 20],
    ['b', 'no-number', 80, 40],
    ['c', 'nothing', 80, 60],
  ]);
});
