import { expect, test } from 'vitest';
import { readText } from './facts.ts';

/** Comparator, value, upper value, unit, subject, due, certain. */
function targetsIn(sentence: string): unknown[] {
  const { facts } = readText(`KẾ HOẠCH\nThử\n\nI. MỤC TIÊU\n\n1. ${sentence}`);
  return facts.targets.map(({ comparator, value, valueTo, unit, subject, due, isCertain }) => [
    comparator,
    value,
    valueTo,
    unit,
    subject,
    due,
    isCertain,
  ]);
}

test.each([
  [
    'Trên 90% cán bộ, công chức có hiểu biết cơ bản, thúc đẩy ý thức về ASEAN.',
    [['over', 90, null, '%', 'cán bộ, công chức có hiểu biết cơ bản', null, true]],
  ],
  [
    'Ít nhất 80 % cán bộ được tập huấn đến năm 2030; 100% xã có trang thông tin.',
    [
      ['at-least', 80, null, '%', 'cán bộ được tập huấn', 'đến năm 2030', true],
      ['exactly', 100, null, '%', 'xã có trang thông tin', null, true],
    ],
  ],
  [
    'Đến năm 2030, từ 95% trở lên người dân tham gia bảo hiểm y tế.',
    [['at-least', 95, null, '%', 'người dân tham gia bảo hiểm y tế', 'Đến năm 2030', true]],
  ],
  [
    'Tỷ lệ lao động qua đào tạo đạt 70 - 75% vào năm 2030.',
    [['range', 70, 75, '%', 'Tỷ lệ lao động qua đào tạo', 'vào năm 2030', true]],
  ],
  ['Tỷ lệ hộ nghèo giảm còn dưới 3%.', [['under', 3, null, '%', 'Tỷ lệ hộ nghèo', null, true]]],
  [
    'Tỷ lệ bao phủ bảo hiểm y tế đạt 95,5%, tỷ lệ hài lòng trên 90%.',
    [
      ['exactly', 95.5, null, '%', 'Tỷ lệ bao phủ bảo hiểm y tế', null, true],
      ['over', 90, null, '%', 'tỷ lệ hài lòng', null, true],
    ],
  ],
  [
    'Tối thiểu tám mươi phần trăm (80%) cơ quan tham gia.',
    [['at-least', 80, null, '%', 'cơ quan tham gia', null, true]],
  ],
  [
    'Bảo đảm 90 phần trăm hộ dân có nước sạch.',
    [['exactly', 90, null, '%', 'hộ dân có nước sạch', null, true]],
  ],
  ['Không quá 5% hồ sơ trễ hạn.', [['at-most', 5, null, '%', 'hồ sơ trễ hạn', null, true]]],
  ['Tăng 5%/năm.', [['exactly', 5, null, '%', null, '/năm', false]]],
  ['Tổ chức 2-3 lớp/năm.', [['range', 2, 3, 'lớp', null, '/năm', true]]],
  ['Hằng năm mở ít nhất 02 lớp tập huấn.', [['at-least', 2, null, 'lớp tập huấn', null, 'Hằng năm', true]]],
  [
    'Đào tạo trên 1.500 lượt người đến năm 2028.',
    [['over', 1500, null, 'lượt người', null, 'đến năm 2028', true]],
  ],
  ['Tổ chức 05 hội nghị.', [['exactly', 5, null, 'hội nghị', null, null, false]]],
])('%s', (sentence, targets) => {
  expect(targetsIn(sentence)).toEqual(targets);
});

test.each([
  'Triển khai 12 mục tiêu chiến lược.',
  'Đánh giá giữa kỳ (05 năm) kết quả thực hiện.',
  'Duy trì đường dây nóng 24/7.',
  'Lấy người dân làm trung tâm vào năm 2045.',
  'Thực hiện Quyết định số 155/QĐ-TTg ngày 20/01/2026.',
  'Giai đoạn 2026 - 2030.',
  'Nộp 03 bản.',
])('no target is read from: %s', (sentence) => {
  expect(targetsIn(sentence)).toEqual([]);
});

test('a percentage in a title is none', () => {
  expect(readText('KẾ HOẠCH\nThực hiện 100% chỉ tiêu\n\nI. MỤC TIÊU\nNâng cao.').facts.targets).toEqual([]);
});
