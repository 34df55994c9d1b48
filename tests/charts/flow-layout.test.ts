import { expect, test } from 'vitest';
import type { FlowSizes } from '../../src/charts/flow-layout.ts';
import { layoutFlow } from '../../src/charts/flow-layout.ts';
import type { GatheredFlow } from '../../src/views/gather-flow.ts';
import { freeze } from '../views/clauses.ts';

const SIZES: FlowSizes = freeze({
  width: 400,
  columns: {
    goals: { x: 0, width: 100 },
    agencies: { x: 150, width: 100 },
    plans: { x: 300, width: 100 },
  },
  top: 20,
  body: 60,
  mostUnit: 20,
  text: 10,
  mostLines: 2,
  goalsBy: 'name',
});

const flowOf = (goalGroup: string, agencyGroup: string, planGroup: string, roleCount: number) => ({
  goalGroup,
  agencyGroup,
  planGroup,
  roleCount,
  assignmentCount: roleCount,
});

const alone = (...ids: string[]) => ids.map((id) => ({ id, memberIds: [id] }));

const FLOW: GatheredFlow = freeze({
  goals: alone('g1', 'g2'),
  agencies: alone('x', 'y'),
  plans: alone('p'),
  flows: [flowOf('g1', 'x', 'p', 2), flowOf('g1', 'y', 'p', 1), flowOf('g2', 'x', 'p', 1)],
});

const layout = (sizes: FlowSizes = SIZES, flow = FLOW) => layoutFlow(flow, (_column, { id }) => id, sizes);

test('bars are as high as their lead roles are many, each with room above it for its name', () => {
  const { nodes, width, height } = layout();
  expect(nodes.map((node) => [node.column, node.group.id, node.roleCount, node.y, node.height])).toEqual([
    ['goals', 'g1', 3, 41, 45],
    ['goals', 'g2', 1, 107, 15],
    ['agencies', 'x', 3, 41, 45],
    ['agencies', 'y', 1, 107, 15],
    ['plans', 'p', 4, 51.5, 60],
  ]);
  expect(nodes.map(({ x, width: length, room }) => [x, length, room])).toEqual([
    [0, 100, 21],
    [0, 100, 21],
    [150, 100, 21],
    [150, 100, 21],
    [300, 100, 21],
  ]);
  expect([width, height]).toEqual([400, 130]);
});

test('a band leads from its goal to its agency and on to its plan, as wide as its lead roles are many', () => {
  const { ribbons } = layout();
  expect(ribbons.map(({ width, path }) => [width, path])).toEqual([
    [30, 'M100,56C125,56,125,56,150,56M250,56C275,56,275,66.5,300,66.5'],
    [15, 'M100,78.5C125,78.5,125,114.5,150,114.5M250,114.5C275,114.5,275,104,300,104'],
    [15, 'M100,114.5C125,114.5,125,78.5,150,78.5M250,78.5C275,78.5,275,89,300,89'],
  ]);
});

test('a bar knows the bands that touch it', () => {
  expect(layout().nodes.map(({ group, ribbons }) => [group.id, ...ribbons])).toEqual([
    ['g1', 0, 1],
    ['g2', 2],
    ['x', 0, 2],
    ['y', 1],
    ['p', 0, 1, 2],
  ]);
});

test('a lead role alone is no wider than it may be', () => {
  const one = {
    goals: alone('g1'),
    agencies: alone('x'),
    plans: alone('p'),
    flows: [flowOf('g1', 'x', 'p', 1)],
  };
  expect(layout(SIZES, one).nodes.map(({ height }) => height)).toEqual([20, 20, 20]);
});

test('a long name goes to lines, and all bars make room for it', () => {
  const { nodes } = layoutFlow(
    FLOW,
    (_column, { id }) => (id === 'x' ? 'Sở Giáo dục và Đào tạo' : id),
    SIZES,
  );
  expect(nodes[2]?.lines).toEqual(['Sở Giáo dục', 'và Đào tạo']);
  expect(nodes.map(({ room }) => room)).toEqual([34, 34, 34, 34, 34]);
});

test('goals that are drawn by their numbers are named below', () => {
  const { key, height } = layout({ ...SIZES, goalsBy: 'number' });
  expect(key.map(({ node, y }) => [node.group.id, y])).toEqual([
    ['g1', 162],
    ['g2', 188],
  ]);
  expect(height).toBe(214);
});

test('of nothing there is nothing to draw', () => {
  const none = { goals: [], agencies: [], plans: [], flows: [] };
  expect(layout(SIZES, none)).toEqual({ width: 400, height: 20, nodes: [], ribbons: [], key: [] });
});
