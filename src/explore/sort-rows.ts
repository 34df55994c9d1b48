import type { CommitmentRecord, CommitmentRow } from './commitment-row.ts';
import { listActors } from './commitment-row.ts';
import type { ExplorerNames } from './explorer-names.ts';
import { nameAgency } from './explorer-names.ts';
import type { Sort } from './explorer-state.ts';

const KINDS: readonly CommitmentRecord['kind'][] = ['assignment', 'duty', 'target', 'deadline'];

/**
 * Rows in another order; those alike stay in the order given, and those that have nothing to be put in order by come
 * last. A date is the first day by which something is due; days of every year come behind days of one year. Goals are
 * in the order of their numbers, places and agencies in that of their names in `language`: of an agency, the first named
 * of those that must act.
 */
export function sortRows(
  rows: readonly CommitmentRow[],
  sort: Sort,
  names: ExplorerNames,
  language: 'vi' | 'en',
): readonly CommitmentRow[] {
  if (sort === 'plan') return rows;
  const { compare } = new Intl.Collator(language);
  const numbers = new Map(names.goals.map(({ id, number }) => [id, number]));
  const byName = (keyOf: (row: CommitmentRow) => string | null): CommitmentRow[] =>
    inOrder(rows, keyOf, compare);
  const byNumber = (keyOf: (row: CommitmentRow) => number | null): CommitmentRow[] =>
    inOrder(rows, keyOf, (a, b) => a - b);
  switch (sort) {
    case 'place':
      return byName(({ plan }) => plan.place);
    case 'agency':
      return byName(({ record }) => {
        const [first] = listActors(record);
        return first === undefined ? null : nameAgency(first, names);
      });
    case 'kind':
      return byNumber(({ record }) => KINDS.indexOf(record.kind));
    case 'goal':
      return byNumber(({ record }) => leastOf(record.goals.flatMap((id) => numbers.get(id) ?? [])));
    case 'date':
      return inOrder(
        rows,
        ({ record }) => leastOf(record.dates.flatMap(dueDay)),
        (a, b) => (a < b ? -1 : Number(a > b)),
      );
  }
}

/** The day that a date falls on or ends with; of every year, as one behind all years. */
function dueDay([start, end, monthDay]: CommitmentRecord['dates'][number]): string[] {
  const day = end ?? start;
  if (day !== null) return [day];
  return monthDay === null ? [] : [`9999-${monthDay}`];
}

function leastOf<T extends string | number>(values: readonly T[]): T | null {
  return values.reduce<T | null>((least, value) => (least === null || value < least ? value : least), null);
}

function inOrder<T>(
  rows: readonly CommitmentRow[],
  keyOf: (row: CommitmentRow) => T | null,
  compare: (a: T, b: T) => number,
): CommitmentRow[] {
  return rows
    .map((row) => ({ row, key: keyOf(row) }))
    .sort((a, b) => {
      if (a.key === null || b.key === null) return Number(a.key === null) - Number(b.key === null);
      return compare(a.key, b.key);
    })
    .map(({ row }) => row);
}
