import { expect, test } from 'vitest';
import { shortenWords } from '../../src/text/shorten-words.ts';

test('words that fit stay as they are', () => {
  expect(shortenWords('Kinh phí thực hiện', 18)).toBe('Kinh phí thực hiện');
});

test('what is too long ends with a whole word, without its comma, and an ellipsis', () => {
  expect(shortenWords('Sở Tài chính, Sở Y tế', 17)).toBe('Sở Tài chính, Sở …');
  expect(shortenWords('Sở Tài chính, Sở Y tế', 14)).toBe('Sở Tài chính …');
});
