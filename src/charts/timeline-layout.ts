import { scaleUtc } from 'd3-scale';
import { utcDay, utcMonth, utcYear } from 'd3-time';
import type { DatedEntry, Timeline, TimelineGroup, YearlyEntry } from '../views/timeline.ts';

/** Sizes in the units of the drawing. */
export interface TimelineSizes {
  /** Of the whole drawing. */
  readonly width: number;
  /** Kept free at the left for the names of groups, and at the right for the last mark. */
  readonly left: number;
  readonly right: number;
  /** Kept free at the top for the axis. */
  readonly top: number;
  /** Of one lane of marks. */
  readonly lane: number;
  /** Between two groups. */
  readonly gap: number;
  /** The width that a day takes, so that marks can be told apart and touched. */
  readonly mark: number;
}

/** A line of the axis. */
export interface TimelineTick {
  /** `2026`, or the month `06`. */
  readonly id: string;
  readonly x: number;
  /** The middle of the year or month that begins there, for its label. */
  readonly middle: number;
}

export interface TimelineMark {
  /** Unique in the drawing: group and entry. */
  readonly id: string;
  readonly entryId: string;
  readonly shape: 'day' | 'bar' | 'span';
  readonly isCertain: boolean;
  /** A day is centred on `x` and has no width; a bar or span begins at `x`. */
  readonly x: number;
  readonly width: number;
  /** The middle of its lane. */
  readonly y: number;
}

export interface TimelineBand {
  readonly id: string;
  /** The top and height of the group. */
  readonly y: number;
  readonly height: number;
  readonly marks: readonly TimelineMark[];
}

export interface TimelineLayout {
  readonly width: number;
  readonly height: number;
  readonly ticks: readonly TimelineTick[];
  readonly bands: readonly TimelineBand[];
}

/**
 * Places the dated entries of a timeline along whole years, one band per group that has any. Marks that would touch
 * go to lanes below one another: in the order of the entries, each takes the first lane that is free. All numbers have one decimal at most. A timeline without
 * dated entries has no ticks and no bands.
 */
export function layoutTimeline({ groups, years }: Timeline, sizes: TimelineSizes): TimelineLayout {
  if (years === null) return { width: sizes.width, height: sizes.top, ticks: [], bands: [] };
  const from = yearStart(years.first);
  const to = yearStart(years.last + 1);
  const x = scaleUtc([from, to], [sizes.left, sizes.width - sizes.right]);
  const ticks = utcYear.range(from, to).map((start) => ({
    id: String(start.getUTCFullYear()),
    x: round(x(start)),
    middle: round((x(start) + x(utcYear.offset(start, 1))) / 2),
  }));
  return layoutBands(groups, sizes, ticks, ({ dated }) =>
    dated.map((entry) => ({
      entry,
      from: x(dayStart(entry.start)),
      to: x(utcDay.offset(dayStart(entry.end), 1)),
    })),
  );
}

/**
 * Places the yearly entries of a timeline along one year, January to December, as `layoutTimeline` does. The year has
 * 366 days, so that every day of every year has its place.
 */
export function layoutYear({ groups }: Timeline, sizes: TimelineSizes): TimelineLayout {
  const from = yearStart(LEAP_YEAR);
  const to = yearStart(LEAP_YEAR + 1);
  const x = scaleUtc([from, to], [sizes.left, sizes.width - sizes.right]);
  const ticks = utcMonth.range(from, to).map((start) => ({
    id: String(start.getUTCMonth() + 1).padStart(2, '0'),
    x: round(x(start)),
    middle: round((x(start) + x(utcMonth.offset(start, 1))) / 2),
  }));
  return layoutBands(groups, sizes, ticks, ({ yearly }) =>
    yearly.map((entry) => {
      const isMonth = entry.shape === 'span';
      const start = dayStart(`${String(LEAP_YEAR)}-${entry.monthDay}${isMonth ? '-01' : ''}`);
      return { entry, from: x(start), to: x((isMonth ? utcMonth : utcDay).offset(start, 1)) };
    }),
  );
}

const LEAP_YEAR = 2024;

/** An entry and where it begins and ends. */
interface Extent {
  readonly entry: DatedEntry | YearlyEntry;
  readonly from: number;
  readonly to: number;
}

function layoutBands(
  groups: readonly TimelineGroup[],
  sizes: TimelineSizes,
  ticks: readonly TimelineTick[],
  extentsOf: (group: TimelineGroup) => readonly Extent[],
): TimelineLayout {
  const bands: TimelineBand[] = [];
  let y = sizes.top;
  for (const group of groups) {
    const extents = extentsOf(group);
    if (extents.length === 0) continue;
    if (bands.length > 0) y += sizes.gap;
    const lanes = findLanes(extents, sizes.mark);
    const marks = extents.map(({ entry, from, to }, index) => ({
      id: `${group.id}--${entry.id}`,
      entryId: entry.id,
      shape: entry.shape,
      isCertain: entry.isCertain,
      x: round(entry.shape === 'day' ? (from + to) / 2 : from),
      width: entry.shape === 'day' ? 0 : round(to - from),
      y: round(y + ((lanes[index] ?? 0) + 0.5) * sizes.lane),
    }));
    const height = (Math.max(...lanes) + 1) * sizes.lane;
    bands.push({ id: group.id, y: round(y), height: round(height), marks });
    y += height;
  }
  return { width: sizes.width, height: round(y), ticks: bands.length === 0 ? [] : ticks, bands };
}

/** The lane of each extent, from 0: the first that is free where it begins. */
function findLanes(extents: readonly Extent[], mark: number): number[] {
  const ends: number[] = [];
  return extents.map(({ entry, from, to }) => {
    const middle = (from + to) / 2;
    const left = entry.shape === 'day' ? middle - mark / 2 : from;
    const right = entry.shape === 'day' ? middle + mark / 2 : to;
    const free = ends.findIndex((end) => end <= left);
    const lane = free === -1 ? ends.length : free;
    ends[lane] = right;
    return lane;
  });
}

function dayStart(iso: string): Date {
  return new Date(`${iso}T00:00:00Z`);
}

function yearStart(year: number): Date {
  return new Date(Date.UTC(year, 0, 1));
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
