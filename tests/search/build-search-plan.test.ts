import { expect, test } from 'vitest';
import { searchPlans } from './real-corpus.ts';
import type { SearchRecord } from '../../src/search/search-plan.ts';

function recordsOf(planId: string): readonly SearchRecord[] {
  return searchPlans.find((plan) => plan.planId === planId)?.records ?? [];
}

function find(planId: string, id: string): SearchRecord | undefined {
  return recordsOf(planId).find((record) => record.id === id);
}

test('the plan as a whole comes first, and opens at its top', () => {
  expect(recordsOf('gia-lai')[0]).toMatchObject({ id: '', clauseId: '', kind: 'plan', parent: null });
  expect(recordsOf('gia-lai')[0]?.text).toContain('Gia Lai');
});

test('a table row with a lead agency is an assignment, its coordinating cell a mention in passing', () => {
  const row = find('gia-lai', 'annex.1.1');
  expect(row).toMatchObject({ kind: 'assignment', lead: ['so-van-hoa-the-thao-va-du-lich'], head: 3 });
  expect(row?.text).toMatch(/^1\.1 Xây dựng và triển khai các hoạt động tuyên truyền/);
  const passing = row?.passing.map(([start, end]) => row.text.slice(start, end)) ?? [];
  expect(passing).toHaveLength(1);
  expect(passing[0]).not.toContain('tuyên truyền');
});

test('recipients are mentioned in passing', () => {
  const recipients = recordsOf('ha-tinh').filter(({ id }) => id.startsWith('recipients.'));
  expect(recipients.length).toBeGreaterThan(3);
  expect(recipients.map(({ passing }) => passing)).toEqual(recipients.map(({ text }) => [[0, text.length]]));
});

test('a fact has the words of its sentence and opens at its clause', () => {
  expect(find('dak-lak', 'ii.2.b--target-1')).toMatchObject({
    clauseId: 'ii.2.b',
    kind: 'target',
    hasNumber: true,
  });
  expect(find('dak-lak', 'ii.2.b--target-1')?.text).toContain('90%');
  const dates = recordsOf('lai-chau').filter(
    ({ kind, text }) => kind === 'deadline' && text.includes('01/11'),
  );
  expect(dates.length).toBeGreaterThan(0);
  expect(dates.every(({ isDated }) => isDated)).toBe(true);
});

test('the words of every fact stand in its clause', () => {
  for (const { records } of searchPlans) {
    const texts = new Map(records.map(({ id, text }) => [id, text]));
    expect(records.filter(({ clauseId, text }) => texts.get(clauseId)?.includes(text) !== true)).toEqual([]);
  }
});

test('a parent is the record of a clause and stands before', () => {
  for (const { records } of searchPlans) {
    records.forEach(({ parent }, index) => {
      if (parent === null) return;
      expect(parent).toBeLessThan(index);
      expect(['clause', 'assignment']).toContain(records[parent]?.kind);
    });
  }
});
