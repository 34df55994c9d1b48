import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { stringsOf } from '../../src/site/strings.ts';

const vi: Record<string, unknown> = stringsOf('vi');
const en: Record<string, unknown> = stringsOf('en');

/** Arguments that can be told apart in the words made from them. */
const ARGUMENTS = ['⟨1⟩', '⟨2⟩', '⟨3⟩', '⟨4⟩', '⟨5⟩'];

type Words = (...args: string[]) => string;

/** The words of an area by key; those of a list by key and name: `comparators.over`. */
function flatten(strings: Record<string, unknown>): [string, string | Words][] {
  return Object.entries(strings).flatMap(([key, words]): [string, string | Words][] =>
    typeof words === 'object' && words !== null
      ? flatten(words as Record<string, unknown>).map(([name, own]) => [`${key}.${name}`, own])
      : [[key, words as string | Words]],
  );
}

/** Words that are left out on purpose: “exactly 90%” is “90%”. */
const EMPTY = ['comparators.exactly', 'searchSuggestionKinds.term'];

test.each([
  ['Vietnamese', vi],
  ['English', en],
])('no %s words are empty, doubled in space, or begin or end in space', (_name, strings) => {
  const faulty = flatten(strings).filter(([, words]) => {
    const text = typeof words === 'function' ? words(...ARGUMENTS) : words;
    return text === '' || text !== text.trim() || text.includes('  ');
  });
  expect(faulty.map(([key]) => key)).toEqual(EMPTY);
});

test('both languages have the same keys', () => {
  const keysOf = (strings: Record<string, unknown>): string[] =>
    flatten(strings)
      .map(([key]) => key)
      .sort();
  expect(keysOf(en)).toEqual(keysOf(vi));
});

test('what one language puts into its words the other does too', () => {
  const english = new Map(flatten(en));
  const used = (words: string | Words | undefined): string[] | null =>
    typeof words === 'function'
      ? ARGUMENTS.filter((argument) => words(...ARGUMENTS).includes(argument))
      : null;
  const functions = flatten(vi).filter(([, words]) => typeof words === 'function');
  expect(functions.length).toBeGreaterThan(10);
  for (const [key, words] of flatten(vi)) expect(used(english.get(key)), key).toEqual(used(words));
  for (const [key, words] of functions) expect(used(words), key).toHaveLength(words.length);
});

test('every area is composed, and no key stands in two of them', async () => {
  const files = readdirSync('src/site/strings');
  expect(files.length).toBeGreaterThan(10);
  const keys: string[] = [];
  for (const file of files) {
    const area = (await import(`../../src/site/strings/${file}`)) as { vi: Record<string, unknown> };
    keys.push(...Object.keys(area.vi));
  }
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  expect(keys.sort()).toEqual(Object.keys(vi).sort());
});

test.each([
  [vi['coverageHeld'], 'Đang có kế hoạch của 4 trong 34 tỉnh, thành phố và của 1 xã, phường'],
  [en['coverageHeld'], 'Plans of 4 of 34 provinces and cities, and of 1 ward or commune, are held here'],
])('what is held reads as a sentence', (words, sentence) => {
  expect((words as Words)('4', '34', '1')).toBe(sentence);
});

test('one result is “result”, several are “results”', () => {
  const found = en['searchFound'] as Words;
  expect(found('1', 'x', '1')).toBe('1 result for “x” in 1 plan.');
  expect(found('24', 'x', '5')).toBe('24 results for “x” in 5 plans.');
});
