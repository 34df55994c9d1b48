/** A day on which something is due, once or each year. */
export interface DueDay {
  /** ISO day; of a yearly one the first. */
  readonly start: string;
  /** Of a yearly one: the last year, null where none is named, and the years that have another day. */
  readonly yearly: { readonly lastYear: number | null; readonly exceptionYears: readonly number[] } | null;
  /** The last day of what begins on `start`. */
  readonly last: string;
}

/** When it is next due on `today` or later; null when it is over. */
export function findNextDay({ start, last, yearly }: DueDay, today: string): string | null {
  if (yearly === null) return last < today ? null : start;
  const [firstYear, year] = [start, today].map((day) => Number(day.slice(0, 4)));
  if (firstYear === undefined || year === undefined) return null;
  const monthDay = start.slice(4);
  // Exceptions are few; one more year than they are is enough to find a year that is none.
  for (let step = 0; step <= yearly.exceptionYears.length + 1; step++) {
    const next = Math.max(firstYear, year) + step;
    if (yearly.lastYear !== null && next > yearly.lastYear) return null;
    const day = `${String(next)}${monthDay}`;
    if (day >= today && !yearly.exceptionYears.includes(next)) return day;
  }
  return null;
}
