import { expect, test } from 'vitest';
import type { Term } from '../../src/schemas/glossary.ts';
import { explainAbbreviation } from '../../src/views/explain-abbreviation.ts';

const term = (vi: string[], short: string[]): Term => Object.freeze({ id: 'x', vi, short, en: [] });

const TERMS = Object.freeze([
  term(['an toàn thực phẩm', 'vệ sinh an toàn thực phẩm'], ['ATTP', 'VSATTP']),
  term(['chương trình mục tiêu quốc gia', 'mục tiêu quốc gia'], ['MTQG']),
  term(['Văn phòng Ủy ban nhân dân', 'Văn phòng UBND'], ['VP UBND']),
  term(['Khoa học và Công nghệ', 'khoa học, công nghệ'], ['KHCN']),
  term(['nhiệm vụ'], ['NV']),
  term(['Nội vụ'], ['NV']),
  term(['Trung ương'], ['TW']),
  term(['trí tuệ nhân tạo'], ['AI']),
]);

test('an abbreviation stands for the wording that it shortens', () => {
  expect(explainAbbreviation(TERMS, 'ATTP')).toEqual(['an toàn thực phẩm']);
  expect(explainAbbreviation(TERMS, 'VSATTP')).toEqual(['vệ sinh an toàn thực phẩm']);
});

test('of two such wordings the one with no words left over counts', () => {
  expect(explainAbbreviation(TERMS, 'MTQG')).toEqual(['mục tiêu quốc gia']);
  expect(explainAbbreviation(TERMS, 'KHCN')).toEqual(['Khoa học và Công nghệ']);
});

test('a wording that is itself abbreviated explains nothing', () => {
  expect(explainAbbreviation(TERMS, 'VP UBND')).toEqual(['Văn phòng Ủy ban nhân dân']);
});

test('where no wording has its letters, it stands for the main one', () => {
  expect(explainAbbreviation(TERMS, 'TW')).toEqual(['Trung ương']);
});

test('an abbreviation with two meanings has both', () => {
  expect(explainAbbreviation(TERMS, 'NV')).toEqual(['nhiệm vụ', 'Nội vụ']);
});

test('another spelling is another word: “ai” is no “AI”', () => {
  expect(explainAbbreviation(TERMS, 'ai')).toEqual([]);
});
