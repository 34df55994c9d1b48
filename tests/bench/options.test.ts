import { expect, test } from 'vitest';
import { readOptions } from '../../bench/options.ts';

test('without a word both lists are asked of a site that is built first', () => {
  expect(readOptions([], () => true)).toEqual({
    queries: ['tests/search/judged-queries.json', 'tests/search/own-queries.json'],
    site: null,
    isQuick: false,
    plans: null,
    json: null,
  });
});

test('the second list is left out where it does not exist, and asked for by name whether it does or not', () => {
  expect(readOptions([], () => false).queries).toEqual(['tests/search/judged-queries.json']);
  expect(readOptions(['--queries', 'a.json', '--queries', 'b.json'], () => false).queries).toEqual([
    'a.json',
    'b.json',
  ]);
});

test('the other options', () => {
  const words = ['--site', 'dist', '--quick', '--plans', '3355', '--json', 'figures.json'];
  expect(readOptions(words, () => true)).toMatchObject({
    site: 'dist',
    isQuick: true,
    plans: 3355,
    json: 'figures.json',
  });
});

test('an unknown option and a count that is none are refused', () => {
  expect(() => readOptions(['--fast'])).toThrow("Unknown option '--fast'");
  expect(() => readOptions(['--plans', 'all'])).toThrow('--plans all: give a count of plans, such as 3355');
});
