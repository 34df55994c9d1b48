import type { Deadline, Target } from '../parse/plan-facts.ts';
import type { PlacedCommitment } from '../views/commitment-page.ts';
import { formatClausePath } from './clause-path.ts';
import { formatDate, formatMonth, formatMonthDay, formatNumber, formatPeriod } from './format.ts';
import type { Language } from './languages.ts';
import { stringsOf } from './strings.ts';

/** When a deadline falls, in our words: `05/11 hằng năm`, `within July 2026`, `2026–2029`. */
export function formatDeadline({ kind, start, end, monthDay }: Deadline, language: Language): string {
  const strings = stringsOf(language);
  if (kind === 'yearly' || monthDay !== null) {
    if (monthDay === null) return strings.yearlyUndated;
    const day = formatMonthDay(monthDay, language);
    if (kind !== 'yearly') return day;
    return monthDay.includes('-') ? strings.yearlyDay(day) : strings.yearlyMonth(day);
  }
  if (end === null) return '';
  if (kind === 'month') return strings.inMonth(formatMonth(end, language));
  if (kind === 'quarter') {
    const quarter = ['I', 'II', 'III', 'IV'][Math.ceil(Number(end.slice(5, 7)) / 3) - 1] ?? '';
    return strings.inQuarter(quarter, end.slice(0, 4));
  }
  if (kind === 'one-off') return strings.byDay(formatDate(end, language));
  const isWholeYears = start?.endsWith('-01-01') === true && end.endsWith('-12-31');
  if (isWholeYears) return formatPeriod(Number(start.slice(0, 4)), Number(end.slice(0, 4))) ?? '';
  return `${start === null ? '…' : formatDate(start, language)} – ${formatDate(end, language)}`;
}

/** The number of a target in our words: `trên 90%`, `at least 80%`, `70–80%`. */
export function formatTarget({ comparator, value, valueTo, unit }: Target, language: Language): string {
  const number = formatNumber(value, language);
  const upper = valueTo === null ? '' : `–${formatNumber(valueTo, language)}`;
  const word = comparator === 'range' ? '' : stringsOf(language).comparators[comparator];
  const amount = unit === '%' ? `${number}${upper}%` : `${number}${upper} ${unit}`;
  return `${word} ${amount}`.trim();
}

/** What a commitment is called: its kind and place, with a number where the clause has more of its kind. */
export function formatCommitment({ commitment, ordinal }: PlacedCommitment, language: Language): string {
  const kind = stringsOf(language).commitmentKinds[commitment.kind];
  return withOrdinal(`${kind}, ${formatClausePath(commitment.clauseId, language)}`, ordinal, language);
}

/** The same beside its clause, without the place. */
export function formatCommitmentKind({ commitment, ordinal }: PlacedCommitment, language: Language): string {
  return withOrdinal(stringsOf(language).commitmentKinds[commitment.kind], ordinal, language);
}

function withOrdinal(name: string, ordinal: number | null, language: Language): string {
  return ordinal === null ? name : stringsOf(language).commitmentNth(name, formatNumber(ordinal, language));
}
