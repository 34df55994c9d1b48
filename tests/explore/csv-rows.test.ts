import { expect, test } from 'vitest';
import { buildCsvRows } from '../../src/explore/csv-rows.ts';
import { freeze } from '../views/clauses.ts';
import { NAMES, row } from './tiny-rows.ts';

test('each row is a line with its agencies by name, its dates side by side, and its address', () => {
  const rows = freeze([
    row('annex.1', 'Mở lớp, “đào tạo”', {
      kind: 'assignment',
      lead: ['so-y-te'],
      coordinating: ['so-noi-vu', 'unregistered:to-x'],
      timing: '2026-2030',
      dates: [
        ['2026-01-01', '2030-12-31', null],
        [null, '2035-06-30', null],
        [null, null, '11-05'],
      ],
      goals: ['goal-2', 'goal-10'],
      lines: [7, 9],
    }),
    row('v.2--duty-1', 'Báo cáo', { duty: ['cong-an'] }, 'an-xa'),
  ]);
  expect(buildCsvRows(rows, NAMES, ({ plan, record }) => `/${plan.planId}/${record.id}/`)).toEqual([
    [
      ...['plan_id', 'place', 'level', 'kind', 'commitment_id', 'words', 'lead', 'coordinating', 'timing'],
      ...['start', 'end', 'goal_ids', 'clause', 'source_start_line', 'source_end_line', 'address'],
    ],
    [
      ...['ha-tinh', 'Hà Tĩnh', 'province', 'assignment', 'annex.1', 'Mở lớp, “đào tạo”', 'Sở Y tế'],
      ...['Sở Nội vụ;Tổ X', '2026-2030', '2026-01-01;;', '2030-12-31;2035-06-30;', 'goal-2;goal-10'],
      ...['annex.1', '7', '9', '/ha-tinh/annex.1/'],
    ],
    [
      ...['an-xa', 'An Xá', 'commune', 'duty', 'v.2--duty-1', 'Báo cáo', 'Công an tỉnh', '', '', '', ''],
      ...['', 'v.2', '1', '1', '/an-xa/v.2--duty-1/'],
    ],
  ]);
});
