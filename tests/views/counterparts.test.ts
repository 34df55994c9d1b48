import { describe, expect, test } from 'vitest';
import { readCorpus } from '../../src/loaders/read-corpus.ts';
import type { CommonTask } from '../../src/schemas/task-crosswalk.ts';
import { buildCommitments, indexCommitments } from '../../src/views/commitments.ts';
import type { Commitment } from '../../src/views/commitments.ts';
import type { Corpus } from '../../src/views/corpus.ts';
import { buildCounterparts, indexPlans, MOST_NAMED } from '../../src/views/counterparts.ts';
import type { Counterparts, SharedClause, SharedClauses } from '../../src/views/counterparts.ts';
import { indexTaskCrosswalk, MOST_REVIEWED } from '../../src/views/task-crosswalk.ts';
import { freeze } from './clauses.ts';
import { buildCorpus } from './findings/small-corpus.ts';

/** What is said of one commitment, where the sources tell of these clauses. */
function ask(corpus: Corpus, planId: string, id: string, shared: SharedClauses): Counterparts {
  const commitments = freeze(buildCommitments(corpus));
  const commitment = findIn(commitments, planId, id);
  return buildCounterparts(commitment, indexPlans(corpus.plans), {
    index: indexCommitments(commitments),
    findShared: () => shared,
    findReviewed: indexTaskCrosswalk(corpus.taskCrosswalk, commitments),
  });
}

function findIn(commitments: readonly Commitment[], planId: string, id: string): Commitment {
  const found = commitments.find((one) => one.planId === planId && one.id === id);
  if (found === undefined) throw new Error(`there is no ${planId} ${id}`);
  return found;
}

/** Those found, then the plans without, by why. */
function show({ found, moreCount, notFound }: Counterparts): string[] {
  return [
    ...found.map(({ planId, outcome, commitment, similarity, review }) =>
      [
        planId,
        outcome,
        commitment.id,
        ...(similarity === null ? [] : [similarity]),
        ...(review === null ? [] : [review.id]),
      ].join(' '),
    ),
    ...(moreCount === 0 ? [] : [`and ${String(moreCount)} more`]),
    ...notFound.map(
      ({ outcome, planIds, planCount }) => `${outcome} ${String(planCount)}: ${planIds.join(' ')}`,
    ),
  ];
}

function complete(clauses: readonly SharedClause[]): SharedClauses {
  return { clauses, isComplete: true };
}

/** An entry of the crosswalk of tasks. */
function common(
  id: string,
  sure: CommonTask['sure'],
  ...tasks: readonly (readonly [string, string])[]
): CommonTask {
  return {
    id,
    short_vi: id,
    short_en: id,
    sure,
    reason_vi: 'Lý do',
    reason_en: 'Reason',
    tasks: tasks.map(([plan, assignment]) => ({ plan, assignment, words: 'Việc' })),
  };
}

const table = (lead: string): string =>
  `STT\tNhiệm vụ\tCơ quan chủ trì\tCơ quan phối hợp\n1\tNhóm một\t\t\n1.1\tViệc một\t${lead}\t`;
const plan = (id: string, lead: string, goal: number): Parameters<typeof buildCorpus>[0][number] => ({
  id,
  lines: ['I. TỔ CHỨC THỰC HIỆN', '1. Sở Nội vụ báo cáo.', 'PHỤ LỤC', table(lead)],
  groups: [{ clause: 'annex.1', goals: [goal] }],
});
const PLANS = [
  plan('a', 'Sở Nội vụ', 1),
  plan('b', 'Sở Nội vụ', 1),
  plan('c', 'Sở Y tế', 1),
  plan('d', 'Sở Nội vụ', 2),
  { id: 'e', lines: ['I. NỘI DUNG', '1. Nhiệm vụ (có Phụ lục kèm theo).'], groups: [] },
  { id: 'f', lines: ['I. NỘI DUNG', '1. Việc khác.'], groups: [] },
];
const everywhere = (clauseId: string): SharedClause[] =>
  ['b', 'c', 'd', 'e', 'f'].map((planId) => ({ planId, clauseId, similarity: 0.5 }));

describe('by shared wording', () => {
  const corpus = buildCorpus(PLANS);

  test('every other plan is told of: same lead, other lead, another goal, no annex, silence', () => {
    expect(show(ask(corpus, 'a', 'annex.1.1', complete(everywhere('annex.1.1'))))).toEqual([
      'b same-lead annex.1.1 0.5',
      'c other-lead annex.1.1 0.5',
      'silent 2: d f',
      'annex-not-held 1: e',
    ]);
  });

  test('a plan that was not compared is not called silent', () => {
    const clauses = everywhere('annex.1.1').slice(0, 3);
    expect(show(ask(corpus, 'a', 'annex.1.1', { clauses, isComplete: false }))).toEqual([
      'b same-lead annex.1.1 0.5',
      'c other-lead annex.1.1 0.5',
      'silent 1: d',
      'annex-not-held 1: e',
      'unknown 1: f',
    ]);
  });

  test('a counterpart is of the same kind: a duty has no assignment for one', () => {
    expect(show(ask(corpus, 'a', 'i.1--duty-1', complete(everywhere('annex.1.1'))))).toEqual([
      'silent 5: b c d e f',
    ]);
  });

  test('of plans without a counterpart only some are named, and all are counted', () => {
    const silent = Array.from({ length: 20 }, (_, at) => ({
      id: `p${String(at + 10)}`,
      lines: ['I. NỘI DUNG', at === 4 ? '1. Nhiệm vụ (có Phụ lục kèm theo).' : '1. Việc khác.'],
    }));
    const many = buildCorpus([...silent, plan('z', 'Sở Nội vụ', 1)]);
    const { found, notFound } = ask(many, 'z', 'annex.1.1', complete([]));
    expect(found).toEqual([]);
    expect(notFound.map(({ outcome, planIds, planCount }) => [outcome, planIds.length, planCount])).toEqual([
      ['silent', MOST_NAMED, 19],
      ['annex-not-held', 1, 1],
    ]);
    expect(notFound[0]?.planIds.slice(3, 6)).toEqual(['p13', 'p15', 'p16']);
  });
});

describe('by our reading', () => {
  const tasks = (...planIds: string[]): (readonly [string, string])[] =>
    planIds.map((planId) => [planId, 'annex.1.1']);

  test('a counterpart is found under another goal and in other words, with the entry that says so', () => {
    const corpus = buildCorpus(PLANS, [], [common('one-thing', 'sure', ...tasks('a', 'd'))]);
    const clauses = everywhere('annex.1.1').slice(0, 1);
    expect(show(ask(corpus, 'a', 'annex.1.1', complete(clauses)))).toEqual([
      'b same-lead annex.1.1 0.5',
      'd same-lead annex.1.1 one-thing',
      'silent 2: c f',
      'annex-not-held 1: e',
    ]);
  });

  test('one found by wording and by reading is one', () => {
    const corpus = buildCorpus(PLANS, [], [common('one-thing', 'likely', ...tasks('b', 'a'))]);
    expect(show(ask(corpus, 'a', 'annex.1.1', complete(everywhere('annex.1.1').slice(0, 1))))[0]).toBe(
      'b same-lead annex.1.1 0.5 one-thing',
    );
  });

  test('of two entries with the same task the surer one is told', () => {
    const entries = [
      common('doubtful', 'unsure', ...tasks('a', 'b')),
      common('certain', 'sure', ...tasks('a', 'b')),
    ];
    expect(show(ask(buildCorpus(PLANS, [], entries), 'a', 'annex.1.1', complete([])))[0]).toBe(
      'b same-lead annex.1.1 certain',
    );
  });

  test('a task of many plans is paired with those that come next, around the end, and the rest are counted', () => {
    const ids = Array.from({ length: 20 }, (_, at) => `p${String(at + 10)}`);
    const many = buildCorpus(
      ids.map((id) => plan(id, 'Sở Nội vụ', 1)),
      [],
      [common('one-thing', 'sure', ...tasks(...ids))],
    );
    const { found, moreCount, notFound } = ask(many, 'p25', 'annex.1.1', complete([]));
    expect(found).toHaveLength(MOST_REVIEWED);
    expect(found.map(({ planId }) => planId)).toEqual([
      ...['p10', 'p11', 'p12', 'p13', 'p14', 'p15', 'p16', 'p17'],
      ...['p26', 'p27', 'p28', 'p29'],
    ]);
    expect([moreCount, notFound]).toEqual([7, []]);
  });
});

describe('the five plans', () => {
  const corpus = freeze(readCorpus());

  test('Gia Lai 2.2 and Hà Tĩnh 2.2: Sở Y tế leads in both, in Hà Tĩnh with the police; annexes not held are no silence', () => {
    const shared: SharedClause[] = [
      { planId: 'ha-tinh', clauseId: 'annex.2.1', similarity: 0.1 },
      { planId: 'ha-tinh', clauseId: 'annex.2.2', similarity: 0.7 },
    ];
    expect(show(ask(corpus, 'gia-lai', 'annex.2.2', complete(shared)))).toEqual([
      'ha-tinh shared-lead annex.2.2 0.7 tiep-can-nguon-luc',
      'annex-not-held 2: dak-lak lai-chau',
      'silent 1: phuong-hai-duong',
    ]);
  });

  test('Gia Lai 5.3, in few words of its own, has 5.1 of Hà Tĩnh for a counterpart, given to another department', () => {
    expect(show(ask(corpus, 'gia-lai', 'annex.5.3', complete([])))[0]).toBe(
      'ha-tinh other-lead annex.5.1 khu-vuc-cong',
    );
  });

  test('Gia Lai 8 covers two tasks of Hà Tĩnh', () => {
    expect(show(ask(corpus, 'gia-lai', 'annex.8', complete([]))).slice(0, 2)).toEqual([
      'ha-tinh same-lead annex.9.1 di-san-ban-sac',
      'ha-tinh same-lead annex.9.2 di-san-ban-sac',
    ]);
  });
});
