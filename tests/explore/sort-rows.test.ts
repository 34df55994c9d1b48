import { expect, test } from 'vitest';
import type { Sort } from '../../src/explore/explorer-state.ts';
import { sortRows } from '../../src/explore/sort-rows.ts';
import { freeze } from '../views/clauses.ts';
import { NAMES, row } from './tiny-rows.ts';

const ROWS = freeze([
  row('a', 'a', { kind: 'deadline', duty: ['so-y-te'], dates: [[null, null, '11-05']] }),
  row('b', 'b', { goals: ['goal-10'], duty: ['unregistered:to-x'] }),
  row(
    'c',
    'c',
    {
      kind: 'assignment',
      lead: ['cong-an', 'so-y-te'],
      coordinating: ['so-y-te'],
      goals: ['goal-10', 'goal-2'],
      dates: [['2026-01-01', '2030-12-31', null]],
    },
    'an-xa',
  ),
  row(
    'd',
    'd',
    {
      kind: 'target',
      dates: [
        [null, '2035-12-31', null],
        [null, '2026-06-30', null],
      ],
    },
    'an-xa',
  ),
]);

const order = (sort: Sort): string =>
  sortRows(ROWS, sort, NAMES, 'vi')
    .map(({ record }) => record.id)
    .join('');

test('the order of the page stays', () => {
  expect(order('plan')).toBe('abcd');
});

test('places are in the order of their names, and rows of one place stay in theirs', () => {
  expect(order('place')).toBe('cdab');
});

test('kinds: assignments, duties, targets, deadlines', () => {
  expect(order('kind')).toBe('cbda');
});

test('dates: by the first day by which something is due, days of every year behind, the undated last', () => {
  expect(order('date')).toBe('dcab');
});

test('goals are in the order of their numbers, and rows under none last', () => {
  expect(order('goal')).toBe('cbad');
});

test('agencies are in the order of the names of the first that must act, and rows that name none last', () => {
  expect(order('agency')).toBe('cabd');
});
