import { expect, test } from 'vitest';
import { keysOf, keyTokens, markedKey, rateMarks } from '../../src/search/keyed-tokens.ts';

test('a word has a key without marks and its marks apart', () => {
  expect(keyTokens('Đào tạo')).toEqual([
    { key: 'dao', marks: 'đ\u0300', isCapitals: false, start: 0, end: 3 },
    { key: 'tao', marks: '\u0323', isCapitals: false, start: 4, end: 7 },
  ]);
});

test('any Unicode form and any đ has the same key and marks', () => {
  const forms = ['Đắk', 'Đắk'.normalize('NFD'), 'Ðắk', 'ðắk', 'ĐẮK'];
  expect(new Set(forms.flatMap((form) => keyTokens(form).map(markedKey)))).toEqual(
    new Set(['dak:đ\u0301\u0306']),
  );
});

test('old and new tone placement are one word', () => {
  expect(keyTokens('hoá Uỷ').map(markedKey)).toEqual(keyTokens('hóa Ủy').map(markedKey));
});

test('y and i are one letter behind a consonant or qu, and two behind a vowel', () => {
  expect(keysOf('lý lí quý quí kỹ tay tai y')).toEqual(['li', 'li', 'qui', 'qui', 'ki', 'tay', 'tai', 'y']);
});

test('numbers lose zeros in front, a percentage is one word', () => {
  expect(keysOf('01/11 và 90 %, 0')).toEqual(['1', '11', 'va', '90%', '0']);
});

test('words of two capitals or more are capitals', () => {
  expect(keyTokens('UBND tỉnh Ủy A QĐ-TTg').map(({ isCapitals }) => isCapitals)).toEqual([
    true,
    false,
    false,
    false,
    true,
    false,
  ]);
});

test.each([
  ['dao', 'đào', 1],
  ['đào', 'đào', 1],
  ['đao', 'đào', 0.95],
  ['dào', 'đào', 0.95],
  ['đáo', 'đào', 0.5],
  ['đào', 'dao', 0.5],
])('“%s” typed for “%s” rates %d', (typed, printed, rate) => {
  const [marks = '', other = ''] = [typed, printed].map((word) => keyTokens(word)[0]?.marks);
  expect(rateMarks(marks, other)).toBe(rate);
});
