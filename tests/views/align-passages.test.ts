import { expect, test } from 'vitest';
import { alignPassages } from '../../src/views/align-passages.ts';
import { freeze } from './clauses.ts';

const MEDIA = 'Đẩy mạnh tuyên truyền về Cộng đồng trên báo chí';
const TRAINING = 'Tổ chức tập huấn cho cán bộ, công chức của tỉnh';
const FUNDING = 'Kinh phí do ngân sách nhà nước bảo đảm';

test('passages with most of their words in common stand against each other', () => {
  const left = freeze([MEDIA, TRAINING]);
  const right = freeze(['Tuyên truyền về Cộng đồng trên báo chí, mạng xã hội', `${TRAINING} và xã`]);
  expect(alignPassages(left, right)).toEqual([
    { left: 0, right: 0 },
    { left: 1, right: 1 },
  ]);
});

test('passages in another order still find each other, in the order of the first text', () => {
  expect(alignPassages([MEDIA, TRAINING], [TRAINING, MEDIA])).toEqual([
    { left: 0, right: 1 },
    { left: 1, right: 0 },
  ]);
});

test('what one text alone has stands alone, the second text’s behind what stood before it', () => {
  expect(alignPassages([MEDIA, TRAINING], [FUNDING, TRAINING])).toEqual([
    { left: null, right: 0 },
    { left: 0, right: null },
    { left: 1, right: 1 },
  ]);
  expect(alignPassages([MEDIA], [MEDIA, FUNDING])).toEqual([
    { left: 0, right: 0 },
    { left: null, right: 1 },
  ]);
});

test('the more alike of two counterparts is taken, and of equals the nearer', () => {
  expect(alignPassages([FUNDING], [`${FUNDING} theo quy định`, FUNDING])).toEqual([
    { left: null, right: 0 },
    { left: 0, right: 1 },
  ]);
  expect(alignPassages([FUNDING, MEDIA], [FUNDING, MEDIA, FUNDING])).toEqual([
    { left: 0, right: 0 },
    { left: 1, right: 1 },
    { left: null, right: 2 },
  ]);
});

test('words that are only written otherwise are the same', () => {
  expect(alignPassages(['Bảo đảm hòa bình'], ['đảm bảo hoà bình'])).toEqual([{ left: 0, right: 0 }]);
});

test('a text without passages leaves the other alone', () => {
  expect(alignPassages([], ['a', 'b'])).toEqual([
    { left: null, right: 0 },
    { left: null, right: 1 },
  ]);
  expect(alignPassages(['a'], [])).toEqual([{ left: 0, right: null }]);
});
