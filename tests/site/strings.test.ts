import { expect, test } from 'vitest';
import { stringsOf } from '../../src/site/strings.ts';

const vi: Record<string, unknown> = stringsOf('vi');
const en: Record<string, unknown> = stringsOf('en');

/** Arguments that can be told apart in the words made from them. */
const ARGUMENTS = ['⟨1⟩', '⟨2⟩', '⟨3⟩'];

type Words = (...args: string[]) => string;

test.each([
  ['Vietnamese', vi],
  ['English', en],
])('no %s words are empty, doubled in space, or begin or end in space', (_name, strings) => {
  const faulty = Object.entries(strings).filter(([, words]) => {
    const text = typeof words === 'function' ? (words as Words)(...ARGUMENTS) : String(words);
    return text === '' || text !== text.trim() || text.includes('  ');
  });
  expect(faulty.map(([key]) => key)).toEqual([]);
});

test('both languages have the same keys', () => {
  expect(Object.keys(en).sort()).toEqual(Object.keys(vi).sort());
});

test('what one language puts into its words the other does too', () => {
  const used = (words: unknown): string[] | null =>
    typeof words === 'function'
      ? ARGUMENTS.filter((argument) => (words as Words)(...ARGUMENTS).includes(argument))
      : null;
  const functions = Object.keys(vi).filter((key) => typeof vi[key] === 'function');
  expect(functions.length).toBeGreaterThan(10);
  for (const key of Object.keys(vi)) expect(used(en[key]), key).toEqual(used(vi[key]));
  for (const key of functions) expect(used(vi[key]), key).toHaveLength((vi[key] as Words).length);
});

test.each([
  [vi['homeCoverage'], 'Đang có kế hoạch của 4 trong 34 tỉnh, thành phố và 1 xã, phường.'],
  [en['homeCoverage'], 'Plans of 4 of 34 provinces and cities, and of 1 ward or commune.'],
])('the coverage of the home page reads as a sentence', (words, sentence) => {
  expect((words as (held: number, all: number, communes: number) => string)(4, 34, 1)).toBe(sentence);
});

test('one result is “result”, several are “results”', () => {
  const found = en['searchFound'] as Words;
  expect(found('1', 'x')).toBe('1 result for “x”');
  expect(found('24+', 'x')).toBe('24+ results for “x”');
});
