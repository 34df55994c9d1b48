import { expect, test } from 'vitest';
import { readInline } from '../../src/parse/inline.ts';
import { readPassage } from '../../src/parse/plan-text.ts';

function read(text: string): { words: string; markup: string[]; strong: string; em: string } {
  const { words, markup } = readInline(text, 0, text.length);
  return {
    words: readPassage(words),
    markup: markup.map(({ start, end }) => text.slice(start, end)),
    strong: words
      .filter(({ strong }) => strong)
      .map((piece) => piece.text)
      .join('|'),
    em: words
      .filter(({ em }) => em)
      .map((piece) => piece.text)
      .join('|'),
  };
}

test('a date in bold is words, its asterisks are markup', () => {
  expect(read('trước **ngày 30/7/2026**, đồng thời')).toEqual({
    words: 'trước ngày 30/7/2026, đồng thời',
    markup: ['**', '**'],
    strong: 'ngày 30/7/2026',
    em: '',
  });
});

test('three asterisks are both bold and slanted', () => {
  expect(read('***Nơi nhận:***')).toEqual({
    words: 'Nơi nhận:',
    markup: ['***', '***'],
    strong: 'Nơi nhận:',
    em: 'Nơi nhận:',
  });
});

test('underscores around words are markup', () => {
  expect(read('_qua Sở Nội vụ_ và __gấp__')).toMatchObject({
    words: 'qua Sở Nội vụ và gấp',
    em: 'qua Sở Nội vụ',
    strong: 'gấp',
  });
});

test('bold over two lines is one run of bold', () => {
  expect(read('**KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH**')).toMatchObject({
    words: 'KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH',
    markup: ['**', '**'],
  });
});

test('tags of known elements are markup', () => {
  expect(read('<b>STT</b> và <i>ghi chú</i>')).toMatchObject({
    words: 'STT và ghi chú',
    markup: ['<b>', '</b>', '<i>', '</i>'],
  });
});

test('a paragraph tag between two paragraphs of one cell is a line break', () => {
  expect(read('<p>Mục tiêu 2: Một</p> <p>Hai</p>').words).toBe('Mục tiêu 2: Một\nHai');
  expect(read('Tập huấn<br>hằng năm').words).toBe('Tập huấn\nhằng năm');
});

test.each([
  ['a lone asterisk', 'Một dấu * lẻ'],
  ['a product of numbers', '5 * 3 và 4 * 2'],
  ['two asterisks that nothing closes', '**Chưa đóng'],
  ['underscores within a word', 'tep_du_lieu'],
  ['a name in angle brackets', 'do <Sở> chủ trì'],
  ['an unknown element', 'theo <mẫu 01>'],
  ['a comparison', 'tỷ lệ < 5% và > 3%'],
  ['an entity outside HTML', 'A &amp; B'],
  ['a backslash', 'a \\* b'],
  ['a link', '[Phụ lục](http://a.vn)'],
  ['code', '`ma`'],
])('%s is words: “%s”', (_name, text) => {
  expect(read(text)).toMatchObject({ words: text, markup: [] });
});
