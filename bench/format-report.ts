import type { FirstResult } from './first-result.ts';
import type { IndexFigures } from './index-figures.ts';
import type { PageFigures } from './page-figures.ts';

/** The figures as text: a table of quality for each list, pages side by side, then one of times and bytes. */
export function formatReport(pages: readonly PageFigures[]): string {
  const lists = pages[0]?.lists ?? [];
  const quality = lists.map(({ name }, index) => formatQuality(name, pages, index));
  return [...quality, formatCosts(pages), LEGEND].join('\n\n');
}

const LEGEND = [
  'nDCG, recall: at 10. recall/10: of at most ten passages. zero: share of queries that show no result;',
  'queries of kind none should show none. warm: query to whole answer, in the page, second round.',
  'cold: query to first result in a new tab, median; KB (1,000 bytes) as sent beyond the page, for the whole answer.',
].join('\n');

function formatQuality(list: string, pages: readonly PageFigures[], index: number): string {
  const groups = pages.map(({ lists }) => lists[index]?.groups ?? []);
  const names = groups[0]?.map(({ name, queries }) => ({ name, queries })) ?? [];
  const head = ['', '', ...pages.flatMap(({ name }) => [name, '', '', '', ''])];
  const columns = ['kind', 'n', ...pages.flatMap(() => ['nDCG', 'MRR', 'recall', 'recall/10', 'zero'])];
  const rows = names.map(({ name, queries }) => [
    name,
    String(queries),
    ...groups.flatMap((of) => {
      const group = of.find((candidate) => candidate.name === name);
      const figures = [group?.ndcg10, group?.mrr, group?.recall10, group?.cappedRecall10, group?.zero];
      return figures.map((figure) => ((figure ?? null) === null ? '–' : Number(figure).toFixed(3)));
    }),
  ]);
  return `${list}\n${formatTable([head, columns, ...rows])}`;
}

function formatCosts(pages: readonly PageFigures[]): string {
  const cold = pages[0]?.cold ?? [];
  const rows = [
    ['', ...pages.map(({ name }) => name)],
    ['warm p50 ms', ...pages.map(({ warm }) => warm.p50.toFixed(1))],
    ['warm p95 ms', ...pages.map(({ warm }) => warm.p95.toFixed(1))],
    ...cold.flatMap(({ network, focusSeconds }, index) => {
      const name = `${network}${focusSeconds > 0 ? `, focused ${String(focusSeconds)} s` : ''}`;
      const figure = (read: (cost: FirstResult) => string): string[] =>
        pages.map(({ cold: costs }) => (costs[index] === undefined ? '–' : read(costs[index])));
      return [
        [`cold ms, ${name}`, ...figure(({ ms }) => ms?.toFixed(0) ?? '–')],
        [`cold KB, ${name}`, ...figure(({ bytes }) => (bytes === null ? '–' : (bytes / 1000).toFixed(1)))],
        [`cold requests, ${name}`, ...figure(({ requests }) => requests?.toFixed(0) ?? '–')],
      ];
    }),
  ];
  return formatTable(rows);
}

/** What building an index took and what came out, as text; KB and MB are powers of 1,000. */
export function formatIndex({ seconds, peakMemory, files, bytes, largest }: IndexFigures): string {
  return formatTable([
    ['index built in, s', seconds.toFixed(1)],
    ['peak memory, MB', peakMemory === null ? '–' : (peakMemory / 1e6).toFixed(0)],
    ['files', String(files)],
    ['all files, MB', (bytes / 1e6).toFixed(1)],
    ['largest file, KB', (largest.bytes / 1000).toFixed(1)],
    ['largest file as sent, KB', (largest.sent / 1000).toFixed(1)],
    ['largest file', largest.path],
  ]);
}

/** Rows of cells in columns: the first column begins at the left, the others end at the right. */
export function formatTable(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => {
          const width = widths[column] ?? 0;
          return column === 0 ? cell.padEnd(width) : cell.padStart(width);
        })
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
