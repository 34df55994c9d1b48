import { describe, expect, test } from 'vitest';
import type { FoldLimits, FoldedTimeline } from '../../src/views/fold-timeline.ts';
import { foldTimeline, listByDay } from '../../src/views/fold-timeline.ts';
import { buildTimeline } from '../../src/views/timeline.ts';
import type { SmallPlan } from './findings/small-corpus.ts';
import { buildCorpus } from './findings/small-corpus.ts';

const planOf = (id: string, ...lines: string[]): SmallPlan => ({ id, lines: ['I. TỔ CHỨC', ...lines] });

const JULY = '1. Sở Y tế báo cáo trước ngày 31/7/2026.';
const ALSO_JULY = '2. Sở Nội vụ báo cáo trước ngày 31/7/2026.';
const YEARLY = '3. Sở Y tế báo cáo UBND tỉnh trước ngày 15/11 hằng năm.';

function fold(most: Partial<FoldLimits>, ...plans: SmallPlan[]): FoldedTimeline {
  return foldTimeline(buildTimeline(buildCorpus(plans), 'plan'), { groups: 9, marks: 9, ...most });
}

/** Each mark as its group, its entry, when it falls, and everything that it stands for. */
function show({ alike }: FoldedTimeline): string[] {
  return [...alike].flatMap(([group, marks]) =>
    [...marks].map(
      ([entry, { when, entries }]) => `${group} ${entry} ${when}: ${entries.map(({ id }) => id).join(' ')}`,
    ),
  );
}

describe('marks', () => {
  test('deadlines of a group on the same day are one, those of another group are not', () => {
    const folded = fold({}, planOf('a', JULY, ALSO_JULY, YEARLY), planOf('b', JULY));
    expect(show(folded)).toEqual([
      'a a--i.1--deadline-1 2026-07-31: a--i.1--deadline-1 a--i.2--deadline-1',
      'a a--i.3--deadline-1 yearly-11-15: a--i.3--deadline-1',
      'b b--i.1--deadline-1 2026-07-31: b--i.1--deadline-1',
    ]);
    expect(folded.timeline.groups.map(({ dated }) => dated.length)).toEqual([1, 1]);
  });

  test('a month within which a day lies is not the same as a phase, and neither is a day', () => {
    expect(
      show(
        fold(
          {},
          planOf(
            'a',
            '1. Hoàn thành vào cuối năm 2027 việc rà soát.',
            '2. Năm 2027: Tổng kết.',
            '3. Sở Y tế báo cáo trước ngày 31/12/2027.',
          ),
        ),
      ).map((line) => line.split(':')[0]),
    ).toEqual([
      'a a--i.1--deadline-1 2027-01-01--2027-12-31',
      'a a--i.2--deadline-1 phase-2027-01-01--2027-12-31',
      'a a--i.3--deadline-1 2027-12-31',
    ]);
  });

  test('groups beyond the most are gathered in one, and no deadline is lost', () => {
    const folded = fold({ groups: 1 }, planOf('a', JULY), planOf('b', JULY, YEARLY), planOf('c', JULY));
    expect(show(folded)).toEqual([
      'a a--i.1--deadline-1 2026-07-31: a--i.1--deadline-1',
      'rest b--i.1--deadline-1 2026-07-31: b--i.1--deadline-1 c--i.1--deadline-1',
      'rest b--i.3--deadline-1 yearly-11-15: b--i.3--deadline-1',
    ]);
    expect(folded.gathered).toBe(2);
  });

  test('a picture of many plans has no more marks than a picture of few that set the same days', () => {
    const plans = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => planOf(id, JULY, YEARLY));
    expect(show(fold({ groups: 2 }, ...plans)).length).toBe(6);
    expect(show(fold({ groups: 2 }, ...plans.slice(0, 3))).length).toBe(6);
  });
});

describe('too many different days for a band', () => {
  const plan = planOf(
    'a',
    '1. Sở Y tế báo cáo trước ngày 30/7/2026.',
    '2. Sở Y tế báo cáo trước ngày 31/7/2026.',
    '3. Sở Y tế báo cáo trước ngày 15/8/2026.',
    '4. Nửa đầu năm 2031: Triển khai.',
    '5. Sở Y tế báo cáo UBND tỉnh trước ngày 15/11 hằng năm.',
    '6. Sở Y tế báo cáo UBND tỉnh trước ngày 20/11 hằng năm.',
    '7. Sở Y tế báo cáo UBND tỉnh trước ngày 25/11 hằng năm.',
    '8. Sở Y tế báo cáo UBND tỉnh trước ngày 25/10 hằng năm.',
  );
  const marksOf = (marks: number): unknown[] => {
    const { alike, isCoarse } = fold({ marks }, plan);
    return [isCoarse, ...(alike.get('a')?.values() ?? [])].map((one) =>
      typeof one === 'boolean' ? one : `${one.when} ${one.entries[0].shape} ${String(one.entries.length)}`,
    );
  };

  test('are drawn as they are while there is room', () => {
    expect(marksOf(4)).toEqual([
      false,
      '2026-07-30 day 1',
      '2026-07-31 day 1',
      '2026-08-15 day 1',
      'phase-2031-01-01--2031-06-30 bar 1',
      'yearly-10-25 day 1',
      'yearly-11-15 day 1',
      'yearly-11-20 day 1',
      'yearly-11-25 day 1',
    ]);
  });

  test('are drawn by month, and by year where that is not enough', () => {
    expect(marksOf(3)).toEqual([
      true,
      '2026-07-01--2026-07-31 span 2',
      '2026-08-01--2026-08-31 span 1',
      'phase-2031-01-01--2031-06-30 bar 1',
      'yearly-10 span 1',
      'yearly-11 span 3',
    ]);
    expect(marksOf(2)).toEqual([
      true,
      '2026-01-01--2026-12-31 span 3',
      'phase-2031-01-01--2031-12-31 bar 1',
      'yearly-10 span 1',
      'yearly-11 span 3',
    ]);
  });
});

test('a list by day has every deadline once: by day, of every year, as a phase, without a date', () => {
  const { once, yearly, phases, undated } = listByDay(
    buildTimeline(
      buildCorpus([
        planOf('b', YEARLY, '4. Sở Y tế báo cáo định kỳ hằng năm về UBND tỉnh.'),
        planOf('a', '1. Sở Y tế báo cáo trước ngày 31/7/2026.', '2. Năm 2030: Tổng kết.'),
        planOf('c', '1. Sở Y tế báo cáo trước ngày 31/7/2026.', '2. Sở Y tế báo cáo trước ngày 30/6/2026.'),
      ]),
      'plan',
    ),
  );
  const days = [once, yearly, phases].map((list) =>
    list.map(({ when, entries }) => [when, ...entries.map(({ id }) => id)]),
  );
  expect(days).toEqual([
    [
      ['2026-06-30', 'c--i.2--deadline-1'],
      ['2026-07-31', 'a--i.1--deadline-1', 'c--i.1--deadline-1'],
    ],
    [['yearly-11-15', 'b--i.3--deadline-1']],
    [['phase-2030-01-01--2030-12-31', 'a--i.2--deadline-1']],
  ]);
  expect(undated.map(({ id }) => id)).toEqual(['b--i.4--deadline-1']);
});
