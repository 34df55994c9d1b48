import { expect, test } from 'vitest';
import { buildSearchWords } from '../../src/search/build-search-words.ts';
import { freeze } from '../views/clauses.ts';
import { searchPlans, searchWords } from './real-corpus.ts';
import { record, tinyPlan } from './tiny-plan.ts';

const AGENCY = { kind: 'department', level: 'province' } as const;

const { words, english } = buildSearchWords(
  freeze({
    plans: [
      tinyPlan('gia-lai', [
        record('a', 'Giao Sở Nội vụ: UBND báo cáo 90 %.', { lead: ['so-noi-vu', 'so-y-te'] }),
      ]),
      { ...tinyPlan('phuong-x', []), level: 'commune' as const, placeVi: 'Phường X', placeEn: 'X Ward' },
    ],
    terms: [
      { id: 'a', vi: ['Ủy ban nhân dân'], short: ['UBND'], en: ['people’s committee'] },
      { id: 'b', vi: ['biến đổi khí hậu'], short: ['BĐKH'], en: ['climate change'] },
      { id: 'c', vi: ['báo cáo'], short: [], en: ['report'] },
      { id: 'd', vi: ['thời hạn'], short: [], en: ['deadline'], kind: 'deadline' as const },
    ],
    agencies: [
      {
        id: 'so-noi-vu',
        name_vi: 'Sở Nội vụ',
        name_en: 'Home Affairs',
        variants: ['Phòng Nội vụ', 'Sở Nội vụ tỉnh Gia Lai'],
        ...AGENCY,
      },
      { id: 'so-y-te', name_vi: 'Sở Y tế', name_en: 'Health', variants: ['Y tế'], ...AGENCY },
      { id: 'so-xay-dung', name_vi: 'Sở Xây dựng', name_en: 'Construction', variants: [], ...AGENCY },
    ],
    goals: [],
    jurisdictions: [{ code: '52', kind: 'province' as const, name_vi: 'Gia Lai', name_en: 'Gia Lai' }],
    records: new Map([
      ['gia-lai', 'vi_1'],
      ['phuong-x', 'vi_2'],
    ]),
  }),
);

test('terms that some plan names in any wording are kept, and those of a kind', () => {
  expect(words.terms).toEqual([
    { vi: ['Ủy ban nhân dân'], short: ['UBND'] },
    { vi: ['thời hạn'], short: [], kind: 'deadline' },
  ]);
});

test('English words lead to what some plan names, also where it has one wording', () => {
  expect(english.terms.map(({ en }) => en)).toEqual([['people’s committee'], ['report'], ['deadline']]);
});

test('agencies that some plan names or gives a part have all their names but those with a place in them', () => {
  expect(words.agencies).toEqual([
    { id: 'so-noi-vu', vi: ['Sở Nội vụ', 'Phòng Nội vụ'] },
    { id: 'so-y-te', vi: ['Sở Y tế', 'Y tế'] },
  ]);
  expect(english.agencies).toEqual({ 'so-noi-vu': 'Home Affairs', 'so-y-te': 'Health' });
});

test('the vocabulary holds every word of the plans once', () => {
  expect(words.vocabulary).toBe('90% báo cáo giao nội sở ubnd vụ');
});

test('the plans stand in columns, each with its place and its record in the index', () => {
  expect(words.plans).toEqual({
    ids: ['gia-lai', 'phuong-x'],
    names: ['Gia Lai', 'Phường X'],
    places: ['52', '52'],
    records: ['vi_1', 'vi_2'],
  });
});

test('every agency of the plans held has a name', () => {
  const named = new Set(searchWords.agencies.map(({ id }) => id));
  const acting = searchPlans.flatMap(({ records }) =>
    records.flatMap(({ lead, coordinating, duty }) => [...lead, ...coordinating, ...duty]),
  );
  expect(acting.filter((id) => !named.has(id))).toEqual([]);
});
