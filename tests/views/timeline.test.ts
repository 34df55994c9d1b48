import { describe, expect, test } from 'vitest';
import type { Timeline, TimelineGrouping } from '../../src/views/timeline.ts';
import { buildTimeline } from '../../src/views/timeline.ts';
import type { SmallPlan } from './findings/small-corpus.ts';
import { buildCorpus } from './findings/small-corpus.ts';

function timelineOf(grouping: TimelineGrouping, ...plans: readonly SmallPlan[]): Timeline {
  return buildTimeline(buildCorpus(plans), grouping);
}

const onePlan = (...lines: string[]): Timeline =>
  timelineOf('plan', { id: 'a', lines: ['I. TỔ CHỨC THỰC HIỆN', ...lines] });

/** Each group as its id, and what is drawn in it. */
function show({ groups }: Timeline): unknown[] {
  return groups.map(({ id, dated, yearly, undated }) => [
    id,
    ...dated.map((entry) => `${entry.shape} ${entry.start} ${entry.end} ${entry.id}`),
    ...yearly.map((entry) => `every ${entry.shape} ${entry.monthDay} ${entry.id}`),
    ...undated.map((entry) => `undated ${entry.id}`),
  ]);
}

describe('entries', () => {
  test('an entry keeps its words, place, actors and duty', () => {
    const { groups } = onePlan('1. Sở Y tế báo cáo kết quả về UBND tỉnh trước ngày 31/7/2026.');
    expect(groups).toEqual([
      {
        id: 'a',
        name: { vi: 'Tỉnh A', en: 'A' },
        dated: [
          {
            id: 'a--i.1--deadline-1',
            planId: 'a',
            deadlineId: 'i.1--deadline-1',
            clauseId: 'i.1',
            kind: 'one-off',
            duty: 'report',
            dateText: 'trước ngày 31/7/2026',
            action: 'Sở Y tế báo cáo kết quả về UBND tỉnh trước ngày 31/7/2026.',
            actorIds: ['so-y-te'],
            isCertain: true,
            shape: 'day',
            start: '2026-07-31',
            end: '2026-07-31',
          },
        ],
        yearly: [],
        undated: [],
      },
    ]);
  });

  test.each([
    ['1. Giai đoạn 2026 - 2029: Triển khai các nhiệm vụ.', 'bar 2026-01-01 2029-12-31'],
    ['1. Sở Y tế tuyên truyền từ ngày 01/8/2026 đến ngày 31/12/2026.', 'bar 2026-08-01 2026-12-31'],
    ['1. Trong tháng 7 năm 2026, Sở Y tế xây dựng Kế hoạch hành động.', 'span 2026-07-01 2026-07-31'],
    ['1. Hoàn thành trong quý III năm 2026 việc rà soát.', 'span 2026-07-01 2026-09-30'],
    ['1. Đến hết Quý II năm 2026, Sở Y tế xây dựng Kế hoạch hành động.', 'day 2026-06-30 2026-06-30'],
    ['1. Hoàn thành vào cuối năm 2027 việc rà soát.', 'span 2027-01-01 2027-12-31'],
    ['1. Sở Y tế báo cáo UBND tỉnh trước ngày 15/11 hằng năm.', 'every day 11-15'],
    ['1. Sở Y tế báo cáo UBND tỉnh trong tháng 6 hằng năm.', 'every span 06'],
    ['1. Sở Y tế báo cáo định kỳ hằng năm về UBND tỉnh.', 'undated'],
    ['1. Sở Y tế báo cáo UBND tỉnh trước ngày 15/11.', 'undated'],
  ])('%s is drawn as %s', (line, shown) => {
    expect(show(onePlan(line))).toEqual([['a', `${shown} a--i.1--deadline-1`]]);
  });

  test.each([
    ['1. Trong tháng 7 năm 2026, Sở Y tế xây dựng Kế hoạch hành động.', 'own-plan'],
    ['1. Kế hoạch triển khai thực hiện báo cáo UBND tỉnh trước ngày 30/7/2026.', 'own-plan'],
    ['1. Sở Y tế báo cáo kết quả về UBND tỉnh trước ngày 31/7/2026.', 'report'],
    ['1. Năm 2030: Tổng kết, đánh giá kết quả thực hiện.', 'review'],
    ['1. Giai đoạn 2026 - 2029: Triển khai các nhiệm vụ.', 'other'],
    ['1. Sở Nội vụ tham mưu UBND tỉnh ban hành kế hoạch thực hiện trước ngày 01/4/2026.', 'other'],
  ])('%s is the duty %s', (line, duty) => {
    expect(onePlan(line).groups[0]?.dated[0]?.duty).toBe(duty);
  });

  test('stand by first day, and yearly ones by day of the year', () => {
    expect(
      show(
        onePlan(
          '1. Năm 2030: Tổng kết.',
          '2. Sở Y tế báo cáo UBND tỉnh trước ngày 31/7/2026.',
          '3. Sở Y tế báo cáo UBND tỉnh trước ngày 15/11 hằng năm.',
          '4. Sở Nội vụ báo cáo UBND tỉnh trước ngày 01/11 hằng năm.',
        ),
      ),
    ).toEqual([
      [
        'a',
        'day 2026-07-31 2026-07-31 a--i.2--deadline-1',
        'bar 2030-01-01 2030-12-31 a--i.1--deadline-1',
        'every day 11-01 a--i.4--deadline-1',
        'every day 11-15 a--i.3--deadline-1',
      ],
    ]);
  });
});

describe('groups', () => {
  const plans: readonly SmallPlan[] = [
    {
      id: 'b',
      lines: [
        'I. TỔ CHỨC',
        '1. Sở Y tế xây dựng Kế hoạch hành động trước ngày 30/6/2026.',
        '2. Sở Nội vụ, Sở Y tế báo cáo UBND tỉnh trước ngày 15/11 hằng năm.',
        '3. Năm 2030: Tổng kết, đánh giá kết quả thực hiện.',
      ],
    },
    { id: 'a', lines: ['I. TỔ CHỨC', '1. Sở Lạ báo cáo trước ngày 31/7/2026.'] },
    { id: 'c', lines: ['I. TỔ CHỨC', '1. Sở Y tế tham mưu.'] },
  ];

  test('by plan stand in the order of the plans; a plan without deadlines has none', () => {
    expect(timelineOf('plan', ...plans).groups.map(({ id, name }) => [id, name?.vi])).toEqual([
      ['b', 'Tỉnh B'],
      ['a', 'Tỉnh A'],
    ]);
  });

  test('by duty stand in a fixed order, without names', () => {
    const { groups } = timelineOf('duty', ...plans);
    expect(show({ groups, years: null })).toEqual([
      ['own-plan', 'day 2026-06-30 2026-06-30 b--i.1--deadline-1'],
      ['report', 'day 2026-07-31 2026-07-31 a--i.1--deadline-1', 'every day 11-15 b--i.2--deadline-1'],
      ['review', 'bar 2030-01-01 2030-12-31 b--i.3--deadline-1'],
    ]);
    expect(groups[0]?.name).toBeNull();
  });

  test('by actor stand by number of deadlines; one deadline stands with each of its actors', () => {
    const { groups } = timelineOf('actor', ...plans);
    expect(show({ groups, years: null }).slice(0, 2)).toEqual([
      ['so-y-te', 'day 2026-06-30 2026-06-30 b--i.1--deadline-1', 'every day 11-15 b--i.2--deadline-1'],
      ['so-noi-vu', 'every day 11-15 b--i.2--deadline-1'],
    ]);
    expect(groups.at(-1)).toMatchObject({ id: 'none', name: null });
    expect(groups[0]?.name).toEqual({ vi: 'Sở Y tế', en: 'Sở Y tế' });
  });
});

describe('years', () => {
  test('are whole and hold every dated entry', () => {
    expect(
      onePlan(
        '1. Sở Y tế báo cáo UBND tỉnh trước ngày 31/7/2026.',
        '2. Giai đoạn 2027 - 2029: Triển khai các nhiệm vụ.',
      ).years,
    ).toEqual({ first: 2026, last: 2029 });
  });

  test('are none where nothing is dated', () => {
    expect(onePlan('1. Sở Y tế báo cáo UBND tỉnh trước ngày 15/11 hằng năm.').years).toBeNull();
    expect(timelineOf('plan')).toEqual({ groups: [], years: null });
  });
});
