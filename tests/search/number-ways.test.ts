import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keyTokens } from '../../src/search/keyed-tokens.ts';
import type { QueryNumber } from '../../src/search/number-ways.ts';
import { findNumber, foldInPlace, numberWays } from '../../src/search/number-ways.ts';

function numberIn(words: string): QueryNumber | null {
  return findNumber(foldInPlace(words), keyTokens(words), 0);
}

test.each([
  ['1/11', { kind: 'date', parts: ['1', '11', ''], length: 2 }],
  ['01-11', { kind: 'date', parts: ['1', '11', ''], length: 2 }],
  ['ngày 1 tháng 11', { kind: 'date', parts: ['1', '11', ''], length: 4 }],
  ['ngay 01 thang 11 nam 2026', { kind: 'date', parts: ['1', '11', '2026'], length: 6 }],
  ['20/01/2026', { kind: 'date', parts: ['20', '1', '2026'], length: 3 }],
  ['20.01.2026', { kind: 'date', parts: ['20', '1', '2026'], length: 3 }],
  ['11/2026', { kind: 'month', parts: ['11', '2026'], length: 2 }],
  ['tháng 6 năm 2026', { kind: 'month', parts: ['6', '2026'], length: 4 }],
  ['quý IV', { kind: 'quarter', parts: ['iv', ''], length: 2 }],
  ['quý 4/2026', { kind: 'quarter', parts: ['4', '2026'], length: 3 }],
  ['90%', { kind: 'percent', parts: ['90'], length: 1 }],
  ['90 %', { kind: 'percent', parts: ['90'], length: 1 }],
  ['90 phần trăm', { kind: 'percent', parts: ['90'], length: 3 }],
  ['90 per cent', { kind: 'percent', parts: ['90'], length: 3 }],
  ['155/QĐ-TTg', { kind: 'number', parts: ['155'], length: 1 }],
  ['32/13', { kind: 'number', parts: ['32'], length: 1 }],
  ['007', { kind: 'number', parts: ['7'], length: 1 }],
])('“%s” is read as a number', (words, number) => {
  expect(numberIn(words)).toEqual(number);
});

test.each(['tháng tới', 'quý khách', '4G', 'năm'])('“%s” is no number', (words) => {
  expect(numberIn(words)).toBeNull();
});

test('letters that fold to more or fewer characters do not shift a number', () => {
  expect(foldInPlace('İ x̣ Quý Ⅳ Ðắk')).toHaveLength('İ x̣ Quý Ⅳ Ðắk'.length);
  expect(foldInPlace('Ngày 1')).toBe('ngay 1');
});

test.each<[QueryNumber['kind'], readonly string[], readonly string[]]>([
  ['date', ['1', '11', ''], ['1 11', '1 thang 11']],
  ['date', ['1', '11', '2026'], ['1 11 2026', '1 thang 11 nam 2026', '1 thang 11 2026']],
  ['month', ['6', '2026'], ['6 2026', 'thang 6 nam 2026']],
  ['quarter', ['iv', ''], ['qui iv', 'qui 4']],
  ['quarter', ['2', '2026'], ['qui 2 2026', 'qui 2 nam 2026', 'qui ii 2026', 'qui ii nam 2026']],
  ['percent', ['90'], ['90%', '90 phan tram']],
  ['number', ['155'], ['155', '155%']],
])('a %s of %j is looked for in every usual writing', (kind, parts, writings) => {
  expect(numberWays({ kind, parts, length: 1 }).map(({ words }) => words)).toEqual(writings);
});

test('figures of a date stand side by side in the text', () => {
  expect(
    numberWays({ kind: 'date', parts: ['1', '11', ''], length: 2 }).map(({ isTight }) => isTight),
  ).toEqual([true, false]);
});

test('any string is read without failing, and a number takes words that are there', () => {
  const pieces = fc.constantFrom(
    '1',
    '31',
    '2026',
    '/',
    '-',
    '.',
    ' ',
    '%',
    'ngày',
    'tháng',
    'quý',
    'iv',
    'İ',
    '\u0301',
  );
  const strings = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.array(pieces).map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(strings, (words) => {
      const tokens = keyTokens(words);
      tokens.forEach((_token, at) => {
        const found = findNumber(foldInPlace(words), tokens, at);
        if (found === null) return;
        expect(found.length).toBeGreaterThan(0);
        expect(at + found.length).toBeLessThanOrEqual(tokens.length);
        expect(numberWays(found).length).toBeGreaterThan(0);
      });
    }),
  );
});
