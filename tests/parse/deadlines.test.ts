import { describe, expect, test } from 'vitest';
import { findTimes } from '../../src/parse/dates.ts';
import { idsOf, readText } from './facts.ts';

/** The deadlines of a sentence in a part on organisation: kind, words, start, end, day, certain. */
function deadlinesIn(sentence: string): unknown[] {
  const { facts } = readText(`KẾ HOẠCH\nThử\n\nI. TỔ CHỨC THỰC HIỆN\n\n1. ${sentence}`);
  return facts.deadlines.map(({ kind, dateText, start, end, monthDay, isCertain }) => [
    kind,
    dateText,
    start,
    end,
    monthDay,
    isCertain,
  ]);
}

describe('a limit is a deadline', () => {
  test.each([
    ['Báo cáo trước ngày 30/7/2026.', ['one-off', 'trước ngày 30/7/2026', null, '2026-07-30', null, true]],
    [
      'Hoàn thành trước ngày 30.9.2026.',
      ['one-off', 'Hoàn thành trước ngày 30.9.2026', null, '2026-09-30', null, true],
    ],
    [
      'Báo cáo chậm nhất ngày 31 tháng 12 năm 2026.',
      ['one-off', 'chậm nhất ngày 31 tháng 12 năm 2026', null, '2026-12-31', null, true],
    ],
    [
      'Báo cáo trước 17 giờ 00 ngày 20/8/2026.',
      ['one-off', 'trước 17 giờ 00 ngày 20/8/2026', null, '2026-08-20', null, true],
    ],
    [
      'Từ ngày 01/7/2026 đến ngày 31/12/2026 tổ chức hội thi.',
      ['one-off', 'Từ ngày 01/7/2026 đến ngày 31/12/2026', '2026-07-01', '2026-12-31', null, true],
    ],
    [
      'Báo cáo trước ngày 05 tháng 11 hằng năm.',
      ['yearly', 'trước ngày 05 tháng 11 hằng năm', null, null, '11-05', true],
    ],
    [
      'Báo cáo trước ngày 31/12 hằng năm.',
      ['yearly', 'trước ngày 31/12 hằng năm', null, null, '12-31', true],
    ],
    [
      'Định kỳ hằng năm, trước ngày 15/11 báo cáo.',
      ['yearly', 'trước ngày 15/11', null, null, '11-15', true],
    ],
    [
      'Đến hết Quý II năm 2026, ban hành kế hoạch.',
      ['quarter', 'Đến hết Quý II năm 2026', null, '2026-06-30', null, true],
    ],
    [
      'Hoàn thành trong quý 3/2026.',
      ['quarter', 'Hoàn thành trong quý 3/2026', '2026-07-01', '2026-09-30', null, true],
    ],
    [
      'Ban hành kế hoạch trong tháng 6 năm 2026.',
      ['month', 'trong tháng 6 năm 2026', '2026-06-01', '2026-06-30', null, true],
    ],
    ['Thời hạn hoàn thành: Tháng 9/2026.', ['month', 'Tháng 9/2026', '2026-09-01', '2026-09-30', null, true]],
    [
      'Hoàn thành trong năm 2027.',
      ['phase', 'Hoàn thành trong năm 2027', '2027-01-01', '2027-12-31', null, true],
    ],
    ['Báo cáo sơ kết vào năm 2028.', ['phase', 'vào năm 2028', '2028-01-01', '2028-12-31', null, true]],
    ['Năm 2026: Ban hành kế hoạch.', ['phase', 'Năm 2026', '2026-01-01', '2026-12-31', null, true]],
    ['Định kỳ hằng năm báo cáo.', ['yearly', 'Định kỳ hằng năm', null, null, null, true]],
    ['Hằng năm, các đơn vị báo cáo.', ['yearly', 'Hằng năm', null, null, null, true]],
  ])('%s', (sentence, deadline) => {
    expect(deadlinesIn(sentence)).toEqual([deadline]);
  });

  test('“trước” a month or quarter ends with the day before it', () => {
    expect(deadlinesIn('Ban hành trước tháng 10/2026.')).toEqual([
      ['month', 'trước tháng 10/2026', null, '2026-09-30', null, true],
    ]);
    expect(deadlinesIn('Rà soát xong trước Quý I năm 2027.')).toEqual([
      ['quarter', 'trước Quý I năm 2027', null, '2026-12-31', null, true],
    ]);
  });

  test('two times of one phrase are two deadlines', () => {
    expect(deadlinesIn('Báo cáo trong tháng 6 và tháng 12 hằng năm.')).toEqual([
      ['yearly', 'trong tháng 6 và tháng 12 hằng năm', null, null, '06', true],
      ['yearly', 'trong tháng 6 và tháng 12 hằng năm', null, null, '12', true],
    ]);
    expect(deadlinesIn('Trước ngày 15 tháng 6 và ngày 15 tháng 12 hằng năm, báo cáo.')).toEqual([
      ['yearly', 'Trước ngày 15 tháng 6 và ngày 15 tháng 12 hằng năm', null, null, '06-15', true],
      ['yearly', 'Trước ngày 15 tháng 6 và ngày 15 tháng 12 hằng năm', null, null, '12-15', true],
    ]);
    expect(deadlinesIn('Định kỳ 6 tháng (trước ngày 15/6) và hằng năm (trước ngày 15/12) báo cáo.')).toEqual([
      ['yearly', 'trước ngày 15/6', null, null, '06-15', true],
      ['yearly', 'hằng năm (trước ngày 15/12)', null, null, '12-15', true],
    ]);
  });
});

test.each([
  ['Trình UBND tỉnh trước 10/12.', ['one-off', 'trước 10/12', null, null, '12-10', false]],
  ['Hoàn thành trong tháng 9.', ['month', 'Hoàn thành trong tháng 9', null, null, '09', false]],
  ['Hoàn thành trong Quý IV.', ['quarter', 'Hoàn thành trong Quý IV', null, null, null, false]],
  ['Báo cáo ngày 15 hằng tháng.', ['month', 'ngày 15 hằng tháng', null, null, null, false]],
  [
    'Báo cáo trước ngày 25 tháng cuối quý.',
    ['quarter', 'trước ngày 25 tháng cuối quý', null, null, null, false],
  ],
  ['Báo cáo quý I hằng năm.', ['yearly', 'quý I hằng năm', null, null, null, false]],
  ['Định kỳ 6 tháng/lần báo cáo UBND tỉnh.', ['yearly', 'Định kỳ 6 tháng/lần', null, null, null, false]],
  ['Báo cáo hằng quý.', ['quarter', 'Báo cáo hằng quý', null, null, null, false]],
  [
    'Chậm nhất 15 ngày kể từ ngày ban hành, xây dựng kế hoạch.',
    ['one-off', 'Chậm nhất 15 ngày kể từ ngày ban hành', null, null, null, false],
  ],
  [
    'Trong vòng 10 ngày làm việc sau hội nghị gửi báo cáo.',
    ['one-off', 'Trong vòng 10 ngày làm việc sau hội nghị gửi báo cáo', null, null, null, false],
  ],
  ['Tổng kết vào cuối năm 2030.', ['phase', 'vào cuối năm 2030', '2030-01-01', '2030-12-31', null, false]],
])('what the words leave open is not certain: %s', (sentence, deadline) => {
  expect(deadlinesIn(sentence)).toEqual([deadline]);
});

test.each([
  'Thực hiện Quyết định số 155/QĐ-TTg ngày 20/01/2026 của Thủ tướng Chính phủ.',
  'Triển khai Kế hoạch giai đoạn 2026 - 2030.',
  'Triển khai 12 mục tiêu chiến lược trong 05 năm.',
  'Xây dựng cộng đồng lấy người dân làm trung tâm vào năm 2045.',
  'Bố trí trong dự toán ngân sách hằng năm.',
  'Báo cáo trước ngày 30/02/2026.',
  'Duy trì đường dây nóng 24/7.',
  'Quyết định có hiệu lực kể từ ngày 01/7/2026.',
  'Tính đến ngày 31/12/2025, toàn tỉnh có 77 xã.',
  'Báo cáo đánh giá giữa kỳ (5 năm) kết quả thực hiện.',
  'Báo cáo đột xuất khi có yêu cầu.',
  'Lồng ghép vào kế hoạch công tác hằng năm của đơn vị.',
  'Phát triển sau năm 2030.',
])('none is read from: %s', (sentence) => {
  expect(deadlinesIn(sentence)).toEqual([]);
});

test('the dates of a header, a title and a citation in brackets are none', () => {
  const { facts } = readText(
    'Số: 12/KH-UBND\n\nHuế, ngày 15 tháng 7 năm 2026\n\nKẾ HOẠCH\nThực hiện đến ngày 31/12/2026\n' +
      '(Kèm theo Quyết định số 9/QĐ-UBND ngày 01/7/2026)\n\nI. MỤC TIÊU\nNâng cao nhận thức.',
  );
  expect(facts.deadlines).toEqual([]);
  expect(facts.citations.map(({ documentNumber }) => documentNumber)).toEqual(['9/QĐ-UBND']);
});

test('who must act is the agency before the date, or that of the sentence before', () => {
  const { facts } = readText(
    'KẾ HOẠCH\nThử\n\nI. TỔ CHỨC THỰC HIỆN\n\n1. Các sở, ban, ngành báo cáo về Sở Nội vụ trước ngày 01/11/2026; ' +
      'Sở Nội vụ tổng hợp, báo cáo UBND tỉnh trước ngày 15/11/2026; công bố trước ngày 30/11/2026.\n\n' +
      '2. Hoàn thành trước ngày 01/12/2026.',
  );
  expect(facts.deadlines.map(({ end, actors }) => [end, idsOf(actors)])).toEqual([
    ['2026-11-01', ['cac-so-ban-nganh']],
    ['2026-11-15', ['so-noi-vu']],
    ['2026-11-30', ['so-noi-vu']],
    ['2026-12-01', []],
  ]);
});

test('no calendar has these days', () => {
  for (const words of [
    '30/02/2026',
    'ngày 31 tháng 4 năm 2026',
    '31/11 hằng năm',
    'tháng 13 hằng năm',
    '0/5',
    '24/17',
  ])
    expect(findTimes(words).filter(({ kind }) => kind === 'one-off' || kind === 'yearly')).toEqual([]);
  expect(findTimes('29/02/2028').map(({ to }) => to)).toEqual(['2028-02-29']);
});
