import type { Line } from '../lines.ts';
import { readInline } from '../inline.ts';
import { trimPassage } from '../passage.ts';
import type { Cell, Span } from '../plan-text.ts';
import type { FoundTable, RawRow } from './raw-table.ts';
import { simpleCell } from './raw-table.ts';

/**
 * Reads a Markdown pipe table: lines that begin with `|`, or the lines around
 * a rule `---|---`. Cells may hold `\|`, emphasis and `<br>`. Rows above the
 * rule are column headings. A blank line between two such runs does not end it.
 */
export function readPipeTable(source: string, lines: readonly Line[], index: number): FoundTable | null {
  if (!isRow(source, lines, index) && !isRuled(source, lines, index)) return null;
  const markup: Span[] = [];
  const rows: RawRow[] = [];
  let at = index;
  let lastRow = index;
  while (at < lines.length) {
    const line = lines[at];
    if (line === undefined) break;
    const text = source.slice(line.start, line.end);
    if (text.trim() === '') {
      at += 1;
      continue;
    }
    if (isDrawn(text)) {
      markup.push({ start: line.start, end: line.end });
      const [above] = rows;
      if (above !== undefined && rows.length === 1) rows[0] = { ...above, isHeading: true };
    } else if (isRow(source, lines, at) || (at === lastRow + 1 && text.includes('|')) || at === index) {
      rows.push(readRow(source, line, markup));
    } else {
      break;
    }
    lastRow = at;
    at += 1;
  }
  return { table: { rows }, markup, nextIndex: lastRow + 1 };
}

/** The rule under the column headings: `---|---`, `| :-- | --: |`. */
function isDrawn(text: string): boolean {
  if (!/^[-:|\s]*$/.test(text)) return false;
  const columns = text
    .trim()
    .replace(/^\||\|$/g, '')
    .split('|');
  return columns.every((column) => /^\s*:?-+:?\s*$/.test(column));
}

function isRow(source: string, lines: readonly Line[], index: number): boolean {
  const line = lines[index];
  return line !== undefined && /^\s*\|.*\|/.test(source.slice(line.start, line.end));
}

function isRuled(source: string, lines: readonly Line[], index: number): boolean {
  const line = lines[index];
  const below = lines[index + 1];
  if (line === undefined || below === undefined) return false;
  const rule = source.slice(below.start, below.end);
  return source.slice(line.start, line.end).includes('|') && rule.includes('|') && isDrawn(rule);
}

function readRow(source: string, line: Line, markup: Span[]): RawRow {
  const bars = [...source.slice(line.start, line.end).matchAll(/(?<!\\)\|/g)].map(
    (match) => line.start + match.index,
  );
  for (const bar of bars) markup.push({ start: bar, end: bar + 1 });
  const edges = [line.start - 1, ...bars, line.end];
  const cells: Cell[] = [];
  for (let edge = 0; edge + 1 < edges.length; edge += 1) {
    const start = (edges[edge] ?? 0) + 1;
    const end = edges[edge + 1] ?? line.end;
    const isOutside = edge === 0 || edge + 2 === edges.length;
    if (isOutside && source.slice(start, end).trim() === '') continue;
    const inline = readInline(source, start, end);
    for (const span of inline.markup) markup.push(span);
    cells.push(simpleCell(cells.length, trimPassage(inline.words)));
  }
  return { startLine: line.number, endLine: line.number, isHeading: false, cells };
}
