import { expect, test } from 'vitest';
import { formatIndex, formatReport, formatTable } from '../../bench/format-report.ts';

test('columns end at the right, but the first begins at the left', () => {
  const rows = [
    ['kind', 'n'],
    ['a', '10'],
  ];
  expect(formatTable(rows)).toBe('kind   n\na     10');
});

test('the report sets pages side by side and shows a dash where there is no figure', () => {
  const group = {
    name: 'none',
    queries: 8,
    ndcg10: null,
    mrr: null,
    recall10: null,
    cappedRecall10: null,
    zero: 1,
  };
  const page = {
    lists: [{ name: 'list.json', groups: [group], scores: [] }],
    warm: { p50: 4.25, p95: 20, max: 31 },
    cold: [{ network: 'slow', focusSeconds: 1, ms: 1999.6, bytes: 113_240, requests: 9, answered: 7 }],
  };
  const other = {
    ...page,
    cold: [
      {
        ...page.cold[0],
        network: 'slow',
        focusSeconds: 1,
        ms: null,
        bytes: null,
        requests: null,
        answered: 0,
      },
    ],
  };
  const text = formatReport([
    { name: 'A', ...page },
    { name: 'B', ...other },
  ]);
  expect(text.split('\n').slice(0, 10)).toEqual([
    'list.json',
    '            A                                    B',
    'kind  n  nDCG  MRR  recall  recall/10   zero  nDCG  MRR  recall  recall/10   zero',
    'none  8     –    –       –          –  1.000     –    –       –          –  1.000',
    '',
    '                                      A     B',
    'warm p50 ms                         4.3   4.3',
    'warm p95 ms                        20.0  20.0',
    'cold ms, slow, focused 1 s         2000     –',
    'cold KB, slow, focused 1 s        113.2     –',
  ]);
});

test('index sizes are in thousands of bytes', () => {
  const figures = {
    seconds: 32.04,
    peakMemory: null,
    files: 3,
    bytes: 1_250_000,
    largest: { path: 'search/words.json', bytes: 300_400, sent: 99_960 },
  };
  expect(formatIndex(figures).split('\n')).toEqual([
    'index built in, s                      32.0',
    'peak memory, MB                           –',
    'files                                     3',
    'all files, MB                           1.3',
    'largest file, KB                      300.4',
    'largest file as sent, KB              100.0',
    'largest file              search/words.json',
  ]);
});
