import { expect, test } from 'vitest';
import { parsePlan } from '../../src/parse/parse-plan.ts';
import type { PlanMeta } from '../../src/parse/plan-text.ts';

function readHeader(...lines: string[]): PlanMeta {
  return parsePlan(
    [...lines, '', 'KẾ HOẠCH', 'Thực hiện Chương trình', '', 'I. MỤC TIÊU', 'Nâng cao.'].join('\n'),
  ).meta;
}

function readTitle(title: string): PlanMeta {
  return parsePlan(`KẾ HOẠCH\n\n${title}\n\nI. MỤC TIÊU\nNâng cao.`).meta;
}

test('a full date is a value, with the words it was read from', () => {
  const { issuedOn, place } = readHeader('Gia Lai, ngày 05 tháng 6 năm 2026');
  expect(issuedOn).toEqual({ value: '2026-06-05', printed: 'ngày 05 tháng 6 năm 2026', line: 1 });
  expect(place).toEqual({ value: 'Gia Lai', printed: 'Gia Lai', line: 1 });
});

test.each([
  ['a blank day', 'A, ngày tháng 6 năm 2026', 'ngày tháng 6 năm 2026'],
  ['a blank day and month', 'A, ngày     tháng     năm 2026', 'ngày     tháng     năm 2026'],
  ['a day that no month has', 'A, ngày 31 tháng 02 năm 2026', 'ngày 31 tháng 02 năm 2026'],
])('%s gives words but no date', (_name, line, printed) => {
  expect(readHeader(line).issuedOn).toEqual({ value: null, printed, line: 1 });
});

test.each([
  ['Số: 52/KH-UBND', '52/KH-UBND', 'Số: 52/KH-UBND'],
  ['Số:  123 /QĐ-UBND', '123/QĐ-UBND', 'Số:  123 /QĐ-UBND'],
  ['Số: /KH-UBND', null, 'Số: /KH-UBND'],
  ['Số:          /KH - UBND', null, 'Số:          /KH - UBND'],
])('the number in “%s” is %s', (line, value, printed) => {
  expect(readHeader('ỦY BAN NHÂN DÂN', line).documentNumber).toEqual({ value, printed, line: 2 });
});

test('a header in two columns parted by tabs gives number, place and date their own words', () => {
  const meta = readHeader(
    'ỦY BAN NHÂN DÂN\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Số: 52/KH-UBND\tGia Lai, ngày 05 tháng 6 năm 2026',
  );
  expect(meta.documentNumber).toEqual({ value: '52/KH-UBND', printed: 'Số: 52/KH-UBND', line: 2 });
  expect(meta.place.value).toBe('Gia Lai');
  expect(meta.issuedOn.value).toBe('2026-06-05');
});

test('no header, no number, date or place', () => {
  const { documentNumber, issuedOn, place } = readTitle('Thực hiện Chương trình');
  const nothing = { value: null, printed: null, line: null };
  expect([documentNumber, issuedOn, place]).toEqual([nothing, nothing, nothing]);
});

test.each<[string, number | null, number | null, string | null]>([
  ['Thực hiện giai đoạn 2026 - 2030', 2026, 2030, 'giai đoạn 2026 - 2030'],
  ['Thực hiện giai đoạn 2026-2030', 2026, 2030, 'giai đoạn 2026-2030'],
  ['Thực hiện giai đoạn 2026 – 2030', 2026, 2030, 'giai đoạn 2026 – 2030'],
  ['Thực hiện từ năm 2026 đến năm 2030', 2026, 2030, 'từ năm 2026 đến năm 2030'],
  ['Thực hiện đến năm 2030', null, 2030, 'đến năm 2030'],
  ['Thực hiện đến hết năm 2030', null, 2030, 'đến hết năm 2030'],
  ['Thực hiện năm 2026', 2026, 2026, 'năm 2026'],
  ['Thực hiện Chương trình', null, null, null],
  ['Thực hiện Quyết định ngày 20 tháng 01 năm 2026', null, null, null],
  ['Thực hiện Quyết định ngày 20/01/2026', null, null, null],
])('the period in “%s” is %s to %s', (title, from, to, printed) => {
  const { periodFrom, periodTo } = readTitle(title);
  const line = printed === null ? null : 3;
  expect(periodFrom).toEqual({ value: from, printed, line });
  expect(periodTo).toEqual({ value: to, printed, line });
});

test('a period in quotation marks is that of another document', () => {
  const { periodFrom, periodTo } = readTitle(
    'Thực hiện “Chương trình giai đoạn 2026 - 2035” trong giai đoạn 2026 - 2030',
  );
  expect([periodFrom.value, periodTo.value]).toEqual([2026, 2030]);
  expect(readTitle('Thực hiện “Chương trình giai đoạn 2026 - 2035”').periodTo.value).toBeNull();
});

test('a title over two lines gives each fact its own line', () => {
  const { title, periodTo } = readTitle('Thực hiện Chương trình hành động\ngiai đoạn 2026 - 2030');
  expect(title).toEqual({
    value: 'Thực hiện Chương trình hành động giai đoạn 2026 - 2030',
    printed: 'Thực hiện Chương trình hành động giai đoạn 2026 - 2030',
    line: 3,
  });
  expect(periodTo.line).toBe(4);
});

test('who signs is the last line with a name, in what capacity the lines in capitals', () => {
  const { signatory, signatoryCapacity } = parsePlan(
    'I. MỤC TIÊU\nNâng cao.\n\nTM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n(Đã ký)\nNguyễn Thị An',
  ).meta;
  expect(signatory).toEqual({ value: 'Nguyễn Thị An', printed: 'Nguyễn Thị An', line: 8 });
  expect(signatoryCapacity.value).toBe('TM. ỦY BAN NHÂN DÂN · KT. CHỦ TỊCH · PHÓ CHỦ TỊCH');
});

test.each<[PlanMeta['hasAnnex'], string]>([
  ['none', 'I. MỤC TIÊU\nNâng cao.'],
  ['referenced', 'I. MỤC TIÊU\nNâng cao (có Phụ lục kèm theo).'],
  ['held', 'I. MỤC TIÊU\nNâng cao.\n\nPhụ lục\n\n1. Tổ chức hội nghị.'],
  ['referenced', 'I. MỤC TIÊU\nNâng cao (có Phụ lục kèm theo).\n\nPHỤ LỤC'],
])('the annex is %s', (state, text) => {
  expect(parsePlan(text).meta.hasAnnex).toBe(state);
});
