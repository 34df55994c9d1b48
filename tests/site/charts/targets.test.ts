import { expect, test } from 'vitest';
import { formatStripsTitle } from '../../../src/site/charts/targets.ts';
import { buildTargetStrips } from '../../../src/views/target-strips.ts';
import { buildCorpus } from '../../views/findings/small-corpus.ts';

const officials = (share: number): string =>
  `Trên ${String(share)}% cán bộ, công chức có hiểu biết cơ bản về Cộng đồng ASEAN.`;

/** The findings of plans that print these sentences as their objectives. */
function titleOf(plans: Readonly<Record<string, readonly string[]>>): [vi: string, en: string] {
  const corpus = buildCorpus(
    Object.entries(plans).map(([id, sentences]) => ({
      id,
      lines: ['I. MỤC TIÊU', ...sentences.map((words, at) => `${String(at + 1)}. ${words}`)],
    })),
  );
  const strips = buildTargetStrips(corpus);
  return [formatStripsTitle(strips, 'vi'), formatStripsTitle(strips, 'en')];
}

test('the finding names the plans that are below the national figure', () => {
  expect(titleOf({ 'lai-chau': [officials(70)], 'ha-tinh': [officials(95)] })).toEqual([
    'Lai Châu (trên 70%) đặt chỉ tiêu thấp hơn mức trên 90% của cả nước',
    'Lai Châu (over 70%): lower than the national figure of over 90%',
  ]);
});

test('a lower number on the way to a higher one is no lower target', () => {
  expect(titleOf({ 'lai-chau': [officials(70), officials(92)] })[1]).toBe(
    'No plan sets a target lower than the national figure of over 90%',
  );
});

test('of more than three it says how many', () => {
  const low = [officials(50)];
  expect(
    titleOf({
      'lai-chau': low,
      'ha-tinh': low,
      'dak-lak': low,
      'gia-lai': low,
      'phuong-hai-duong': [officials(90)],
    }),
  ).toEqual([
    '4 trong 5 kế hoạch có con số đặt chỉ tiêu thấp hơn mức trên 90% của cả nước',
    '4 of 5 plans that print a number set a target lower than the national figure of over 90%',
  ]);
});

test('where no plan puts a number to the national matter it says to how many others there is one', () => {
  expect(titleOf({ 'lai-chau': ['Phấn đấu trên 80% hộ dân dùng nước sạch.'] })[1]).toBe(
    'The plans put numbers to 1 matter',
  );
});

test('where no plan sets a number it says so', () => {
  expect(titleOf({})).toEqual([
    'Không kế hoạch nào có bản văn ở đây đặt ra con số để đạt.',
    'No plan held here sets a number to reach.',
  ]);
  expect(titleOf({ 'lai-chau': ['Nâng cao nhận thức của cán bộ về ASEAN.'] })[1]).toBe(
    'No plan held here sets a number to reach.',
  );
});
