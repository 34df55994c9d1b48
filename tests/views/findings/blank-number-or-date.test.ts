import { expect, test } from 'vitest';
import { findBlankNumberOrDate } from '../../../src/views/findings/blank-number-or-date.ts';
import { buildCorpus, show } from './small-corpus.ts';

const LINES = ['I. NỘI DUNG', 'Triển khai.'];

test('a blank number and a blank day are one note, with both lines', () => {
  const corpus = buildCorpus([{ id: 'a', number: '', date: 'ngày tháng 6 năm 2026', lines: LINES }]);
  expect(show(findBlankNumberOrDate(corpus))).toEqual([
    [
      'blank-number-or-date--a--header',
      'note',
      'Tỉnh A: số và ngày ban hành để trống trong bản văn đang giữ',
      'A: the number and the date of issue are blank in the text held',
      'a header 1: Số: /KH-UBND',
      'a header 3: ngày tháng 6 năm 2026',
    ],
  ]);
});

test('a blank date alone is told alone', () => {
  const corpus = buildCorpus([{ id: 'a', date: 'ngày tháng năm 2026', lines: LINES }]);
  expect(show(findBlankNumberOrDate(corpus)).map(([, , vi, en]) => [vi, en])).toEqual([
    [
      'Tỉnh A: ngày ban hành để trống trong bản văn đang giữ',
      'A: the date of issue is blank in the text held',
    ],
  ]);
});

test('a number and a date that are printed, or printed in some other form, give nothing', () => {
  const corpus = buildCorpus([
    { id: 'a', lines: LINES },
    { id: 'b', number: '10 b', date: 'ngày 31 tháng 2 năm 2026', lines: LINES },
  ]);
  expect(findBlankNumberOrDate(corpus)).toEqual([]);
});
