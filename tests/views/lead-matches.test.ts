import { describe, expect, test } from 'vitest';
import { readCorpus } from '../../src/loaders/read-corpus.ts';
import { buildCommitments, indexCommitments } from '../../src/views/commitments.ts';
import type { FindCounterparts } from '../../src/views/commitments.ts';
import { buildGoalMatrix } from '../../src/views/goal-matrix.ts';
import { buildLeadAgreement } from '../../src/views/lead-agreement.ts';
import { listLeadMatches } from '../../src/views/lead-matches.ts';
import type { LeadMatch } from '../../src/views/lead-matches.ts';
import { listClauseCounterparts } from '../../src/views/shared-wording/clause-counterparts.ts';
import { findSharedWordingOf } from '../../src/views/shared-wording/find-shared-wording.ts';
import type { Corpus } from '../../src/views/corpus.ts';
import { freeze } from './clauses.ts';
import { buildCorpus } from './findings/small-corpus.ts';
import type { SmallPlan } from './findings/small-corpus.ts';

function match(corpus: Corpus, find: FindCounterparts): LeadMatch[] {
  const commitments = freeze(buildCommitments(corpus));
  return freeze(listLeadMatches(commitments, indexCommitments(commitments), find, withGroup(corpus)));
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
  (...planIds: string[]): FindCounterparts =>
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
  const first: FindCounterparts = (planId) => ({
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
  const both: FindCounterparts = (planId) => ({
    clauses: planId === 'a' ? [{ planId: 'b', clauseId: 'i.1', similarity: 0.5 }] : [],
    isComplete: true,
  });
  const matches = match(corpus, both);
  expect(show(matches)).toEqual(['a i.1--duty-1 b i.1--duty-1 same', 'a i.2--duty-1 b i.1--duty-1 other']);
  const { kinds } = buildLeadAgreement(matches, buildGoalMatrix(corpus));
  expect(kinds[1]?.counts).toEqual({ same: 1, shared: 0, other: 0, group: 0, unnamed: 0 });
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

  // Read in lines 208–212 and 223–228 of both annexes: three tasks are worded alike.
  test('Gia Lai and Hà Tĩnh word three tasks alike: one has the same lead, two have it in part', () => {
    expect(show(matches.filter(({ left }) => left.kind === 'assignment'))).toEqual([
      'gia-lai annex.1.4 ha-tinh annex.1.1.3 same',
      'gia-lai annex.2.2 ha-tinh annex.2.2 shared',
      'gia-lai annex.3.2 ha-tinh annex.3.1 shared',
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
