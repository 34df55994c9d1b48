import type { Language } from './languages.ts';

const LOCALES: Record<Language, string> = { vi: 'vi-VN', en: 'en-GB' };

/** A whole number with its thousands marked: `3.214` or `3,214`. */
export function formatNumber(number: number, language: Language): string {
  return new Intl.NumberFormat(LOCALES[language]).format(number);
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

/** `77` or `63–65`. */
export function formatLines(start: number, end: number): string {
  return start === end ? String(start) : `${String(start)}–${String(end)}`;
}
