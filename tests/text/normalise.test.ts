import { expect, test } from 'vitest';
import { fold } from '../../src/text/fold.ts';
import { normalise } from '../../src/text/normalise.ts';

test('decomposed letters are composed', () => {
  expect(normalise('Kê\u0301 hoa\u0323ch')).toBe('Kế hoạch');
});

test('line ends of any kind are one line feed, so lines keep their numbers', () => {
  expect(normalise('a\r\nb\rc\nd')).toBe('a\nb\nc\nd');
});

test('byte order mark, zero width marks and soft hyphens go; odd spaces become spaces; tabs stay', () => {
  expect(normalise('\uFEFFSở\u200B Nội\u00A0vụ\u00AD\tUBND')).toBe('Sở Nội vụ\tUBND');
});

test('control characters and lone surrogates show as the replacement character', () => {
  expect(normalise('a\u0000b\uD800c')).toBe('a\uFFFDb\uFFFDc');
});

test('a mark freed by a removed invisible sign is composed too, so a second pass changes nothing', () => {
  const once = normalise('e\u200B\u0302');
  expect(once).toBe('ê');
  expect(normalise(once)).toBe(once);
});

test('folding drops tone marks, vowel marks and the bar of đ in either Unicode form', () => {
  expect(fold('Đắk Lắk')).toBe('dak lak');
  expect(fold('ĐÀO TẠO'.normalize('NFD'))).toBe('dao tao');
  expect(fold('Ðà Nẵng')).toBe('da nang');
});
