import { readLabel, readRoman } from '../labels.ts';
import { appendPassage, cutPassage, joinPassages } from '../passage.ts';
import type { Cell, ColumnRole, Passage, Span } from '../plan-text.ts';
import { readPassage } from '../plan-text.ts';
import { countHeadingRows, isNumbering, readColumns } from './columns.ts';
import type { RawRow, RawTable } from './raw-table.ts';

/** A table with its columns understood and its rows whole again, in order. */
export interface ReadTable {
  /** The headings of the columns as printed, by index. */
  readonly columns: readonly Passage[];
  readonly roles: readonly ColumnRole[];
  readonly rows: readonly TableRow[];
  /** Column headings that a new page repeats. */
  readonly repeated: readonly Span[];
}

export interface TableRow {
  readonly kind: 'group' | 'row';
  readonly startLine: number;
  readonly endLine: number;
  /** The printed number, `1.1` or `Mục tiêu chiến lược 1:`; empty when there is none of the row's own. */
  readonly label: Passage;
  /** The number itself, `1.1`, `iv`, `b`; null when there is none. */
  readonly number: string | null;
  /** Whether the number stands in a number column, and not within words. */
  readonly isNumbered: boolean;
  readonly cells: readonly Cell[];
}

/**
 * Understands a drawn table: finds its column headings, drops those that a new
 * page repeats, joins rows torn apart by a page, and tells groups (a title over
 * rows below) from rows. No cell is lost: each is in a row, in `columns` or in
 * `repeated`.
 */
export function readTable(table: RawTable): ReadTable {
  const count = countHeadingRows(table);
  const headings = table.rows.slice(0, count);
  const roles = readColumns(headings);
  const printed = new Set(headings.map(rowWords));
  const repeated: Span[] = [];
  const torn: RawRow[][] = [];
  let isPageTop = false;

  for (const row of table.rows.slice(count)) {
    if (printed.has(rowWords(row)) || (isPageTop && isNumbering(row))) {
      for (const piece of row.cells.flatMap(({ passage }) => passage)) repeated.push(piece);
      isPageTop = true;
      continue;
    }
    const above = torn.at(-1);
    if (above !== undefined && goesOn(above, row, roles, isPageTop)) above.push(row);
    else if (row.cells.some(({ passage }) => passage.length > 0)) torn.push([row]);
    isPageTop = false;
  }
  return {
    columns: columnHeadings(headings),
    roles,
    rows: torn.map((rows) => readRow(joinRows(rows), roles)),
    repeated,
  };
}

function rowWords(row: RawRow): string {
  return row.cells.map(({ passage }) => readPassage(passage).toLowerCase()).join('\t');
}

function columnHeadings(headings: readonly RawRow[]): Passage[] {
  const columns: (Passage[] | undefined)[] = [];
  for (const row of headings) {
    for (const { column, passage, fromAbove } of row.cells) {
      if (!fromAbove) (columns[column] ??= []).push(passage);
    }
  }
  return Array.from(columns, (passages) => joinPassages(passages ?? [], '\n'));
}

/**
 * Whether a row is the rest of those above, one torn row: it has no number and no lead of
 * its own, and its words go on in lower case, or a page ended above it and only
 * cells on the side run over.
 */
function goesOn(
  above: readonly RawRow[],
  row: RawRow,
  roles: readonly ColumnRole[],
  isPageTop: boolean,
): boolean {
  const own = row.cells.filter(({ passage, fromAbove }) => passage.length > 0 && !fromAbove);
  if (own.length === 0 || isGroupCell(row, roles)) return false;
  if (own.some(({ column }) => roles[column] === 'number')) return false;
  const isLower = own.some(({ passage }) => /^\p{Ll}/u.test(readPassage(passage)));
  const task = own.find(({ column }) => roles[column] === 'task');
  if (task === undefined) return roles.includes('task') && (isLower || isPageTop);
  const before = findLast(above, task.column);
  const isOpen = before !== undefined && !/[.;]$/.test(readPassage(before.passage));
  const hasLead = own.some(({ column }) => roles[column] === 'lead');
  return /^\p{Ll}/u.test(readPassage(task.passage)) && (isOpen || isPageTop) && (!hasLead || isPageTop);
}

/** A title in the first column, where numbers stand, is no rest of a row. */
function isGroupCell(row: RawRow, roles: readonly ColumnRole[]): boolean {
  const first = row.cells[0];
  return first !== undefined && roles[first.column] === 'number' && first.passage.length > 0;
}

/** The last words of a torn row in a column. */
function findLast(rows: readonly RawRow[], column: number): Cell | undefined {
  for (let at = rows.length - 1; at >= 0; at -= 1) {
    const cell = rows[at]?.cells.find((other) => other.column === column && other.passage.length > 0);
    if (cell !== undefined) return cell;
  }
  return undefined;
}

function joinRows(rows: readonly RawRow[]): RawRow {
  const [first, ...more] = rows;
  if (first === undefined || more.length === 0)
    return first ?? { startLine: 1, endLine: 1, isHeading: false, cells: [] };
  const passages = new Map(first.cells.map((cell) => [cell.column, { ...cell, passage: [...cell.passage] }]));
  for (const cell of more.flatMap(({ cells }) => cells)) {
    if (cell.fromAbove) continue;
    const whole = passages.get(cell.column);
    if (whole === undefined) passages.set(cell.column, { ...cell, passage: [...cell.passage] });
    else appendPassage(whole.passage, cell.passage, ' ');
  }
  return { ...first, endLine: more.at(-1)?.endLine ?? first.endLine, cells: [...passages.values()] };
}

function readRow(row: RawRow, roles: readonly ColumnRole[]): TableRow {
  const { startLine, endLine } = row;
  const filled = row.cells.filter(({ passage }) => passage.length > 0);
  const numberCell = filled.find(({ column, columns }) => roles[column] === 'number' && columns === 1);
  const numberWords = numberCell === undefined ? '' : readPassage(numberCell.passage).trim();
  const number = readNumber(numberWords);
  const isNumbered = numberCell !== undefined && (number !== null || numberWords.length <= 4);
  const words = isNumbered ? filled.filter((cell) => cell !== numberCell) : filled;
  const first = words[0];
  const isGroup =
    words.length === 1 &&
    first !== undefined &&
    !first.fromAbove &&
    (first.columns > 1 || ['number', 'task', 'group', 'other'].includes(roles[first.column] ?? 'other')) &&
    roles.some((role) => role === 'lead' || role === 'coordinating' || role === 'timing');
  if (isNumbered) {
    return {
      kind: isGroup ? 'group' : 'row',
      startLine,
      endLine,
      label: numberCell.fromAbove ? [] : numberCell.passage,
      number,
      isNumbered,
      cells: numberCell.fromAbove ? row.cells : row.cells.filter((cell) => cell !== numberCell),
    };
  }
  const label = isGroup ? readLabel(readPassage(first.passage)) : null;
  if (label === null || first === undefined || label.segment === null) {
    return {
      kind: isGroup ? 'group' : 'row',
      startLine,
      endLine,
      label: [],
      number: null,
      isNumbered,
      cells: row.cells,
    };
  }
  return {
    kind: 'group',
    startLine,
    endLine,
    label: cutPassage(first.passage, 0, label.length),
    number: label.segment.replace(/^[a-z]+-/, ''),
    isNumbered,
    cells: row.cells.map((cell) =>
      cell === first ? { ...cell, passage: cutPassage(cell.passage, label.length, Infinity) } : cell,
    ),
  };
}

/** `1` `1.` `1.1` `II` `a` `b)`: the number in a number cell, in lower case, or null. */
function readNumber(words: string): string | null {
  const bare = words.replace(/[.)/:]+$/, '').trim();
  if (/^\d{1,3}(?:\.\d{1,3})*$/.test(bare)) return bare.split('.').map(Number).join('.');
  if (readRoman(bare) !== null) return bare.toLowerCase();
  if (/^[\p{L}]$/u.test(bare)) return bare.toLowerCase().replace('đ', 'dd');
  return null;
}
