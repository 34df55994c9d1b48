import { describe, expect, test } from 'vitest';
import { readCorpus } from '../../src/loaders/read-corpus.ts';
import type { FlowChoice, ResponsibilityFlow } from '../../src/views/responsibility-flow.ts';
import {
  buildResponsibilityFlow,
  countAssignments,
  countRoles,
  narrowFlow,
} from '../../src/views/responsibility-flow.ts';
import { buildAssignmentRows } from '../../src/views/tables/assignments.ts';
import { freeze } from './clauses.ts';
import { buildCorpus } from './findings/small-corpus.ts';

const TABLE = [
  'PHỤ LỤC',
  'STT\tNhiệm vụ\tCơ quan chủ trì\tCơ quan phối hợp\n1\tNhóm một\t\t\n1.1\tViệc một\tSở Nội vụ\tSở Y tế\n1.2\tViệc hai\tSở Nội vụ, Sở Y tế\t\n2\tViệc ba\tSở Y tế\t',
];

/** Two provinces with an annex each, one whose groups nobody aligned, and one without an annex. */
const SMALL = buildCorpus([
  {
    id: 'b',
    jurisdiction: '52',
    lines: TABLE,
    groups: [
      { clause: 'annex.1', goals: [1] },
      { clause: 'annex.2', goals: [2, 3] },
    ],
  },
  {
    id: 'c',
    jurisdiction: '12',
    lines: [
      'PHỤ LỤC',
      'STT\tNhiệm vụ\tCơ quan chủ trì\n1\tViệc một\tSở Y tế\n2\tViệc hai\tSở Nội vụ\n3\tViệc ba\tHội Lạ',
    ],
    groups: [
      { clause: 'annex.1', goals: [1] },
      { clause: 'annex.3', goals: [3] },
    ],
  },
  { id: 'd', jurisdiction: '80', lines: TABLE },
  { id: 'e', jurisdiction: '86', lines: ['I. NỘI DUNG', '1. Nhiệm vụ.'], groups: [] },
]);

const ALL: FlowChoice = { goal: null, agency: null, plan: null };

/** Each flow in short. */
function show({ flows }: ResponsibilityFlow): string[] {
  return flows.map(({ goalId, agencyId, planId, assignmentIds }) =>
    [goalId, agencyId, planId, ...assignmentIds].join(' '),
  );
}

describe('small plans', () => {
  const flow = freeze(buildResponsibilityFlow(SMALL));

  test('a task flows once for each agency that leads it and each goal of its group', () => {
    expect(show(flow)).toEqual([
      'goal-1 so-y-te c annex.1',
      'goal-1 so-y-te b annex.1.2',
      'goal-1 so-noi-vu b annex.1.1 annex.1.2',
      'goal-2 so-y-te b annex.2',
      'goal-3 so-y-te b annex.2',
      'goal-3 unregistered:hoi-la c annex.3',
    ]);
    expect([countRoles(flow.flows), countAssignments(flow.flows)]).toEqual([7, 5]);
  });

  test('goals stand in their order, agencies by how often they lead, plans by the code of their place', () => {
    expect([flow.goalIds, flow.agencyIds, flow.planIds]).toEqual([
      ['goal-1', 'goal-2', 'goal-3'],
      ['so-y-te', 'so-noi-vu', 'unregistered:hoi-la'],
      ['c', 'b'],
    ]);
    expect(flow.mentions.get('unregistered:hoi-la')).toEqual({ agencyId: null, printed: 'Hội Lạ' });
  });

  test('what is in no flow is counted: one task in a group of no goal, three of a plan that nobody aligned', () => {
    expect([flow.assignmentCount, flow.withoutGoal, flow.withoutLead]).toEqual([9, 4, 0]);
  });

  test.each([
    [{ agency: 'so-noi-vu' }, ['goal-1 so-noi-vu b annex.1.1 annex.1.2'], [['goal-1'], ['so-noi-vu'], ['b']]],
    [
      { plan: 'c' },
      ['goal-1 so-y-te c annex.1', 'goal-3 unregistered:hoi-la c annex.3'],
      [['goal-1', 'goal-3'], ['so-y-te', 'unregistered:hoi-la'], ['c']],
    ],
    [{ goal: 'goal-3', agency: 'so-y-te' }, ['goal-3 so-y-te b annex.2'], [['goal-3'], ['so-y-te'], ['b']]],
    [{ goal: 'goal-2', agency: 'so-noi-vu' }, [], [[], [], []]],
  ])('narrowed to %j', (choice, flows, ids) => {
    const narrowed = narrowFlow(flow, { ...ALL, ...choice });
    expect(show(narrowed)).toEqual(flows);
    expect([narrowed.goalIds, narrowed.agencyIds, narrowed.planIds]).toEqual(ids);
  });

  test('narrowed to nothing in particular it is whole', () => {
    expect(show(narrowFlow(flow, ALL))).toEqual(show(flow));
  });
});

describe('the plans held', () => {
  const corpus = freeze(readCorpus());
  const rows = corpus.plans.flatMap((plan) => buildAssignmentRows(plan.id, plan));
  const flow = buildResponsibilityFlow(corpus);

  /** Lead agencies times goals of the rows of the published table. */
  const rolesIn = (own: typeof rows): number =>
    own.reduce((sum, row) => sum + lengthOf(row['lead_agency_ids']) * lengthOf(row['goal_ids']), 0);

  test('there are as many lead roles as the published table has pairs of lead agency and goal', () => {
    expect([rows.length, rolesIn(rows)]).toEqual([67, 78]);
    expect(countRoles(flow.flows)).toBe(78);
    expect(countAssignments(flow.flows)).toBe(67);
    expect([flow.assignmentCount, flow.withoutGoal, flow.withoutLead]).toEqual([67, 0, 0]);
  });

  test('so has each goal, each agency and each plan', () => {
    const narrowed = (choice: Partial<FlowChoice>): number =>
      countRoles(narrowFlow(flow, { ...ALL, ...choice }).flows);
    for (const { id } of corpus.goals) {
      const own = rows.filter((row) => listOf(row['goal_ids']).includes(id));
      expect(narrowed({ goal: id }), id).toBe(
        own.reduce((sum, row) => sum + lengthOf(row['lead_agency_ids']), 0),
      );
    }
    const agencies = new Set(rows.flatMap((row) => listOf(row['lead_agency_ids'])));
    for (const id of agencies) {
      const own = rows.filter((row) => listOf(row['lead_agency_ids']).includes(id));
      expect(narrowed({ agency: id }), id).toBe(own.reduce((sum, row) => sum + lengthOf(row['goal_ids']), 0));
    }
    for (const { id } of corpus.plans) {
      expect(narrowed({ plan: id }), id).toBe(rolesIn(rows.filter((row) => row['plan_id'] === id)));
    }
    expect(new Set(flow.agencyIds)).toEqual(agencies);
  });

  test('every flow is made of rows of the published table that say so', () => {
    for (const { goalId, agencyId, planId, assignmentIds } of flow.flows) {
      for (const id of assignmentIds) {
        const row = rows.find((one) => one['plan_id'] === planId && one['assignment_id'] === id);
        expect(listOf(row?.['goal_ids'])).toContain(goalId);
        expect(listOf(row?.['lead_agency_ids'])).toContain(agencyId);
      }
    }
  });
});

function listOf(cell: unknown): string[] {
  return Array.isArray(cell) ? (cell as string[]) : [];
}

function lengthOf(cell: unknown): number {
  return listOf(cell).length;
}
