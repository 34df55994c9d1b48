import { expect, test } from 'vitest';
import { frameChart } from '../../src/pictures/frame-chart.ts';
import { readTheme } from '../../src/pictures/theme.ts';
import type { Typeface } from '../../src/pictures/typeface.ts';

/** A typeface whose letters are half as wide as high, and which writes the words where outlines would stand. */
const PLAIN: Typeface = {
  measure: (line, size) => line.length * size * 0.5,
  outline: (line, x, y, size) => [line, x, y, size].map(String).join('|'),
};
const KIT = { regular: PLAIN, bold: PLAIN };
const FRAME = { language: 'vi', title: 'Sở Y tế & Sở Nội vụ', note: '', source: 'Nguồn' };

const DRAWING = `<svg viewBox="0 0 200 100" role="group" aria-label="x" data-chart="">
<a href="/x/" data-mark="" aria-label="Hà Tĩnh"><circle cx="5" cy="6" r="7" fill="var(--ink)"></circle>
<text x="100" y="20" font-size="10" font-weight="600" text-anchor="end" fill="var(--accent)"> trên &lt; 90% </text></a></svg>`;

test('a chart in a file has its title above and its source below, in the light colours, without what only a page needs', () => {
  expect(frameChart(DRAWING, FRAME, KIT, 'text').replace(/\n/g, '')).toBe(
    '<svg xmlns="http://www.w3.org/2000/svg" lang="vi" viewBox="0 0 280 326" font-family="Be Vietnam Pro, Arial, sans-serif">' +
      '<title>Sở Y tế &amp; Sở Nội vụ</title><rect width="280" height="326" fill="#fcfaf5"/>' +
      '<text x="40" y="77.8" font-size="28" font-weight="600" fill="#1e1b14">Sở Y tế &amp; Sở</text>' +
      '<text x="40" y="115.6" font-size="28" font-weight="600" fill="#1e1b14">Nội vụ</text>' +
      '<g transform="translate(40 156)"><g><circle cx="5" cy="6" r="7" fill="#1e1b14"></circle>' +
      '<text x="100" y="20" font-size="10" font-weight="600" text-anchor="end" fill="#96281b"> trên &lt; 90% </text></g></g>' +
      '<text x="40" y="296" font-size="14" font-weight="400" fill="#5a5446">Nguồn</text></svg>',
  );
});

test('for a picture words become outlines, where their anchor and weight have them', () => {
  const svg = frameChart(DRAWING, FRAME, KIT, 'outlines');
  expect(svg).not.toContain('<text');
  expect(svg).toContain('<path fill="#96281b" d="trên < 90%|50|20|10"/>');
});

test('a title of one line takes one line', () => {
  const svg = frameChart(DRAWING, { ...FRAME, title: 'Sở Y tế' }, KIT, 'text');
  expect(svg).toContain('viewBox="0 0 280 288"');
});

test.each([
  ['<p>no drawing</p>', 'A chart is one <svg> element'],
  ['<svg viewBox="none"></svg>', 'A chart needs a view box `0 0 width height`.'],
  ['<svg viewBox="0 0 9 9"><path stroke="var(--sky)"/></svg>', 'A chart uses --sky; tokens.css has no such'],
  [
    '<svg viewBox="0 0 9 9"><text x="1" y="1">chữ</text></svg>',
    'The words “chữ” of a chart have no font-size.',
  ],
])('%s is refused', (drawing, message) => {
  expect(() => frameChart(drawing, FRAME, KIT, 'outlines')).toThrow(message);
});

test('the theme is read from the tokens, its light half', () => {
  const css =
    ':root { --ink: light-dark(#111111, #eeeeee);\n --ink-soft: light-dark(#222222, #dddddd); --gap: 1rem; }';
  expect([...readTheme(css)]).toEqual([
    ['ink', '#111111'],
    ['ink-soft', '#222222'],
  ]);
});
