import { expect, test } from 'vitest';
import { findCitedDatesDiffer } from '../../../src/views/findings/cited-dates-differ.ts';
import { buildCorpus, show } from './small-corpus.ts';

test('one document with two dates gives one finding, with a passage for each date and plan', () => {
  const corpus = buildCorpus([
    {
      id: 'a',
      lines: [
        'Thực hiện Kết luận số 59-KL/TW ngày 08/8/2023 của Bộ Chính trị; UBND tỉnh ban hành Kế hoạch:',
        'I. MỤC ĐÍCH',
        'Triển khai Kết luận số 59-KL/TW ngày 08/8/2023 của Bộ Chính trị.',
        'Triển khai Kết luận số 59-KL/TW ngày 09/8/2023 của Bộ Chính trị.',
      ],
    },
    {
      id: 'b',
      lines: ['I. MỤC ĐÍCH', 'Triển khai Kết luận số 59-KL/TW ngày 8 tháng 8 năm 2023 của Bộ Chính trị.'],
    },
  ]);
  expect(show(findCitedDatesDiffer(corpus))).toEqual([
    [
      'cited-dates-differ--corpus--59-kl-tw-2023',
      'contradiction',
      'Văn bản số 59-KL/TW được in với 2 ngày khác nhau: 08/8/2023 (2 kế hoạch), 09/8/2023 (1 kế hoạch)',
      '59-KL/TW is printed with 2 different dates: 8 August 2023 (2 plans), 9 August 2023 (1 plan)',
      'a preamble-1 9: Kết luận số 59-KL/TW ngày 08/8/2023 của Bộ Chính trị',
      'a i.para-2 15: Kết luận số 59-KL/TW ngày 09/8/2023 của Bộ Chính trị',
      'b i.para-1 11: Kết luận số 59-KL/TW ngày 8 tháng 8 năm 2023 của Bộ Chính trị',
    ],
  ]);
});

test('numbers of one province count within it, and a commune has its own', () => {
  const cites = (id: string, date: string, issuer: string, jurisdiction: string, isCommune = false) => ({
    id,
    jurisdiction,
    isCommune,
    lines: ['I. MỤC ĐÍCH', `Triển khai Kế hoạch số 168/KH-UBND ngày ${date} của ${issuer}.`],
  });
  const corpus = buildCorpus([
    cites('a', '06/5/2026', 'Ủy ban nhân dân tỉnh', '04'),
    cites('b', '07/5/2026', 'Ủy ban nhân dân tỉnh', '08'),
    cites('c', '08/5/2026', 'Ủy ban nhân dân tỉnh', '04', true),
    cites('d', '09/5/2026', 'UBND xã', '04', true),
  ]);
  expect(show(findCitedDatesDiffer(corpus)).map(([id, , , , ...quotes]) => [id, ...quotes])).toEqual([
    [
      'cited-dates-differ--04--168-kh-ubnd-2026',
      'a i.para-1 11: Kế hoạch số 168/KH-UBND ngày 06/5/2026 của Ủy ban nhân dân tỉnh',
      'c i.para-1 11: Kế hoạch số 168/KH-UBND ngày 08/5/2026 của Ủy ban nhân dân tỉnh',
    ],
  ]);
});

test('the same day and month in another year is a difference; another year altogether is another document', () => {
  const cites = (id: string, words: string) => ({ id, lines: ['I. MỤC ĐÍCH', `Triển khai ${words}.`] });
  const corpus = buildCorpus([
    cites('a', 'Nghị quyết số 19-NQ/TW ngày 25/10/2017 của Ban Chấp hành Trung ương'),
    cites('b', 'Nghị quyết số 19-NQ/TW ngày 16/6/2022 của Ban Chấp hành Trung ương'),
    cites('c', 'Quyết định số 155/QĐ-TTg ngày 20/01/2026 của Thủ tướng Chính phủ'),
    cites('d', 'Quyết định số 155/QĐ-TTg ngày 20/01/2025 của Thủ tướng Chính phủ'),
    cites('e', 'Quyết định số 155/QĐ-TTg của Thủ tướng Chính phủ'),
  ]);
  expect(findCitedDatesDiffer(corpus).map(({ id, planIds }) => [id, planIds])).toEqual([
    ['cited-dates-differ--corpus--155-qd-ttg-2025', ['c', 'd']],
  ]);
});
