import { expect, test } from 'vitest';
import { buildRecords } from '../../src/explore/build-records.ts';
import { buildCommitments, indexCommitments } from '../../src/views/commitments.ts';
import { placeCommitment } from '../../src/views/commitment-page.ts';
import type { ClauseWording } from '../../src/views/shared-wording/find-shared-wording.ts';
import { freeze } from '../views/clauses.ts';
import { buildCorpus } from '../views/findings/small-corpus.ts';

const COMMITMENTS = freeze(
  buildCommitments(
    buildCorpus([
      {
        id: 'a',
        lines: [
          'I. MỤC TIÊU',
          '1. Trên 90% cán bộ hiểu biết về Cộng đồng.',
          'II. TỔ CHỨC THỰC HIỆN',
          '1. Sở Nội vụ chủ trì tổng hợp kết quả. Sở Y tế báo cáo kết quả trước ngày 15/11/2027.',
          'PHỤ LỤC',
          'STT\tNhiệm vụ\tCơ quan chủ trì\tCơ quan phối hợp\tThời gian\n1\tNhóm một\t\t\t\n1.1\tMở 3 lớp\tSở Nội vụ\tSở Y tế, Tổ X\tTháng 7/2026',
        ],
      },
    ]),
  ),
);

function wording(clauseId: string, state: ClauseWording['state']): [string, ClauseWording] {
  const none = { counterparts: [], planCount: 0, isPlanCountLeast: false, sharedSpans: [] };
  return [clauseId, { clauseId, state, ...none, words: 9, sharedWords: 0 }];
}

const RECORDS = buildRecords(
  COMMITMENTS.map((commitment) => placeCommitment(commitment, indexCommitments(COMMITMENTS))),
  new Map([wording('annex.1.1', 'only-here'), wording('ii.1', 'shared'), wording('i.1', 'too-short')]),
);

test('agencies stand in the role that they have, by the kind of commitment', () => {
  expect(RECORDS.map(({ id, lead, coordinating, duty }) => [id, lead, coordinating, duty])).toEqual([
    ['i.1--target-1', [], [], []],
    ['ii.1--duty-1', [], [], ['so-noi-vu']],
    ['ii.1--duty-2', [], [], ['so-y-te']],
    ['ii.1--deadline-1', [], [], ['so-y-te']],
    ['annex.1.1', ['so-noi-vu'], ['so-y-te', 'unregistered:to-x'], []],
    ['annex.1.1--target-1', [], [], []],
  ]);
});

test('years are those of the words and of the timing, numbers count something, and only here may be unknown', () => {
  expect(RECORDS.map(({ id, years, hasNumber, onlyHere }) => [id, years, hasNumber, onlyHere])).toEqual([
    ['i.1--target-1', [], true, null],
    ['ii.1--duty-1', [], false, false],
    ['ii.1--duty-2', [2027], false, false],
    ['ii.1--deadline-1', [2027], false, false],
    ['annex.1.1', [2026], true, true],
    ['annex.1.1--target-1', [], true, true],
  ]);
});

test('duties of one clause are told apart, and dates keep their ends', () => {
  expect(RECORDS.map(({ ordinal, dates }) => [ordinal, dates])).toEqual([
    [null, []],
    [1, []],
    [2, [[null, '2027-11-15', null]]],
    [null, [[null, '2027-11-15', null]]],
    [null, [['2026-07-01', '2026-07-31', null]]],
    [null, []],
  ]);
});
