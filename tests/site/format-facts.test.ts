import { expect, test } from 'vitest';
import type { Deadline, Target } from '../../src/parse/plan-facts.ts';
import {
  formatCommitment,
  formatCommitmentKind,
  formatDeadline,
  formatTarget,
} from '../../src/site/format-facts.ts';
import type { Commitment } from '../../src/views/commitments.ts';

const QUOTE = { clauseId: 'iv.1', words: '', pieces: [], startLine: 1, endLine: 1 };

function deadline(changes: Partial<Deadline>): Deadline {
  const none = { start: null, end: null, monthDay: null, actors: [], action: '', dateText: '' };
  return { id: 'd', kind: 'one-off', ...none, quote: QUOTE, isCertain: true, ...changes };
}

test.each([
  [{ kind: 'yearly', monthDay: '11-05' }, '05/11 hằng năm', '5 November each year'],
  [{ kind: 'yearly', monthDay: '06' }, 'tháng 6 hằng năm', 'June each year'],
  [{ kind: 'yearly' }, 'hằng năm, không nêu ngày', 'each year, no day given'],
  [{ kind: 'one-off', end: '2026-04-01' }, 'chậm nhất 01/04/2026', 'by 1 April 2026'],
  [{ kind: 'one-off', monthDay: '12-10' }, '10/12', '10 December'],
  [{ kind: 'month', start: '2026-07-01', end: '2026-07-31' }, 'trong tháng 7/2026', 'within July 2026'],
  [
    { kind: 'quarter', start: '2026-04-01', end: '2026-06-30' },
    'trong quý II/2026',
    'within quarter II of 2026',
  ],
  [{ kind: 'phase', start: '2026-01-01', end: '2029-12-31' }, '2026–2029', '2026–2029'],
  [{ kind: 'phase', start: '2030-01-01', end: '2030-12-31' }, '2030', '2030'],
  [
    { kind: 'phase', start: '2031-01-01', end: '2031-06-30' },
    '01/01/2031 – 30/06/2031',
    '1 January 2031 – 30 June 2031',
  ],
] satisfies [Partial<Deadline>, string, string][])(
  'the deadline %j reads “%s” and “%s”',
  (changes, vi, en) => {
    expect(formatDeadline(deadline(changes), 'vi')).toBe(vi);
    expect(formatDeadline(deadline(changes), 'en')).toBe(en);
  },
);

function target(changes: Partial<Target>): Target {
  const none = { valueTo: null, subject: null, due: null };
  return {
    id: 't',
    comparator: 'over',
    value: 90,
    unit: '%',
    ...none,
    quote: QUOTE,
    isCertain: true,
    ...changes,
  };
}

test.each([
  [{}, 'trên 90%', 'over 90%'],
  [{ comparator: 'exactly', value: 99.5 }, '99,5%', '99.5%'],
  [{ comparator: 'range', value: 70, valueTo: 80 }, '70–80%', '70–80%'],
  [
    { comparator: 'at-least', value: 1000, unit: 'lượt người' },
    'ít nhất 1.000 lượt người',
    'at least 1,000 lượt người',
  ],
] satisfies [Partial<Target>, string, string][])('the target %j reads “%s” and “%s”', (changes, vi, en) => {
  expect(formatTarget(target(changes), 'vi')).toBe(vi);
  expect(formatTarget(target(changes), 'en')).toBe(en);
});

test('a commitment is called by its kind and place, and by a number where its clause has more of the kind', () => {
  const commitment: Commitment = {
    id: 'iv.1--duty-2',
    planId: 'a',
    level: 'province',
    kind: 'duty',
    clauseId: 'iv.1',
    words: QUOTE,
    lead: [],
    coordinating: [],
    coordinatingNote: null,
    timing: null,
    deadlines: [],
    goalIds: [],
    topicIds: [],
    previousId: null,
    nextId: null,
  };
  expect(formatCommitment({ commitment, ordinal: null }, 'vi')).toBe('Trách nhiệm, IV.1');
  expect(formatCommitment({ commitment, ordinal: 2 }, 'en')).toBe('Duty, IV.1 (2)');
  expect(formatCommitmentKind({ commitment, ordinal: 2 }, 'vi')).toBe('Trách nhiệm (2)');
});
