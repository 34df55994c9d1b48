import { expect, test } from 'vitest';
import { chunkPlans, packPlan, unpackRecord } from '../../src/explore/pack-records.ts';
import { row } from './tiny-rows.ts';

const EMPTY = row('v.1--duty-1', 'Báo cáo').record;
const FULL = row('annex.1', 'Mở lớp', {
  kind: 'assignment',
  clauseId: 'annex.1~2',
  ordinal: 2,
  lines: [7, 9],
  lead: ['so-y-te'],
  coordinating: ['so-noi-vu'],
  note: 'theo hướng dẫn',
  timing: '2026',
  dates: [['2026-01-01', '2026-12-31', null]],
  goals: ['goal-2'],
  years: [2026],
  hasNumber: true,
  onlyHere: false,
}).record;

test('what is empty is left out, and a clause that its id begins with', () => {
  expect(packPlan('ha-tinh', [EMPTY])).toEqual({
    planId: 'ha-tinh',
    records: [{ id: 'v.1--duty-1', kind: 'duty', words: 'Báo cáo', lines: [1, 1] }],
  });
});

test('what was packed comes back, through JSON too', () => {
  const [empty, full] = (
    JSON.parse(JSON.stringify(packPlan('ha-tinh', [EMPTY, FULL]))) as ReturnType<typeof packPlan>
  ).records;
  expect(empty && unpackRecord(empty)).toEqual(EMPTY);
  expect(full && unpackRecord(full)).toEqual(FULL);
});

test('plans fill a file up to its limit, in order, and none is cut', () => {
  const plans = ['a', 'b', 'c'].map((planId) => ({ planId, records: [] }));
  const one = '{"planId":"a","records":[]}';
  expect(chunkPlans(plans, 2 * one.length)).toEqual([
    '[{"planId":"a","records":[]},{"planId":"b","records":[]}]',
    '[{"planId":"c","records":[]}]',
  ]);
  expect(chunkPlans(plans, 1)).toHaveLength(3);
  expect(chunkPlans([], 100)).toEqual([]);
});
