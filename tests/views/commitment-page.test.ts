import { describe, expect, test } from 'vitest';
import { readCorpus } from '../../src/loaders/read-corpus.ts';
import type { CommitmentPage } from '../../src/views/commitment-page.ts';
import { buildCommitmentPage, commitmentsByFact } from '../../src/views/commitment-page.ts';
import type { Commitment } from '../../src/views/commitments.ts';
import { buildCommitments, indexCommitments } from '../../src/views/commitments.ts';
import { buildCounterparts, indexPlans } from '../../src/views/counterparts.ts';
import { findAll } from '../../src/views/findings/find-all.ts';
import { listClauseCounterparts } from '../../src/views/shared-wording/clause-counterparts.ts';
import { findSharedWordingOf } from '../../src/views/shared-wording/find-shared-wording.ts';
import { indexTaskCrosswalk } from '../../src/views/task-crosswalk.ts';
import { freeze } from './clauses.ts';
import { buildCorpus } from './findings/small-corpus.ts';

const TWO_DUTIES = buildCorpus([
  {
    id: 'a',
    lines: [
      'I. TỔ CHỨC THỰC HIỆN',
      '1. Sở Nội vụ chủ trì tổng hợp kết quả. Sở Y tế báo cáo kết quả trước ngày 15/11 hằng năm.',
      'PHỤ LỤC',
      'STT\tNhiệm vụ\tCơ quan chủ trì\tThời gian\tSản phẩm\n1\tNhóm một\t\t\t\n1.1\tViệc một\tSở Nội vụ\tTháng 7/2026\tBáo cáo',
    ],
    groups: [{ clause: 'annex.1', goals: [2] }],
  },
]);

function pageOf(corpus: typeof TWO_DUTIES, planId: string, id: string): CommitmentPage {
  const commitments = freeze(buildCommitments(corpus));
  const find = (one: string): Commitment => {
    const found = commitments.find((commitment) => commitment.planId === planId && commitment.id === one);
    if (found === undefined) throw new Error(`there is no ${planId} ${one}`);
    return found;
  };
  const plan = corpus.plans.find((one) => one.id === planId);
  if (plan === undefined) throw new Error(`there is no ${planId}`);
  const commitment = find(id);
  const index = indexCommitments(commitments);
  const { previousId, nextId } = commitment;
  const neighbours = {
    previous: previousId === null ? null : find(previousId),
    next: nextId === null ? null : find(nextId),
  };
  const sources = {
    index,
    findShared: listClauseCounterparts(findSharedWordingOf(corpus)),
    findReviewed: indexTaskCrosswalk(corpus.taskCrosswalk, commitments),
  };
  return buildCommitmentPage(
    commitment,
    neighbours,
    plan,
    index,
    buildCounterparts(commitment, indexPlans(corpus.plans), sources),
    freeze(findAll(corpus)).filter(({ planIds }) => planIds.includes(planId)),
  );
}

describe('a small plan', () => {
  test('commitments of one clause are told apart, and lead to each other and to their neighbours', () => {
    const page = pageOf(TWO_DUTIES, 'a', 'i.1--duty-2');
    expect([page.ordinal, page.groups, page.alignment]).toEqual([2, [], null]);
    expect(page.siblings.map(({ commitment, ordinal }) => [commitment.id, ordinal])).toEqual([
      ['i.1--duty-1', 1],
      ['i.1--deadline-1', null],
    ]);
    expect([page.previous, page.next].map((one) => [one?.commitment.id, one?.ordinal])).toEqual([
      ['i.1--duty-1', 1],
      ['i.1--deadline-1', null],
    ]);
  });

  test('an assignment knows its groups, what it delivers, and how its group was aligned', () => {
    const page = pageOf(TWO_DUTIES, 'a', 'annex.1.1');
    expect(page.groups.map(({ words }) => words)).toEqual(['1 Nhóm một']);
    expect(page.deliverable?.words).toBe('Báo cáo');
    expect([page.alignment?.clause, page.alignment?.sure]).toEqual(['annex.1', 'sure']);
    expect([page.ordinal, page.siblings, page.next]).toEqual([null, [], null]);
  });

  test('a deadline in the timing cell is the assignment’s, one with an entry of its own is that', () => {
    const commitments = buildCommitments(TWO_DUTIES);
    const facts = TWO_DUTIES.plans[0]?.facts.deadlines ?? [];
    const owners = commitmentsByFact(commitments);
    expect(facts.map(({ id }) => [id, owners.get(id)?.id])).toEqual([
      ['i.1--deadline-1', 'i.1--deadline-1'],
      ['annex.1.1--deadline-1', 'annex.1.1'],
    ]);
  });
});

describe('the five plans', () => {
  const CORPUS = freeze(readCorpus());

  test('Đắk Lắk VII.5.b: the same lead in Hà Tĩnh, others in Lai Châu, silence in two plans, each with its words', () => {
    const page = pageOf(CORPUS, 'dak-lak', 'vii.5.b--duty-1');
    expect(
      page.found.map(({ planId, outcome, differences }) => [
        planId,
        outcome,
        (differences?.parts ?? [])
          .filter(({ kind }) => kind !== 'same')
          .map(({ kind, left, right }) => `${kind}: ${(left + right).trim()}`),
      ]),
    ).toEqual([
      ['ha-tinh', 'same-lead', ['only-left: hằng năm', 'only-right: năm']],
      [
        'lai-chau',
        'other-lead',
        [
          'only-right: thực hiện Chương trình hành động và triển khai Kế hoạch',
          'only-right: tỉnh Lai Châu',
          'only-left: hằng năm của địa phương',
          'only-right: năm của các cơ quan',
        ],
      ],
    ]);
    expect(page.notFound).toEqual([
      { outcome: 'silent', planIds: ['gia-lai', 'phuong-hai-duong'], planCount: 2 },
    ]);
  });

  test('Gia Lai 5.3 and Hà Tĩnh 5.1 are read as one thing: no differences in words are marked', () => {
    const { found } = pageOf(CORPUS, 'gia-lai', 'annex.5.3');
    expect(
      found.map(({ commitment, review, differences }) => [commitment.id, review?.id, differences]),
    ).toEqual([['annex.5.1', 'khu-vuc-cong', null]]);
  });

  test('the target of Lai Châu, lower than the national one, has that finding on its page', () => {
    const { findings } = pageOf(CORPUS, 'lai-chau', 'ii.2.dash-2--target-1');
    expect(findings.map(({ rule }) => rule)).toContain('target-below-national');
  });
});
