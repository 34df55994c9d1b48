import { expect, test } from 'vitest';
import { readAgencyCell } from '../../src/parse/agencies.ts';
import { REGISTRY, idsOf, readText } from './facts.ts';

function cell(text: string): { names: string[]; notes: string[] } {
  const { names, notes } = readAgencyCell(text, REGISTRY);
  return {
    names: idsOf(names.map(({ agencyId, start, end }) => ({ agencyId, printed: text.slice(start, end) }))),
    notes: notes.map(({ start, end }) => text.slice(start, end)),
  };
}

test.each([
  ['Sở Văn hóa, Thể thao và Du lịch, Sở Y tế', ['so-van-hoa-the-thao-va-du-lich', 'so-y-te']],
  ['sở văn hoá, thể thao và du lịch; SỞ Y TẾ.', ['so-van-hoa-the-thao-va-du-lich', 'so-y-te']],
  ['UBND các xã, phường, các sở, ban, ngành', ['ubnd-cac-xa-phuong', 'cac-so-ban-nganh']],
  ['Các Sở: Nội vụ, Y tế và Công an tỉnh', ['so-noi-vu', 'so-y-te', 'cong-an-tinh']],
  ['Sở Nội vụ (đầu mối), Sở Y tế', ['so-noi-vu', 'so-y-te']],
  ['Sở Nội vụ tỉnh Đắk Lắk', ['so-noi-vu']],
  ['Trung tâm Xúc tiến đầu tư Đắk Lắk', ['trung-tam-xuc-tien-dau-tu']],
  ['Phòng Kinh tế đối ngoại', ['? Phòng Kinh tế đối ngoại']],
  ['Ban Văn hóa thông tin, Tổ công nghệ số', ['? Ban Văn hóa thông tin', '? Tổ công nghệ số']],
  ['Trung tâm Truyền thông, Xúc tiến và Hội nhập', ['? Trung tâm Truyền thông, Xúc tiến và Hội nhập']],
  ['Công ty CP ABC; MTTQ phường', ['? Công ty CP ABC', '? MTTQ phường']],
  ['', []],
  ['-', []],
])('“%s” names its agencies', (text, names) => {
  expect(cell(text)).toEqual({ names, notes: [] });
});

test.each([
  ['Theo hướng dẫn của Bộ Nội vụ; Sở Y tế', ['so-y-te'], ['Theo hướng dẫn của Bộ Nội vụ']],
  ['ông Nguyễn Văn A', [], ['ông Nguyễn Văn A']],
])('“%s” holds a note', (text, names, notes) => {
  expect(cell(text)).toEqual({ names, notes });
});

/** Agencies and words of the duties of a sentence. */
function dutiesIn(section: string, sentence: string): unknown[] {
  const { facts } = readText(`KẾ HOẠCH\nThử\n\nI. ${section}\n\n1. ${sentence}`);
  return facts.duties.map(({ agencies }) => idsOf(agencies));
}

test.each([
  ['UBND tỉnh giao Sở Nội vụ chủ trì xây dựng kế hoạch.', [['so-noi-vu']]],
  ['Sở Tài chính phối hợp với Sở Nội vụ bố trí kinh phí.', [['so-tai-chinh']]],
  ['Sở Y tế hướng dẫn; Sở Nội vụ tổng hợp.', [['so-y-te'], ['so-noi-vu']]],
  ['Trên cơ sở đề xuất của các sở, ngành, Sở Tài chính bố trí kinh phí.', [['so-tai-chinh']]],
  ['Đề nghị Tỉnh đoàn tuyên truyền trong thanh niên.', [['tinh-doan']]],
  ['Báo cáo kết quả về Sở Nội vụ.', []],
])('in the part on organisation: %s', (sentence, agencies) => {
  expect(dutiesIn('TỔ CHỨC THỰC HIỆN', sentence)).toEqual(agencies);
});

test.each([
  ['Trong tháng 7 năm 2026, các sở, ban, ngành xây dựng kế hoạch.', [['cac-so-ban-nganh']]],
  ['Định kỳ hằng năm, Sở Nội vụ báo cáo UBND tỉnh.', [['so-noi-vu']]],
  ['Đối với năm 2026 đề nghị Sở Tài chính bố trí kinh phí.', [['so-tai-chinh']]],
  ['Nâng cao vai trò của Sở Nội vụ trong phối hợp.', []],
  ['Bảo đảm sự phối hợp; UBND các xã, phường trong quá trình tổ chức thực hiện.', []],
])('in another part only at the head of a sentence: %s', (sentence, agencies) => {
  expect(dutiesIn('GIẢI PHÁP', sentence)).toEqual(agencies);
});
