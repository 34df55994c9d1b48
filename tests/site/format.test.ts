import { expect, test } from 'vitest';
import { formatDate, formatLines, formatNumber, formatPeriod } from '../../src/site/format.ts';

test('thousands are marked as each language does', () => {
  expect(formatNumber(3214, 'vi')).toBe('3.214');
  expect(formatNumber(3214, 'en')).toBe('3,214');
});

test('a date is that day wherever the site is built', () => {
  expect(formatDate('2026-05-06', 'vi')).toBe('06/05/2026');
  expect(formatDate('2026-05-06', 'en')).toBe('6 May 2026');
});

test.each([
  [2026, 2030, '2026–2030'],
  [2026, 2026, '2026'],
  [null, 2035, '…–2035'],
  [2026, null, '2026–…'],
  [null, null, null],
])('the period from %s to %s is %s', (from, to, words) => {
  expect(formatPeriod(from, to)).toBe(words);
});

test('one line is one number, several are a range', () => {
  expect(formatLines(77, 77)).toBe('77');
  expect(formatLines(63, 65)).toBe('63–65');
});
