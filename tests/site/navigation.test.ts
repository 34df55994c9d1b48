import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { FOOTER, HEADER, listNavigation } from '../../src/site/navigation.ts';
import { ROUTES } from '../../src/site/urls.ts';

const wordsOf = (where: 'header' | 'footer', language: 'vi' | 'en'): string[] =>
  listNavigation(where, language, null).map(({ words }) => words);

test('the header leads to plans first and findings last, in the words of each language', () => {
  expect(wordsOf('header', 'vi')[0]).toBe('Kế hoạch');
  expect(wordsOf('header', 'vi').at(-1)).toBe('Phát hiện');
  expect(wordsOf('header', 'en')[0]).toBe('Plans');
});

test('the footer leads to every page of the header and more', () => {
  expect(wordsOf('footer', 'en')).toEqual(expect.arrayContaining([...wordsOf('header', 'en'), 'Search']));
  expect(wordsOf('header', 'en')).not.toContain('Search');
});

test('a page and those below it are marked as where the reader is', () => {
  const here = (route: 'plans' | 'plan' | 'passages' | 'guide' | 'home'): string[] =>
    listNavigation('footer', 'vi', route)
      .filter(({ isHere }) => isHere)
      .map(({ words }) => words);
  expect([here('plans'), here('plan'), here('passages'), here('guide'), here('home')]).toEqual([
    ['Kế hoạch'],
    ['Kế hoạch'],
    ['So sánh'],
    ['Hướng dẫn'],
    [],
  ]);
});

test.each([...HEADER, ...FOOTER])(
  'the page that a link to “$route” leads to is there in both languages',
  ({ route }) => {
    const { vi, en } = ROUTES[route];
    expect([vi, en].map((path) => existsSync(`src/pages${path}index.astro`))).toEqual([true, true]);
  },
);
