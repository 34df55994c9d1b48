import { expect, test } from 'vitest';
import { hasNumber, yearsOf } from '../../src/search/numbers.ts';

test.each([
  'trên 90% cán bộ, công chức',
  'Tổ chức 03 hội nghị',
  'ít nhất 2 lớp tập huấn mỗi năm',
  '1.1 Mở 5 lớp',
  'kinh phí 1.500 triệu đồng',
])('“%s” counts something', (words) => {
  expect(hasNumber(words)).toBe(true);
});

test.each([
  'Căn cứ Quyết định số 155/QĐ-TTg ngày 20/01/2026',
  'trước ngày 01/11 hằng năm',
  'trước ngày 1 tháng 11 hằng năm',
  'giai đoạn 2026 - 2035',
  '1.1.2 Nâng cao nhận thức',
  'Mục tiêu chiến lược 4',
  'Quý IV năm 2026',
  'Nghị quyết số 59-NQ/TW',
  'Cộng đồng ASEAN',
])('“%s” only names', (words) => {
  expect(hasNumber(words)).toBe(false);
});

test('years are read once each, in order', () => {
  expect(yearsOf('giai đoạn 2026 - 2035, từ năm 2026; năm 1995')).toEqual([1995, 2026, 2035]);
});

test('parts of longer numbers, amounts and percentages are no years', () => {
  expect(yearsOf('12026, 2.026, 2026.5, 2030%, 1889, 2100')).toEqual([]);
});
