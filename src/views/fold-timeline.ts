import { ascending } from 'd3-array';
import type { DatedEntry, Timeline, TimelineGroup, YearlyEntry } from './timeline.ts';

/** Deadlines that fall on the same day, or the same stretch of time, and are drawn alike. */
export interface AlikeDeadlines<Entry extends DatedEntry | YearlyEntry = DatedEntry | YearlyEntry> {
  /** When they fall: `2026-07-30`, `2026-07-01--2026-07-31`, `phase-2026-01-01--2030-12-31`, `yearly-11-01`, `yearly-06`. */
  readonly when: string;
  /** In the order given; at least one. */
  readonly entries: readonly [Entry, ...Entry[]];
}

/** A timeline whose marks may stand for several deadlines. */
export interface FoldedTimeline {
  /** One entry for deadlines alike: the first of them. */
  readonly timeline: Timeline;
  /** What the mark of an entry stands for: group id, then entry id. */
  readonly alike: ReadonlyMap<string, ReadonlyMap<string, AlikeDeadlines>>;
  /** How many groups the group `REST` gathers; 0 when there is none. */
  readonly gathered: number;
  /** Whether a group has so many different days that its marks stand for whole months or years. */
  readonly isCoarse: boolean;
}

/** How many groups a picture has room for, and how many marks of either kind a group. */
export interface FoldLimits {
  readonly groups: number;
  readonly marks: number;
}

/** The id of the group that gathers those for which there is no room. */
export const REST = 'rest';

/**
 * Folds deadlines of one group that are drawn alike into one mark, and gathers all groups for which there is no room
 * into one, so that a picture stays bounded and still holds every deadline. Where a group has more marks than there is
 * room for, those of one month are folded, and where that is not enough those of one year: a day is then drawn as a
 * span within which it lies, and a phase as the whole months or years that it touches.
 */
export function foldTimeline({ groups, years }: Timeline, most: FoldLimits): FoldedTimeline {
  const rest = groups.slice(most.groups);
  const gathered: TimelineGroup[] =
    rest.length === 0
      ? []
      : [
          {
            id: REST,
            name: null,
            dated: rest.flatMap(({ dated }) => dated).toSorted(byWhen),
            yearly: rest.flatMap(({ yearly }) => yearly).toSorted(byWhen),
            undated: rest.flatMap(({ undated }) => undated),
          },
        ];
  const alike = new Map<string, Map<string, AlikeDeadlines>>();
  let isCoarse = false;
  const foldWithin = <Entry extends DatedEntry | YearlyEntry>(
    entries: readonly Entry[],
    coarser: readonly ((entry: Entry) => Entry)[],
  ): AlikeDeadlines<Entry>[] => {
    let marks = foldAlike(entries);
    for (const coarsen of coarser) {
      if (marks.length <= most.marks) break;
      isCoarse = true;
      marks = foldAlike(entries.map(coarsen));
    }
    return marks;
  };
  const folded = [...groups.slice(0, most.groups), ...gathered].map((group): TimelineGroup => {
    const dated = foldWithin(group.dated, [
      (entry) => coarsenDated(entry, 'month'),
      (entry) => coarsenDated(entry, 'year'),
    ]);
    const yearly = foldWithin(group.yearly, [coarsenYearly]);
    alike.set(group.id, new Map([...dated, ...yearly].map((one) => [one.entries[0].id, one])));
    return {
      ...group,
      dated: dated.map(({ entries }) => entries[0]),
      yearly: yearly.map(({ entries }) => entries[0]),
    };
  });
  return { timeline: { groups: folded, years }, alike, gathered: rest.length, isCoarse };
}

function coarsenDated(entry: DatedEntry, unit: 'month' | 'year'): DatedEntry {
  const start = unit === 'month' ? `${entry.start.slice(0, 7)}-01` : `${entry.start.slice(0, 4)}-01-01`;
  const end = unit === 'month' ? lastOfMonth(entry.end) : `${entry.end.slice(0, 4)}-12-31`;
  return { ...entry, shape: entry.shape === 'bar' ? 'bar' : 'span', start, end };
}

function coarsenYearly(entry: YearlyEntry): YearlyEntry {
  return { ...entry, shape: 'span', monthDay: entry.monthDay.slice(0, 2) };
}

function lastOfMonth(iso: string): string {
  const [year, month] = [iso.slice(0, 4), iso.slice(5, 7)].map(Number);
  return new Date(Date.UTC(year ?? 0, month ?? 0, 0)).toISOString().slice(0, 10);
}

/** Every deadline by when it falls. */
export interface DeadlinesByDay {
  /** Those of every year, by day of the year. */
  readonly yearly: readonly AlikeDeadlines<YearlyEntry>[];
  /** A day, or a stretch of time in which the day lies, by first day. */
  readonly once: readonly AlikeDeadlines<DatedEntry>[];
  /** Stretches of time that are meant as a whole, by first day. */
  readonly phases: readonly AlikeDeadlines<DatedEntry>[];
  /** Those whose words give neither. */
  readonly undated: TimelineGroup['undated'];
}

/** Lists the deadlines of a timeline by when they fall; those of one day in the order of the groups. */
export function listByDay({ groups }: Timeline): DeadlinesByDay {
  const dated = groups.flatMap((group) => group.dated).toSorted(byWhen);
  return {
    once: foldAlike(
      dated.filter(({ shape }) => shape !== 'bar'),
      whenOf,
    ),
    phases: foldAlike(
      dated.filter(({ shape }) => shape === 'bar'),
      whenOf,
    ),
    yearly: foldAlike(groups.flatMap(({ yearly }) => yearly).toSorted(byWhen), whenOf),
    undated: groups.flatMap(({ undated }) => undated),
  };
}

/** When an entry falls, as `AlikeDeadlines` names it. */
export function whenOf(entry: DatedEntry | YearlyEntry): string {
  if ('monthDay' in entry) return `yearly-${entry.monthDay}`;
  const { shape, start, end } = entry;
  if (shape === 'day') return end;
  return shape === 'bar' ? `phase-${start}--${end}` : `${start}--${end}`;
}

function lookOf(entry: DatedEntry | YearlyEntry): string {
  return `${whenOf(entry)} ${entry.shape} ${String(entry.isCertain)}`;
}

function foldAlike<Entry extends DatedEntry | YearlyEntry>(
  entries: readonly Entry[],
  keyOf: (entry: Entry) => string = lookOf,
): AlikeDeadlines<Entry>[] {
  return [...Map.groupBy(entries, keyOf).values()].flatMap(([first, ...others]) =>
    first === undefined ? [] : [{ when: whenOf(first), entries: [first, ...others] }],
  );
}

/** By first day; sorting keeps the order of groups within a day. */
function byWhen(a: DatedEntry | YearlyEntry, b: DatedEntry | YearlyEntry): number {
  return ascending(sortKey(a), sortKey(b));
}

function sortKey(entry: DatedEntry | YearlyEntry): string {
  return 'monthDay' in entry ? entry.monthDay : `${entry.start} ${entry.end}`;
}
