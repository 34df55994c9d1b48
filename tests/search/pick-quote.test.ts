import { expect, test } from 'vitest';
import { pickQuote } from '../../src/search/pick-quote.ts';

const ROW = { text: '1.1 Mở lớp học\nSở Nội vụ\nNăm 2026', head: 3, kind: 'assignment' } as const;

test('the cell that holds the first match is quoted', () => {
  expect(pickQuote(ROW, [[18, 24]])).toBe('Sở Nội vụ');
});

test('the number of a row is set apart in the source and left out', () => {
  expect(pickQuote(ROW, [[4, 6]])).toBe('Mở lớp học');
});

test('without a match what follows the heading is quoted', () => {
  expect(pickQuote(ROW, [])).toBe('Mở lớp học');
});

test('the label of a clause belongs to its words', () => {
  expect(pickQuote({ text: 'a) Tổ chức hội nghị', head: 2, kind: 'clause' }, [[3, 10]])).toBe(
    'a) Tổ chức hội nghị',
  );
});
