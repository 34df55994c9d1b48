import { expect, test } from 'vitest';
import { splitLabel } from '../../src/text/split-label.ts';

test.each([
  ['b) Nghiên cứu, lựa chọn', 'v.1.b', 'b)', 'Nghiên cứu, lựa chọn'],
  ['đ) Tổ chức', 'v.2.dd', 'đ)', 'Tổ chức'],
  ['VIII. CHẾ ĐỘ BÁO CÁO', 'viii', 'VIII.', 'CHẾ ĐỘ BÁO CÁO'],
  ['1.2.1 Mở rộng tiếp cận', 'annex.1.2.1', '1.2.1', 'Mở rộng tiếp cận'],
  ['6 Thúc đẩy bình đẳng giới', 'annex.6', '6', 'Thúc đẩy bình đẳng giới'],
  ['Mục tiêu chiến lược 7: Tăng cường', 'annex.7', 'Mục tiêu chiến lược 7:', 'Tăng cường'],
  ['- Rà soát, lồng ghép', 'iv.2.dash-1', '-', 'Rà soát, lồng ghép'],
])('“%s” of %s has its number apart', (text, clauseId, label, words) => {
  expect(splitLabel(text, clauseId)).toEqual({ label, words });
});

test.each([
  ['12 mục tiêu của Chương trình', 'iii.para-1'],
  ['Sở Nội vụ chủ trì', 'annex.7.row-1'],
  ['Theo Kế hoạch 1 của tỉnh', 'v.1.b'],
  ['Định kỳ hằng năm', 'closing-1'],
])('“%s” of %s has no number of its own', (text, clauseId) => {
  expect(splitLabel(text, clauseId)).toEqual({ label: '', words: text });
});
