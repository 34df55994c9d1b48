import type { Line } from '../lines.ts';
import { readInline } from '../inline.ts';
import { appendPassage, trimPassage } from '../passage.ts';
import type { Piece, Span } from '../plan-text.ts';
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
  const rows: GrowingRow[] = [];
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
    if (
      isNext &&
      above !== undefined &&
      above.cells.length + tabs <= width &&
      (tabs > 0 || above.cells.length < width)
    ) {
      goOn(above, readCells(source, lines[at], markup));
      above.endLine = lines[at]?.number ?? above.endLine;
    } else if (tabs > 0 && tabs + 1 <= width + 1) {
      const number = lines[at]?.number ?? 0;
      rows.push({ startLine: number, endLine: number, cells: readCells(source, lines[at], markup) });
    } else {
      break;
    }
    lastRow = at;
    at += 1;
  }
  return { table: { rows: rows.map(finishRow) }, markup, nextIndex: lastRow + 1 };
}

/** How many cells a row has in the table that begins here, 0 when none does. */
function startingWidth(source: string, lines: readonly Line[], index: number): number {
  const text = textOf(source, lines[index]);
  const tabs = countTabs(text);
  if (tabs === 0 || text.trimStart().startsWith('|')) return 0;
  const words = text.split('\t').map((cell) => cell.replace(/<[^<>]*>|\*/g, '').trim());
  if (words.filter(isColumnHeading).length >= 2) return tabs + 1;
  const below = lines[index + 1] === undefined ? 0 : countTabs(textOf(source, lines[index + 1]));
  return tabs >= 2 && below === tabs ? tabs + 1 : 0;
}

/** A row that torn-off lines may still be added to. */
interface GrowingRow {
  startLine: number;
  endLine: number;
  cells: Piece[][];
}

function readCells(source: string, line: Line | undefined, markup: Span[]): Piece[][] {
  const { start, end } = line ?? { start: 0, end: 0 };
  const cells: Piece[][] = [];
  let at = start;
  for (const cell of source.slice(start, end).split('\t')) {
    const inline = readInline(source, at, at + cell.length);
    for (const span of inline.markup) markup.push(span);
    cells.push([...trimPassage(inline.words)]);
    at += cell.length + 1;
  }
  return cells;
}

/** Adds a torn-off rest to a row: its first cell goes on with the row's last, further cells follow. */
function goOn(row: GrowingRow, rest: readonly Piece[][]): void {
  const [first, ...others] = rest;
  const last = row.cells.at(-1);
  if (first === undefined || last === undefined) return;
  appendPassage(last, first, ' ');
  for (const cell of others) row.cells.push(cell);
}

function finishRow({ startLine, endLine, cells }: GrowingRow): RawRow {
  return {
    startLine,
    endLine,
    isHeading: false,
    cells: cells.map((passage, column) => simpleCell(column, passage)),
  };
}

function textOf(source: string, line: Line | undefined): string {
  return line === undefined ? '' : source.slice(line.start, line.end);
}

function countTabs(text: string): number {
  return text.split('\t').length - 1;
}
