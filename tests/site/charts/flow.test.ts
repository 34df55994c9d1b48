import { expect, test } from 'vitest';
import { readCorpus } from '../../../src/loaders/read-corpus.ts';
import { getFlowContent } from '../../../src/site/charts/flow.ts';
import { buildAssignmentRows } from '../../../src/views/tables/assignments.ts';

test('the finding and the note say what the plans held give', () => {
  const { title, note } = getFlowContent('vi');
  expect(title).toBe('Sở Y tế chủ trì nhiều nhất: 22 trong 67 nhiệm vụ, thuộc 6 mục tiêu');
  expect(note).toContain('67 nhiệm vụ thành 78 lượt. Chỉ 2 trong 5 kế hoạch có bảng phân công');
  expect(getFlowContent('en').title).toBe(
    'Most often in the lead: Department of Health, 22 of 67 tasks, under 6 goals',
  );
});

test('the rows of the chart are those of the published table, each once for each lead agency and goal', () => {
  const published = readCorpus().plans.flatMap((plan) => buildAssignmentRows(plan.id, plan));
  const { rows } = getFlowContent('vi');
  expect(rows.reduce((sum, cells) => sum + Number(cells[3]?.words), 0)).toBe(78);
  const ids = rows.flatMap((cells) => (cells[4]?.words ?? '').split('; '));
  expect(new Set(ids)).toEqual(new Set(published.map((row) => row['assignment_id'])));
  for (const cells of rows) expect((cells[4]?.words ?? '').split('; ')).toHaveLength(Number(cells[3]?.words));
});

test('a row leads to its goal, its plan, and its tasks', () => {
  const [first = []] = getFlowContent('en').rows;
  expect(first.map(({ words }) => words).slice(0, 3)).toEqual([
    '1. People-centred, connected Community',
    'Department of Home Affairs',
    'Hà Tĩnh',
  ]);
  expect([first[0]?.url, first[2]?.url]).toEqual(['/en/goals/goal-1/', '/en/plans/ha-tinh/']);
});
