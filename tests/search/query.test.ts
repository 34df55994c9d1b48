import { expect, test } from 'vitest';
import { buildLexicon, findTerm, hasUnknownWord } from '../../src/search/lexicon.ts';
import { keyTokens } from '../../src/search/keyed-tokens.ts';
import type { Query, Reach } from '../../src/search/query.ts';
import { readQuery } from '../../src/search/query.ts';
import type { SearchEnglish, SearchWords } from '../../src/search/search-words.ts';
import { freeze } from '../views/clauses.ts';

const WORDS: SearchWords = freeze({
  terms: [
    { vi: ['Ủy ban nhân dân'], short: ['UBND'] },
    { vi: ['chuyển đổi số', 'số hóa'], short: ['CĐS'] },
    { vi: ['an ninh'], short: ['AN'] },
    { vi: ['chỉ tiêu'], short: [], kind: 'target' },
  ],
  vocabulary: 'an ninh ban bình chuyển dân giới gì hóa là nhân nội số sở tiêu ubnd vụ đẳng đổi ủy',
  places: [{ code: '66', vi: 'Đắk Lắk', en: 'Dak Lak' }],
  agencies: [{ id: 'so-noi-vu', vi: ['Sở Nội vụ'] }],
  goals: [{ id: 'goal-6', vi: 'Bình đẳng giới' }],
  plans: { ids: [], names: [], places: [], records: [] },
});

const ENGLISH: SearchEnglish = freeze({
  terms: [{ vi: ['chuyển đổi số'], short: [], en: ['digital transformation'] }],
  agencies: { 'so-noi-vu': 'Department of Home Affairs' },
  goals: { 'goal-6': 'Gender equality' },
});

const LEXICON = buildLexicon(WORDS, null);

function read(typed: string, reach: Reach = 'related', lexicon = LEXICON): Query {
  const query = readQuery(typed, lexicon, reach);
  if (query === null) throw new Error('The query asks for nothing.');
  return query;
}

/** The wordings that a query is widened to, each with its reason. */
function widened({ slots, spans }: Query): string[] {
  return [...slots, ...spans].flatMap(({ ways }) =>
    ways.flatMap(({ added, words }) => (added === null ? [] : `${added}: ${words}`)),
  );
}

test.each(['', '  ', '""', '-', '…', '-giới'])('“%s” asks for nothing', (typed) => {
  expect(readQuery(typed, LEXICON, 'related')).toBeNull();
});

test('each word is a slot, in any Unicode form', () => {
  const { typed, slots } = read('  Bình đẳng '.normalize('NFD'), 'exact');
  expect(typed).toBe('Bình đẳng');
  expect(slots.map((slot) => slot.typed)).toEqual(['Bình', 'đẳng']);
  expect(slots.map(({ ways }) => ways.map(({ keys }) => keys))).toEqual([[['binh']], [['dang']]]);
});

test('full-width digits are digits', () => {
  expect(read('１５５', 'exact').slots[0]?.ways[0]?.keys).toEqual(['155']);
});

test.each(['"Sở Nội vụ" đổi', '“Sở Nội vụ” đổi', '«Sở Nội vụ» đổi'])(
  '%s asks for a phrase and a word',
  (typed) => {
    const { phrases, slots } = read(typed);
    expect(phrases.map(({ keys }) => keys)).toEqual([['so', 'noi', 'vu']]);
    expect(slots.map((slot) => slot.typed)).toEqual(['đổi']);
  },
);

test('a minus excludes a word or a phrase, a dash within words does not', () => {
  const { excluded, slots } = read('giới -số -"nội vụ" chuyển-đổi 2026 - 2035');
  expect(excluded.map(({ keys }) => keys)).toEqual([['noi', 'vu'], ['so']]);
  expect(slots.map((slot) => slot.typed)).toEqual(['giới', 'chuyển', 'đổi', '2026', '2035']);
});

test('an abbreviation brings its wording and a wording its abbreviation', () => {
  expect(widened(read('UBND'))).toEqual(['name: Ủy ban nhân dân']);
  expect(widened(read('uy ban nhan dan'))).toEqual(['name: UBND']);
});

test('another wording means the same', () => {
  expect(widened(read('so hoa'))).toEqual(['meaning: chuyển đổi số', 'name: CĐS']);
});

test('with reach exact nothing is widened but the writing of numbers', () => {
  expect(widened(read('UBND 90%', 'exact'))).toEqual(['writing: 90 phan tram']);
});

test('an abbreviation that is a word counts in capitals only', () => {
  expect(widened(read('AN'))).toEqual(['name: an ninh']);
  expect(widened(read('an'))).toEqual([]);
});

test('a name of a place, an agency or a kind of record is a span', () => {
  const { spans } = read('chi tieu dak lak so noi vu');
  expect(
    spans.map(({ typed, from, to, place, kind, agencies }) => ({ typed, from, to, place, kind, agencies })),
  ).toEqual([
    { typed: 'chi tieu', from: 0, to: 2, place: null, kind: 'target', agencies: [] },
    { typed: 'dak lak', from: 2, to: 4, place: '66', kind: null, agencies: [] },
    { typed: 'so noi vu', from: 4, to: 7, place: null, kind: null, agencies: ['so-noi-vu'] },
  ]);
});

test('function words and names of kinds may go unanswered', () => {
  expect(read('chỉ tiêu là gì đẳng').slots.map(({ isSoft }) => isSoft)).toEqual([
    true,
    true,
    true,
    true,
    false,
  ]);
});

test('English is read where a word stands in no plan', () => {
  expect(hasUnknownWord('gender equality', LEXICON)).toBe(true);
  expect(hasUnknownWord('bình đẳng UBND 155', LEXICON)).toBe(false);
  const lexicon = buildLexicon(WORDS, ENGLISH);
  expect(widened(read('gender equality', 'related', lexicon))).toEqual(['english: Bình đẳng giới']);
  expect(widened(read('digital transformation', 'related', lexicon))).toEqual(['english: chuyển đổi số']);
  expect(widened(read('department of home affairs', 'related', lexicon))).toEqual(['english: Sở Nội vụ']);
});

test('a word that no plan has is corrected beside other words, alone only as a guess', () => {
  expect(widened(read('bình đẳbg'))).toEqual(['letter: dang']);
  expect(widened(read('đẳbg'))).toEqual([]);
  expect(widened(read('đẳbg', 'guess'))).toEqual(['letter: dang']);
});

test('a word that plans have is taken as typed, with its marks even as a guess', () => {
  expect(widened(read('noi vu'))).toEqual([]);
  expect(widened(read('đổi ', 'guess'))).toEqual([]);
});

test('the last word may be half typed, unless a space follows', () => {
  expect(widened(read('chuy', 'guess'))).toEqual(['beginning: chuyen']);
  expect(widened(read('chuy ', 'guess'))).toEqual([]);
});

test('keys of Telex are a writing of a word, not a guess', () => {
  expect(widened(read('chuyeenr ddooir'))).toEqual(['writing: chuyen', 'writing: doi']);
});

test('the longest term counts', () => {
  expect(findTerm(LEXICON, keyTokens('binh dang gioi'), 0)?.length).toBe(3);
  expect(findTerm(LEXICON, keyTokens('binh dang'), 0)).toBeNull();
});

test('an abbreviation in capitals is met by a longer one that holds it', () => {
  const lexicon = buildLexicon({ ...WORDS, vocabulary: 'ubmttqvn mttq mặt trận' }, null);
  const ways = readQuery('MTTQ', lexicon, 'related')?.slots[0]?.ways;
  expect(ways?.map(({ words, isShort }) => [words, isShort])).toEqual([
    ['MTTQ', false],
    ['ubmttqvn', true],
  ]);
  expect(readQuery('mttq', lexicon, 'related')?.slots[0]?.ways).toHaveLength(1);
});
