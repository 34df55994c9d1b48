import fc from 'fast-check';
import { expect, test } from 'vitest';
import { EQUIVALENTS, joinEquivalents } from '../../src/text/equivalents.ts';
import { splitUnits } from '../../src/text/units.ts';

const textsOf = (text: string): string[] => splitUnits(text).map((unit) => unit.text);

test('words and signs are units, each with the whitespace behind it', () => {
  expect(textsOf('  giai đoạn 2026-2030, (đạt 90 %)…\n')).toEqual([
    '  giai ',
    'đoạn ',
    '2026',
    '-',
    '2030',
    ', ',
    '(',
    'đạt ',
    '90 %',
    ')',
    '…\n',
  ]);
});

test('signs hold no words', () => {
  expect(splitUnits('quản lý, 90%').map(({ words }) => words)).toEqual([1, 1, 0, 1]);
});

test('an empty text has no units, whitespace alone is one', () => {
  expect(textsOf('')).toEqual([]);
  expect(splitUnits(' \n')).toEqual([{ text: ' \n', key: '', words: 0 }]);
});

test('kinds of dashes, quotation marks and ellipses have one key', () => {
  const keys = (text: string): string[] => splitUnits(text).map(({ key }) => key);
  expect(keys('“a” – b…')).toEqual(keys('"a" - b...'));
});

test('a decimal keeps its zeros', () => {
  const keys = (text: string): string[] => splitUnits(text).map(({ key }) => key);
  expect(keys('3,05')).toEqual(['3', ',', '05']);
  expect(keys('05 năm')).toEqual(['5', 'năm']);
});

const KEYS = (text: string): string[] => joinEquivalents(splitUnits(text)).map(({ key }) => key);

test.each([
  ['đảm bảo an sinh', 'bảo đảm an sinh'],
  ['UBND tỉnh', 'Uỷ ban nhân dân tỉnh'],
  ['UBMTTQVN phường', 'Ủy ban Mặt trận Tổ quốc Việt Nam phường'],
  ['Ủy ban MTTQ tỉnh', 'Ủy ban Mặt trận Tổ quốc tỉnh'],
  ['Cộng đồng VHXH ASEAN', 'cộng đồng Văn hoá – Xã hội ASEAN'],
  ['hàng năm', 'hằng năm'],
  ['Bộ CHQS tỉnh', 'Bộ Chỉ huy quân sự tỉnh'],
  ['các sở, ban ngành', 'các sở, ban, ngành'],
])('%s and %s print the same', (left, right) => {
  expect(KEYS(left)).toEqual(KEYS(right));
});

test('hàng is not hằng outside the set phrase', () => {
  expect(KEYS('hàng hóa')).not.toEqual(KEYS('hằng hóa'));
});

test('a joined unit holds its words as printed', () => {
  expect(joinEquivalents(splitUnits('tại Uỷ ban  nhân dân tỉnh'))).toMatchObject([
    { text: 'tại ', words: 1 },
    { text: 'Uỷ ban  nhân dân ', words: 4 },
    { text: 'tỉnh', words: 1 },
  ]);
});

test('no form is listed twice', () => {
  const forms = EQUIVALENTS.flatMap((entry) => entry.forms.map((form) => form.toLowerCase()));
  expect(forms.filter((form, index) => forms.indexOf(form) !== index)).toEqual([]);
});

test('units join to the text, whatever the text', () => {
  const word = fc.constantFrom(
    'bảo',
    'đảm ',
    'UBND',
    ' ',
    '05',
    '%',
    ',',
    '.',
    '–',
    'ủy ban',
    '\n',
    'a\u0301',
  );
  const text = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.array(word).map((words) => words.join('')),
  );
  fc.assert(
    fc.property(text, (any) => {
      const units = joinEquivalents(splitUnits(any));
      expect(units.map((unit) => unit.text).join('')).toBe(any);
    }),
  );
});
