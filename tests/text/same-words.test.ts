import { expect, test } from 'vitest';
import { readSameWords } from '../../src/text/same-words.ts';

function keys(text: string): string {
  return readSameWords(text)
    .map(({ key }) => key)
    .join('|');
}

test.each([
  ['bảo đảm an sinh', 'đảm bảo an sinh'],
  ['hòa bình, thủy lợi', 'hoà bình, thuỷ lợi'],
  ['UBND các xã', 'Uỷ ban nhân dân các xã'],
  ['kỹ năng, lý do, quý I', 'kĩ năng, lí do, quí I'],
  ['trước ngày 05/01/2026', 'trước ngày 5/1/2026'],
  ['Cộng đồng VHXH ASEAN', 'Cộng đồng Văn hóa - Xã hội ASEAN'],
  ['phát triển KT-XH', 'phát triển kinh tế – xã hội'],
  ['Ủy ban MTTQ tỉnh', 'Ủy ban Mặt trận Tổ quốc tỉnh'],
])('“%s” and “%s” are the same words', (one, other) => {
  expect(keys(one)).toBe(keys(other));
});

test.each([
  ['trên 90% cán bộ', 'trên 70% cán bộ'],
  ['bảo vệ an sinh', 'bảo đảm an sinh'],
  ['năm 2030', 'năm 2035'],
  ['ủy quyền', 'ủi quyền'],
])('“%s” and “%s” are not', (one, other) => {
  expect(keys(one)).not.toBe(keys(other));
});

test('a form of several syllables is one word, which stands where all of them are printed', () => {
  expect(readSameWords('Giao Ủy ban nhân dân xã.')).toEqual([
    { key: 'giao', start: 0, end: 4, syllables: 1 },
    { key: 'ubnd', start: 5, end: 20, syllables: 4 },
    { key: 'xa', start: 21, end: 23, syllables: 1 },
  ]);
});

test('a text without words has none', () => {
  expect(readSameWords(' – ; ')).toEqual([]);
});
