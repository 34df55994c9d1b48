import type { Line } from '../lines.ts';
import { readInline } from '../inline.ts';
import { joinPassages, trimPassage } from '../passage.ts';
import type { Passage, Span } from '../plan-text.ts';
import { isColumnHeading } from './columns.ts';
import type { FoundTable, RawRow } from './raw-table.ts';
import { simpleCell } from './raw-table.ts';

/**
 * Reads a table whose cells are parted by tabs, one row a line. It begins at a
 * line of column headings (`STT⇥Nhiệm vụ⇥…`) or at two lines of three or more
 * cells each, runs over blank lines as long as rows follow, and takes a line
 * without enough tabs as the rest of the row above it.
 */
export function readTabTable(source: string, lines: readonly Line[], index: number): FoundTable | null {
  const width = startingWidth(source, lines, index);
  if (width === 0) return null;

  const markup: Span[] = [];
  const rows: RawRow[] = [];
  let at = index;
  let lastRow = index;
  while (at < lines.length) {
    const text = textOf(source, lines[at]);
    if (text.trim() === '' && !text.includes('\t')) {
      at += 1;
      continue;
    }
    const above = rows.at(-1);
    const tabs = countTabs(text);
    const isNext = at === lastRow + 1;
    if (isNext && above !== undefined && above.cells.length + tabs <= width && (tabs > 0 || above.cells.length < width)) {
      rows[rows.length - 1] = goOn(above, readRow(source, lines[at], markup));
    } else if (tabs > 0 && tabs + 1 <= width + 1) {
      rows.push(readRow(source, lines[at], markup));
    } else {
      break;
    }
    lastRow = at;
    at += 1;
  }
  return { table: { rows }, markup, nextIndex: lastRow + 1 };
}

/** How many cells a row has in the table that begins here, 0 when none does. */
function startingWidth(source: string, lines: readonly Line[], index: number): number {
  const text = textOf(source, lines[index]);
  const tabs = countTabs(text);
  if (tabs === 0 || text.trimStart().startsWith('|')) return 0;
  const words = text.split('\t').map((cell) => cell.replace(/<[^>]*>|\*/g, '').trim());
  if (words.filter(isColumnHeading).length >= 2) return tabs + 1;
  const below = lines[index + 1] === undefined ? 0 : countTabs(textOf(source, lines[index + 1]));
  return tabs >= 2 && below === tabs ? tabs + 1 : 0;
}

function readRow(source: string, line: Line | undefined, markup: Span[]): RawRow {
  const { start, end, number } = line ?? { start: 0, end: 0, number: 0 };
  const cells: Passage[] = [];
  let at = start;
  for (const cell of source.slice(start, end).split('\t')) {
    const inline = readInline(source, at, at + cell.length);
    markup.push(...inline.markup);
    cells.push(trimPassage(inline.words));
    at += cell.length + 1;
  }
  return {
    startLine: number,
    endLine: number,
    isHeading: false,
    cells: cells.map((passage, column) => simpleCell(column, passage)),
  };
}

/** The row with a torn-off rest: its first cell goes on, further cells follow. */
function goOn(row: RawRow, rest: RawRow): RawRow {
  const [first, ...others] = rest.cells;
  const last = row.cells.at(-1);
  if (first === undefined || last === undefined) return row;
  const whole = simpleCell(last.column, joinPassages([last.passage, first.passage], ' '));
  const further = others.map(({ passage }, offset) => simpleCell(last.column + 1 + offset, passage));
  return { ...row, endLine: rest.endLine, cells: [...row.cells.slice(0, -1), whole, ...further] };
}

function textOf(source: string, line: Line | undefined): string {
  return line === undefined ? '' : source.slice(line.start, line.end);
}

function countTabs(text: string): number {
  return text.split('\t').length - 1;
}
