import { Parser } from 'htmlparser2';
import type { Line } from '../lines.ts';
import { lineAt } from '../lines.ts';
import { pieceOf, trimPassage } from '../passage.ts';
import type { Cell, Passage, Piece, Span } from '../plan-text.ts';
import type { FoundTable, RawRow } from './raw-table.ts';
import { simpleCell } from './raw-table.ts';

/**
 * Reads an HTML table from the line with `<table` to the line with its
 * `</table>`, or to the last line with a tag of a table when it is not closed.
 * `rowspan` repeats a cell in the rows below, marked as printed above;
 * `colspan` widens it. Words outside every cell become a row of their own. An
 * entity that reads as white space (`&nbsp;`) is markup and parts words.
 */
export function readHtmlTable(source: string, lines: readonly Line[], index: number): FoundTable | null {
  const first = lines[index];
  if (first === undefined || !/<table[\s>]/i.test(source.slice(first.start, first.end))) return null;
  const nextIndex = endOfTable(source, lines, index);
  const end = lines[nextIndex - 1]?.end ?? first.end;
  const { rows, markup } = readRows(source, first.start, end, (offset) => lineAt(lines, offset));
  return { table: { rows: spreadSpans(rows) }, markup, nextIndex };
}

/** An HTML cell before rowspans are spread. */
interface HtmlCell {
  passage: Passage;
  columns: number;
  rows: number;
}

interface HtmlRow {
  startLine: number;
  endLine: number;
  isHeading: boolean;
  cells: HtmlCell[];
}

function endOfTable(source: string, lines: readonly Line[], index: number): number {
  let depth = 0;
  let lastTag = index;
  for (let at = index; at < lines.length && at - index < LONGEST_TABLE; at += 1) {
    const line = lines[at];
    if (line === undefined) break;
    const text = source.slice(line.start, line.end);
    depth += (text.match(/<table[\s>]/gi) ?? []).length - (text.match(/<\/table\s*>/gi) ?? []).length;
    if (/<\/?(?:table|tr|td|th|tbody|thead)[\s>]/i.test(text)) lastTag = at;
    if (depth <= 0) return at + 1;
  }
  return lastTag + 1;
}

/** A table that is not closed within so many lines is read to its last tag. */
const LONGEST_TABLE = 5000;

const MOST_SPAN = 100;

function readRows(
  source: string,
  start: number,
  end: number,
  lineOf: (offset: number) => number,
): { rows: HtmlRow[]; markup: Span[] } {
  const rows: HtmlRow[] = [];
  const covered: Span[] = [];
  let row: HtmlRow | null = null;
  let cell: HtmlCell | null = null;
  let stray: Piece[] = [];
  let pieces: Piece[] = [];
  let glue: Piece['glue'] = '';
  let strong = 0;
  let em = 0;

  const endCell = (): void => {
    if (cell !== null && row !== null) {
      cell.passage = trimPassage(pieces);
      const last = cell.passage.at(-1);
      if (last !== undefined) row.endLine = Math.max(row.endLine, lineOf(last.end));
      row.cells.push(cell);
    }
    cell = null;
    pieces = [];
    glue = '';
  };
  const endRow = (): void => {
    endCell();
    if (row !== null && row.cells.length > 0) rows.push(row);
    row = null;
  };
  const endStray = (): void => {
    const passage = trimPassage(stray);
    stray = [];
    if (passage.length === 0) return;
    const line = lineOf(passage[0]?.start ?? start);
    rows.push({
      startLine: line,
      endLine: lineOf(passage.at(-1)?.end ?? start),
      isHeading: false,
      cells: [{ passage, columns: MOST_SPAN, rows: 1 }],
    });
  };
  const styleOf = (name: string): number => (name === 'b' || name === 'strong' ? 1 : 0);
  const slantOf = (name: string): number => (name === 'i' || name === 'em' ? 1 : 0);

  const parser = new Parser({
    onopentag(name, attributes) {
      if (name === 'tr') {
        endRow();
        endStray();
        const line = lineOf(start + parser.startIndex);
        row = { startLine: line, endLine: line, isHeading: false, cells: [] };
      } else if (name === 'td' || name === 'th') {
        endCell();
        endStray();
        const line = lineOf(start + parser.startIndex);
        row ??= { startLine: line, endLine: line, isHeading: false, cells: [] };
        row.isHeading = name === 'th' && (row.isHeading || row.cells.length === 0);
        cell = {
          passage: [],
          columns: readSpan(attributes['colspan']),
          rows: readSpan(attributes['rowspan']),
        };
      } else if (BREAKS.has(name) && pieces.length > 0) {
        glue = '\n';
      }
      strong += styleOf(name);
      em += slantOf(name);
    },
    ontext(data) {
      const from = start + parser.startIndex;
      const to = start + parser.endIndex + 1;
      if (data.trim() === '' && source.slice(from, to).trim() !== '') {
        if (glue === '') glue = ' ';
        return;
      }
      covered.push({ start: from, end: to });
      const target = cell === null ? stray : pieces;
      for (const piece of textPieces(source, from, to, data)) {
        const isFirst = piece.start === from || target.length === 0;
        const own = isFirst ? glue : ' ';
        target.push({ ...piece, glue: target.length === 0 ? '' : own, strong: strong > 0, em: em > 0 });
        glue = '';
      }
    },
    onclosetag(name, isImplied) {
      if (!isImplied) strong = Math.max(0, strong - styleOf(name));
      if (!isImplied) em = Math.max(0, em - slantOf(name));
      if (name === 'td' || name === 'th') endCell();
      else if (name === 'tr' || name === 'table') endRow();
      else if (BREAKS.has(name) && pieces.length > 0) glue = '\n';
    },
  });
  parser.end(source.slice(start, end));
  endRow();
  endStray();
  return { rows, markup: gapsBetween(covered, start, end) };
}

const BREAKS = new Set(['br', 'p', 'div', 'li']);

/** The words of a text node, a piece a line; an entity is one piece that reads as its character. */
function textPieces(source: string, from: number, to: number, data: string): Piece[] {
  if (data.length !== to - from || data !== source.slice(from, to)) {
    const text = data.replaceAll('\u00A0', ' ');
    return [{ ...pieceOf(source, from, to), text }];
  }
  const pieces: Piece[] = [];
  for (const match of data.matchAll(/[^\n]+/g)) {
    const indent =
      pieces.length === 0 && match.index === 0 ? 0 : match[0].length - match[0].trimStart().length;
    const at = from + match.index + indent;
    const end = from + match.index + match[0].length;
    if (source.slice(at, end).trim() !== '' || !data.includes('\n')) pieces.push(pieceOf(source, at, end));
  }
  return pieces;
}

function readSpan(attribute: string | undefined): number {
  const span = Number.parseInt(attribute ?? '1', 10);
  return Number.isNaN(span) ? 1 : Math.min(Math.max(span, 1), MOST_SPAN);
}

/** Puts every cell in its column and repeats it in the rows that its rowspan covers. */
function spreadSpans(rows: readonly HtmlRow[]): RawRow[] {
  const width = rows.reduce(
    (most, { cells }) => Math.max(most, cells.filter(({ columns }) => columns < MOST_SPAN).length),
    0,
  );
  let hanging: { cell: Cell; rows: number }[] = [];
  return rows.map((row) => {
    const cells: Cell[] = hanging.map(({ cell }) => ({ ...cell, fromAbove: true }));
    const next = hanging.map(({ cell, rows: left }) => ({ cell, rows: left - 1 }));
    const taken = [...cells].sort((a, b) => a.column - b.column);
    let column = 0;
    let at = 0;
    for (const { passage, columns, rows: down } of row.cells) {
      for (; (taken[at]?.column ?? Infinity) <= column; at += 1) {
        column = Math.max(column, (taken[at]?.column ?? 0) + (taken[at]?.columns ?? 0));
      }
      const cell: Cell = {
        ...simpleCell(column, passage),
        columns: columns === MOST_SPAN ? Math.max(1, width) : columns,
      };
      cells.push(cell);
      column += cell.columns;
      next.push({ cell, rows: down - 1 });
    }
    hanging = next.filter(({ rows: left }) => left > 0);
    const { startLine, endLine, isHeading } = row;
    return { startLine, endLine, isHeading, cells: cells.sort((a, b) => a.column - b.column) };
  });
}

function gapsBetween(spans: readonly Span[], start: number, end: number): Span[] {
  const gaps: Span[] = [];
  let at = start;
  for (const span of spans) {
    if (span.start > at) gaps.push({ start: at, end: span.start });
    at = Math.max(at, span.end);
  }
  if (end > at) gaps.push({ start: at, end });
  return gaps;
}
