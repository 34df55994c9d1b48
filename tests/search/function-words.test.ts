import { expect, test } from 'vitest';
import { isFunctionWord } from '../../src/search/function-words.ts';
import { keyTokens } from '../../src/search/keyed-tokens.ts';

function functionWords(words: string, isEnglish: boolean): string[] {
  return keyTokens(words)
    .filter((token) => isFunctionWord(token, isEnglish))
    .map(({ start, end }) => words.slice(start, end));
}

test('words of questions and joints of sentences are function words', () => {
  expect(functionWords('Sở nào được giao và báo cáo cho ai', false)).toEqual([
    'nào',
    'được',
    'và',
    'cho',
    'ai',
  ]);
});

test('words of one key with other marks are told apart', () => {
  expect(functionWords('thì thế thể đó đô', false)).toEqual(['thì', 'thế', 'đó']);
});

test('a function word typed without its marks may be another word and is none', () => {
  expect(functionWords('co cua trong', false)).toEqual(['trong']);
});

test('English function words are Vietnamese syllables where the query is not English', () => {
  expect(functionWords('the thao an ninh to chuc', false)).toEqual([]);
  expect(functionWords('who leads the ward', true)).toEqual(['who', 'the']);
});
