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
  /** Kept free above the lanes of each group for its name; 0 where the names stand at the left. */
  readonly head: number;
  /** Between two groups. */
  readonly gap: number;
  /** The least width that a mark takes, so that marks can be told apart and touched. */
  readonly mark: number;
}

/** How wide the words beside a mark are. */
export type LabelWidth = (entry: DatedEntry | YearlyEntry) => number;

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
  /** Where its words stand: within a bar where they fit, else behind the mark, and before it at the right edge. */
  readonly label: 'inside' | 'after' | 'before';
}

export interface TimelineBand {
  readonly id: string;
  /** The top and height of the group, its head included. */
  readonly y: number;
  readonly height: number;
  readonly marks: readonly TimelineMark[];
}

export interface TimelineLayout {
  readonly width: number;
  readonly height: number;
  /** Where the axis ends. */
  readonly to: number;
  readonly ticks: readonly TimelineTick[];
  readonly bands: readonly TimelineBand[];
}

/**
 * Places the dated entries of a timeline along whole years, one band per group that has any. Marks that would touch,
 * their labels included, go to lanes below one another: in the order of the entries, each takes the first lane that
 * is free. All numbers have one decimal at most. A timeline without dated entries has no ticks and no bands.
 */
export function layoutTimeline(
  { groups, years }: Timeline,
  sizes: TimelineSizes,
  labelWidth: LabelWidth = () => 0,
): TimelineLayout {
  if (years === null)
    return { width: sizes.width, height: sizes.top, to: sizes.width - sizes.right, ticks: [], bands: [] };
  const from = yearStart(years.first);
  const to = yearStart(years.last + 1);
  const x = scaleUtc([from, to], [sizes.left, sizes.width - sizes.right]);
  const ticks = utcYear.range(from, to).map((start) => ({
    id: String(start.getUTCFullYear()),
    x: round(x(start)),
    middle: round((x(start) + x(utcYear.offset(start, 1))) / 2),
  }));
  return layoutBands(groups, sizes, ticks, ({ dated }) =>
    dated.map((entry) =>
      placeExtent(
        entry,
        x(dayStart(entry.start)),
        x(utcDay.offset(dayStart(entry.end), 1)),
        labelWidth(entry),
        sizes,
      ),
    ),
  );
}

/**
 * Places the yearly entries of a timeline along one year, January to December, as `layoutTimeline` does. The year has
 * 366 days, so that every day of every year has its place.
 */
export function layoutYear(
  { groups }: Timeline,
  sizes: TimelineSizes,
  labelWidth: LabelWidth = () => 0,
): TimelineLayout {
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
      const end = (isMonth ? utcMonth : utcDay).offset(start, 1);
      return placeExtent(entry, x(start), x(end), labelWidth(entry), sizes);
    }),
  );
}

const LEAP_YEAR = 2024;

/** An entry, where it begins and ends, and the room that it takes with its label. */
interface Extent {
  readonly entry: DatedEntry | YearlyEntry;
  readonly from: number;
  readonly to: number;
  readonly label: TimelineMark['label'];
  readonly left: number;
  readonly right: number;
}

/** Between a mark and its label, and at both ends of a label within a bar. */
export const LABEL_GAP = 6;

function placeExtent(
  entry: Extent['entry'],
  from: number,
  to: number,
  labelWidth: number,
  { width, mark }: TimelineSizes,
): Extent {
  const middle = (from + to) / 2;
  const half = Math.max(entry.shape === 'day' ? 0 : to - from, mark) / 2;
  const [left, right] = [middle - half, middle + half];
  const room = labelWidth + LABEL_GAP;
  if (entry.shape === 'bar' && labelWidth > 0 && labelWidth + 2 * LABEL_GAP <= to - from)
    return { entry, from, to, label: 'inside', left, right };
  if (labelWidth === 0) return { entry, from, to, label: 'after', left, right };
  return right + room > width
    ? { entry, from, to, label: 'before', left: left - room, right }
    : { entry, from, to, label: 'after', left, right: right + room };
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
    const lanes = findLanes(extents);
    const marks = extents.map(({ entry, from, to, label }, index) => ({
      id: `${group.id}--${entry.id}`,
      entryId: entry.id,
      shape: entry.shape,
      isCertain: entry.isCertain,
      x: round(entry.shape === 'day' ? (from + to) / 2 : from),
      width: entry.shape === 'day' ? 0 : round(to - from),
      y: round(y + sizes.head + ((lanes[index] ?? 0) + 0.5) * sizes.lane),
      label,
    }));
    const height = sizes.head + (Math.max(...lanes) + 1) * sizes.lane;
    bands.push({ id: group.id, y: round(y), height: round(height), marks });
    y += height;
  }
  return {
    width: sizes.width,
    height: round(y),
    to: sizes.width - sizes.right,
    ticks: bands.length === 0 ? [] : ticks,
    bands,
  };
}

/** The lane of each extent, from 0: the first that is free where it begins. */
function findLanes(extents: readonly Extent[]): number[] {
  const ends: number[] = [];
  return extents.map(({ left, right }) => {
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
