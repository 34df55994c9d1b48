import { expect, test } from 'vitest';
import {
  formatDate,
  formatLines,
  formatListParts,
  formatNumber,
  formatPeriod,
  formatShare,
} from '../../src/site/format.ts';

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

test('a share is a percentage, and never all or nothing when it is not', () => {
  expect([0, 0.004, 0.834, 0.999, 1].map(formatShare)).toEqual(['0%', '1%', '83%', '99%', '100%']);
});

test('a list says what stands between its items, as each language does', () => {
  const places = ['Hà Tĩnh', 'Lai Châu', 'Gia Lai'];
  expect(formatListParts(places, 'vi')).toEqual([
    { words: 'Hà Tĩnh', item: 0 },
    { words: ', ', item: null },
    { words: 'Lai Châu', item: 1 },
    { words: ' và ', item: null },
    { words: 'Gia Lai', item: 2 },
  ]);
  expect(formatListParts(places.slice(1), 'en').map(({ words }) => words)).toEqual([
    'Lai Châu',
    ' and ',
    'Gia Lai',
  ]);
});
