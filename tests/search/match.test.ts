import { expect, test } from 'vitest';
import { buildLexicon } from '../../src/search/lexicon.ts';
import { preparePlan } from '../../src/search/prepare-plan.ts';
import type { SearchRecord } from '../../src/search/search-plan.ts';
import { searchCorpus } from '../../src/search/search-corpus.ts';
import type { SearchWords } from '../../src/search/search-words.ts';
import { freeze } from '../views/clauses.ts';
import { record, tinyPlan } from './tiny-plan.ts';

const WORDS: SearchWords = freeze({
  terms: [
    { vi: ['Ủy ban nhân dân'], short: ['UBND'] },
    { vi: ['thời hạn'], short: [], kind: 'deadline' },
  ],
  vocabulary: 'sở nội vụ nơi số chuyển đổi báo cáo ủy ban nhân dân ubnd thời hạn phường trước ngày',
  places: [
    { code: '42', vi: 'Hà Tĩnh', en: 'Ha Tinh' },
    { code: '52', vi: 'Gia Lai', en: 'Gia Lai' },
  ],
  agencies: [{ id: 'so-noi-vu', vi: ['Sở Nội vụ'] }],
  goals: [],
  plans: { ids: [], names: [], places: [], records: [] },
});

/** The ids of the records that answer, best first, each with the words that match. */
function search(
  typed: string,
  records: readonly (readonly [id: string, text: string, rest?: Partial<SearchRecord>])[],
  reach: 'exact' | 'related' = 'related',
): string[] {
  const plan = tinyPlan(
    'gia-lai',
    records.map(([id, text, rest]) => record(id, text, rest)),
  );
  const hits = searchCorpus(typed, [preparePlan(plan)], buildLexicon(WORDS, null), reach)?.hits ?? [];
  return hits.map(({ record: { id, text }, match: { ranges } }) =>
    [id, ...ranges.map(([start, end]) => text.slice(start, end))].join('|'),
  );
}

test('words side by side in the order typed answer, scattered ones do not', () => {
  expect(
    search('so noi vu', [
      ['a', 'Sở Y tế nêu ở nội dung này một số vụ việc'],
      ['b', 'Giao Sở Nội vụ báo cáo'],
    ]),
  ).toEqual(['b|Sở Nội vụ']);
});

test('a word typed with marks puts those that have them first', () => {
  expect(
    search('nơi', [
      ['a', 'Phòng Nội vụ'],
      ['b', 'Những nơi xa'],
    ]),
  ).toEqual(['b|nơi', 'a|Nội']);
  expect(
    search('noi', [
      ['a', 'Phòng Nội vụ'],
      ['b', 'Những nơi xa'],
    ]).sort(),
  ).toEqual(['a|Nội', 'b|nơi']);
});

test('a quotation typed with marks means exactly that, one without any marks', () => {
  const records = [
    ['a', 'chuyển đổi số'],
    ['b', 'chuyên đổi số'],
  ] as const;
  expect(search('"chuyên đổi số"', records)).toEqual(['b|chuyên đổi số']);
  expect(search('"chuyen doi so"', records).sort()).toEqual(['a|chuyển đổi số', 'b|chuyên đổi số']);
});

test('a quotation is found beside words that may go unanswered', () => {
  expect(search('"Sở Nội vụ" là gì', [['a', 'Sở Nội vụ chủ trì']])).toEqual(['a|Sở Nội vụ']);
});

test('a minus leaves out what has the word', () => {
  expect(
    search('báo cáo -"nội vụ"', [
      ['a', 'Sở Nội vụ báo cáo'],
      ['b', 'Sở Y tế báo cáo'],
    ]),
  ).toEqual(['b|báo cáo']);
});

test('an abbreviation finds the wording and the wording the abbreviation, in capitals', () => {
  const records = [
    ['a', 'UBND phường'],
    ['b', 'Uỷ ban nhân dân phường'],
    ['c', 'ubnd phường'],
  ] as const;
  expect(search('UBND phường', records).sort()).toEqual([
    'a|UBND phường',
    'b|Uỷ ban nhân dân phường',
    'c|ubnd phường',
  ]);
  expect(search('ủy ban nhân dân phường', records).sort()).toEqual([
    'a|UBND phường',
    'b|Uỷ ban nhân dân phường',
  ]);
});

test('a place is answered by its plan, and its words by what the plan says', () => {
  const records = [['a', 'Sở Nội vụ báo cáo']] as const;
  expect(search('báo cáo gia lai', records)).toEqual(['a|báo cáo']);
  expect(search('báo cáo hà tĩnh', records)).toEqual([]);
});

test('a kind of record is answered by the record', () => {
  expect(
    search('thời hạn', [
      ['a', 'Sở Nội vụ báo cáo'],
      ['b', 'trước ngày 01/11', { kind: 'deadline', isDated: true }],
    ]),
  ).toEqual(['b']);
});

test('an agency that was read from words that do not spell its name answers', () => {
  expect(search('Sở Nội vụ', [['a', 'Các sở: Y tế, Nội vụ', { lead: ['so-noi-vu'] }]])).toEqual([
    'a|sở|Nội vụ',
  ]);
});

test('a mention in passing ranks behind', () => {
  expect(
    search('Sở Nội vụ', [
      ['a', 'Sở Nội vụ', { passing: [[0, 9]] }],
      ['b', 'Trong năm nay giao cho Sở Nội vụ báo cáo'],
    ]),
  ).toEqual(['b|Sở Nội vụ', 'a|Sở Nội vụ']);
});

test('of a clause and a fact read from it the fact alone is shown', () => {
  expect(
    search('báo cáo', [
      ['a', 'Sở Nội vụ tổng hợp tình hình. Sở Nội vụ báo cáo.'],
      ['a--duty-1', 'Sở Nội vụ báo cáo.', { clauseId: 'a', kind: 'duty' }],
    ]),
  ).toEqual(['a--duty-1|báo cáo']);
});

test('a heading speaks for what stands below it, unless only what was typed is asked for', () => {
  const records = [
    ['a', '1. Chuyển đổi số', { head: 16 }],
    ['b', 'Mở lớp học', { parent: 0 }],
  ] as const;
  expect(search('chuyển đổi số', records)).toEqual(['a|Chuyển đổi số', 'b']);
  expect(search('chuyển đổi số', records, 'exact')).toEqual(['a|Chuyển đổi số']);
});

test('two words guessed at are too many', () => {
  const records = [['a', 'chuyển đổi số']] as const;
  expect(search('chuyem doi', records)).toEqual(['a|chuyển đổi']);
  expect(search('chuyem doj', records)).toEqual([]);
});

test('a word corrected to a syllable does not answer alone', () => {
  expect(search('đổi sobb', [['a', 'Sở Nội vụ đổi mới']])).toEqual([]);
});

test('what was found that was not typed is told as the plan prints it', () => {
  const plan = preparePlan(tinyPlan('gia-lai', [record('a', 'UBND chuyển đổi số')]));
  const found = (typed: string): unknown =>
    searchCorpus(typed, [plan], buildLexicon(WORDS, null), 'related')?.hits[0]?.match.added;
  expect(found('chuyem doi')).toEqual([{ reason: 'letter', words: 'chuyển' }]);
  expect(found('ủy ban nhân dân chuyển đổi')).toEqual([{ reason: 'name', words: 'UBND' }]);
  expect(found('chuyển đổi')).toEqual([]);
});
