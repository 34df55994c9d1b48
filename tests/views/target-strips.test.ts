import { expect, test } from 'vitest';
import { readCorpus } from '../../src/loaders/read-corpus.ts';
import type { TargetStrip } from '../../src/views/target-strips.ts';
import { buildTargetStrips } from '../../src/views/target-strips.ts';
import { freeze } from './clauses.ts';
import { buildCorpus } from './findings/small-corpus.ts';

/** Each strip in short: its id and national share, numbers, plans without a number, silent plans. */
function show(strips: readonly TargetStrip[]): string[] {
  return strips.map(({ id, national, marks, unnumbered, silentPlanIds }) =>
    [
      `${id} ${String(national?.share)}`,
      ...marks.map(({ planId, target: { value, unit } }) => `${planId} ${String(value)} ${unit}`),
      ...unnumbered.map(({ planId }) => `${planId} speaks`),
      ...silentPlanIds.map((id) => `${id} silent`),
    ].join(' | '),
  );
}

test('the five plans: one number of seventy beside three of ninety, in the order of their places and not of their numbers, the ward last, one plan without a number', () => {
  expect(show(buildTargetStrips(freeze(readCorpus())))).toEqual([
    'awareness_share_over 90 | lai-chau 70 % | ha-tinh 90 % | dak-lak 90 % | phuong-hai-duong 90 % | gia-lai speaks',
  ]);
});

test('what plans number alike is one matter, and the name of the place makes no other; without a national figure nobody is silent', () => {
  const corpus = buildCorpus([
    { id: 'a', lines: ['I. MỤC TIÊU', '1. Phấn đấu trên 80% hộ dân dùng nước sạch.'] },
    { id: 'b', lines: ['I. MỤC TIÊU', '1. Phấn đấu trên 95% hộ dân dùng nước sạch.'] },
    { id: 'c', lines: ['I. MỤC TIÊU', '1. Xây dựng 12 mô hình điểm.'] },
  ]);
  expect(show(buildTargetStrips(corpus)).slice(-2)).toEqual([
    'a--i.1--target-1 undefined | a 80 % | b 95 %',
    'c--i.1--target-1 undefined | c 12 mô hình',
  ]);
});
