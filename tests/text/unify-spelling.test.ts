import { expect, test } from 'vitest';
import { unifySpelling } from '../../src/text/unify-spelling.ts';

const SAME = [
  ['hoá', 'hóa'],
  ['hoà', 'hòa'],
  ['uỷ', 'ủy'],
  ['Thuỷ', 'thủy'],
  ['khoẻ', 'khỏe'],
  ['quí', 'quý'],
  ['qui', 'quy'],
  ['kĩ', 'kỹ'],
  ['LÍ', 'lý'],
  ['ho\u0061\u0301', 'hóa'],
  ['05', '5'],
  ['05%', '5%'],
] as const;

test.each(SAME)('%s and %s are one word', (left, right) => {
  expect(unifySpelling(left)).toBe(unifySpelling(right));
});

const OTHER = [
  ['tay', 'tai'],
  ['thúy', 'thúi'],
  ['y', 'i'],
  ['hoa', 'hóa'],
  ['hoà', 'hoã'],
  ['thu', 'thư'],
  ['dân', 'đân'],
  ['50', '5'],
  ['0', '00a'],
] as const;

test.each(OTHER)('%s and %s are two words', (left, right) => {
  expect(unifySpelling(left)).not.toBe(unifySpelling(right));
});
