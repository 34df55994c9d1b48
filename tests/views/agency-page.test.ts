import { describe, expect, test } from 'vitest';
import { readCorpus } from '../../src/loaders/read-corpus.ts';
import { buildAgencyPage, indexAgencies, listNamedAgencies } from '../../src/views/agency-page.ts';
import type { AgencyDeadline, AgencyPage } from '../../src/views/agency-page.ts';
import { buildCommitments, indexCommitments } from '../../src/views/commitments.ts';
import type { Commitment } from '../../src/views/commitments.ts';
import type { Corpus } from '../../src/views/corpus.ts';
import type { FindShared } from '../../src/views/counterparts.ts';
import { buildGoalMatrix } from '../../src/views/goal-matrix.ts';
import { listLeadMatches } from '../../src/views/lead-matches.ts';
import { listClauseCounterparts } from '../../src/views/shared-wording/clause-counterparts.ts';
import { findSharedWordingOf } from '../../src/views/shared-wording/find-shared-wording.ts';
import { indexTaskCrosswalk } from '../../src/views/task-crosswalk.ts';
import { agenciesTable } from '../../src/views/tables/agencies.ts';
import { freeze } from './clauses.ts';
import { buildCorpus } from './findings/small-corpus.ts';
import type { SmallPlan } from './findings/small-corpus.ts';

/** The pages of a corpus, by the id of the agency. */
function readPages(corpus: Corpus, find: FindShared): (id: string) => AgencyPage {
  const commitments = freeze(buildCommitments(corpus));
  const sources = {
    index: indexCommitments(commitments),
    findShared: find,
    findReviewed: indexTaskCrosswalk(corpus.taskCrosswalk, commitments),
  };
  const matches = listLeadMatches(commitments, sources, corpus.agencies);
  const index = indexAgencies(corpus, commitments, freeze(matches));
  const matrix = freeze(buildGoalMatrix(corpus, commitments));
  return (id) => {
    const agency = corpus.agencies.find((one) => one.id === id);
    if (agency === undefined) throw new Error(`there is no agency ${id}`);
    return buildAgencyPage(agency, corpus, index, matrix);
  };
}

const nowhere: FindShared = () => ({ clauses: [], isComplete: true });
const idsOf = (commitments: readonly Commitment[]): string => commitments.map(({ id }) => id).join(' ');
const showDeadlines = (deadlines: readonly AgencyDeadline[]): string[] =>
  deadlines.map(({ planId, duty, deadline, commitment }) =>
    [planId, duty, deadline.dateText, commitment?.id ?? 'no commitment'].join(' | '),
  );

const HEAD = 'STT\tNhiệm vụ\tCơ quan chủ trì\tCơ quan phối hợp';
const SMALL = buildCorpus([
  {
    id: 'a',
    lines: [
      'I. TỔ CHỨC THỰC HIỆN',
      '1. Sở Nội vụ báo cáo kết quả trước ngày 15/11 hằng năm.',
      '2. Các sở, ban, ngành báo cáo kết quả trước ngày 01/10 hằng năm.',
      'PHỤ LỤC',
      `${HEAD}\n1\tNhóm một\t\t\n1.1\tViệc một\tSở Nội vụ\tSở Y tế\n1.2\tViệc hai\tSở Y tế\tSở Nội vụ`,
    ],
    groups: [{ clause: 'annex.1', goals: [1] }],
  },
  {
    id: 'b',
    lines: [
      'I. TỔ CHỨC THỰC HIỆN',
      '1. sở Nội vụ định kỳ hằng năm báo cáo kết quả.',
      'PHỤ LỤC',
      `${HEAD}\n1\tNhóm một\t\t\n1.1\tViệc một\tSở Y tế\tSở Nội vụ, UBND các xã, phường`,
    ],
    groups: [{ clause: 'annex.1', goals: [1] }],
  },
  { id: 'c', lines: ['I. NỘI DUNG', '1. Không giao ai.'] },
]);
const GROUPED: Corpus = {
  ...SMALL,
  agencies: SMALL.agencies.map((one) => (one.id === 'cac-so-ban-nganh' ? { ...one, kind: 'group' } : one)),
};

test('small plans: what an agency leads, joins and must do, in each plan that names it', () => {
  const page = readPages(SMALL, nowhere)('so-noi-vu');
  expect(
    page.plans.map(({ planId, led, duties, joined }) => [planId, idsOf(led), idsOf(duties), idsOf(joined)]),
  ).toEqual([
    ['a', 'annex.1.1', 'i.1--duty-1', 'annex.1.2'],
    ['b', '', 'i.1--duty-1', 'annex.1.1'],
  ]);
  expect([page.lead, page.coordinating, page.duty, page.levels]).toEqual([
    { count: 1, planCount: 1 },
    { count: 2, planCount: 2 },
    { count: 2, planCount: 2 },
    ['province'],
  ]);
});

test('small plans: under a goal where it leads, who leads where it does not', () => {
  const [goal] = readPages(SMALL, nowhere)('so-noi-vu').goals;
  expect([
    goal?.goal.id,
    goal?.places.map(({ planId, led, joined }) => [planId, idsOf(led), idsOf(joined)]),
    goal?.others.map(({ planId, leads }) => [planId, leads.map(({ agencyId, count }) => [agencyId, count])]),
    goal?.otherCount,
  ]).toEqual([
    'goal-1',
    [
      ['a', 'annex.1.1', 'annex.1.2'],
      ['b', '', 'annex.1.1'],
    ],
    [['b', [['so-y-te', 1]]]],
    1,
  ]);
  const [joined] = readPages(SMALL, nowhere)('ubnd-cac-xa-phuong').goals;
  expect([joined?.places.length, joined?.others]).toEqual([1, []]);
});

test('small plans: deadlines by name, those of groups apart, and the days of yearly reports', () => {
  const page = readPages(GROUPED, nowhere)('so-noi-vu');
  expect(showDeadlines(page.deadlines)).toEqual([
    'a | report | trước ngày 15/11 hằng năm | i.1--deadline-1',
    'b | report | định kỳ hằng năm | i.1--duty-1',
  ]);
  expect(showDeadlines(page.groupDeadlines)).toEqual([
    'a | report | trước ngày 01/10 hằng năm | i.2--deadline-1',
  ]);
  expect(page.reportDays).toEqual([{ monthDay: '11-15', planIds: ['a'] }]);
  // A group is not bound by itself twice.
  expect(readPages(GROUPED, nowhere)('cac-so-ban-nganh').groupDeadlines).toEqual([]);
});

test('small plans: the forms of the name as printed, most often first, each clause once', () => {
  expect(
    readPages(
      SMALL,
      nowhere,
    )('so-noi-vu').forms.map(({ printed, count, planIds }) => [printed, count, planIds.join()]),
  ).toEqual([
    ['Sở Nội vụ', 4, 'a,b'],
    ['sở Nội vụ', 1, 'b'],
  ]);
});

test('an agency that no plan names has no page', () => {
  const commitments = buildCommitments(SMALL);
  const index = indexAgencies(SMALL, commitments, []);
  expect(listNamedAgencies(SMALL.agencies, index).map(({ id }) => id)).toEqual([
    'so-noi-vu',
    'so-y-te',
    'cac-so-ban-nganh',
    'ubnd-cac-xa-phuong',
  ]);
  expect(() => readPages(SMALL, nowhere)('ubnd-tinh')).toThrow(
    'No plan names the agency “ubnd-tinh”; only agencies that one names have a page.',
  );
});

describe('what other plans give to others', () => {
  const under = (heading: string, words = 'Tạo điều kiện để người dân tham gia giám sát'): string[] => [
    heading,
    `- ${words}.`,
  ];
  const plan = (id: string, ...lines: string[]): SmallPlan => ({
    id,
    lines: ['I. TỔ CHỨC THỰC HIỆN', ...lines],
  });
  const first =
    (...planIds: string[]): FindShared =>
    () => ({
      clauses: planIds.map((planId) => ({ planId, clauseId: 'i.1.dash-1', similarity: 0.5 })),
      isComplete: true,
    });
  const show = ({ elsewhere }: AgencyPage): string[] =>
    elsewhere.given.map(({ own, others }) =>
      [
        `${own.planId} ${own.id}:`,
        ...others.map(({ commitment, agreement }) => `${commitment.planId} ${commitment.id} ${agreement}`),
      ].join(' '),
    );

  test('is told from the side of either agency, with what both plans give to the same counted', () => {
    const corpus = buildCorpus([
      plan('a', ...under('1. Sở Nội vụ')),
      plan('b', ...under('1. Sở Y tế')),
      plan('c', ...under('1. Sở Nội vụ')),
    ]);
    const pages = readPages(corpus, first('a', 'b', 'c'));
    expect(show(pages('so-noi-vu'))).toEqual([
      'a i.1.dash-1--duty-1: b i.1.dash-1--duty-1 other',
      'c i.1.dash-1--duty-1: b i.1.dash-1--duty-1 other',
    ]);
    expect(show(pages('so-y-te'))).toEqual([
      'b i.1.dash-1--duty-1: a i.1.dash-1--duty-1 other c i.1.dash-1--duty-1 other',
    ]);
    expect([pages('so-noi-vu').elsewhere.sameCount, pages('so-y-te').elsewhere.sameCount]).toEqual([1, 0]);
  });

  test('a plan that says it to the agency too, in another clause, does not give it to others', () => {
    const corpus = buildCorpus([
      plan('a', ...under('1. Sở Y tế')),
      plan('b', ...under('1. Sở Nội vụ'), ...under('2. Sở Y tế')),
    ]);
    const pages = readPages(corpus, first('a', 'b'));
    expect(show(pages('so-y-te'))).toEqual([]);
    expect(show(pages('so-noi-vu'))).toEqual(['b i.1.dash-1--duty-1: a i.1.dash-1--duty-1 other']);
  });
});

describe('the five plans', () => {
  const corpus = freeze(readCorpus());
  const pages = readPages(corpus, listClauseCounterparts(findSharedWordingOf(corpus)));

  // Counted by hand in both annexes and in the parts on who does what.
  test('Sở Nội vụ: ten tasks led in Gia Lai, six in Hà Tĩnh; what it must report and when', () => {
    const page = pages('so-noi-vu');
    expect(page.plans.map(({ planId, led, joined }) => [planId, idsOf(led), joined.length])).toEqual([
      ['dak-lak', '', 0],
      [
        'gia-lai',
        'annex.1.5 annex.1.6 annex.3.1 annex.3.2 annex.5.3 annex.5.4 annex.5.5 annex.5.7 annex.6 annex.7',
        10,
      ],
      ['ha-tinh', 'annex.1.1.5 annex.3.2 annex.5.3 annex.7.row-1 annex.8.row-1 annex.11.1.1', 19],
      ['lai-chau', '', 0],
    ]);
    expect(showDeadlines(page.deadlines)).toEqual([
      'gia-lai | report | trước ngày 05 tháng 11 hằng năm | iv.1--deadline-2',
      'dak-lak | report | định kỳ báo cáo UBND tỉnh kết quả tổ chức, triển khai thực hiện Kế hoạch hằng năm | vii.2.b--duty-1',
      'ha-tinh | report | định kỳ báo cáo UBND tỉnh kết quả tổ chức, triển khai thực hiện Kế hoạch hằng năm | vii.2.dash-2--duty-1',
      'lai-chau | report | định kỳ hằng năm | vii.1.dash-3--duty-1',
      'dak-lak | own-plan | trước ngày 30/7/2026 | vii.1.a.para-1--deadline-1',
      'gia-lai | other | hằng năm trước ngày 10 tháng 11 | iv.2--deadline-1',
      'gia-lai | other | trước ngày 01 tháng 4 năm 2026 | iv.2--deadline-2',
    ]);
  });

  test('Sở Y tế: eleven tasks led in each annex; goal 7 is led by Sở Nội vụ in Hà Tĩnh', () => {
    const page = pages('so-y-te');
    expect(page.plans.map(({ planId, led }) => [planId, idsOf(led)])).toEqual([
      ['dak-lak', ''],
      [
        'gia-lai',
        'annex.2.1 annex.2.2 annex.3.3 annex.4.2 annex.4.3 annex.4.5 annex.5.1 annex.5.4 annex.5.5 annex.5.6 annex.6',
      ],
      [
        'ha-tinh',
        'annex.2.1 annex.2.2 annex.2.4 annex.4.1.1 annex.4.1.2 annex.4.2.1 annex.4.2.2 annex.4.2.3 annex.5.2 annex.5.3 annex.11.2.row-1',
      ],
      ['lai-chau', ''],
    ]);
    expect(page.reportDays).toEqual([{ monthDay: '11-01', planIds: ['lai-chau'] }]);
    const seven = page.goals.find(({ goal }) => goal.number === 7);
    expect(seven?.others).toEqual([
      { planId: 'ha-tinh', leads: [{ agencyId: 'so-noi-vu', printed: 'Sở Nội vụ', count: 1 }] },
    ]);
    expect(page.forms.map(({ printed }) => printed)).toEqual(['Sở Y tế', 'Y tế']);
  });

  test('Sở Tài chính has a duty of Hà Tĩnh that Đắk Lắk gives, word for word, to two centres', () => {
    const { given } = pages('so-tai-chinh').elsewhere;
    expect(
      given
        .filter(({ own }) => own.planId === 'ha-tinh')
        .map(({ own, others }) => [
          own.id,
          others.map(({ commitment, agreement }) => `${commitment.planId} ${commitment.id} ${agreement}`),
        ]),
    ).toEqual([['vii.3.dash-2--duty-1', ['dak-lak vii.4.para-1--duty-1 other']]]);
  });

  test('Sở Khoa học và Công nghệ leads in Hà Tĩnh what Gia Lai gives to Sở Nội vụ, as we read both', () => {
    const [given] = pages('so-khoa-hoc-va-cong-nghe').elsewhere.given;
    expect([given?.own.id, given?.others.map(({ commitment }) => commitment.id)]).toEqual([
      'annex.5.1',
      ['annex.5.3'],
    ]);
    const [other] = given?.others ?? [];
    expect([other?.agreement, other?.similarity, other?.review?.id]).toEqual(['other', null, 'khu-vuc-cong']);
  });

  test('of what a plan says to several, that to some of the same agencies is told: one answer a plan', () => {
    const { given } = pages('so-tai-chinh').elsewhere;
    const integrate = given.find(({ own }) => own.planId === 'lai-chau' && own.clauseId === 'vii.2.dash-2');
    expect(integrate?.others.map(({ commitment }) => `${commitment.planId} ${commitment.clauseId}`)).toEqual([
      'ha-tinh vii.1.dash-2',
      'dak-lak vii.1.b',
    ]);
  });

  test('the numbers are those of the published table of agencies, and those named have a page', () => {
    const rows = agenciesTable.buildRows({ ...corpus, findings: [], sharedWording: new Map() });
    const index = indexAgencies(corpus, buildCommitments(corpus), []);
    const named = listNamedAgencies(corpus.agencies, index).map(({ id }) => id);
    expect(named).toHaveLength(34);
    for (const row of rows) {
      const id = String(row['agency_id']);
      const published = [row['lead_count'], row['coordinating_count'], row['duty_count']];
      if (!named.includes(id)) expect(published, id).toEqual([0, 0, 0]);
      else {
        const { lead, coordinating, duty } = pages(id);
        expect([lead.count, coordinating.count, duty.count], id).toEqual(published);
      }
    }
  });
});
