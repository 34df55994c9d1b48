import type { DatedEntry, Timeline, TimelineGroup, YearlyEntry } from './timeline.ts';

/** Deadlines that fall on the same day, or the same stretch of time, and are drawn alike. */
export interface AlikeDeadlines<Entry extends DatedEntry | YearlyEntry = DatedEntry | YearlyEntry> {
  /** When they fall: `2026-07-30`, `2026-07-01--2026-07-31`, `yearly-11-01`, `yearly-06`. */
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
}

/** The id of the group that gathers those for which there is no room. */
export const REST = 'rest';

/**
 * Folds deadlines of one group that are drawn alike into one mark, and gathers all groups after the first `most` into
 * one, so that a picture stays bounded and still holds every deadline.
 */
export function foldTimeline({ groups, years }: Timeline, most = Infinity): FoldedTimeline {
  const rest = groups.slice(most);
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
  const folded = [...groups.slice(0, most), ...gathered].map((group): TimelineGroup => {
    const dated = foldAlike(group.dated);
    const yearly = foldAlike(group.yearly);
    alike.set(group.id, new Map([...dated, ...yearly].map((one) => [one.entries[0].id, one])));
    return {
      ...group,
      dated: dated.map(({ entries }) => entries[0]),
      yearly: yearly.map(({ entries }) => entries[0]),
    };
  });
  return { timeline: { groups: folded, years }, alike, gathered: rest.length };
}

/** Every deadline of a timeline by when it falls: those with dates, those of every year, and those without. */
export function listByDay({ groups }: Timeline): {
  readonly dated: readonly AlikeDeadlines<DatedEntry>[];
  readonly yearly: readonly AlikeDeadlines<YearlyEntry>[];
  readonly undated: TimelineGroup['undated'];
} {
  return {
    dated: foldAlike(groups.flatMap(({ dated }) => dated).toSorted(byWhen), whenOf),
    yearly: foldAlike(groups.flatMap(({ yearly }) => yearly).toSorted(byWhen), whenOf),
    undated: groups.flatMap(({ undated }) => undated),
  };
}

/** When an entry falls, as `AlikeDeadlines` names it. */
export function whenOf(entry: DatedEntry | YearlyEntry): string {
  if ('monthDay' in entry) return `yearly-${entry.monthDay}`;
  return entry.shape === 'day' ? entry.end : `${entry.start}--${entry.end}`;
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
  const [one, other] = [sortKey(a), sortKey(b)];
  return one < other ? -1 : Number(one > other);
}

function sortKey(entry: DatedEntry | YearlyEntry): string {
  return 'monthDay' in entry ? entry.monthDay : `${entry.start} ${entry.end}`;
}
