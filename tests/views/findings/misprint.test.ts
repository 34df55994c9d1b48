import { expect, test } from 'vitest';
import { findMisprints } from '../../../src/views/findings/misprint.ts';
import { buildCorpus, show } from './small-corpus.ts';

const LISTED = [
  {
    printed: 'chuyên đổi số',
    likely: 'chuyển đổi số',
    reason_vi: 'Thiếu dấu.',
    reason_en: 'A mark is missing.',
  },
  {
    printed: 'Công thông tin',
    likely: 'Cổng thông tin',
    reason_vi: 'Thiếu dấu.',
    reason_en: 'A mark is missing.',
  },
];

function find(...lines: string[]): string[][] {
  return show(findMisprints(buildCorpus([{ id: 'a', lines }], LISTED)));
}

test('a word printed twice and a listed form are notes, with the words around them', () => {
  expect(
    find(
      'I. CHUYÊN ĐỔI SỐ TRONG VĂN HÓA',
      'Nâng cao nhận thức về về cộng đồng, đẩy mạnh chuyên đổi số tại các xã, phường.',
    ),
  ).toEqual([
    [
      'misprint--a--i--chuyen-doi-so',
      'note',
      'Tỉnh A: in là “CHUYÊN ĐỔI SỐ”; có thể là lỗi in của “CHUYỂN ĐỔI SỐ”',
      'A: printed as “CHUYÊN ĐỔI SỐ”; may be a misprint for “CHUYỂN ĐỔI SỐ”',
      'a i 9: I. CHUYÊN ĐỔI SỐ TRONG VĂN HÓA',
    ],
    [
      'misprint--a--i.para-1--ve-ve',
      'note',
      'Tỉnh A: in là “về về”; có thể là lỗi in của “về”',
      'A: printed as “về về”; may be a misprint for “về”',
      'a i.para-1 11: Nâng cao nhận thức về về cộng đồng, đẩy mạnh chuyên',
    ],
    [
      'misprint--a--i.para-1--chuyen-doi-so',
      'note',
      'Tỉnh A: in là “chuyên đổi số”; có thể là lỗi in của “chuyển đổi số”',
      'A: printed as “chuyên đổi số”; may be a misprint for “chuyển đổi số”',
      'a i.para-1 11: về cộng đồng, đẩy mạnh chuyên đổi số tại các xã, phường.',
    ],
  ]);
});

test('two syllables printed twice are a word printed twice', () => {
  expect(
    find('I. NỘI DUNG', 'Triển khai thực hiện thực hiện Chương trình.').map(([, , title]) => title),
  ).toEqual(['Tỉnh A: in là “thực hiện thực hiện”; có thể là lỗi in của “thực hiện”']);
});

test.each([
  'Triển khai song song, thực hiện dần dần, luôn luôn đổi mới, vươn xa xa, thường thường báo cáo.',
  'Bảo đảm lương thực thực phẩm; truyền thông thông qua báo chí; chương trình trình UBND tỉnh.',
  'Các hoạt động an sinh xã hội xã hội hóa; tuyên truyền, truyền thông; UBND tỉnh; UBND tỉnh ban hành.',
  'Công tác chuyển đổi số trên Cổng thông tin điện tử; dịch vụ công thông tin kịp thời.',
])('“%s” has no misprint', (line) => {
  expect(find('I. NỘI DUNG', line)).toEqual([]);
});

test('words on either side of a cell’s edge are not printed twice', () => {
  const table = 'STT\tNhiệm vụ\tCơ quan chủ trì\n1\tPhối hợp với Sở Y tế\tSở Y tế';
  expect(find('I. NỘI DUNG', 'Triển khai.', 'PHỤ LỤC', table)).toEqual([]);
});
