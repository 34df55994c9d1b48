import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { layoutPicture, PICTURE_COLOURS } from '../../src/pictures/layout-picture.ts';
import type { Typeface } from '../../src/pictures/typeface.ts';

/** A typeface whose letters are half as wide as high, and which writes the words where outlines would stand. */
const PLAIN: Typeface = {
  measure: (line, size) => line.length * size * 0.5,
  outline: (line, x, y, size) => [line, x, y, size].map(String).join('|'),
};
const KIT = { regular: PLAIN, bold: PLAIN, mark: '<svg xmlns="x" viewBox="0 0 32 32"></svg>' };
const WORDS = {
  site: 'Đối Chiếu',
  kind: 'Chỉ tiêu · Target',
  heading: 'Hà Tĩnh',
  words: '',
  isPrinted: true,
  foot: 'II.2.b',
};

/** What stands on a picture: words, x, y, size. */
function linesOf(words: string): string[][] {
  const svg = layoutPicture({ ...WORDS, words }, KIT);
  return [...svg.matchAll(/ d="([^"|]+\|[^"]+)"/g)].map(([, line = '']) => line.split('|'));
}

test('few words stand in large type, under the place and above the foot', () => {
  expect(linesOf('Trên 90% cán bộ')).toEqual([
    ['Đối Chiếu', '142', '90', '32'],
    ['Chỉ tiêu · Target', '907', '88', '26'],
    ['Hà Tĩnh', '72', '190', '56'],
    ['Trên 90% cán bộ', '104', '280', '48'],
    ['II.2.b', '72', '578', '26'],
  ]);
});

test('more words stand in smaller type, and what does not fit even so ends with an ellipsis', () => {
  const more = linesOf('chín chữ một '.repeat(14)).slice(3, -1);
  expect(more.map(([, , , size]) => size)).toEqual(['42', '42', '42', '42']);
  const most = linesOf('chín chữ một '.repeat(60)).slice(3, -1);
  expect(most.map(([, , y]) => Math.round(Number(y)))).toEqual([266, 315, 365, 414, 463]);
  expect(most.at(-1)?.[0]).toBe('một chín chữ một chín chữ một chín chữ một chín chữ một …');
});

test('words of ours stand without the bar of a quotation, where it would stand', () => {
  const svg = layoutPicture({ ...WORDS, words: 'Trên 90%', isPrinted: false }, KIT);
  expect(svg).toContain('d="Trên 90%|72|280|48"');
  expect(svg).not.toContain('h5V');
});

test('the colours are those of the light theme', () => {
  const tokens = readFileSync('src/styles/tokens.css', 'utf8');
  const token = (name: string): string | undefined =>
    new RegExp(`--${name}: light-dark\\((#[0-9a-f]{6}),`).exec(tokens)?.[1];
  expect(PICTURE_COLOURS).toEqual({
    paper: token('paper'),
    ink: token('ink'),
    inkSoft: token('ink-soft'),
    line: token('line'),
    accent: token('accent'),
  });
});
