import { expect, test } from 'vitest';
import { hasInitials } from '../../src/text/initials.ts';

test.each([
  ['Ủy ban nhân dân', 'UBND'],
  ['Giáo dục và Đào tạo', 'GD&ĐT'],
  ['Thủ tướng Chính phủ', 'TTg'],
  ['quy định', 'QyĐ'],
  ['Bộ Văn hóa, Thể thao và Du lịch', 'Bộ VHTTDL'],
  ['Văn hóa - Xã hội', 'VH-XH'],
  ['báo cáo', 'b/c'],
  ['Sustainable Development Goals', 'SDGs'],
])('“%s” is shortened to %s', (wording, abbreviation) => {
  expect(hasInitials(wording, abbreviation)).toBe(true);
});

test.each([
  ['bảo hiểm y tế', 'BHXH'],
  ['Giáo dục và Đào tạo', 'ĐTGD'],
  ['Trung ương', 'TW'],
  ['Thủ đô Hà Nội', 'TTg'],
  ['an toàn thực phẩm', 'VSATTP'],
])('“%s” is not shortened to %s', (wording, abbreviation) => {
  expect(hasInitials(wording, abbreviation)).toBe(false);
});
