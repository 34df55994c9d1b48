import { expect, test } from 'vitest';
import type { CommitmentRow } from '../../src/explore/commitment-row.ts';
import type { Explored } from '../../src/explore/explore-rows.ts';
import { exploreRows, makeRowIndex } from '../../src/explore/explore-rows.ts';
import type { ExplorerState } from '../../src/explore/explorer-state.ts';
import { freeze } from '../views/clauses.ts';
import { NAMES, row } from './tiny-rows.ts';

const ROWS = freeze([
  row('annex.1', 'Mở lớp đào tạo', {
    kind: 'assignment',
    lead: ['so-y-te'],
    coordinating: ['so-noi-vu'],
    timing: 'Quý I',
    goals: ['goal-2'],
    years: [2026],
    onlyHere: true,
  }),
  row('v.1--duty-1', 'Báo cáo kết quả', { duty: ['so-noi-vu'], onlyHere: false }),
  row('ii--target-1', 'Trên 90% được đào tạo', { kind: 'target', hasNumber: true, years: [2030] }, 'an-xa'),
  row(
    'v.2--deadline-1',
    'Tổng kết năm 2030',
    { kind: 'deadline', duty: ['unregistered:to-x'], years: [2030] },
    'an-xa',
  ),
]);

function explore(state: Partial<ExplorerState>, rows: readonly CommitmentRow[] = ROWS): Explored {
  return exploreRows(
    rows,
    freeze({ typed: '', sort: 'plan', chosen: {}, ...state }),
    NAMES,
    'vi',
    makeRowIndex(NAMES),
  );
}

const idsOf = ({ rows }: Explored): string[] => rows.map(({ record }) => record.id);

test('nothing asked for gives every row in the order of the page', () => {
  expect(idsOf(explore({}))).toEqual(['annex.1', 'v.1--duty-1', 'ii--target-1', 'v.2--deadline-1']);
});

test('words narrow, and so does each facet', () => {
  expect(idsOf(explore({ typed: 'dao tao' }))).toEqual(['annex.1', 'ii--target-1']);
  expect(idsOf(explore({ typed: 'dao tao', chosen: { level: ['commune'] } }))).toEqual(['ii--target-1']);
  expect(idsOf(explore({ chosen: { year: ['2026', '2030'], number: ['yes'] } }))).toEqual(['ii--target-1']);
});

test('timing and agencies, by the names that rows show, are looked into too', () => {
  expect(idsOf(explore({ typed: 'quý i' }))).toEqual(['annex.1']);
  expect(idsOf(explore({ typed: 'sở nội vụ' }))).toEqual(['annex.1', 'v.1--duty-1']);
  expect(idsOf(explore({ typed: '“tổ x”' }))).toEqual(['v.2--deadline-1']);
});

test('a role is that of the agency chosen', () => {
  const agency = ['so-noi-vu'];
  expect(idsOf(explore({ chosen: { agency, role: ['coordinating'] } }))).toEqual(['annex.1']);
  expect(idsOf(explore({ chosen: { agency, role: ['duty'] } }))).toEqual(['v.1--duty-1']);
  expect(idsOf(explore({ chosen: { agency, role: ['lead'] } }))).toEqual([]);
});

test('only here is yes, no, or cannot be said', () => {
  expect(explore({}).counts.get('only')).toEqual(
    new Map([
      ['yes', 1],
      ['no', 1],
      ['unknown', 2],
    ]),
  );
  expect(idsOf(explore({ chosen: { only: ['yes', 'no'] } }))).toEqual(['annex.1', 'v.1--duty-1']);
});

test('counts are of the rows that have the words, with the other facets applied', () => {
  const { counts, found, rows } = explore({ typed: 'đào tạo', chosen: { kind: ['target'] } });
  expect([found.length, rows.length]).toEqual([2, 1]);
  expect(counts.get('kind')).toEqual(
    new Map([
      ['target', 1],
      ['assignment', 1],
    ]),
  );
  expect(counts.get('plan')).toEqual(new Map([['an-xa', 1]]));
  expect(counts.get('place')).toEqual(new Map([['42', 1]]));
});

test('the last word is a beginning only where no row has it as a word', () => {
  const whole = explore({ typed: 'bao cao' });
  expect([idsOf(whole), whole.isBeginning]).toEqual([['v.1--duty-1'], false]);
  const begun = explore({ typed: 'bao c' });
  expect([idsOf(begun), begun.isBeginning]).toEqual([['v.1--duty-1'], true]);
  const none = explore({ typed: 'bao cx' });
  expect([idsOf(none), none.isBeginning]).toEqual([[], false]);
});
