import { expect, test } from 'vitest';
import { RANK, readLabel, readRoman } from '../../src/parse/labels.ts';

test.each([
  ['Phần I', 'part', 'part-i', 1],
  ['PHẦN THỨ HAI', 'part', 'part-2', 2],
  ['Chương II. Tổ chức', 'chapter', 'chapter-ii', 2],
  ['A. PHẦN CHUNG', 'part', 'a', 1],
  ['IV. KINH PHÍ', 'section', 'iv', 4],
  ['I/ MỤC TIÊU', 'section', 'i', 1],
  ['II - NHIỆM VỤ', 'section', 'ii', 2],
  ['Mục 2. Nhiệm vụ', 'section', 'section-2', 2],
  ['Điều 12. Hiệu lực', 'article', 'art-12', 12],
  ['Mục tiêu chiến lược 7: Tăng cường', 'clause', 'goal-7', 7],
  ['Mục tiêu 11.2. Xây dựng', 'clause', 'goal-11.2', 2],
  ['1. Mục đích', 'clause', '1', 1],
  ['01) Mục đích', 'clause', '1', 1],
  ['2/ Yêu cầu', 'clause', '2', 2],
  ['1.1 Tuyên truyền', 'clause', '1.1', 1],
  ['1.1.2. Tuyên truyền', 'clause', '1.1.2', 2],
  ['II.3. Tuyên truyền', 'clause', '3', 3],
  ['d) Lồng ghép', 'point', 'd', 4],
  ['đ) Tổ chức', 'point', 'dd', 5],
  ['e. Kiểm tra', 'point', 'e', 6],
  ['(1) Tổ chức', 'item', '1', 1],
  ['- Tổ chức', 'item', null, null],
  ['–Tổ chức', 'item', null, null],
  ['• Tổ chức', 'item', null, null],
  ['+ Tổ chức', 'item', null, null],
])('“%s” begins with a label', (line, level, segment, ordinal) => {
  expect(readLabel(line)).toMatchObject({ level, segment, ordinal });
});

test.each([
  ['a date', '30/7/2026 là hạn cuối'],
  ['a day and month', '15/11 hằng năm'],
  ['the rest of a date in brackets', '01/11/2030), các cơ quan'],
  ['a number with thousands', '1.500 người'],
  ['a larger number with thousands', '10.000 người'],
  ['a span of years', '2026 - 2030'],
  ['a Roman numeral alone', 'I'],
  ['a Roman numeral in a sentence', 'II năm 2027'],
  ['a word that begins like a numeral', 'Internet'],
  ['a part that is no number', 'Phần lớn các sở'],
  ['a chapter that is a programme', 'Chương trình hành động'],
  ['an article that is a charter', 'Điều lệ hội'],
  ['a heading without number', 'Mục đích'],
  ['a goal without number', 'Mục tiêu cụ thể:'],
  ['a lone asterisk', '*'],
  ['a lone dash', '-'],
  ['a minus', '-5%'],
  ['a short form', 'b/c: Bộ Nội vụ'],
  ['a bracket with words', '(có Phụ lục kèm theo)'],
  ['letters with dots', 'v.v. và các nội dung khác'],
])('%s is no label: “%s”', (_name, line) => {
  expect(readLabel(line)).toBeNull();
});

test('the label takes its sign and the space behind it, no more', () => {
  expect(readLabel('đ)  Tổ chức')?.length).toBe(4);
  expect(readLabel('-Tổ chức')?.length).toBe(1);
});

test('labels stand in the order of the outline', () => {
  const lines = [
    'Phần I',
    'Chương I',
    'A. x',
    'I. x',
    'Điều 1. x',
    '1. x',
    '1.1. x',
    'a) x',
    '(1) x',
    '- x',
    '+ x',
  ];
  const ranks = lines.map((line) => readLabel(line)?.rank ?? 0);
  expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
  expect(new Set(ranks).size).toBe(lines.length);
  expect(ranks[0]).toBe(RANK.part);
});

test.each([
  ['I', 1],
  ['IV', 4],
  ['IX', 9],
  ['XIV', 14],
  ['XXXIX', 39],
  ['IIII', null],
  ['VX', null],
  ['iv', null],
  ['', null],
])('the Roman number “%s” is %s', (text, value) => {
  expect(readRoman(text)).toBe(value);
});
