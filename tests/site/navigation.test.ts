import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { FOOTER, HEADER, isPageBuilt, listNavigation } from '../../src/site/navigation.ts';
import { ROUTES } from '../../src/site/urls.ts';

const wordsOf = (where: 'header' | 'footer', language: 'vi' | 'en'): string[] =>
  listNavigation(where, language, null).map(({ words }) => words);

test('the header leads to plans first and guides last, in the words of each language', () => {
  expect(wordsOf('header', 'vi')[0]).toBe('Kế hoạch');
  expect(wordsOf('header', 'vi').at(-1)).toBe('Hướng dẫn');
  expect(wordsOf('header', 'en')[0]).toBe('Plans');
});

test('the footer leads to every page of the header and more', () => {
  expect(wordsOf('footer', 'en')).toEqual(expect.arrayContaining([...wordsOf('header', 'en'), 'Search']));
  expect(wordsOf('header', 'en')).not.toContain('Search');
});

test('a page and those below it are marked as where the reader is', () => {
  const here = (route: 'plans' | 'plan' | 'passages' | 'guide' | 'home'): string[] =>
    listNavigation('header', 'vi', route)
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

test.each([...HEADER, ...FOOTER])('a link to “$route” shows exactly when its page is there', (entry) => {
  const { vi, en } = ROUTES[entry.route];
  const pages = [vi, en].map((path) => existsSync(`src/pages${path}index.astro`));
  expect(pages).toEqual([entry.isBuilt, entry.isBuilt]);
});

test('other pages may lead to a page and those below it once it is there, and to what no list names', () => {
  expect([isPageBuilt('goals'), isPageBuilt('goal'), isPageBuilt('home'), isPageBuilt('source')]).toEqual([
    true,
    true,
    true,
    true,
  ]);
  for (const { route, below, isBuilt } of [...HEADER, ...FOOTER]) {
    expect(isPageBuilt(below ?? route), route).toBe(isBuilt);
  }
});
