import { expect, test } from 'vitest';
import { wrapLines } from '../../src/text/wrap-lines.ts';

/** Every character is one wide. */
function wrap(text: string, width: number, mostLines: number): ReturnType<typeof wrapLines> {
  return wrapLines(text, { width, mostLines, measure: (line) => line.length });
}

test('words fill a line as far as they fit', () => {
  expect(wrap('Bình đẳng giới và trao quyền', 15, 3)).toEqual({
    lines: ['Bình đẳng giới', 'và trao quyền'],
    isCut: false,
  });
});

test('a dash does not begin a line', () => {
  expect(wrap('giai đoạn 2026 - 2030', 14, 2).lines).toEqual(['giai đoạn', '2026 - 2030']);
});

test('what just fits is not cut', () => {
  expect(wrap('một hai ba bốn', 7, 2)).toEqual({ lines: ['một hai', 'ba bốn'], isCut: false });
});

test('what does not fit is left out, with an ellipsis that fits', () => {
  expect(wrap('một hai ba bốn năm', 7, 2)).toEqual({ lines: ['một hai', 'ba …'], isCut: true });
});

test('no comma stands before the ellipsis', () => {
  expect(wrap('tổ chức, ban, ngành', 12, 1)).toEqual({ lines: ['tổ chức …'], isCut: true });
});

test('white space of any kind parts words, and is never doubled', () => {
  expect(wrap('  một\n hai \t ba ', 20, 1)).toEqual({ lines: ['một hai ba'], isCut: false });
});

test('a word wider than a line is broken, and nothing gives no line', () => {
  expect(wrap('asean.org/asean-socio', 9, 3)).toEqual({
    lines: ['asean.org', '/asean-so', 'cio'],
    isCut: false,
  });
  expect(wrap(' ', 9, 3)).toEqual({ lines: [], isCut: false });
});
