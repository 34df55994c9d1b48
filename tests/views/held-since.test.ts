import { expect, test } from 'vitest';
import { dateFinding, datePlans } from '../../src/views/held-since.ts';
import { freeze } from './clauses.ts';
import { buildCorpus } from './findings/small-corpus.ts';

test('a plan is dated by the day its record gives, else by its date of issue, else by the national decision', () => {
  const { plans, national } = buildCorpus([
    { id: 'a', lines: [] },
    { id: 'b', lines: [] },
    { id: 'c', lines: [], date: 'ngày     tháng 3 năm 2026' },
  ]);
  const dated = plans.map((plan) =>
    plan.id === 'a' ? { ...plan, record: { ...plan.record, held_since: '2026-11-22' } } : plan,
  );
  expect([...datePlans(freeze({ plans: dated, national }))]).toEqual([
    ['a', '2026-11-22'],
    ['b', '2026-03-15'],
    ['c', '2026-01-20'],
  ]);
});

const FINDING = freeze({
  id: 'rule--x',
  rule: 'rule',
  severity: 'gap',
  planIds: ['a', 'b'],
  titleVi: 'x',
  titleEn: 'x',
  quotes: [],
} as const);

test('a finding is as old as the latest of its plans', () => {
  expect(
    dateFinding(
      FINDING,
      new Map([
        ['a', '2026-11-22'],
        ['b', '2026-12-01'],
      ]),
    ),
  ).toBe('2026-12-01');
});

test('a finding about no plan that has a date is refused', () => {
  expect(() => dateFinding(FINDING, new Map())).toThrow(
    'The finding “rule--x” is about no plan that has a date.',
  );
});
