import { expect, test } from 'vitest';
import { findNearQueries } from '../../src/search/near-queries.ts';
import { preparePlan } from '../../src/search/prepare-plan.ts';
import { record, tinyPlan } from './tiny-plan.ts';

const PLANS = [
  preparePlan(
    tinyPlan('gia-lai', [
      record('a', 'Giao Sở Nội vụ báo cáo'),
      record('b', 'Sở Nội vụ chủ trì'),
      record('c', 'bình đẳng giới'),
    ]),
  ),
];

test('the longest parts that stand word for word are found, with how many records have them', () => {
  expect(findNearQueries('Sở Nội vụ xe lửa bình đẳng', PLANS, 4)).toEqual([
    { words: 'Sở Nội vụ', hits: 2 },
    { words: 'bình đẳng', hits: 1 },
  ]);
});

test('quotation marks of any kind are left out', () => {
  expect(findNearQueries('“Sở «Nội» vụ” tàu', PLANS, 4)).toEqual([{ words: 'Sở Nội vụ', hits: 2 }]);
});

test('single words, the whole query and more than the limit are not offered', () => {
  expect(findNearQueries('sở tàu', PLANS, 4)).toEqual([]);
  expect(findNearQueries('bình đẳng', PLANS, 4)).toEqual([]);
  expect(findNearQueries('nội vụ tàu bình đẳng', PLANS, 1)).toEqual([{ words: 'nội vụ', hits: 2 }]);
});
