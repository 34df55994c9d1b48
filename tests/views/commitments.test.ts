import { describe, expect, test } from 'vitest';
import { readCorpus } from '../../src/loaders/read-corpus.ts';
import { buildCommitments } from '../../src/views/commitments.ts';
import type { Commitment } from '../../src/views/commitments.ts';
import { freeze } from './clauses.ts';
import { buildCorpus } from './findings/small-corpus.ts';

const CORPUS = freeze(readCorpus());
const COMMITMENTS = freeze(buildCommitments(CORPUS));

function find(planId: string, id: string, all: readonly Commitment[] = COMMITMENTS): Commitment {
  const found = all.find((one) => one.planId === planId && one.id === id);
  if (found === undefined) throw new Error(`there is no ${planId} ${id}`);
  return found;
}

test('a small plan: assignments, duties, targets and dated deadlines in document order, each with its neighbours', () => {
  const commitments = buildCommitments(
    buildCorpus([
      {
        id: 'a',
        lines: [
          'I. MỤC TIÊU',
          '1. Trên 90% cán bộ hiểu biết về Cộng đồng.',
          'II. TỔ CHỨC THỰC HIỆN',
          '1. Sở Nội vụ báo cáo kết quả trước ngày 15/11 hằng năm.',
          '2. Sở Y tế định kỳ hằng năm báo cáo kết quả.',
          'PHỤ LỤC',
          'STT\tNhiệm vụ\tCơ quan chủ trì\tThời gian\tCơ quan phối hợp\n1\tViệc một\tSở Nội vụ\tTháng 7/2026\tSở Y tế',
        ],
        groups: [{ clause: 'annex.1', goals: [2] }],
      },
    ]),
  );
  expect(
    commitments.map(({ id, kind, words, lead, coordinating, timing, goalIds, previousId, nextId }) => [
      id,
      kind,
      words.words,
      lead.map(({ agencyId }) => agencyId).join(),
      coordinating.map(({ agencyId }) => agencyId).join(),
      timing,
      goalIds.join(),
      previousId,
      nextId,
    ]),
  ).toEqual([
    [
      'i.1--target-1',
      'target',
      'Trên 90% cán bộ hiểu biết về Cộng đồng.',
      '',
      '',
      null,
      '',
      null,
      'ii.1--duty-1',
    ],
    [
      'ii.1--duty-1',
      'duty',
      'Sở Nội vụ báo cáo kết quả trước ngày 15/11 hằng năm.',
      'so-noi-vu',
      '',
      'trước ngày 15/11 hằng năm',
      '',
      'i.1--target-1',
      'ii.1--deadline-1',
    ],
    [
      'ii.1--deadline-1',
      'deadline',
      'Sở Nội vụ báo cáo kết quả trước ngày 15/11 hằng năm.',
      'so-noi-vu',
      '',
      'trước ngày 15/11 hằng năm',
      '',
      'ii.1--duty-1',
      'ii.2--duty-1',
    ],
    [
      'ii.2--duty-1',
      'duty',
      'Sở Y tế định kỳ hằng năm báo cáo kết quả.',
      'so-y-te',
      '',
      'định kỳ hằng năm',
      '',
      'ii.1--deadline-1',
      'annex.1',
    ],
    [
      'annex.1',
      'assignment',
      'Việc một',
      'so-noi-vu',
      'so-y-te',
      'Tháng 7/2026',
      'goal-2',
      'ii.2--duty-1',
      null,
    ],
  ]);
});

describe('the five plans', () => {
  test('have these numbers of commitments, and every id is one within its plan', () => {
    const kinds = ['assignment', 'duty', 'target', 'deadline'];
    expect(
      CORPUS.plans.map(({ id }) => [
        id,
        ...kinds.map((kind) => COMMITMENTS.filter((one) => one.planId === id && one.kind === kind).length),
      ]),
    ).toEqual([
      ['dak-lak', 0, 21, 1, 12],
      ['gia-lai', 30, 7, 0, 4],
      ['ha-tinh', 37, 21, 1, 9],
      ['lai-chau', 0, 22, 1, 8],
      ['phuong-hai-duong', 0, 26, 1, 4],
    ]);
    expect(new Set(COMMITMENTS.map(({ planId, id }) => `${planId} ${id}`)).size).toBe(COMMITMENTS.length);
  });

  test('a commitment knows the goals and standard parts that it stands under', () => {
    expect(find('gia-lai', 'annex.10').goalIds).toEqual(['goal-11', 'goal-12']);
    expect(find('dak-lak', 'viii.para-1--duty-1').topicIds).toEqual(['phan-cong', 'che-do-bao-cao']);
    expect(find('lai-chau', 'vii.6.dash-4--duty-1').topicIds).toEqual([
      'tuyen-truyen',
      'thong-tin-danh-gia',
      'phan-cong',
      'mat-tran-doan-the',
    ]);
  });
});
