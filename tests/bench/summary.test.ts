import { expect, test } from 'vitest';
import type { JudgedQuery } from '../../bench/judged-queries.ts';
import { scoreQueries, summarise } from '../../bench/summary.ts';

function query(id: string, kind: string, ...lines: number[]): JudgedQuery {
  return { id, kind, q: id, rel: lines.map((line) => ({ plan: 'a', lines: [line, line], grade: 3 })) };
}

const line = (number: number): { planId: string; lines: [number, number] } => ({
  planId: 'a',
  lines: [number, number],
});

test('kinds come in their first order, with means over their queries, then all but English and none', () => {
  const queries = [
    query('q1', 'exact', 1),
    query('q2', 'typo', 2),
    query('q3', 'exact', 3),
    query('q4', 'none'),
    query('q5', 'none'),
    query('q6', 'english', 6),
  ];
  const results = [[line(1)], [], [line(9), line(3)], [], [line(4)], [line(6)]];
  const groups = summarise(scoreQueries(queries, results));
  expect(groups.map(({ name, queries: count, mrr, zero }) => ({ name, count, mrr, zero }))).toEqual([
    { name: 'exact', count: 2, mrr: 0.75, zero: 0 },
    { name: 'typo', count: 1, mrr: 0, zero: 1 },
    { name: 'none', count: 2, mrr: null, zero: 0.5 },
    { name: 'english', count: 1, mrr: 1, zero: 0 },
    { name: 'all but English', count: 3, mrr: 0.5, zero: 1 / 3 },
  ]);
});

test('a list without English or unanswerable queries has no row for them', () => {
  const groups = summarise(scoreQueries([query('q1', 'exact', 1)], [[line(1)]]));
  expect(groups.map(({ name }) => name)).toEqual(['exact', 'all but English']);
});
