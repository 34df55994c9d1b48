import { expect, test } from 'vitest';
import type { Template } from '../../bench/synthetic-plans.ts';
import { makeSyntheticPlans } from '../../bench/synthetic-plans.ts';
import { parsePlan } from '../../src/parse/parse-plan.ts';

const SOURCE = [
  'Số: /KH-UBND',
  '',
  'Bình Minh, ngày tháng năm 2026',
  '',
  'KẾ HOẠCH',
  '',
  'Thực hiện Chương trình trên địa bàn tỉnh Bình Minh',
  '',
  'I. MỤC TIÊU',
  '',
  ...Array.from({ length: 90 }, (_, index) => [
    `- Nhiệm vụ thứ ${String(index)} của tỉnh Bình Minh về giáo dục và y tế.`,
    '',
  ]).flat(),
  'Trên đây là Kế hoạch của tỉnh Bình Minh./.',
].join('\n');

const parsed = parsePlan(SOURCE);
const template: Template = {
  id: 'binh-minh',
  level: 'province',
  place: 'Bình Minh',
  province: 'Bình Minh',
  source: parsed.source,
  clauses: parsed.clauses,
};
const provinces = [
  { code: '01', name: 'Sông Trăng' },
  { code: '02', name: 'Núi Sao' },
];
const make = (count: number, seed = 0.5): ReturnType<typeof makeSyntheticPlans> =>
  makeSyntheticPlans([template], provinces, count, seed);

test('provinces come first, then communes with ids of their own, evenly over the provinces', () => {
  const plans = [...make(40)];
  expect(plans.slice(0, 2).map(({ id, jurisdiction, commune }) => [id, jurisdiction, commune])).toEqual([
    ['song-trang', '01', null],
    ['nui-sao', '02', null],
  ]);
  expect(new Set(plans.map(({ id }) => id)).size).toBe(40);
  expect(plans.slice(2).every(({ commune }) => commune?.startsWith('Xã '))).toBe(true);
  expect(plans.filter(({ jurisdiction }) => jurisdiction === '01')).toHaveLength(20);
  expect(new Set(plans.map(({ templateId }) => templateId))).toEqual(new Set(['binh-minh']));
});

test('a made plan parses into fifty-seven clauses and names its own place only', () => {
  for (const { source } of make(6)) {
    expect(parsePlan(source).clauses).toHaveLength(57);
    expect(source).not.toContain('Bình Minh');
  }
  const [province, , commune] = [...make(3)];
  expect(province?.source).toContain('Trên đây là Kế hoạch của tỉnh Sông Trăng./.');
  expect(commune?.source).toContain(
    `Trên đây là Kế hoạch của ${commune?.commune?.toLowerCase().slice(0, 2) ?? ''} `,
  );
});

test('clauses are sampled in order, and six of them are the plan’s own', () => {
  const [plan] = [...make(1)];
  const numbers = [...(plan?.source ?? '').matchAll(/thứ (\d+) của/g)].map(([, number]) => Number(number));
  expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
  expect(plan?.source.match(/^- Thôn /gm)).toHaveLength(6);
});

test('the same seed makes the same plans, another seed others', () => {
  expect([...make(3)]).toEqual([...make(3)]);
  expect([...make(3, 0.25)].map(({ source }) => source)).not.toEqual(
    [...make(3)].map(({ source }) => source),
  );
});

test('more plans than there are names are refused', () => {
  expect(() => [...make(9000)]).toThrow(/^There are names for \d+ plans, not for 9000\.$/);
});
