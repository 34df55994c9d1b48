import { expect, test } from 'vitest';
import { getChartContent } from '../../src/site/chart-contents.ts';
import {
  CHART_IDS,
  chartFileUrl,
  chartUrl,
  embedUrl,
  formatChartCsv,
  formatLabel,
} from '../../src/site/charts.ts';

test('a chart has a permanent address on its page, one to be embedded, and one for each file', () => {
  expect([
    chartUrl('vi', 'targets'),
    embedUrl('en', 'targets'),
    chartFileUrl('vi', 'targets', 'png'),
  ]).toEqual(['/chi-tieu/#targets', '/en/embed/targets/', '/charts/vi/targets.png']);
});

test('the table of a chart as CSV has the names of the columns and the words of the cells', () => {
  const columns = [
    { name: 'place', heading: 'Nơi' },
    { name: 'count', heading: 'Số việc' },
  ];
  const rows = [[{ words: 'Sở Văn hóa, Thể thao và Du lịch', url: '/x/' }, { words: '3' }]];
  expect(formatChartCsv({ title: '', note: '', columns, rows })).toBe(
    'place,count\r\n"Sở Văn hóa, Thể thao và Du lịch",3\r\n',
  );
});

test('a label that is too long is cut at a word', () => {
  expect([formatLabel('Phường Hải Dương', 16), formatLabel('Phường Hải Dương', 12)]).toEqual([
    'Phường Hải Dương',
    'Phường Hải …',
  ]);
});

test.each(CHART_IDS)(
  'the chart %s says its finding and how to read it, and every row fits its columns',
  (id) => {
    for (const language of ['vi', 'en'] as const) {
      const { title, note, columns, rows } = getChartContent(id, language);
      expect(title.length, title).toBeGreaterThan(15);
      expect(note.length, note).toBeGreaterThan(15);
      expect(`${title} ${note}`).not.toMatch(/undefined|NaN|\{|\}/);
      expect(new Set(rows.map((row) => row.length))).toEqual(new Set([columns.length]));
    }
  },
);

test('the chart of targets names the plan that is below the national figure', () => {
  expect(getChartContent('targets', 'vi').title).toBe(
    'Lai Châu (trên 70%) đặt chỉ tiêu thấp hơn mức trên 90% của cả nước',
  );
  expect(getChartContent('targets', 'en').title).toBe(
    'Lai Châu (over 70%): lower than the national figure of over 90%',
  );
});
