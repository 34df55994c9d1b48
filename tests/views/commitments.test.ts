import { describe, expect, test } from 'vitest';
import { readCorpus } from '../../src/loaders/read-corpus.ts';
import { buildCommitments, buildCounterparts, indexCommitments } from '../../src/views/commitments.ts';
import type { Commitment, Counterpart, SharedClause, SharedClauses } from '../../src/views/commitments.ts';
import { freeze } from './clauses.ts';
import { buildCorpus } from './findings/small-corpus.ts';

const CORPUS = freeze(readCorpus());
const COMMITMENTS = freeze(buildCommitments(CORPUS));

function find(planId: string, id: string, all: readonly Commitment[] = COMMITMENTS): Commitment {
  const found = all.find((one) => one.planId === planId && one.id === id);
  if (found === undefined) throw new Error(`there is no ${planId} ${id}`);
  return found;
}

function show(counterparts: readonly Counterpart[]): string[] {
  return counterparts.map(({ planId, outcome, commitment, similarity }) =>
    [planId, outcome, ...(commitment === null ? [] : [commitment.id, similarity])].join(' '),
  );
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

  test('Gia Lai 2.2 and Hà Tĩnh 2.2: Sở Y tế leads in both, in Hà Tĩnh with the police; annexes not held are no silence', () => {
    const shared: SharedClause[] = [
      { planId: 'ha-tinh', clauseId: 'annex.2.1', similarity: 0.1 },
      { planId: 'ha-tinh', clauseId: 'annex.2.2', similarity: 0.7 },
    ];
    const index = indexCommitments(COMMITMENTS);
    expect(
      show(buildCounterparts(find('gia-lai', 'annex.2.2'), CORPUS, index, () => complete(shared))),
    ).toEqual([
      'dak-lak annex-not-held',
      'ha-tinh shared-lead annex.2.2 0.7',
      'lai-chau annex-not-held',
      'phuong-hai-duong silent',
    ]);
  });
});

function complete(clauses: readonly SharedClause[]): SharedClauses {
  return { clauses, isComplete: true };
}

describe('counterparts', () => {
  const table = (lead: string): string =>
    `STT\tNhiệm vụ\tCơ quan chủ trì\tCơ quan phối hợp\n1\tNhóm một\t\t\n1.1\tViệc một\t${lead}\t`;
  const plan = (id: string, lead: string, goal: number): Parameters<typeof buildCorpus>[0][number] => ({
    id,
    lines: ['I. TỔ CHỨC THỰC HIỆN', '1. Sở Nội vụ báo cáo.', 'PHỤ LỤC', table(lead)],
    groups: [{ clause: 'annex.1', goals: [goal] }],
  });
  const corpus = buildCorpus([
    plan('a', 'Sở Nội vụ', 1),
    plan('b', 'Sở Nội vụ', 1),
    plan('c', 'Sở Y tế', 1),
    plan('d', 'Sở Nội vụ', 2),
    { id: 'e', lines: ['I. NỘI DUNG', '1. Nhiệm vụ (có Phụ lục kèm theo).'], groups: [] },
    { id: 'f', lines: ['I. NỘI DUNG', '1. Việc khác.'], groups: [] },
  ]);
  const commitments = freeze(buildCommitments(corpus));
  const index = indexCommitments(commitments);
  const everywhere = (clauseId: string): SharedClause[] =>
    ['b', 'c', 'd', 'e', 'f'].map((planId) => ({ planId, clauseId, similarity: 0.5 }));

  test('are told for every other plan: same lead, other lead, another goal, no annex, silence', () => {
    const task = find('a', 'annex.1.1', commitments);
    expect(
      show(buildCounterparts(task, corpus, index, (_plan, clause) => complete(everywhere(clause)))),
    ).toEqual([
      'b same-lead annex.1.1 0.5',
      'c other-lead annex.1.1 0.5',
      'd silent',
      'e annex-not-held',
      'f silent',
    ]);
  });

  test('are not called silent where a plan was not compared', () => {
    const task = find('a', 'annex.1.1', commitments);
    const clauses = everywhere('annex.1.1').slice(0, 3);
    expect(show(buildCounterparts(task, corpus, index, () => ({ clauses, isComplete: false })))).toEqual([
      'b same-lead annex.1.1 0.5',
      'c other-lead annex.1.1 0.5',
      'd silent',
      'e annex-not-held',
      'f unknown',
    ]);
  });

  test('are of the same kind: a duty has no assignment for a counterpart', () => {
    const duty = find('a', 'i.1--duty-1', commitments);
    expect(show(buildCounterparts(duty, corpus, index, () => complete(everywhere('annex.1.1'))))).toEqual([
      'b silent',
      'c silent',
      'd silent',
      'e silent',
      'f silent',
    ]);
  });
});
