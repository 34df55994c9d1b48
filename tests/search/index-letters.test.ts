import { expect, test } from 'vitest';
import { fromIndexLetters, toIndexLetters } from '../../src/search/index-letters.ts';

test('đ is written with a mark that the engine folds, in either case and form', () => {
  expect(toIndexLetters('Đắk Lắk, đào tạo')).toBe('Ḏắk Lắk, ḏào tạo');
  expect(toIndexLetters('Đắk'.normalize('NFD'))).toBe('Ḏắk');
  expect(toIndexLetters('Ðà Nẵng')).toBe('Ḏà Nẵng');
});

test('the letters of the index read as printed again', () => {
  const words = 'Ủy ban nhân dân tỉnh Đắk Lắk: đổi mới, 155/QĐ-TTg, 90%';
  expect(fromIndexLetters(toIndexLetters(words))).toBe(words);
  expect(fromIndexLetters('ḏào'.normalize('NFD'))).toBe('đào');
});
