/** The ISO form of a printed date: `08/8/2023` and `8 tháng 8 năm 2023` are the same; null for other words. */
export function readPrintedDate(printed: string): string | null {
  const match = /^\s*(\d{1,2})\s*(?:[/.-]|tháng)\s*(\d{1,2})\s*(?:[/.-]|năm)\s*(\d{4})\s*$/iu.exec(printed);
  if (match === null) return null;
  const [, day = '', month = '', year = ''] = match;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** `2026-06-30` as official Vietnamese texts print it: `30/6/2026`, with 0 before months 1 and 2. */
export function dateVi(iso: string): string {
  const [year = '', month = '', day = ''] = iso.split('-');
  return `${day}/${Number(month) > 2 ? String(Number(month)) : month}/${year}`;
}

/** `2026-06-30` as `30 June 2026`; a month that no calendar has stays in figures. */
export function dateEn(iso: string): string {
  const [year = '', month = '', day = ''] = iso.split('-');
  const name = MONTHS[Number(month) - 1];
  return name === undefined ? `${day}/${month}/${year}` : `${String(Number(day))} ${name} ${year}`;
}

/** `11-05` as `05/11`. */
export function monthDayVi(monthDay: string): string {
  const [month = '', day] = monthDay.split('-');
  return day === undefined ? `tháng ${String(Number(month))}` : `${day}/${month}`;
}

/** `11-05` as `5 November`, `06` as `June`. */
export function monthDayEn(monthDay: string): string {
  const [month = '', day] = monthDay.split('-');
  const name = MONTHS[Number(month) - 1] ?? month;
  return day === undefined ? name : `${String(Number(day))} ${name}`;
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
