import { expect, test } from 'vitest';
import { getChartContent } from '../../src/site/chart-contents.ts';
import type { ChartId } from '../../src/site/charts.ts';
import { formatGoalsTitle, getPlanResponsibility } from '../../src/site/charts/responsibility.ts';
import { getDataFiles } from '../../src/site/corpus-views.ts';
import { buildGoalResponsibility } from '../../src/views/responsibility.ts';
import { buildCorpus } from '../views/findings/small-corpus.ts';

test('the matrix of goals names who leads most, and who coordinates all without leading', () => {
  expect(getChartContent('agencies-goals', 'vi').title).toBe(
    'Sở Y tế chủ trì nhiều nhất: 22 trong 67 nhiệm vụ; UBND các xã, phường phối hợp trong cả 67 nhiệm vụ mà không chủ trì nhiệm vụ nào',
  );
  expect(getChartContent('agencies-goals', 'en').title).toMatch(
    /^Most often in the lead: Department of Health, 22 of 67 tasks; coordinating in all 67 and leading none: /,
  );
});

test.each([
  [
    'nobody',
    ['I. MỤC TIÊU'],
    'Không kế hoạch nào có bản văn ở đây giao cho cơ quan nào chủ trì nhiệm vụ nào',
  ],
  [
    'one task',
    [annex('Sở Nội vụ\tSở Y tế')],
    'Most often in the lead: Sở Nội vụ, 1 of 1 task; coordinating in 1 task and leading none: Sở Y tế',
  ],
  [
    'two that lead as many',
    [annex('Sở Nội vụ, Sở Y tế\tUBND tỉnh', 'Sở Nội vụ\t', 'Sở Y tế\t')],
    'Sở Nội vụ và Sở Y tế cùng chủ trì nhiều nhất: mỗi cơ quan 2 trong 3 nhiệm vụ; UBND tỉnh phối hợp trong 1 nhiệm vụ mà không chủ trì nhiệm vụ nào',
  ],
  [
    'four that lead as many',
    [annex('Sở Nội vụ, Sở Y tế, UBND tỉnh, UBND các xã, phường\t')],
    '4 cơ quan cùng chủ trì nhiều nhất: mỗi cơ quan 1 trong 1 nhiệm vụ',
  ],
])('the finding of %s', (_case, lines, title) => {
  const corpus = buildCorpus([{ id: 'a', lines: ['PHỤ LỤC', ...lines] }]);
  const matrix = buildGoalResponsibility(corpus);
  expect(formatGoalsTitle(corpus, matrix, title.startsWith('Most') ? 'en' : 'vi')).toBe(title);
});

function annex(...rows: string[]): string {
  return [
    'STT\tNhiệm vụ\tCơ quan chủ trì\tCơ quan phối hợp',
    ...rows.map((row, at) => `${String(at + 1)}\tViệc\t${row}`),
  ].join('\n');
}

test('the matrix of plans names who leads most where, and of whom it cannot be known', () => {
  const { title, note } = getChartContent('agencies-plans', 'vi');
  expect(title).toBe(
    'Chủ trì nhiều nhất: ở Gia Lai là Sở Y tế (11 trong 30 nhiệm vụ), ở Hà Tĩnh là Sở Y tế (11 trong 37 nhiệm vụ)',
  );
  expect(note).toContain(
    'Đắk Lắk và Lai Châu dẫn sang phụ lục chưa có bản văn: ai chủ trì ở đó thì chưa biết.',
  );
});

test('a row of the tables leads to the agency, and at its goal or plan', () => {
  const find = (id: ChartId, agency: string, column: RegExp) =>
    getChartContent(id, 'vi').rows.find(
      ([first, second]) => first?.words === agency && column.test(second?.words ?? ''),
    );
  expect(find('agencies-goals', 'Sở Y tế', /^Mục tiêu 7,/)).toEqual([
    { words: 'Sở Y tế', url: '/co-quan/so-y-te/' },
    { words: 'Mục tiêu 7, Tăng quyền năng phụ nữ', url: '/co-quan/so-y-te/#goal-7' },
    { words: '1' },
    { words: '1' },
  ]);
  expect(find('agencies-plans', 'Sở Nội vụ', /^Hà Tĩnh$/)).toEqual([
    { words: 'Sở Nội vụ', url: '/co-quan/so-noi-vu/' },
    { words: 'Hà Tĩnh', url: '/co-quan/so-noi-vu/#ha-tinh' },
    { words: '6' },
    { words: '19' },
    { words: '3' },
  ]);
});

test('the table of the plans’ matrix adds up to what the published files hold', () => {
  const rows = getChartContent('agencies-plans', 'vi').rows;
  const sums = [2, 3, 4].map((at) => rows.reduce((sum, row) => sum + Number(row[at]?.words), 0));
  const published = String(getDataFiles().byPath.get('agencies.csv')?.content).trim().split('\r\n');
  const counts = published.slice(1).map((line) => line.split(',').slice(-3).map(Number));
  expect(sums).toEqual([0, 1, 2].map((at) => counts.reduce((sum, count) => sum + (count[at] ?? 0), 0)));
  expect(sums[0]).toBe(77);
  const cells = getPlanResponsibility().bands.flatMap(({ rows: own }) => own.flatMap((row) => row.cells));
  expect(rows).toHaveLength(cells.length);
});
