import type { CalendarEvent, YearlyRecurrence } from './deadline-calendar.ts';

/** The deadlines that fall on one day, once or each year. */
export interface DeadlineDay {
  /** The day; of a yearly one the first. */
  readonly start: string;
  /** The last day; of a yearly one the last of its first year. */
  readonly last: string;
  readonly yearly: YearlyRecurrence | null;
  /** At least one. */
  readonly events: readonly [CalendarEvent, ...CalendarEvent[]];
}

/** The events of a calendar by day, first days first; those of every year by day and by the years in which they fall. */
export function groupByDay(events: readonly CalendarEvent[]): DeadlineDay[] {
  const groups = Map.groupBy(events, ({ start, end, yearly }) =>
    yearly === null
      ? `${start} ${end}`
      : `${start} ${String(yearly.lastYear)} ${yearly.exceptionYears.join(',')}`,
  );
  return [...groups.values()].flatMap(([first, ...others]) =>
    first === undefined
      ? []
      : [
          {
            start: first.start,
            last: dayBefore(first.end),
            yearly: first.yearly,
            events: [first, ...others] as const,
          },
        ],
  );
}

function dayBefore(iso: string): string {
  return new Date(Date.parse(iso) - 86_400_000).toISOString().slice(0, 10);
}
