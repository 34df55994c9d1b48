import ical, { ICalEventTransparency } from 'ical-generator';
import type { CalendarEvent, YearlyRecurrence } from '../views/deadline-calendar.ts';
import type { Language } from './languages.ts';
import { quotedUrl } from './urls.ts';

/** What a calendar file says beside its events. */
export interface CalendarHead {
  readonly language: Language;
  readonly name: string;
  /** ISO day since when the entries of a plan hold: no build may give another. */
  readonly stampOf: (planId: string) => string;
}

/**
 * Deadlines as a calendar file (RFC 5545): all-day events that take up no time, recurring each year where the plan
 * says so. The same events give the same bytes.
 */
export function formatCalendar(
  events: readonly CalendarEvent[],
  { language, name, stampOf }: CalendarHead,
): string {
  const calendar = ical({
    name,
    prodId: { company: 'doi-chieu', product: 'deadlines', language: language.toUpperCase() },
  });
  for (const { uid, planId, start, end, yearly, summary, description, path, categories } of events) {
    const url = quotedUrl(path[language]);
    const event = calendar.createEvent({
      id: uid,
      stamp: new Date(`${stampOf(planId)}T00:00:00Z`),
      start: new Date(`${start}T00:00:00Z`),
      end: new Date(`${end}T00:00:00Z`),
      allDay: true,
      summary: summary[language],
      description: description[language],
      categories: categories[language].map((category) => ({ name: category })),
      transparency: ICalEventTransparency.TRANSPARENT,
    });
    if (yearly !== null) event.repeating(formatRecurrence(yearly));
    // A URL has an origin, which is not known where SITE_URL is not set.
    if (URL.canParse(url)) event.url(url);
  }
  return `${calendar.toString()}\r\n`;
}

/** Written out, because the library gives the last day a time, which an all-day event may not have. */
function formatRecurrence({ monthDay, lastYear, exceptionYears }: YearlyRecurrence): string {
  const dayOf = (year: number): string => `${String(year)}${monthDay.replace('-', '')}`;
  const rule = `RRULE:FREQ=YEARLY${lastYear === null ? '' : `;UNTIL=${dayOf(lastYear)}`}`;
  return exceptionYears.length === 0
    ? rule
    : `${rule}\r\nEXDATE;VALUE=DATE:${exceptionYears.map(dayOf).join(',')}`;
}
