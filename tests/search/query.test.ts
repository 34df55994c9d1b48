import { expect, test } from 'vitest';
import { readQuery } from '../../src/search/query.ts';

test.each([
  ['đào tạo', ['đào', 'tạo'], ['dao', 'tao']],
  ['  ĐÀO   TẠO '.normalize('NFD'), ['đào', 'tạo'], ['dao', 'tao']],
  ['Ðắk Lắk', ['đắk', 'lắk'], ['dak', 'lak']],
  ['năm ２０２６', ['năm', '2026'], ['nam', '2026']],
  ['155/QĐ-TTg', ['155', 'qđ', 'ttg'], ['155', 'qd', 'ttg']],
  ['trên 90 %', ['trên', '90%'], ['tren', '90%']],
])('“%s” is read as the words %j', (typed, exact, folded) => {
  const query = readQuery(typed);
  expect(query?.tokens.map((token) => token.exact)).toEqual(exact);
  expect(query?.tokens.map((token) => token.folded)).toEqual(folded);
  expect(query?.isQuoted).toBe(false);
});

test.each(['"chuyển đổi số"', '“chuyển đổi số”', '„chuyển đổi số“'])('%s is a quoted phrase', (typed) => {
  const query = readQuery(typed);
  expect(query?.isQuoted).toBe(true);
  expect(query?.tokens.map(({ exact }) => exact)).toEqual(['chuyển', 'đổi', 'số']);
  expect(query?.engine).toBe('chuyển ḏổi số');
});

test('a quotation mark on one side only quotes nothing', () => {
  expect(readQuery('"chuyển đổi')?.isQuoted).toBe(false);
});

test('the engine gets đ as a letter that it can fold, document numbers whole, and no per cent sign', () => {
  expect(readQuery('155/QĐ-TTg')?.engine).toBe('155/QḎ-TTg');
  expect(readQuery('90%')?.engine).toBe('90');
});

test('what was typed is kept, trimmed', () => {
  expect(readQuery('  Đắk Lắk ')?.typed).toBe('Đắk Lắk');
});

test.each(['', '   ', '"', '%', '/-–', '“”', '...'])('“%s” holds no word and is no query', (typed) => {
  expect(readQuery(typed)).toBeNull();
});
