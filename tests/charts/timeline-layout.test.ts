import { describe, expect, test } from 'vitest';
import { layoutTimeline, layoutYear } from '../../src/charts/timeline-layout.ts';
import type { DatedEntry, Timeline, TimelineGroup, YearlyEntry } from '../../src/views/timeline.ts';
import { freeze } from '../views/clauses.ts';

const SIZES = freeze({ width: 1600, left: 100, right: 39, top: 20, lane: 10, head: 0, gap: 6, mark: 8 });

const WORDS = {
  planId: 'a',
  deadlineId: 'd',
  clauseId: 'i',
  kind: 'one-off',
  duty: 'other',
  dateText: '',
  action: '',
  actorIds: [],
  isCertain: true,
} as const;

function dated(id: string, shape: DatedEntry['shape'], start: string, end: string): DatedEntry {
  return { ...WORDS, id, shape, start, end };
}

function yearly(id: string, shape: YearlyEntry['shape'], monthDay: string): YearlyEntry {
  return { ...WORDS, id, shape, monthDay, kind: 'yearly' };
}

function group(id: string, parts: Partial<TimelineGroup>): TimelineGroup {
  return { id, name: null, dated: [], yearly: [], undated: [], ...parts };
}

function timeline(years: Timeline['years'], ...groups: TimelineGroup[]): Timeline {
  return freeze({ groups, years });
}

describe('a timeline along years', () => {
  // 1461 units for the 1461 days of 2026 to 2029: a day is a unit.
  const years = { first: 2026, last: 2029 };

  test('has a tick where each year begins, and its label in the middle', () => {
    const { ticks } = layoutTimeline(
      timeline(years, group('a', { dated: [dated('x', 'day', '2026-01-01', '2026-01-01')] })),
      SIZES,
    );
    expect(ticks).toEqual([
      { id: '2026', x: 100, middle: 282.5 },
      { id: '2027', x: 465, middle: 647.5 },
      { id: '2028', x: 830, middle: 1013 },
      { id: '2029', x: 1196, middle: 1378.5 },
    ]);
  });

  test('puts days in the middle of their day and stretches from first to last day', () => {
    const { bands, width, height } = layoutTimeline(
      timeline(
        years,
        group('a', {
          dated: [
            dated('x', 'day', '2026-01-31', '2026-01-31'),
            dated('y', 'bar', '2027-01-01', '2027-12-31'),
            { ...dated('z', 'span', '2029-02-01', '2029-02-28'), isCertain: false },
          ],
        }),
      ),
      SIZES,
    );
    expect(bands).toEqual([
      {
        id: 'a',
        y: 20,
        height: 10,
        marks: [
          {
            id: 'a--x',
            entryId: 'x',
            shape: 'day',
            isCertain: true,
            x: 130.5,
            width: 0,
            y: 25,
            label: 'after',
          },
          {
            id: 'a--y',
            entryId: 'y',
            shape: 'bar',
            isCertain: true,
            x: 465,
            width: 365,
            y: 25,
            label: 'after',
          },
          {
            id: 'a--z',
            entryId: 'z',
            shape: 'span',
            isCertain: false,
            x: 1227,
            width: 28,
            y: 25,
            label: 'after',
          },
        ],
      },
    ]);
    expect([width, height]).toEqual([1600, 30]);
  });

  test('puts marks that would touch in lanes below one another', () => {
    const { bands, height } = layoutTimeline(
      timeline(
        years,
        group('a', {
          dated: [
            dated('bar', 'bar', '2026-01-01', '2026-12-31'),
            dated('first', 'day', '2026-06-30', '2026-06-30'),
            dated('near', 'day', '2026-07-04', '2026-07-04'),
            dated('far', 'day', '2026-07-08', '2026-07-08'),
            dated('next', 'bar', '2027-01-01', '2027-12-31'),
          ],
        }),
      ),
      SIZES,
    );
    expect(bands[0]?.marks.map(({ entryId, y }) => [entryId, y])).toEqual([
      ['bar', 25],
      ['first', 35],
      ['near', 45],
      ['far', 35],
      ['next', 25],
    ]);
    expect(height).toBe(50);
  });

  test('stacks groups with a gap and leaves out those without dates', () => {
    const entry = dated('x', 'day', '2026-01-31', '2026-01-31');
    const { bands, height } = layoutTimeline(
      timeline(years, group('a', { dated: [entry] }), group('b', {}), group('c', { dated: [entry] })),
      SIZES,
    );
    expect(bands.map(({ id, y, marks }) => [id, y, marks[0]?.id])).toEqual([
      ['a', 20, 'a--x'],
      ['c', 36, 'c--x'],
    ]);
    expect(height).toBe(46);
  });

  test('without dates is an empty drawing', () => {
    expect(layoutTimeline(timeline(null, group('a', {})), SIZES)).toEqual({
      width: 1600,
      height: 20,
      to: 1561,
      ticks: [],
      bands: [],
    });
  });

  test('puts the words of a mark within a bar where they fit, else behind it, and before it at the right edge', () => {
    const { bands } = layoutTimeline(
      timeline(
        years,
        group('a', {
          dated: [
            dated('long', 'bar', '2026-01-01', '2027-12-31'),
            dated('short', 'bar', '2026-01-01', '2026-01-31'),
            dated('span', 'span', '2027-01-01', '2027-12-31'),
            dated('late', 'day', '2029-12-31', '2029-12-31'),
          ],
        }),
      ),
      SIZES,
      () => 100,
    );
    expect(bands[0]?.marks.map(({ entryId, label }) => [entryId, label])).toEqual([
      ['long', 'inside'],
      ['short', 'after'],
      ['span', 'after'],
      ['late', 'before'],
    ]);
  });

  test('keeps marks apart by their words too', () => {
    const days = group('a', {
      dated: [
        dated('x', 'day', '2026-02-01', '2026-02-01'),
        dated('y', 'day', '2026-04-01', '2026-04-01'),
        dated('z', 'day', '2026-06-01', '2026-06-01'),
      ],
    });
    const lanesOf = (width: number): unknown =>
      layoutTimeline(timeline(years, days), SIZES, () => width).bands[0]?.marks.map(({ y }) => y);
    expect([lanesOf(0), lanesOf(80), lanesOf(130)]).toEqual([
      [25, 25, 25],
      [25, 35, 25],
      [25, 35, 45],
    ]);
  });

  test('gives a short stretch the room of a touch', () => {
    const { bands } = layoutTimeline(
      timeline(
        years,
        group('a', {
          dated: [
            dated('x', 'span', '2026-07-01', '2026-07-07'),
            dated('y', 'span', '2026-07-08', '2026-07-14'),
          ],
        }),
      ),
      { ...SIZES, mark: 26 },
    );
    expect(bands[0]?.marks.map(({ y }) => y)).toEqual([25, 35]);
  });

  test('keeps the head of each group free for its name', () => {
    const entry = dated('x', 'day', '2026-01-31', '2026-01-31');
    const { bands, height } = layoutTimeline(
      timeline(years, group('a', { dated: [entry] }), group('b', { dated: [entry] })),
      { ...SIZES, head: 12 },
    );
    expect(bands.map(({ y, height: own, marks }) => [y, own, marks[0]?.y])).toEqual([
      [20, 22, 37],
      [48, 22, 65],
    ]);
    expect(height).toBe(70);
  });

  test('rounds to one decimal', () => {
    const { ticks } = layoutTimeline(
      timeline(
        { first: 2026, last: 2028 },
        group('a', { dated: [dated('x', 'day', '2026-01-01', '2026-01-01')] }),
      ),
      { ...SIZES, width: 320, left: 20, right: 0 },
    );
    expect(ticks.map(({ x }) => x)).toEqual([20, 119.9, 219.8]);
  });
});

describe('a year', () => {
  // 366 units: a day is a unit.
  const sizes = { ...SIZES, width: 466, right: 0 };

  test('has a tick for each month', () => {
    const { ticks } = layoutYear(
      timeline(null, group('a', { yearly: [yearly('x', 'day', '11-15')] })),
      sizes,
    );
    expect(ticks.length).toBe(12);
    expect(ticks.slice(0, 3)).toEqual([
      { id: '01', x: 100, middle: 115.5 },
      { id: '02', x: 131, middle: 145.5 },
      { id: '03', x: 160, middle: 175.5 },
    ]);
  });

  test('has a place for every day, and months are spans', () => {
    const { bands } = layoutYear(
      timeline(
        null,
        group('a', {
          yearly: [
            yearly('leap', 'day', '02-29'),
            yearly('june', 'span', '06'),
            yearly('last', 'day', '12-31'),
          ],
        }),
      ),
      sizes,
    );
    expect(bands[0]?.marks.map(({ entryId, x, width }) => [entryId, x, width])).toEqual([
      ['leap', 159.5, 0],
      ['june', 252, 30],
      ['last', 465.5, 0],
    ]);
  });

  test('without yearly entries is an empty drawing', () => {
    expect(layoutYear(timeline(null, group('a', {})), sizes)).toEqual({
      width: 466,
      height: 20,
      to: 466,
      ticks: [],
      bands: [],
    });
  });
});
