import type { Language } from './languages.ts';

const LOCALES: Record<Language, string> = { vi: 'vi-VN', en: 'en-GB' };

/** A whole number with its thousands marked: `3.214` or `3,214`. */
export function formatNumber(number: number, language: Language): string {
  return new Intl.NumberFormat(LOCALES[language]).format(number);
}

/** A share from 0 to 1 as `83%`; what is not nothing and not all is never rounded to it. */
export function formatShare(share: number): string {
  const percent = Math.round(share * 100);
  const shown = share > 0 && share < 1 ? Math.min(Math.max(percent, 1), 99) : percent;
  return `${String(shown)}%`;
}

/** The items of a list and what stands between them: `A`, `, `, `B`, ` và `, `C`; an item comes with its number from 0. */
export function formatListParts(
  items: readonly string[],
  language: Language,
): { readonly words: string; readonly item: number | null }[] {
  let item = 0;
  return new Intl.ListFormat(LOCALES[language]).formatToParts(items).map(({ type, value }) => ({
    words: value,
    item: type === 'element' ? item++ : null,
  }));
}

/** The items of a list in words: `A, B và C`, `A, B and C`. */
export function formatList(items: readonly string[], language: Language): string {
  return formatListParts(items, language)
    .map(({ words }) => words)
    .join('');
}

/** An ISO date for reading: `06/05/2026` or `6 May 2026`. */
export function formatDate(iso: string, language: Language): string {
  const options: Intl.DateTimeFormatOptions =
    language === 'vi'
      ? { day: '2-digit', month: '2-digit', year: 'numeric', timeZone: 'UTC' }
      : { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' };
  return new Intl.DateTimeFormat(LOCALES[language], options).format(new Date(`${iso}T00:00:00Z`));
}

/** `2026–2030`, `2026` when both are one year, or null when a plan gives none. */
export function formatPeriod(from: number | null, to: number | null): string | null {
  if (from === null && to === null) return null;
  if (from === to) return String(from);
  return `${from === null ? '…' : String(from)}–${to === null ? '…' : String(to)}`;
}

/** `05/11`, `5 November`; for a month alone its number or name. In: `11-05` or `06`. */
export function formatMonthDay(monthDay: string, language: Language): string {
  const [month = '01', day] = monthDay.split('-');
  const date = new Date(`2024-${month}-${day ?? '01'}T00:00:00Z`);
  if (language === 'vi') return day === undefined ? String(Number(month)) : `${day}/${month}`;
  const options = {
    month: 'long',
    timeZone: 'UTC',
    ...(day === undefined ? {} : { day: 'numeric' as const }),
  } as const;
  return new Intl.DateTimeFormat(LOCALES.en, options).format(date);
}

/** `7/2026` or `July 2026`. In: an ISO date. */
export function formatMonth(iso: string, language: Language): string {
  if (language === 'vi') return `${String(Number(iso.slice(5, 7)))}/${iso.slice(0, 4)}`;
  const options = { month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(LOCALES.en, options).format(new Date(`${iso}T00:00:00Z`));
}

/** `77` or `63–65`. */
export function formatLines(start: number, end: number): string {
  return start === end ? String(start) : `${String(start)}–${String(end)}`;
}
