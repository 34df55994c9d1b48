import { expect, test } from 'vitest';
import { parseJudgedQueries, readJudgedQueries } from '../../bench/judged-queries.ts';

test('a file of queries is read, what is for readers left out', () => {
  const text = `{"about": "x", "queries": [
    {"id": "a1", "kind": "exact", "q": "Sở Nội vụ", "note": "n",
     "rel": [{"plan": "gia-lai", "lines": [77, 78], "grade": 2, "quote": "1. Các sở"}]},
    {"id": "k1", "kind": "none", "q": "bitcoin", "rel": []}]}`;
  expect(parseJudgedQueries('a.json', text)).toEqual([
    { id: 'a1', kind: 'exact', q: 'Sở Nội vụ', rel: [{ plan: 'gia-lai', lines: [77, 78], grade: 2 }] },
    { id: 'k1', kind: 'none', q: 'bitcoin', rel: [] },
  ]);
});

test('the query keeps the Unicode form in which it was typed', () => {
  const text = '{"queries": [{"id": "k1", "kind": "none", "q": "So\\u0309", "rel": []}]}';
  expect(parseJudgedQueries('a.json', text)[0]?.q).toBe('So\u0309');
});

const passage = '{"plan": "gia-lai", "lines": [77, 77], "grade": 2}';

test.each([
  [
    'a query without a passage that is of no kind “none”',
    '{"queries": [{"id": "a", "kind": "exact", "q": "x", "rel": []}]}',
    'a.json  queries.0: a query of kind “none” has no judged passage, any other has one or more  correct the file',
  ],
  [
    'a query of kind “none” with a passage',
    `{"queries": [{"id": "a", "kind": "none", "q": "x", "rel": [${passage}]}]}`,
    'a.json  queries.0: a query of kind “none” has no judged passage, any other has one or more  correct the file',
  ],
  [
    'lines in the wrong order',
    '{"queries": [{"id": "a", "kind": "exact", "q": "x", "rel": [{"plan": "p", "lines": [9, 3], "grade": 2}]}]}',
    'a.json  queries.0.rel.0.lines: the first line stands after the last  correct the file',
  ],
  [
    'an id given twice',
    '{"queries": [{"id": "a", "kind": "none", "q": "x", "rel": []}, {"id": "a", "kind": "none", "q": "y", "rel": []}]}',
    'a.json  queries: two queries have the same id  correct the file',
  ],
])('%s is refused', (_name, text, message) => {
  expect(() => parseJudgedQueries('a.json', text)).toThrow(message);
});

test('text that is no JSON and a file that is not there are refused with their path', () => {
  expect(() => parseJudgedQueries('a.json', '{')).toThrow(/^a\.json {2}is no JSON: /);
  expect(() => readJudgedQueries('tests/bench/absent.json')).toThrow(
    'tests/bench/absent.json  there is no such file  give the path of a file of judged queries',
  );
});

test('the team’s list has its 119 queries, the decomposed ones decomposed', () => {
  const queries = readJudgedQueries('tests/search/judged-queries.json');
  expect(queries).toHaveLength(119);
  const decomposed = queries.filter(({ kind }) => kind === 'nfd');
  expect(decomposed.map(({ q }) => q === q.normalize('NFC'))).toEqual(Array(5).fill(false));
});
