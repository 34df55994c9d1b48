import { describe, expect, test } from 'vitest';
import { readCorpus } from '../../src/loaders/read-corpus.ts';
import type { AgencyRole } from '../../src/views/agency-roles.ts';
import { buildCommitments } from '../../src/views/commitments.ts';
import { buildGoalMatrix } from '../../src/views/goal-matrix.ts';
import type { ResponsibilityMatrix, ResponsibilityRow } from '../../src/views/responsibility.ts';
import {
  buildGoalResponsibility,
  buildPlanResponsibility,
  cutBands,
  findMostLeads,
  findMostLeadsByPlan,
} from '../../src/views/responsibility.ts';
import { agenciesTable } from '../../src/views/tables/agencies.ts';
import { freeze } from './clauses.ts';
import type { SmallPlan } from './findings/small-corpus.ts';
import { buildCorpus } from './findings/small-corpus.ts';

const CORPUS = freeze(readCorpus());

const DUTY = ['I. TỔ CHỨC THỰC HIỆN', '1. UBND tỉnh: Theo dõi việc thực hiện.'];
const TABLE = [
  'PHỤ LỤC',
  'STT\tNhiệm vụ\tCơ quan chủ trì\tCơ quan phối hợp\n1\tNhóm một\t\t\n1.1\tViệc một\tSở Nội vụ\tSở Y tế\n1.2\tViệc hai\tSở Nội vụ, Sở Y tế\tUBND các xã, phường\n2\tViệc ba\tSở Y tế\tUBND các xã, phường',
];
const GROUPS = [
  { clause: 'annex.1', goals: [1] },
  { clause: 'annex.2', goals: [2, 3] },
];

function showRow({ agencyId, lead, coordinating, duty, cells }: ResponsibilityRow): string {
  const counts = [lead, coordinating, duty].map(({ length }) => length).join('/');
  const columns = cells.map(
    ({ columnId, ...cell }) =>
      `${columnId} ${[cell.lead, cell.coordinating, cell.duty].map(({ length }) => length).join('/')}`,
  );
  return [`${agencyId} ${counts}`, ...columns].join(' | ');
}

/** Each row in short, as lead/coordinating/duty, below the name of its band. */
function show({ bands }: ResponsibilityMatrix): string[] {
  return bands.flatMap(({ id, rows, leftOut }) => [
    `${id}${leftOut === 0 ? '' : ` +${String(leftOut)}`}`,
    ...rows.map(showRow),
  ]);
}

test('small plans: who leads comes first, who only coordinates stands apart, and a group that speaks of two goals counts for both', () => {
  const corpus = buildCorpus([{ id: 'a', lines: [...DUTY, ...TABLE], groups: GROUPS }]);
  const matrix = buildGoalResponsibility(corpus);
  expect(show(matrix)).toEqual([
    'leads',
    'so-y-te 2/1/0 | goal-1 1/1/0 | goal-2 1/0/0 | goal-3 1/0/0',
    'so-noi-vu 2/0/0 | goal-1 2/0/0',
    'joins',
    'ubnd-cac-xa-phuong 0/2/0 | goal-1 0/1/0 | goal-2 0/1/0 | goal-3 0/1/0',
  ]);
  expect(matrix.columns.map(({ id }) => id)).toEqual(['goal-1', 'goal-2', 'goal-3', 'goal-4']);
  expect(matrix.roles).toEqual(['lead', 'coordinating']);
});

test('small plans: assignments that nobody has aligned with goals have a column of their own', () => {
  const corpus = buildCorpus([{ id: 'a', lines: TABLE }]);
  const { columns, bands } = buildGoalResponsibility(corpus);
  expect(columns.at(-1)).toEqual({ kind: 'no-goal', id: 'no-goal' });
  expect(bands[0]?.rows.map(showRow)).toEqual([
    'so-y-te 2/1/0 | no-goal 2/1/0',
    'so-noi-vu 2/0/0 | no-goal 2/0/0',
  ]);
});

test('small plans: provinces by code, communes last; who has duties alone stands at the end', () => {
  const matrix = buildPlanResponsibility(
    buildCorpus([
      { id: 'a', jurisdiction: '11', isCommune: true, lines: DUTY },
      { id: 'b', jurisdiction: '52', lines: DUTY },
      { id: 'c', jurisdiction: '12', lines: TABLE },
    ]),
  );
  expect(matrix.columns.map(({ id }) => id)).toEqual(['c', 'b', 'a']);
  expect(show(matrix)).toEqual([
    'leads',
    'so-y-te 2/1/0 | c 2/1/0',
    'so-noi-vu 2/0/0 | c 2/0/0',
    'joins',
    'ubnd-cac-xa-phuong 0/2/0 | c 0/2/0',
    'duties',
    'ubnd-tinh 0/0/2 | b 0/0/1 | a 0/0/1',
  ]);
});

test('more plans than a drawing has room for are counted by level', () => {
  const plans = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((id): SmallPlan => ({
    id,
    isCommune: id === 'b',
    lines: id < 'c' ? DUTY : TABLE,
  }));
  const matrix = buildPlanResponsibility(buildCorpus(plans));
  expect(matrix.columns).toEqual([
    { kind: 'level', id: 'province', planIds: ['a', 'c', 'd', 'e', 'f', 'g'] },
    { kind: 'level', id: 'commune', planIds: ['b'] },
  ]);
  expect(show(matrix)).toEqual([
    'leads',
    'so-y-te 10/5/0 | province 10/5/0',
    'so-noi-vu 10/0/0 | province 10/0/0',
    'joins',
    'ubnd-cac-xa-phuong 0/10/0 | province 0/10/0',
    'duties',
    'ubnd-tinh 0/0/2 | province 0/0/1 | commune 0/0/1',
  ]);
  expect(show(cutBands(matrix, 1))).toEqual([
    'leads +1',
    'so-y-te 10/5/0 | province 10/5/0',
    'joins',
    'ubnd-cac-xa-phuong 0/10/0 | province 0/10/0',
    'duties',
    'ubnd-tinh 0/0/2 | province 0/0/1 | commune 0/0/1',
  ]);
});

test('who leads most: all that lead as many; nobody where nothing is assigned', () => {
  const corpus = buildCorpus([
    { id: 'a', lines: DUTY },
    { id: 'b', lines: TABLE },
  ]);
  const most = { count: 2, of: 3 };
  const show = ({ agencies, ...rest }: ReturnType<typeof findMostLeads>) => ({
    ...rest,
    agencies: agencies.map(({ agencyId }) => agencyId),
  });
  expect(show(findMostLeads(corpus))).toEqual({ ...most, agencies: ['so-noi-vu', 'so-y-te'] });
  expect(findMostLeadsByPlan(corpus).map(show)).toEqual([
    { planId: 'b', ...most, agencies: ['so-noi-vu', 'so-y-te'] },
  ]);
  expect(findMostLeads(buildCorpus([{ id: 'a', lines: DUTY }]))).toEqual({ agencies: [], count: 0, of: 0 });
});

describe('the five plans', () => {
  const goals = buildGoalResponsibility(CORPUS);
  const plans = buildPlanResponsibility(CORPUS);

  // Counted by hand in the annexes of Gia Lai (30 rows) and Hà Tĩnh (37 rows).
  test('who leads, under which goals', () => {
    expect(show(goals).slice(0, 4)).toEqual([
      'leads',
      'so-y-te 22/12/0 | goal-1 0/2/0 | goal-2 5/2/0 | goal-3 1/1/0 | goal-4 8/1/0 | goal-5 6/1/0 | goal-6 0/1/0 | goal-7 1/1/0 | goal-11 1/3/0 | goal-12 0/1/0',
      'so-noi-vu 16/29/0 | goal-1 3/12/0 | goal-2 0/4/0 | goal-3 3/2/0 | goal-4 0/6/0 | goal-5 5/3/0 | goal-7 2/0/0 | goal-8 2/0/0 | goal-9 0/1/0 | goal-11 1/1/0',
      'so-giao-duc-va-dao-tao 11/14/0 | goal-1 6/1/0 | goal-2 0/3/0 | goal-3 3/1/0 | goal-4 0/4/0 | goal-5 2/2/0 | goal-10 0/2/0 | goal-11 0/1/0',
    ]);
  });

  test('who leads, coordinates and has duties in which plan', () => {
    expect(plans.columns.map(({ id }) => id)).toEqual([
      'lai-chau',
      'ha-tinh',
      'gia-lai',
      'dak-lak',
      'phuong-hai-duong',
    ]);
    expect(show(plans).slice(0, 4)).toEqual([
      'leads',
      'so-y-te 22/12/17 | lai-chau 0/0/6 | ha-tinh 11/7/5 | gia-lai 11/5/0 | dak-lak 0/0/6',
      'so-noi-vu 16/29/16 | lai-chau 0/0/3 | ha-tinh 6/19/3 | gia-lai 10/10/2 | dak-lak 0/0/8',
      'so-giao-duc-va-dao-tao 11/14/17 | lai-chau 0/0/6 | ha-tinh 5/10/5 | gia-lai 6/4/0 | dak-lak 0/0/6',
    ]);
    expect(show(plans)).toContain(
      'ubnd-cac-xa-phuong 0/67/15 | lai-chau 0/0/5 | ha-tinh 0/37/4 | gia-lai 0/30/1 | dak-lak 0/0/5',
    );
    expect(plans.bands.map(({ id, rows }) => [id, rows.length])).toEqual([
      ['leads', 9],
      ['joins', 9],
      ['duties', 16],
    ]);
  });

  test('the rows of the plans’ matrix count what the published table of agencies counts', () => {
    const published = agenciesTable
      .buildRows({ ...CORPUS, findings: [], sharedWording: new Map() })
      .map((row) => [row['agency_id'], row['lead_count'], row['coordinating_count'], row['duty_count']])
      .filter(([, ...counts]) => counts.some((count) => count !== 0));
    const drawn = rowsOf(plans).map(({ agencyId, lead, coordinating, duty }) => [
      agencyId,
      lead.length,
      coordinating.length,
      duty.length,
    ]);
    expect(drawn.sort()).toEqual(published.sort());
    expect(published).toContainEqual(['so-y-te', 22, 12, 17]);
  });

  test('the cells of a row of the plans’ matrix add up to the row', () => {
    for (const row of rowsOf(plans)) {
      for (const role of plans.roles) {
        expect(sum(row, role), `${row.agencyId} ${role}`).toBe(row[role].length);
      }
    }
  });

  test('the goals’ matrix says who leads as the page of goals does', () => {
    const lines = (pairs: readonly (readonly [string, string, number])[]): string[] =>
      pairs.map((pair) => pair.join(' ')).sort();
    const matrix = rowsOf(goals).flatMap(({ agencyId, cells }) =>
      cells.flatMap(({ columnId, lead }) =>
        lead.length === 0 ? [] : [[columnId, agencyId, lead.length] as const],
      ),
    );
    const page = buildGoalMatrix(CORPUS).rows.flatMap(({ goal, cells }) => {
      const counts = new Map<string, number>();
      for (const { agencyId, count } of cells.flatMap(({ leads }) => leads))
        counts.set(agencyId ?? '', (counts.get(agencyId ?? '') ?? 0) + count);
      return [...counts].map(([agencyId, count]) => [goal.id, agencyId, count] as const);
    });
    expect(lines(matrix)).toEqual(lines(page));
    expect(lines(page)).toContain('goal-4 so-y-te 8');
  });

  test('every commitment of a cell is one that the site has a page for', () => {
    const known = new Set(buildCommitments(CORPUS).map(({ planId, id }) => `${planId} ${id}`));
    const places = [goals, plans].flatMap((matrix) =>
      rowsOf(matrix).flatMap(({ cells }) =>
        cells.flatMap(({ lead, coordinating, duty }) => [...lead, ...coordinating, ...duty]),
      ),
    );
    expect(places.length).toBeGreaterThan(500);
    expect(places.filter(({ planId, id }) => !known.has(`${planId} ${id}`))).toEqual([]);
  });

  function rowsOf({ bands }: ResponsibilityMatrix): ResponsibilityRow[] {
    return bands.flatMap(({ rows }) => rows);
  }

  function sum({ cells }: ResponsibilityRow, role: AgencyRole): number {
    return cells.reduce((all, cell) => all + cell[role].length, 0);
  }
});
