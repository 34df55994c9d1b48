import { describe, expect, test } from 'vitest';
import { findNextDay } from '../../src/islands/next-day.ts';

const once = { start: '2026-07-31', last: '2026-07-31', yearly: null };
const yearly = {
  start: '2026-11-10',
  last: '2026-11-10',
  yearly: { lastYear: 2030, exceptionYears: [2026] },
};

describe('a day', () => {
  test.each([
    ['2026-07-30', '2026-07-31'],
    ['2026-07-31', '2026-07-31'],
    ['2026-08-01', null],
  ])('on %s is next due on %s', (today, next) => {
    expect(findNextDay(once, today)).toBe(next);
  });

  test('that begins a stretch is due until the stretch is over', () => {
    expect(findNextDay({ ...once, last: '2026-12-31' }, '2026-10-01')).toBe('2026-07-31');
  });
});

describe('a day of every year', () => {
  test.each([
    ['2026-01-01', '2027-11-10'],
    ['2027-11-10', '2027-11-10'],
    ['2027-11-11', '2028-11-10'],
    ['2030-11-10', '2030-11-10'],
    ['2030-11-11', null],
    ['2041-01-01', null],
  ])('on %s is next due on %s, the year that has another day left out', (today, next) => {
    expect(findNextDay(yearly, today)).toBe(next);
  });

  test('before its first year is due in the first, and without a last year always', () => {
    const open = { ...yearly, yearly: { lastYear: null, exceptionYears: [] } };
    expect([findNextDay(open, '2025-01-01'), findNextDay(open, '2050-12-01')]).toEqual([
      '2026-11-10',
      '2051-11-10',
    ]);
  });
});
