import type { DeadlineKind } from './plan-facts.ts';

/** A time that a text names; offsets count its characters. */
export interface FoundTime {
  readonly start: number;
  readonly end: number;
  readonly kind: DeadlineKind;
  readonly from: string | null;
  readonly to: string | null;
  readonly monthDay: string | null;
  readonly isCertain: boolean;
}

/**
 * Finds the times that a text names, leftmost and longest first.
 *
 * Forms: `từ ngày 01/7/2026 đến ngày 31/12/2026` · `30/7/2026` `30.7.2026` `ngày 01 tháng 4 năm 2026` ·
 * `15/11` `ngày 25 tháng 10` (with or without `hằng năm`) · `tháng 6 và tháng 12 hằng năm` `ngày 15/6 và ngày
 * 15/12 hằng năm` · `tháng 7 năm 2026` `tháng 7/2026` `tháng 7` · `Quý II năm 2026` `quý 3/2026` `quý II và quý IV năm 2026` `quý IV` `quý I
 * hằng năm` · `nửa đầu năm 2031` `6 tháng đầu năm 2027` `đầu năm 2027` · `giai đoạn 2026 - 2030` `từ năm 2026 đến
 * hết năm 2030` · `năm 2030`. Days that no calendar has are left out. A time is not certain where its words
 * give less than its kind holds: `tháng 7` and `quý IV` no year, `quý I hằng năm` no day.
 */
export function findTimes(text: string): FoundTime[] {
  const found: FoundTime[] = [];
  for (const { pattern, read } of FORMS) {
    for (const match of text.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (found.some((other) => start < other.end && end > other.start)) continue;
      for (const time of read(match)) found.push({ start, end, ...time });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

type Reading = Omit<FoundTime, 'start' | 'end'>;

interface Form {
  pattern: RegExp;
  read: (match: RegExpMatchArray) => Reading[];
}

const YEARLY = String.raw`(?:\s*,?\s*(?:của\s+)?(?:hằng|hàng|mỗi)\s+năm)`;

const DAY = String.raw`(\d{1,2})(?:\s*/\s*|\s+tháng\s+)(\d{1,2})`;

const FORMS: readonly Form[] = [
  {
    pattern: new RegExp(
      String.raw`từ\s+(?:ngày\s+)?${DAY}(?:(?:\s*/\s*|\s+năm\s+)(20\d\d))?\s+đến\s+(?:hết\s+)?(?:ngày\s+)?${DAY}(?:\s*/\s*|\s+năm\s+)(20\d\d)(?!\d)`,
      'giu',
    ),
    read: ([, day, month, year, lastDay, lastMonth, lastYear]) => {
      const [first] = wholeDate(year ?? lastYear, month, day);
      return wholeDate(lastYear, lastMonth, lastDay).map((last) => ({ ...last, from: first?.to ?? null }));
    },
  },
  {
    pattern: /(?<!\d)(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(20\d\d)(?!\d)/gu,
    read: ([, day, month, year]) => wholeDate(year, month, day),
  },
  {
    pattern: /(?:ngày\s+)?(?<!\d)(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(20\d\d)/giu,
    read: ([, day, month, year]) => wholeDate(year, month, day),
  },
  {
    pattern: new RegExp(
      String.raw`(?:ngày\s+)?(?<![\d/])${DAY}\s*(?:,|và|hoặc)\s+(?:trước\s+)?(?:ngày\s+)?${DAY}${YEARLY}`,
      'giu',
    ),
    read: ([, day, month, otherDay, otherMonth]) => [
      ...yearlyDay(month, day),
      ...yearlyDay(otherMonth, otherDay),
    ],
  },
  {
    pattern: new RegExp(
      String.raw`(?:tháng|ngày)\s+(\d{1,2}(?:/\d{1,2})?)\s*(?:,|và|hoặc)\s+(?:tháng|ngày)\s+(\d{1,2}(?:/\d{1,2})?)${YEARLY}`,
      'giu',
    ),
    read: ([, first, second]) => [...yearly(first), ...yearly(second)],
  },
  {
    pattern: new RegExp(
      String.raw`(?:ngày\s+)?(?<![\d/])(\d{1,2})\s*(?:/|\s+tháng\s+)\s*(\d{1,2})(?![\d/]|\s*năm\s+20)${YEARLY}?`,
      'giu',
    ),
    read: ([, day, month]) => yearlyDay(month, day),
  },
  {
    pattern: new RegExp(String.raw`tháng\s+(\d{1,2})(?!\s*[/\d]|\s+năm)${YEARLY}`, 'giu'),
    read: ([, month]) => yearly(month),
  },
  {
    pattern: new RegExp(String.raw`quý\s+(?:IV|I{1,3}|[1-4])(?!\p{L})${YEARLY}`, 'giu'),
    read: () => [{ ...UNDATED, kind: 'yearly' }],
  },
  {
    pattern: /tháng\s+(\d{1,2})\s*(?:,|và|hoặc)\s*(?:tháng\s+)?(\d{1,2})\s*(?:\/|\s+năm\s+)\s*(20\d\d)/giu,
    read: ([, first, second, year]) => [first, second].flatMap((month) => oneMonth(year, month)),
  },
  {
    pattern:
      /quý\s+(IV|I{1,3}|[1-4])\s*(?:,|và|hoặc)\s*(?:quý\s+)?(IV|I{1,3}|[1-4])\s*(?:\/|\s*,?\s*năm\s+)\s*(20\d\d)/giu,
    read: ([, first, second, year]) => [first, second].flatMap((quarter) => oneQuarter(year, quarter)),
  },
  {
    pattern: /tháng\s+(\d{1,2})\s*(?:\/|\s+năm\s+|-)\s*(20\d\d)/giu,
    read: ([, month, year]) => oneMonth(year, month),
  },
  {
    pattern: /quý\s+(IV|I{1,3}|[1-4])\s*(?:\/|\s*,?\s*năm\s+|-)\s*(20\d\d)/giu,
    read: ([, quarter, year]) => oneQuarter(year, quarter),
  },
  {
    pattern: /(?<!\d\s)tháng\s+(\d{1,2})(?!\s*[-/\d]|\s+năm\s+20)/giu,
    read: ([, month]) => yearly(month).map((time) => ({ ...time, kind: 'month', isCertain: false })),
  },
  {
    pattern: /quý\s+(?:IV|I{1,3}|[1-4])(?![\p{L}\d]|\s*(?:[-/]|,?\s*năm\s+)\s*20)/giu,
    read: () => [{ ...UNDATED, kind: 'quarter' }],
  },
  {
    pattern: /(?:nửa|6 tháng)\s+(đầu|cuối)\s+năm\s+(20\d\d)/giu,
    read: ([, half, year]) => {
      const isFirst = half?.toLowerCase() === 'đầu';
      return months('phase', Number(year), isFirst ? 1 : 7, isFirst ? 6 : 12);
    },
  },
  {
    pattern: /(?:đầu|giữa|cuối)\s+năm\s+(20\d\d)/giu,
    read: ([, year]) => months('phase', Number(year), 1, 12).map((time) => ({ ...time, isCertain: false })),
  },
  {
    pattern: /(?:giai đoạn|thời kỳ|từ năm|từ)\s+(20\d\d)\s*(?:[-–—]|đến)\s*(?:hết\s+)?(?:năm\s+)?(20\d\d)/giu,
    read: ([, from, to]) => [years(from, to)],
  },
  { pattern: /năm\s+(20\d\d)(?!\s*[-–—]\s*20)/giu, read: ([, year]) => [years(year, year)] },
];

const UNDATED = { from: null, to: null, monthDay: null, isCertain: false } as const;

function wholeDate(year = '', month = '', day = ''): Reading[] {
  const date = isoDay(Number(year), Number(month), Number(day));
  if (date === null) return [];
  return [{ kind: 'one-off', from: null, to: date, monthDay: null, isCertain: true }];
}

/** `05/11` or `6`: a day or a month of every year. */
function yearly(words = ''): Reading[] {
  const [first = '', second] = words.split('/');
  if (second !== undefined) return yearlyDay(second, first);
  const month = Number(first);
  if (month < 1 || month > 12) return [];
  return [{ kind: 'yearly', from: null, to: null, monthDay: twoDigits(month), isCertain: true }];
}

/** A day without a year. 2024 is a leap year, so that 29 February counts. */
function yearlyDay(month = '', day = ''): Reading[] {
  if (isoDay(2024, Number(month), Number(day)) === null) return [];
  const monthDay = `${twoDigits(Number(month))}-${twoDigits(Number(day))}`;
  return [{ kind: 'yearly', from: null, to: null, monthDay, isCertain: true }];
}

function oneMonth(year = '', month = ''): Reading[] {
  return months('month', Number(year), Number(month), Number(month));
}

/** `II` or `2` of a year. */
function oneQuarter(year = '', quarter = ''): Reading[] {
  const number = ['I', 'II', 'III', 'IV'].indexOf(quarter.toUpperCase()) + 1 || Number(quarter);
  return months('quarter', Number(year), number * 3 - 2, number * 3);
}

function months(kind: DeadlineKind, year: number, first: number, last: number): Reading[] {
  const from = isoDay(year, first, 1);
  if (from === null || last > 12) return [];
  const to = new Date(Date.UTC(year, last, 0)).toISOString().slice(0, 10);
  return [{ kind, from, to, monthDay: null, isCertain: true }];
}

function years(from = '', to = ''): Reading {
  return { kind: 'phase', from: `${from}-01-01`, to: `${to}-12-31`, monthDay: null, isCertain: true };
}

/** The ISO date, or null for a day that no calendar has. */
export function isoDay(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal ? date.toISOString().slice(0, 10) : null;
}

/** The day before an ISO date. */
export function dayBefore(date: string): string {
  return new Date(Date.parse(date) - 86_400_000).toISOString().slice(0, 10);
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
