import { describe, expect, test } from 'vitest';
import { readCorpus } from '../../src/loaders/read-corpus.ts';
import { readPassage } from '../../src/parse/plan-text.ts';
import { buildGoalMatrix, buildGoalPage } from '../../src/views/goal-matrix.ts';
import type { GoalMatrix, GoalPage } from '../../src/views/goal-matrix.ts';
import { freeze } from './clauses.ts';
import { buildCorpus } from './findings/small-corpus.ts';

const CORPUS = freeze(readCorpus());
const TABLE = [
  'PHỤ LỤC',
  'STT\tNhiệm vụ\tCơ quan chủ trì\tCơ quan phối hợp\n1\tNhóm một\t\t\n1.1\tViệc một\tSở Nội vụ\tSở Y tế\n1.2\tViệc hai\tSở Nội vụ, Sở Y tế\t\n2\tViệc ba\tSở Y tế\t',
];

/** Each row in short: goal, then for each plan state, commitments, leads. */
function show({ rows }: GoalMatrix): string[] {
  return rows.map(({ goal, cells }) =>
    [
      goal.id,
      ...cells.map(({ state, commitmentCount, leads }) =>
        [state, commitmentCount, ...leads.map(({ printed, count }) => `${printed} ${String(count)}`)].join(
          ' ',
        ),
      ),
    ].join(' | '),
  );
}

function pageOf(number: number): GoalPage {
  const goal = CORPUS.goals[number - 1];
  if (goal === undefined) throw new Error('there is no such goal');
  return buildGoalPage(goal, CORPUS);
}

test('small plans: tasks are counted under the goals that their groups are aligned with', () => {
  const corpus = buildCorpus([
    {
      id: 'a',
      lines: TABLE,
      groups: [
        { clause: 'annex.1', goals: [1] },
        { clause: 'annex.2', goals: [2, 3] },
      ],
    },
    { id: 'b', lines: ['I. NỘI DUNG', '1. Nhiệm vụ (có Phụ lục kèm theo).'], groups: [] },
  ]);
  expect(show(buildGoalMatrix(corpus))).toEqual([
    'goal-1 | stated 2 Sở Nội vụ 2 Sở Y tế 1 | annex-not-held 0',
    'goal-2 | stated 1 Sở Y tế 1 | annex-not-held 0',
    'goal-3 | stated 1 Sở Y tế 1 | annex-not-held 0',
    'goal-4 | absent 0 | annex-not-held 0',
  ]);
  expect(buildGoalMatrix(corpus).rows[1]?.cells[0]?.sharedGoalIds).toEqual(['goal-3']);
});

test('small plans: what states a goal is worded, tasks left out; a goal that is a task too gives its task', () => {
  const corpus = buildCorpus([
    {
      id: 'a',
      lines: TABLE,
      groups: [
        { clause: 'annex.1', goals: [1] },
        { clause: 'annex.2', goals: [2] },
      ],
    },
    { id: 'b', lines: ['I. MỤC TIÊU', '1. Ý một.', '- Ý nhỏ.'], groups: [{ clause: 'i.1', goals: [1] }] },
    { id: 'c', lines: ['I. MỤC TIÊU'] },
  ]);
  const shown = corpus.goals.slice(0, 2).map((goal) => {
    const { plans, unassignedPlanIds, silentPlanIds, notAlignedPlanIds } = buildGoalPage(goal, corpus);
    const wording = plans.map(({ wording: own }) =>
      own.map(({ clauseId, label, words }) => `${clauseId}: ${readPassage(label)} ${readPassage(words)}`),
    );
    return { wording, unassignedPlanIds, silentPlanIds, notAlignedPlanIds };
  });
  expect(shown).toEqual([
    {
      wording: [['annex.1: 1 Nhóm một'], ['i.1: 1. Ý một.', 'i.1.dash-1: - Ý nhỏ.'], []],
      unassignedPlanIds: ['b'],
      silentPlanIds: [],
      notAlignedPlanIds: ['c'],
    },
    {
      wording: [['annex.2: 2 Việc ba'], [], []],
      unassignedPlanIds: [],
      silentPlanIds: ['b'],
      notAlignedPlanIds: ['c'],
    },
  ]);
});

describe('the five plans', () => {
  // Counted by hand in the annexes of Gia Lai (30 rows) and Hà Tĩnh (37 rows).
  test('have these numbers of tasks under each goal', () => {
    expect(
      buildGoalMatrix(CORPUS).rows.map(({ cells }) => cells.map(({ assignmentCount }) => assignmentCount)),
    ).toEqual([
      [0, 7, 9, 0, 0],
      [0, 3, 4, 0, 0],
      [0, 3, 2, 0, 0],
      [0, 5, 6, 0, 0],
      [0, 7, 3, 0, 0],
      [0, 0, 3, 0, 0],
      [0, 1, 1, 0, 0],
      [0, 1, 1, 0, 0],
      [0, 1, 2, 0, 0],
      [0, 1, 2, 0, 0],
      [0, 1, 3, 0, 0],
      [0, 1, 1, 0, 0],
    ]);
  });

  test('who leads gender equality where: Sở Nội vụ in both annexes held, in Gia Lai with Sở Y tế', () => {
    const { leads, silentPlanIds, annexNotHeldPlanIds, plans, levels } = pageOf(7);
    expect(leads).toEqual([
      {
        agencyId: 'so-noi-vu',
        printed: 'Sở Nội vụ',
        places: [
          { planId: 'gia-lai', commitmentIds: ['annex.6'] },
          { planId: 'ha-tinh', commitmentIds: ['annex.7.row-1'] },
        ],
      },
      {
        agencyId: 'so-y-te',
        printed: 'Sở Y tế',
        places: [{ planId: 'gia-lai', commitmentIds: ['annex.6'] }],
      },
    ]);
    expect([silentPlanIds, annexNotHeldPlanIds, levels]).toEqual([
      [],
      ['dak-lak', 'lai-chau'],
      ['province', 'commune'],
    ]);
    expect(
      plans.map(({ planId, cell, groups, commitments, coordinating }) => [
        planId,
        cell.state,
        groups.map(({ clause }) => clause),
        commitments.map(({ words, timing }) => [words.words.slice(0, 40), timing]),
        coordinating.map(({ printed }) => printed),
      ]),
    ).toEqual([
      ['dak-lak', 'annex-not-held', [], [], []],
      [
        'gia-lai',
        'stated',
        ['annex.6'],
        [['Thúc đẩy bình đẳng giới và tăng cường qu', null]],
        ['Các sở, ban, ngành', 'UBND các xã, phường'],
      ],
      [
        'ha-tinh',
        'stated',
        ['annex.7'],
        [['Tham gia thể chế hóa việc hỗ trợ các chi', 'Giai đoạn 2026-2030']],
        ['Sở Y tế', 'Sở Ngoại vụ', 'UBND các xã, phường'],
      ],
      ['lai-chau', 'annex-not-held', [], [], []],
      ['phuong-hai-duong', 'stated', ['iii.7'], [], []],
    ]);
  });

  test('Gia Lai prints no group on goal 6, and is silent on it', () => {
    expect(pageOf(6).silentPlanIds).toEqual(['gia-lai']);
  });

  test('Gia Lai’s group 10 counts for goals 11 and 12, and each says so', () => {
    const [eleven, twelve] = buildGoalMatrix(CORPUS)
      .rows.slice(10)
      .map(({ cells }) => cells[1]?.sharedGoalIds);
    expect([eleven, twelve]).toEqual([['goal-12'], ['goal-11']]);
  });
});
