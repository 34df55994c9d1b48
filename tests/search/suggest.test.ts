import { expect, test } from 'vitest';
import type { SearchEnglish, SearchWords } from '../../src/search/search-words.ts';
import { suggest } from '../../src/search/suggest.ts';
import { freeze } from '../views/clauses.ts';

const WORDS: SearchWords = freeze({
  terms: [
    { vi: ['Ủy ban nhân dân'], short: ['UBND'] },
    { vi: ['bình đẳng giới'], short: [] },
  ],
  vocabulary: '',
  places: [
    { code: '52', vi: 'Gia Lai', en: 'Gia Lai' },
    { code: '01', vi: 'Hà Nội', en: 'Ha Noi' },
  ],
  agencies: [{ id: 'so-noi-vu', vi: ['Sở Nội vụ', 'Nội vụ'] }],
  goals: [{ id: 'goal-6', vi: 'Bình đẳng giới' }],
  plans: { ids: ['gia-lai'], names: ['Gia Lai'], places: ['52'], records: ['vi_1'] },
});

const ENGLISH: SearchEnglish = freeze({
  terms: [{ vi: ['trẻ em'], short: [], en: ['children'] }],
  agencies: { 'so-noi-vu': 'Department of Home Affairs' },
  goals: { 'goal-6': 'Gender equality' },
});

test.each([
  ['noi v', 'agency', 'Sở Nội vụ'],
  ['SỞ NỘI', 'agency', 'Sở Nội vụ'],
  ['gia', 'place', 'Gia Lai'],
  ['ubn', 'term', 'Ủy ban nhân dân'],
])('“%s” begins a name of a %s', (typed, kind, words) => {
  expect(suggest(typed, WORDS, null, [], 5)).toEqual([{ words, kind }]);
});

test.each([
  ['home', 'agency', 'Sở Nội vụ'],
  ['gender', 'goal', 'Bình đẳng giới'],
  ['chil', 'term', 'trẻ em'],
])('the English “%s” suggests the Vietnamese of a %s', (typed, kind, words) => {
  expect(suggest(typed, WORDS, ENGLISH, [], 5)).toEqual([{ words, kind }]);
});

test('what two lists have is suggested once', () => {
  expect(suggest('bình', WORDS, null, [], 5)).toEqual([{ words: 'Bình đẳng giới', kind: 'goal' }]);
});

test('recent searches come first, all of them before anything is typed', () => {
  expect(suggest('', WORDS, null, ['nội dung', 'trẻ em'], 5).map(({ words }) => words)).toEqual([
    'nội dung',
    'trẻ em',
  ]);
  expect(suggest('nội', WORDS, null, ['trẻ em', 'nội dung'], 5)).toEqual([
    { words: 'nội dung', kind: 'recent' },
    { words: 'Sở Nội vụ', kind: 'agency' },
  ]);
});

test('what was typed whole, a place without a plan, and more than the limit are left out', () => {
  expect(suggest('gia lai', WORDS, null, ['Gia Lai'], 5)).toEqual([]);
  expect(suggest('hà nội', WORDS, null, [], 5)).toEqual([]);
  expect(suggest('n', WORDS, null, ['nam', 'năm 2026'], 2)).toHaveLength(2);
});
