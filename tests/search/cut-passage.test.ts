import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutPassage } from '../../src/search/cut-passage.ts';
import type { Range } from '../../src/search/search-plan.ts';

test('a short text stays whole, matches marked', () => {
  expect(cutPassage('Sở Nội vụ chủ trì', [[3, 9]], 80)).toEqual({
    parts: [
      { text: 'Sở ', isMatch: false },
      { text: 'Nội vụ', isMatch: true },
      { text: ' chủ trì', isMatch: false },
    ],
    isCutBefore: false,
    isCutAfter: false,
  });
});

test('a long text is cut between words around the first match', () => {
  const { parts, isCutBefore, isCutAfter } = cutPassage(
    'một hai ba bốn năm sáu bảy tám chín mười',
    [[23, 26]],
    15,
  );
  expect(parts.map(({ text }) => text)).toEqual(['sáu ', 'bảy', ' tám chín']);
  expect([isCutBefore, isCutAfter]).toEqual([true, true]);
});

test('a match longer than the limit is shown whole', () => {
  const { parts } = cutPassage('một hai ba bốn năm sáu bảy tám chín mười', [[4, 30]], 9);
  expect(parts).toContainEqual({ text: 'hai ba bốn năm sáu bảy tám', isMatch: true });
});

test('a match behind a long run without a space is shown', () => {
  const { parts } = cutPassage(`${'x'.repeat(60)}\nvụ ${'y'.repeat(60)}`, [[61, 63]], 20);
  expect(parts[0]).toEqual({ text: 'vụ', isMatch: true });
});

test('parts join to a slice of the text, and the first match is among them', () => {
  const cases = fc
    .tuple(
      fc.array(fc.constantFrom('sở', 'nội', 'vụ', 'chuyển', '\n', 'x'.repeat(30)), {
        minLength: 1,
        maxLength: 60,
      }),
      fc.nat(60),
      fc.integer({ min: 1, max: 5 }),
      fc.integer({ min: 1, max: 120 }),
    )
    .map(([words, at, length, limit]) => {
      const from = at % words.length;
      const start = words.slice(0, from).join(' ').length + (from === 0 ? 0 : 1);
      const match = words.slice(from, from + length).join(' ');
      return { text: words.join(' '), range: [start, start + match.length] as Range, match, limit };
    });
  fc.assert(
    fc.property(cases, ({ text, range, match, limit }) => {
      const { parts, isCutBefore, isCutAfter } = cutPassage(text, [range], limit);
      const whole = parts.map((part) => part.text).join('');
      expect(text).toContain(whole);
      expect(isCutBefore || isCutAfter).toBe(whole.length < text.length);
      expect(parts.filter(({ isMatch }) => isMatch).map((part) => part.text)).toEqual([match]);
    }),
  );
});
