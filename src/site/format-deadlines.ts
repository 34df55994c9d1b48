import type { DatedEntry, YearlyEntry } from '../views/timeline.ts';
import { formatDate, formatMonth, formatMonthDay, formatPeriod } from './format.ts';
import type { Language } from './languages.ts';
import { stringsOf } from './strings.ts';

/**
 * When a deadline falls, in short, for a label: `30/07/2026`, `tháng 7/2026`, `2026–2030`, `tháng 1/2031–6/2031`; of a
 * yearly one `01/11`, `tháng 6`. A stretch that is neither of years nor of months has both its days.
 */
export function formatWhen(entry: DatedEntry | YearlyEntry, language: Language): string {
  if ('monthDay' in entry) {
    const day = formatMonthDay(entry.monthDay, language);
    return entry.shape === 'day' ? day : stringsOf(language).monthNamed(day);
  }
  const { shape, start, end } = entry;
  if (shape === 'day') return formatDate(end, language);
  if (start.endsWith('-01-01') && end.endsWith('-12-31'))
    return formatPeriod(Number(start.slice(0, 4)), Number(end.slice(0, 4))) ?? '';
  if (start.endsWith('-01') && isLastOfMonth(end)) {
    const months = [...new Set([formatMonth(start, language), formatMonth(end, language)])];
    return stringsOf(language).monthNamed(months.join('–'));
  }
  return `${formatDate(start, language)}–${formatDate(end, language)}`;
}

/** The same in a sentence: `chậm nhất 30/07/2026`, `một ngày trong tháng 7/2026`, `01/11 hằng năm`. */
export function formatWhenSaid(entry: DatedEntry | YearlyEntry, language: Language): string {
  const strings = stringsOf(language);
  const when = formatWhen(entry, language);
  if ('monthDay' in entry) return strings.yearlyDay(when);
  if (entry.shape === 'day') return strings.byDay(when);
  return entry.shape === 'span' ? strings.deadlineSomeWithin(when) : when;
}

/** A month on an axis: `tháng 1`, `T1`; `Jan` in either room. In: `01`. */
export function monthTick(month: string, language: Language, isShort: boolean): string {
  const { monthTick: long, monthTickShort: short } = stringsOf(language);
  return (isShort ? short : long)(formatMonthDay(month, language));
}

function isLastOfMonth(iso: string): boolean {
  return new Date(Date.parse(iso) + 86_400_000).toISOString().endsWith('-01T00:00:00.000Z');
}
