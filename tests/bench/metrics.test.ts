import { expect, test } from 'vitest';
import { scoreAnswer } from '../../bench/metrics.ts';
import type { JudgedPassage, SourceLines } from '../../bench/metrics.ts';

/** Results of one plan, by their first and last line. */
function results(...lines: [number, number][]): SourceLines[] {
  return lines.map((pair) => ({ planId: 'a', lines: pair }));
}

/** Passages of one plan, a line each, with their grades. */
function passages(...graded: [line: number, grade: number][]): JudgedPassage[] {
  return graded.map(([line, grade]) => ({ planId: 'a', lines: [line, line], grade }));
}

test('the best passage alone and first scores one throughout', () => {
  expect(scoreAnswer(results([5, 5]), passages([5, 3]))).toEqual({
    ndcg10: 1,
    reciprocalRank: 1,
    recall10: 1,
    cappedRecall10: 1,
  });
});

test('an answer in second place is discounted by log2 3', () => {
  const score = scoreAnswer(results([9, 9], [5, 5]), passages([5, 3]));
  // 7 / log2 3 = 4.4165, of 7 at best
  expect(score.ndcg10).toBeCloseTo(0.6309, 4);
  expect(score.reciprocalRank).toBe(0.5);
});

test('gain grows by powers of two, and the order of grades matters', () => {
  const score = scoreAnswer(results([1, 1], [2, 2], [3, 3]), passages([1, 1], [2, 3], [3, 2]));
  // found: 1 + 7 / 1.58496 + 3 / 2 = 6.91651; at best: 7 + 3 / 1.58496 + 1 / 2 = 9.39279
  expect(score.ndcg10).toBeCloseTo(0.73636, 4);
});

test('a second result for the same passage gains nothing', () => {
  const score = scoreAnswer(results([5, 5], [5, 6], [8, 8]), passages([5, 3], [8, 3]));
  // 7 + 0 + 7 / 2 = 10.5; at best: 7 + 7 / 1.58496 = 11.41651
  expect(score.ndcg10).toBeCloseTo(0.91972, 4);
  expect(score.recall10).toBe(1);
});

test('a result over two passages takes the better one and leaves the other to the next', () => {
  const score = scoreAnswer(results([1, 9], [2, 2]), passages([2, 1], [4, 3]));
  expect(score.ndcg10).toBe(1);
});

test('lines answer a passage where they overlap, at either end', () => {
  const judged: JudgedPassage[] = [{ planId: 'a', lines: [10, 12], grade: 2 }];
  expect(scoreAnswer(results([12, 20]), judged).reciprocalRank).toBe(1);
  expect(scoreAnswer(results([3, 10]), judged).reciprocalRank).toBe(1);
  expect(scoreAnswer(results([13, 13], [9, 9]), judged).reciprocalRank).toBe(0);
});

test('the same lines of another plan answer nothing', () => {
  const score = scoreAnswer([{ planId: 'b', lines: [5, 5] }], passages([5, 3]));
  expect(score).toEqual({ ndcg10: 0, reciprocalRank: 0, recall10: 0, cappedRecall10: 0 });
});

test('the eleventh result counts for the rank of the first answer, not for figures at ten', () => {
  const eleven = Array.from({ length: 11 }, (_, index): [number, number] => [index + 1, index + 1]);
  const score = scoreAnswer(results(...eleven), passages([11, 3]));
  expect(score).toEqual({ ndcg10: 0, reciprocalRank: 1 / 11, recall10: 0, cappedRecall10: 0 });
});

test('ten answers of twenty passages are half of them and all that ten results can answer', () => {
  const judged = passages(...Array.from({ length: 20 }, (_, index): [number, number] => [index + 1, 2]));
  const ten = Array.from({ length: 10 }, (_, index): [number, number] => [index + 1, index + 1]);
  expect(scoreAnswer(results(...ten), judged)).toEqual({
    ndcg10: 1,
    reciprocalRank: 1,
    recall10: 0.5,
    cappedRecall10: 1,
  });
});

test('no result scores zero, and a query without passages is refused', () => {
  expect(scoreAnswer([], passages([5, 3])).ndcg10).toBe(0);
  expect(() => scoreAnswer([], [])).toThrow('A query without judged passages has no score.');
});
