import { describe, expect, test } from 'vitest';
import { readCorpus } from '../../src/loaders/read-corpus.ts';
import type { CommonTask } from '../../src/schemas/task-crosswalk.ts';
import { buildCommitments, indexCommitments } from '../../src/views/commitments.ts';
import type { FindShared } from '../../src/views/counterparts.ts';
import { buildGoalMatrix } from '../../src/views/goal-matrix.ts';
import { buildLeadAgreement } from '../../src/views/lead-agreement.ts';
import { isCounted, listLeadMatches } from '../../src/views/lead-matches.ts';
import type { LeadMatch } from '../../src/views/lead-matches.ts';
import { listClauseCounterparts } from '../../src/views/shared-wording/clause-counterparts.ts';
import { findSharedWordingOf } from '../../src/views/shared-wording/find-shared-wording.ts';
import { indexTaskCrosswalk } from '../../src/views/task-crosswalk.ts';
import type { Corpus } from '../../src/views/corpus.ts';
import { freeze } from './clauses.ts';
import { buildCorpus } from './findings/small-corpus.ts';
import type { SmallPlan } from './findings/small-corpus.ts';

function match(corpus: Corpus, find: FindShared): LeadMatch[] {
  const commitments = freeze(buildCommitments(corpus));
  const sources = {
    index: indexCommitments(commitments),
    findShared: find,
    findReviewed: indexTaskCrosswalk(corpus.taskCrosswalk, commitments),
  };
  return freeze(listLeadMatches(commitments, sources, withGroup(corpus)));
}

/** The registry of small corpora, where `Các sở, ban, ngành` is a group. */
function withGroup({ agencies }: Corpus): Corpus['agencies'] {
  return agencies.map((agency) => (agency.id === 'cac-so-ban-nganh' ? { ...agency, kind: 'group' } : agency));
}

/** Each match in short: both commitments, how far those who must act agree. */
function show(matches: readonly LeadMatch[]): string[] {
  return matches.map(({ left, right, agreement }) =>
    [left.planId, left.id, right.planId, right.id, agreement].join(' '),
  );
}

/** A plan whose annex gives one task under goal 1. */
function assigning(id: string, lead: string, more: Partial<SmallPlan> = {}): SmallPlan {
  return {
    id,
    lines: ['PHỤ LỤC', `STT\tNhiệm vụ\tCơ quan chủ trì\tCơ quan phối hợp\n1\tViệc một\t${lead}\t`],
    groups: [{ clause: 'annex.1', goals: [1] }],
    ...more,
  };
}

/** Tells that a clause stands under the same id in these plans. */
const inPlans =
  (...planIds: string[]): FindShared =>
  (_planId, clauseId) => ({
    clauses: planIds.map((planId) => ({ planId, clauseId, similarity: 0.5 })),
    isComplete: true,
  });

test('the same task in plans: each two once, by how far the leads are the same', () => {
  const corpus = buildCorpus([
    assigning('a', 'Sở Nội vụ'),
    assigning('b', 'Sở Nội vụ'),
    assigning('c', 'Sở Nội vụ, Sở Y tế'),
    assigning('d', 'Sở Y tế'),
    assigning('e', 'Các sở, ban, ngành'),
    assigning('f', ''),
  ]);
  expect(show(match(corpus, inPlans('a', 'b', 'c', 'd', 'e', 'f')))).toEqual([
    'a annex.1 b annex.1 same',
    'a annex.1 c annex.1 shared',
    'a annex.1 d annex.1 other',
    'a annex.1 e annex.1 group',
    'b annex.1 c annex.1 shared',
    'b annex.1 d annex.1 other',
    'b annex.1 e annex.1 group',
    'c annex.1 d annex.1 shared',
    'c annex.1 e annex.1 group',
    'd annex.1 e annex.1 group',
  ]);
});

test('what a plan says twice, to two agencies, is matched with what it says to the same one', () => {
  const words = '- Tạo điều kiện để người dân tham gia giám sát việc thực hiện kế hoạch';
  const corpus = buildCorpus([
    { id: 'a', lines: ['I. TỔ CHỨC THỰC HIỆN', '1. Sở Y tế', `${words}.`] },
    {
      id: 'b',
      lines: ['I. TỔ CHỨC THỰC HIỆN', '1. Sở Nội vụ', `${words}.`, '2. Sở Y tế', `${words} này.`],
    },
  ]);
  const first: FindShared = (planId) => ({
    clauses: planId === 'a' ? [{ planId: 'b', clauseId: 'i.1.dash-1', similarity: 0.9 }] : [],
    isComplete: true,
  });
  expect(show(match(corpus, first))).toEqual(['a i.1.dash-1--duty-1 b i.2.dash-1--duty-1 same']);
});

test('other words said to the same agency are no match: the closest stays, given to another', () => {
  const corpus = buildCorpus([
    { id: 'a', lines: ['I. TỔ CHỨC THỰC HIỆN', '1. Sở Y tế tổ chức tuyên truyền về kế hoạch.'] },
    {
      id: 'b',
      lines: [
        'I. TỔ CHỨC THỰC HIỆN',
        '1. Sở Nội vụ tổ chức tuyên truyền về kế hoạch.',
        '2. Sở Y tế báo cáo kết quả về Ủy ban nhân dân.',
      ],
    },
  ]);
  expect(show(match(corpus, inPlans('a', 'b')))).toContain('a i.1--duty-1 b i.1--duty-1 other');
});

test('agreement: counted for one level, for each two plans, and by goal', () => {
  const corpus = buildCorpus([
    assigning('a', 'Sở Nội vụ'),
    assigning('b', 'Sở Nội vụ'),
    assigning('c', 'Sở Y tế'),
    assigning('d', 'Sở Nội vụ', { isCommune: true }),
  ]);
  const { kinds, pairs, pairCount, acrossLevels, goals } = buildLeadAgreement(
    match(corpus, inPlans('a', 'b', 'c', 'd')),
    buildGoalMatrix(corpus),
  );
  expect(kinds.map(({ kind, total, counts }) => [kind, total, counts])).toEqual([
    ['assignment', 3, { same: 1, shared: 0, other: 2, group: 0, unnamed: 0 }],
    ['duty', 0, { same: 0, shared: 0, other: 0, group: 0, unnamed: 0 }],
  ]);
  expect(show(kinds[0]?.others ?? [])).toEqual(['a annex.1 c annex.1 other', 'b annex.1 c annex.1 other']);
  expect(
    pairs.map(({ planIds, assignments }) => [planIds.join(), assignments.same, assignments.other]),
  ).toEqual([
    ['a,b', 1, 0],
    ['a,c', 0, 1],
    ['b,c', 0, 1],
  ]);
  expect([pairCount, acrossLevels]).toEqual([3, 3]);
  expect(goals.map(({ goalId, level, planCount, common }) => [goalId, level, planCount, common])).toEqual([
    ['goal-1', 'province', 3, []],
  ]);
});

test('agreement: a plan that gives the thing to the other’s agency elsewhere does not give it to wholly others', () => {
  const corpus = buildCorpus([
    {
      id: 'a',
      lines: ['I. TỔ CHỨC', '1. Sở Nội vụ tổ chức tuyên truyền.', '2. Sở Y tế báo cáo kết quả hằng quý.'],
    },
    { id: 'b', lines: ['I. TỔ CHỨC', '1. Sở Nội vụ tổ chức tuyên truyền.'] },
  ]);
  const both: FindShared = (planId) => ({
    clauses: planId === 'a' ? [{ planId: 'b', clauseId: 'i.1', similarity: 0.5 }] : [],
    isComplete: true,
  });
  const matches = match(corpus, both);
  expect(show(matches)).toEqual(['a i.1--duty-1 b i.1--duty-1 same', 'a i.2--duty-1 b i.1--duty-1 other']);
  const { kinds } = buildLeadAgreement(matches, buildGoalMatrix(corpus));
  expect(kinds[1]?.counts).toEqual({ same: 1, shared: 0, other: 0, group: 0, unnamed: 0 });
});

/** An entry that pairs the first task of these plans. */
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

test('tasks read as the same thing are matched though no wording leads from one to the other', () => {
  const plans = [assigning('a', 'Sở Nội vụ'), assigning('b', 'Sở Y tế', { groups: [] })];
  const corpus = buildCorpus(plans, [], [common('one', 'sure', ['b', 'annex.1'], ['a', 'annex.1'])]);
  const [found] = match(corpus, inPlans());
  expect(show(match(corpus, inPlans()))).toEqual(['a annex.1 b annex.1 other']);
  expect([found?.similarity, found?.review?.id]).toEqual([null, 'one']);
});

test('what may be two things is not counted, but where the wording is shared', () => {
  const plans = [assigning('a', 'Sở Nội vụ'), assigning('b', 'Sở Y tế')];
  const corpus = buildCorpus(plans, [], [common('one', 'unsure', ['a', 'annex.1'], ['b', 'annex.1'])]);
  const tell = (find: FindShared): unknown[] => {
    const [tasks] = buildLeadAgreement(match(corpus, find), buildGoalMatrix(corpus)).kinds;
    return [tasks?.total, tasks?.unsureCount, show(tasks?.unsure ?? [])];
  };
  expect(tell(inPlans())).toEqual([0, 1, ['a annex.1 b annex.1 other']]);
  expect(tell(inPlans('a', 'b'))).toEqual([1, 0, []]);
});

test('what the first plan gives once and the other in two parts is counted once, by the part that agrees most', () => {
  const two = [
    'PHỤ LỤC',
    'STT\tNhiệm vụ\tCơ quan chủ trì\tCơ quan phối hợp\n1\tViệc một\tSở Y tế\t\n2\tViệc hai\tSở Nội vụ, Sở Y tế\t',
  ];
  const corpus = buildCorpus(
    [assigning('a', 'Sở Nội vụ'), { id: 'b', lines: two }],
    [],
    [common('one', 'sure', ['a', 'annex.1'], ['b', 'annex.1'], ['b', 'annex.2'])],
  );
  const { kinds } = buildLeadAgreement(match(corpus, inPlans()), buildGoalMatrix(corpus));
  expect(kinds[0]?.counts).toEqual({ same: 0, shared: 1, other: 0, group: 0, unnamed: 0 });
  expect(show(kinds[0]?.shared ?? [])).toEqual(['a annex.1 b annex.2 shared']);
});

test('a thing that many plans set is matched a few times for each, not for each two', () => {
  const ids = Array.from({ length: 60 }, (_, at) => `p${String(at + 10)}`);
  const entry = common('one', 'sure', ...ids.map((id) => [id, 'annex.1'] as const));
  const corpus = buildCorpus(
    ids.map((id) => assigning(id, 'Sở Nội vụ')),
    [],
    [entry],
  );
  expect(match(corpus, inPlans())).toHaveLength(60 * 12);
});

test('no plans, or one, agree on nothing', () => {
  const corpus = buildCorpus([assigning('a', 'Sở Nội vụ')]);
  const { kinds, pairs, goals } = buildLeadAgreement(match(corpus, inPlans('a')), buildGoalMatrix(corpus));
  expect([kinds.map(({ total }) => total), pairs, goals]).toEqual([[0, 0], [], []]);
});

describe('the five plans', () => {
  const corpus = freeze(readCorpus());
  const matches = match(corpus, listClauseCounterparts(findSharedWordingOf(corpus)));
  const { kinds, goals } = buildLeadAgreement(matches, buildGoalMatrix(corpus));

  // Read in both annexes, and paired there by what they set: three are worded alike, the others only by our reading.
  test('Gia Lai and Hà Tĩnh have 29 pairs of tasks: 3 worded alike, 3 that may be two things', () => {
    const assignments = matches.filter(({ left }) => left.kind === 'assignment');
    expect(show(assignments.filter(({ similarity }) => similarity !== null))).toEqual([
      'gia-lai annex.1.4 ha-tinh annex.1.1.3 same',
      'gia-lai annex.2.2 ha-tinh annex.2.2 shared',
      'gia-lai annex.3.2 ha-tinh annex.3.1 shared',
    ]);
    expect(show(assignments.filter((one) => !isCounted(one)))).toEqual([
      'gia-lai annex.1.2 ha-tinh annex.1.1.6 same',
      'gia-lai annex.4.5 ha-tinh annex.4.1.1 same',
      'gia-lai annex.5.1 ha-tinh annex.5.3 shared',
    ]);
    expect(show(assignments.filter(isCounted))).toEqual([
      'gia-lai annex.1.3 ha-tinh annex.1.1.1 same',
      'gia-lai annex.1.4 ha-tinh annex.1.1.3 same',
      'gia-lai annex.1.5 ha-tinh annex.1.1.4 shared',
      'gia-lai annex.1.6 ha-tinh annex.1.1.5 same',
      'gia-lai annex.2.1 ha-tinh annex.2.1 same',
      'gia-lai annex.2.1 ha-tinh annex.2.4 same',
      'gia-lai annex.2.2 ha-tinh annex.2.2 shared',
      'gia-lai annex.2.3 ha-tinh annex.2.3 same',
      'gia-lai annex.3.1 ha-tinh annex.11.1.1 shared',
      'gia-lai annex.3.2 ha-tinh annex.3.1 shared',
      'gia-lai annex.4.2 ha-tinh annex.4.1.2 same',
      'gia-lai annex.4.4 ha-tinh annex.4.1.3 same',
      'gia-lai annex.4.5 ha-tinh annex.11.2.row-1 same',
      'gia-lai annex.5.3 ha-tinh annex.5.1 other',
      'gia-lai annex.5.4 ha-tinh annex.5.2 shared',
      'gia-lai annex.5.5 ha-tinh annex.5.3 same',
      'gia-lai annex.5.6 ha-tinh annex.2.4 same',
      'gia-lai annex.6 ha-tinh annex.7.row-1 shared',
      'gia-lai annex.7 ha-tinh annex.8.row-1 same',
      'gia-lai annex.8 ha-tinh annex.9.1 same',
      'gia-lai annex.8 ha-tinh annex.9.2 same',
      'gia-lai annex.9 ha-tinh annex.6.1 same',
      'gia-lai annex.9 ha-tinh annex.10.1 same',
      'gia-lai annex.9 ha-tinh annex.10.2 same',
      'gia-lai annex.10 ha-tinh annex.6.3 same',
      'gia-lai annex.10 ha-tinh annex.12.row-1 same',
    ]);
  });

  // Gia Lai 1.3 1.4 1.6 2.1 2.3 4.2 4.4 4.5 5.5 5.6 7 8 9 10; 1.5 2.2 3.1 3.2 5.4 6; 5.3.
  test('of 21 tasks of Gia Lai that Hà Tĩnh sets too, 14 have the same lead, 6 have it in part, 1 has another', () => {
    const [tasks] = kinds;
    expect([tasks?.total, tasks?.counts, tasks?.planIds, tasks?.unsureCount]).toEqual([
      21,
      { same: 14, shared: 6, other: 1, group: 0, unnamed: 0 },
      ['gia-lai', 'ha-tinh'],
      3,
    ]);
    expect(show(tasks?.others ?? [])).toEqual(['gia-lai annex.5.3 ha-tinh annex.5.1 other']);
    expect(tasks?.others[0]?.review?.id).toBe('khu-vuc-cong');
    expect(tasks?.shared.map(({ left }) => left.id)).toEqual([
      // Sure and worded alike, then sure, then likely.
      'annex.2.2',
      'annex.3.2',
      'annex.1.5',
      'annex.3.1',
      'annex.5.4',
      'annex.6',
    ]);
  });

  test('one duty stands word for word in two plans and is given to wholly other bodies', () => {
    expect(show(kinds[1]?.others ?? [])).toEqual([
      'dak-lak vii.4.para-1--duty-1 ha-tinh vii.3.dash-2--duty-1 other',
    ]);
    const [{ left, right } = { left: null, right: null }] = kinds[1]?.others ?? [];
    expect(left?.words.words).toBe(right?.words.words);
    expect(left?.lead.map(({ printed }) => printed)).toEqual([
      'Trung tâm Xúc tiến đầu tư Đắk Lắk',
      'Trung tâm Khuyến công và Xúc tiến Thương mại Đắk Lắk',
    ]);
    expect(right?.lead.map(({ printed }) => printed)).toEqual(['Sở Tài chính']);
  });

  test('under ten of eleven goals an agency leads in both annexes; under goal 11 none does', () => {
    expect(
      goals.map(({ goalId, common }) => [goalId, common.map(({ agencyId }) => agencyId).join(' ')]),
    ).toEqual([
      [
        'goal-1',
        'so-giao-duc-va-dao-tao so-van-hoa-the-thao-va-du-lich so-noi-vu so-nong-nghiep-va-moi-truong',
      ],
      ['goal-2', 'so-y-te so-nong-nghiep-va-moi-truong'],
      ['goal-3', 'so-noi-vu so-giao-duc-va-dao-tao'],
      ['goal-4', 'so-y-te so-nong-nghiep-va-moi-truong'],
      ['goal-5', 'so-y-te so-noi-vu'],
      ['goal-7', 'so-noi-vu'],
      ['goal-8', 'so-noi-vu'],
      ['goal-9', 'so-van-hoa-the-thao-va-du-lich'],
      ['goal-10', 'so-van-hoa-the-thao-va-du-lich'],
      ['goal-11', ''],
      ['goal-12', 'so-nong-nghiep-va-moi-truong'],
    ]);
  });
});
