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
  ['các sở, ban, ngành', 'các sở, ban ngành'],
])('“%s” and “%s” are the same words', (one, other) => {
  expect(keys(one)).toBe(keys(other));
});

test.each([
  ['trên 90% cán bộ', 'trên 70% cán bộ'],
  ['bảo vệ an sinh', 'bảo đảm an sinh'],
  ['năm 2030', 'năm 2035'],
  ['ủy quyền', 'ủi quyền'],
  ['bảo vệ', 'báo vệ'],
])('“%s” and “%s” are not', (one, other) => {
  expect(keys(one)).not.toBe(keys(other));
});

test('an equivalent of several syllables is one word, which stands where all of them are printed', () => {
  expect(readSameWords('  Giao Uỷ ban  nhân dân xã.')).toMatchObject([
    { key: 'giao', start: 2, end: 6, syllables: 1 },
    { start: 7, end: 23, syllables: 4 },
    { start: 24, end: 26, syllables: 1 },
  ]);
});

test('a phrase that is also printed without its comma stays several words', () => {
  expect(readSameWords('chức năng, nhiệm vụ').map(({ syllables }) => syllables)).toEqual([1, 1, 1, 1]);
});

test.each(['', ' – ; '])('“%s” has no words', (text) => {
  expect(readSameWords(text)).toEqual([]);
});
