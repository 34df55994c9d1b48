import { expect, test } from 'vitest';
import { foldWords } from '../../src/text/fold-words.ts';

test('words are folded and stand between single spaces, signs left out', () => {
  expect(foldWords('“Kinh phí,\nNGÂN SÁCH”: 90 %')).toBe(' kinh phi ngan sach 90% ');
});

test('a text without words gives nothing, so that no phrase stands in it', () => {
  expect(foldWords('– / …')).toBe('');
});
