import { expect, test } from 'vitest';
import { correctionsOf, withoutTypingKeys } from '../../src/search/corrections.ts';

const VOCABULARY = new Set(['chuyen', 'doi', 'so', 'gioi', 'hoc', 'hop', 'vu', 'asean', '155', 'k12']);

test.each([
  ['chuyeen', 'chuyen'],
  ['ddooir', 'doi'],
  ['gioiws', 'gioi'],
  ['soos', 'so'],
  ['chuye6n', 'chuyen'],
  ['d9o6i3', 'doi'],
  ['so65', 'so'],
])('“%s” with keys of Telex or VNI left in it is “%s”', (typed, word) => {
  expect(withoutTypingKeys(typed, VOCABULARY)).toEqual([word]);
});

test('a word without such keys, or that is none without them, gives nothing', () => {
  expect(withoutTypingKeys('chuyen', VOCABULARY)).toEqual([]);
  expect(withoutTypingKeys('xayes', VOCABULARY)).toEqual([]);
});

test.each([
  ['another letter', 'chuyem'],
  ['a missing letter', 'chuyn'],
  ['a letter too many', 'chuyeen'],
  ['neighbours swapped', 'chueyn'],
])('a word with %s is corrected', (_what, typed) => {
  expect(correctionsOf(typed, VOCABULARY, false)).toEqual(['chuyen']);
});

test('two letters wrong are not corrected', () => {
  expect(correctionsOf('chxxen', VOCABULARY, false)).toEqual([]);
});

test('an unknown word may be one of two letters, a known word only one of three', () => {
  expect(correctionsOf('vux', VOCABULARY, false)).toEqual(['vu']);
  expect(correctionsOf('hoc', VOCABULARY, true)).toEqual(['hop']);
});

test('numbers and short words are taken as they are', () => {
  expect(correctionsOf('156', VOCABULARY, false)).toEqual([]);
  expect(correctionsOf('90%', VOCABULARY, false)).toEqual([]);
  expect(correctionsOf('va', VOCABULARY, false)).toEqual([]);
});
