import { expect, test } from 'vitest';
import type { GatheredFlow } from '../../src/views/gather-flow.ts';
import { gatherFlow } from '../../src/views/gather-flow.ts';
import { packFlow, unpackFlow } from '../../src/views/packed-flow.ts';
import type { ResponsibilityFlow } from '../../src/views/responsibility-flow.ts';
import { freeze } from './clauses.ts';

const FLOW: ResponsibilityFlow = freeze({
  goalIds: ['g1', 'g2'],
  agencyIds: ['x', 'y', 'z'],
  planIds: ['p', 'q', 'r'],
  flows: [
    { goalId: 'g1', agencyId: 'x', planId: 'p', assignmentIds: ['1', '2', '3'] },
    { goalId: 'g1', agencyId: 'y', planId: 'q', assignmentIds: ['1'] },
    { goalId: 'g1', agencyId: 'z', planId: 'q', assignmentIds: ['1', '2'] },
    { goalId: 'g2', agencyId: 'z', planId: 'r', assignmentIds: ['5'] },
  ],
});

function show({ goals, agencies, plans, flows }: GatheredFlow): unknown[] {
  const groups = [goals, agencies, plans].map((list) => list.map(({ id }) => id).join(' '));
  return [
    ...groups,
    ...flows.map(({ goalGroup, agencyGroup, planGroup, roleCount, assignmentCount }) =>
      [goalGroup, agencyGroup, planGroup, roleCount, assignmentCount].join(' '),
    ),
  ];
}

test('what is few stands alone', () => {
  expect(show(gatherFlow(FLOW))).toEqual([
    'g1 g2',
    'x y z',
    'p q r',
    'g1 x p 3 3',
    'g1 y q 1 1',
    'g1 z q 2 2',
    'g2 z r 1 1',
  ]);
});

test('of too many agencies those that lead least are one; a task that two of them lead is one task', () => {
  const many = freeze({
    ...FLOW,
    agencyIds: ['w', 'x', 'y', 'z'],
    flows: [...FLOW.flows, { goalId: 'g2', agencyId: 'w', planId: 'p', assignmentIds: ['9'] }],
  });
  const gathered = gatherFlow(many, { mostAgencies: 2, mostPlans: 9 });
  expect(gathered.agencies).toEqual([
    { id: 'x', memberIds: ['x'] },
    { id: 'w..z', memberIds: ['w', 'y', 'z'] },
  ]);
  expect(show(gathered).slice(3)).toEqual(['g1 x p 3 3', 'g1 w..z q 3 2', 'g2 w..z r 1 1', 'g2 w..z p 1 1']);
});

test('of too many plans neighbours are one, in groups of one size', () => {
  const gathered = gatherFlow(FLOW, { mostAgencies: 9, mostPlans: 2 });
  expect(gathered.plans).toEqual([
    { id: 'p..q', memberIds: ['p', 'q'] },
    { id: 'r', memberIds: ['r'] },
  ]);
  expect(show(gathered).slice(3)).toEqual(['g1 x p..q 3 3', 'g1 y p..q 1 1', 'g1 z p..q 2 2', 'g2 z r 1 1']);
});

test('nothing gathers to nothing', () => {
  expect(gatherFlow({ goalIds: [], agencyIds: [], planIds: [], flows: [] })).toEqual({
    goals: [],
    agencies: [],
    plans: [],
    flows: [],
  });
});

test('a packed flow comes out as it went in', () => {
  const packed = packFlow(FLOW);
  expect(packed.flows[2]).toEqual([0, 2, 1, '1', '2']);
  expect(unpackFlow(JSON.parse(JSON.stringify(packed)) as typeof packed)).toEqual(FLOW);
});
