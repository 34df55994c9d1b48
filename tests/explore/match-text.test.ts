import { describe, expect, test } from 'vitest';
import { indexTexts, readWanted } from '../../src/explore/match-text.ts';

const WORDS = 'Đào tạo cán bộ về bình đẳng giới, đạt trên 90 % trước ngày 05/11.';

const stands = (typed: string, text = WORDS, isBeginning = false): boolean | undefined =>
  readWanted(typed, isBeginning)?.(indexTexts([text]));

test('nothing typed asks for nothing', () => {
  expect([readWanted('', false), readWanted('  “”  ', false), readWanted('–', true)]).toEqual([
    null,
    null,
    null,
  ]);
});

describe('without marks any will do, with marks they must match', () => {
  test.each([
    ['binh dang gioi', true],
    ['BINH DANG', true],
    ['bình đẳng giới', true],
    ['bình dang giới', true],
    ['bính đẳng', false],
    ['đang', false],
    ['dang', true],
    ['can bo', true],
    ['cán bò', false],
  ])('“%s”: %s', (typed, expected) => {
    expect(stands(typed)).toBe(expected);
  });
});

test('letters taken apart (NFD), typed or printed, are the same, and so is the look-alike ð', () => {
  expect(stands('đẳng giới'.normalize('NFD'))).toBe(true);
  expect(stands('đẳng giới', WORDS.normalize('NFD'))).toBe(true);
  expect(stands('ðào tạo')).toBe(true);
});

test('a mark stands on either letter of a syllable, and y may be i', () => {
  expect(stands('văn hoá', 'Văn hóa')).toBe(true);
  expect(stands('kĩ năng', 'Kỹ năng')).toBe(true);
});

test('every word must stand there, in any order, as a whole word', () => {
  expect(stands('giới đào')).toBe(true);
  expect(stands('giới trẻ')).toBe(false);
  expect(stands('gio')).toBe(false);
});

test('words in quotation marks of any kind stand side by side; an open one is none', () => {
  expect(stands('“đào tạo cán bộ”')).toBe(true);
  expect(stands('"dao tao" "gioi"')).toBe(true);
  expect(stands('"cán bộ đào tạo"')).toBe(false);
  expect(stands('«tạo bộ»')).toBe(false);
  expect(stands('"bộ đào')).toBe(true);
});

test('a phrase does not go from one text to the next', () => {
  const indexed = indexTexts(['Mở lớp', 'Sở Y tế']);
  expect(readWanted('"lớp sở"', false)?.(indexed)).toBe(false);
  expect(readWanted('lớp sở', false)?.(indexed)).toBe(true);
});

test('numbers with their sign, and with zeros in front or not', () => {
  expect([stands('90%'), stands('5/11'), stands('05/11'), stands('9')]).toEqual([true, true, true, false]);
});

test('the last word may be a beginning, its marks not yet typed, until something stands behind it', () => {
  expect(stands('cán b', WORDS, true)).toBe(true);
  expect(stands('binh dan', WORDS, true)).toBe(true);
  expect(stands('đăng', WORDS, true)).toBe(true);
  expect(stands('đâng', WORDS, true)).toBe(false);
  expect(stands('đan', WORDS, true)).toBe(true);
  expect(stands('b cán', WORDS, true)).toBe(false);
  expect(stands('cán b ', WORDS, true)).toBe(false);
});

test('signs that mean something in a pattern are signs', () => {
  expect(stands('(giới) .* [đạt]')).toBe(true);
});
