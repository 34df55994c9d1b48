import { expect, test } from 'vitest';
import { findCitations } from '../../src/parse/citations.ts';

test.each([
  [
    'Quyết định số 155/QĐ-TTg ngày 20/01/2026 của Thủ tướng Chính phủ phê duyệt Chương trình',
    ['Quyết định', '155/QĐ-TTg', '20/01/2026', 'Thủ tướng Chính phủ'],
  ],
  [
    'Kết luận số 59-KL/TW ngày 08/8/2023 của Bộ Chính trị về ASEAN',
    ['Kết luận', '59-KL/TW', '08/8/2023', 'Bộ Chính trị'],
  ],
  ['Luật số 72/2025/QH15', ['Luật', '72/2025/QH15', null, null]],
  ['Nghị định số 150/2025/NĐ-CP của Chính phủ', ['Nghị định', '150/2025/NĐ-CP', null, 'Chính phủ']],
  [
    'Quyết định số 3079/QĐ-UBND ngày 09 tháng 12 năm 2025 của Ủy ban nhân dân tỉnh để triển khai',
    ['Quyết định', '3079/QĐ-UBND', '09 tháng 12 năm 2025', 'Ủy ban nhân dân tỉnh'],
  ],
  [
    'xét đề nghị của Sở Nội vụ tại văn bản số 3862/SNV-CCHC&VTLT ngày 30/6/2026; ý kiến',
    ['Văn bản', '3862/SNV-CCHC&VTLT', '30/6/2026', 'Sở Nội vụ'],
  ],
  [
    'Công văn số 12/SVHTTDL-QLVH ngày 02-01-2026 của Sở Văn hóa, Thể thao và Du lịch về việc',
    ['Công văn', '12/SVHTTDL-QLVH', '02-01-2026', 'Sở Văn hóa, Thể thao và Du lịch'],
  ],
  [
    'Hướng dẫn số 15-HD/BTGDVTU của Ban Tuyên giáo và Dân vận Tỉnh ủy',
    ['Hướng dẫn', '15-HD/BTGDVTU', null, 'Ban Tuyên giáo và Dân vận Tỉnh ủy'],
  ],
  ['theo 11/TTr-UBND', ['Tờ trình', '11/TTr-UBND', null, null]],
  ['Nghị quyết số 12 - NQ / TW', ['Nghị quyết', '12-NQ/TW', null, null]],
  ['Kế hoạch số 31/KH - UBND', ['Kế hoạch', '31/KH-UBND', null, null]],
  [
    'QUYẾT ĐỊNH SỐ 155/QĐ-TTG NGÀY 20/02/2026 CỦA THỦ TƯỚNG CHÍNH PHỦ TRÊN ĐỊA BÀN TỈNH',
    ['Quyết định', '155/QĐ-TTg', '20/02/2026', 'THỦ TƯỚNG CHÍNH PHỦ'],
  ],
])('%s', (text, citation) => {
  expect(
    findCitations(text).map((found) => [
      found.documentType,
      found.documentNumber,
      found.printedDate,
      found.issuer,
    ]),
  ).toEqual([citation]);
});

test('an issuer ends where another document begins', () => {
  const text =
    'Quyết định số 155/QĐ-TTg của Thủ tướng Chính phủ và Công văn số 21/BNV-HTQT của Bộ Nội vụ, Ủy ban nhân dân tỉnh';
  expect(findCitations(text).map(({ issuer }) => issuer)).toEqual(['Thủ tướng Chính phủ', 'Bộ Nội vụ']);
});

test.each([
  'Số: /KH-UBND',
  'ngày 20/01/2026',
  'Hội nghị 24/7',
  'tỷ lệ 1/3',
  'văn hóa/thể thao',
  'giai đoạn 2026-2030',
  '2 lớp/năm',
])('none is read from: %s', (text) => {
  expect(findCitations(text)).toEqual([]);
});
