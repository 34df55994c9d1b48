import { expect, test } from 'vitest';
import { matchText } from '../../src/search/match.ts';
import type { Query } from '../../src/search/query.ts';
import { readQuery } from '../../src/search/query.ts';

function query(typed: string): Query {
  const read = readQuery(typed);
  if (read === null) throw new Error(`“${typed}” is no query.`);
  return read;
}

/** The words that a query marks in a text, or null when the text does not answer it. */
function marked(text: string, typed: string): string[] | null {
  const match = matchText(text, query(typed));
  return match === null ? null : match.ranges.map(({ start, end }) => text.slice(start, end));
}

/** Texts that answer a query, the best first. */
function ranked(texts: string[], typed: string): string[] {
  return texts
    .flatMap((text) => {
      const match = matchText(text, query(typed));
      return match === null ? [] : [{ text, score: match.score }];
    })
    .sort((a, b) => b.score - a.score)
    .map(({ text }) => text);
}

test('words typed without marks find words with them, and the reverse', () => {
  expect(marked('Tỉnh Đắk Lắk và Đắk Nông', 'dak lak')).toEqual(['Đắk Lắk']);
  expect(marked('TINH DAK LAK', 'Đắk Lắk')).toEqual(['DAK LAK']);
});

test('a phrase with the marks typed comes before one without, and that before scattered words', () => {
  const exact = 'Sở Y tế chủ trì việc đào tạo cán bộ ở tất cả các xã và phường của tỉnh trong năm';
  const folded = 'Dao tao';
  const scattered = 'đào và tạo';
  expect(ranked([scattered, folded, exact, 'tạo'], 'đào tạo')).toEqual([exact, folded, scattered]);
});

test('of two texts that match alike the shorter comes first', () => {
  const long = 'Việc đào tạo cán bộ của các sở, ban, ngành';
  expect(ranked([long, 'đào tạo'], 'đào tạo')).toEqual(['đào tạo', long]);
});

test('scattered words match only when all are there; each is marked', () => {
  expect(marked('Tạo việc làm, đào sâu', 'đào tạo')).toEqual(['Tạo', 'đào']);
  expect(marked('Tạo việc làm', 'đào tạo')).toBeNull();
});

test('a quoted phrase with marks finds exactly that, side by side', () => {
  expect(marked('về chuyên đổi số', '"chuyên đổi số"')).toEqual(['chuyên đổi số']);
  expect(marked('về chuyển đổi số', '"chuyên đổi số"')).toBeNull();
  expect(marked('số hóa, đổi mới và chuyên sâu', '"chuyên đổi số"')).toBeNull();
});

test('a quoted phrase without marks folds, but stays side by side', () => {
  expect(marked('về chuyển đổi số', '"chuyen doi so"')).toEqual(['chuyển đổi số']);
  expect(marked('đổi số chuyển', '"chuyen doi so"')).toBeNull();
});

test('a quoted phrase typed with the look-alike Ð finds Đ', () => {
  expect(marked('Tỉnh Đắk Lắk', '"Ðắk Lắk"')).toEqual(['Đắk Lắk']);
});

test('a percentage is one word, with or without a space', () => {
  expect(marked('trên 90 % cán bộ', '90%')).toEqual(['90 %']);
  expect(marked('90 cán bộ', '90%')).toBeNull();
});

test('in a text of decomposed letters the marks stand at its own letters', () => {
  expect(marked('Tỉnh Đắk Lắk'.normalize('NFD'), 'Đắk Lắk')).toEqual(['Đắk Lắk'.normalize('NFD')]);
});
