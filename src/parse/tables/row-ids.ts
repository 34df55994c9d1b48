import { readPassage } from '../plan-text.ts';
import type { TableRow } from './rows.ts';

/** The place of a row in its table: its id without the table's, and its parent's. */
export interface RowPlace {
  readonly id: string;
  readonly parentId: string | null;
}

interface OpenGroup {
  id: string;
  number: string | null;
  rank: number;
  isNumbered: boolean;
}

/**
 * Places rows under groups by their numbers: `1.2` stands under `1`, `1` under
 * `I` or `A`, a row without number is counted within its group (`7.row-1`). Returns a
 * place for each row, in order; ids may repeat when the document's numbers do.
 */
export function placeRows(rows: readonly TableRow[]): RowPlace[] {
  const open: OpenGroup[] = [];
  const counts = new Map<string, number>();
  const countIn = (parent: string, kind: string): string => {
    const key = `${parent}/${kind}`;
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return `${parent === '' ? '' : `${parent}.`}${kind}-${String(count)}`;
  };

  return rows.map((row) => {
    closeGroups(open, row);
    const parent = open.at(-1);
    const base = parent?.id ?? '';
    const id = row.number === null ? countIn(base, row.kind) : numberedId(parent, base, row.number);
    const place = { id, parentId: parent?.id ?? null };
    if (row.kind === 'group') {
      open.push({ id, number: row.number, rank: rankOf(row), isNumbered: row.isNumbered });
    }
    return place;
  });
}

/** Ends the groups that a row cannot stand in. */
function closeGroups(open: OpenGroup[], row: TableRow): void {
  for (;;) {
    const top = open.at(-1);
    if (top === undefined || standsIn(row, top)) return;
    open.pop();
  }
}

function standsIn(row: TableRow, group: OpenGroup): boolean {
  if (row.number === null) return row.kind === 'row' || group.number !== null;
  const rank = rankOf(row);
  if (group.number === null) return row.kind === 'row' || rank > 1;
  if (row.number.startsWith(`${group.number}.`)) return true;
  if (group.rank <= 0 || rank === LETTER) return rank > group.rank;
  if (row.kind === 'group' || rank !== 1) return false;
  return !group.isNumbered || (group.rank === 1 && Number(row.number) <= Number(group.number));
}

const LETTER = 9;

/** -1 for `A`, 0 for Roman numbers, 1 for `1`, 2 for `1.1`, …, `LETTER` for `a`. */
function rankOf({ number, label }: TableRow): number {
  if (number === null) return LETTER;
  if (/^\d/.test(number)) return number.split('.').length;
  if (/^[ivx]+$/.test(number)) return 0;
  return /^\p{Lu}/u.test(readPassage(label)) ? -1 : LETTER;
}

/** `1.2` under the group `1` of `i` is `i.1.2`; a number that does not go on its group's is put behind it. */
function numberedId(parent: OpenGroup | undefined, base: string, number: string): string {
  if (parent === undefined) return number;
  if (parent.number !== null && number.startsWith(`${parent.number}.`)) {
    return parent.id + number.slice(parent.number.length);
  }
  const outer = base.split('.').filter((step) => !step.startsWith('group-'));
  const inner = outer.join('.');
  if (parent.number === null && (number === inner || number.startsWith(`${inner}.`))) return number;
  return `${base}.${number}`;
}
