import { normalise } from '../text/normalise.ts';
import type { Block, Cell, Row, Table } from './text-document.ts';
import { linesOf } from './text-document.ts';

/**
 * Writes blocks as the text that the parser reads best: a paragraph a line, a
 * blank line between; centred lines that follow each other (a title) without
 * one; tables that only set the page (header, signature) unrolled; tables of
 * data as lines of cells parted by tabs, or as an HTML table where cells span
 * columns or rows or hold several lines. No word is lost.
 */
export function writeText(blocks: readonly Block[]): string {
  const chunks: string[] = [];
  let isTitle = false;
  for (const block of blocks) {
    if (block.kind === 'table') {
      chunks.push(...writeTable(block));
      isTitle = false;
      continue;
    }
    const lines = linesOf([block]).flatMap(splitColumns);
    const text = lines.join('\n');
    const above = chunks.at(-1);
    if (text !== '' && isTitle && block.isCentred && above !== undefined) {
      chunks[chunks.length - 1] = `${above}\n${text}`;
    } else if (text !== '') {
      chunks.push(text);
    }
    isTitle = text !== '' && block.isCentred;
  }
  return chunks.length === 0 ? '' : `${chunks.join('\n\n')}\n`;
}

/** `Số: 12/KH-UBND⇥Gia Lai, ngày …` are two lines side by side; the tab of `1.⇥Mục đích` is a space. */
export function splitColumns(line: string): string[] {
  const columns = line.split(/\t+/).map((column) => column.trim());
  const isColumns = line.length <= LONGEST_COLUMNS && (columns[0]?.length ?? 0) > LONGEST_LABEL;
  return isColumns ? columns : [columns.join(' ')];
}

const LONGEST_COLUMNS = 160;

const LONGEST_LABEL = 8;

function writeTable(table: Table): string[] {
  const filled = table.rows.filter(({ cells }) => cells.length > 0);
  if (filled.length === 0) return [];
  if (isLayout(table)) return unroll(table);
  return [canUseTabs(filled) ? writeTabs(filled) : writeHtml(filled)];
}

/** Whether a table only sets the page: one column, tables side by side, or the words of a header or signature. */
function isLayout({ rows }: Table): boolean {
  const cells = rows.flatMap((row) => row.cells);
  const width = Math.max(...rows.map(widthOf));
  if (rows.every((row) => row.cells.length <= 1)) return true;
  if (rows.length === 1 && width === 2) return true;
  const isSmall = width <= 4 && rows.length <= 8 && !isListHead(cells[0]);
  return isSmall && cells.some((cell) => isFrameCell(cell) || hasTable(cell));
}

function isListHead(cell: Cell | undefined): boolean {
  return cell !== undefined && /^(?:stt|tt|số tt)$/iu.test(normalise(linesOf(cell.blocks).join(' ')));
}

function hasTable({ blocks }: Cell): boolean {
  return blocks.some(({ kind }) => kind === 'table');
}

function widthOf({ cells }: Row): number {
  return cells.reduce((sum, { columns }) => sum + columns, 0);
}

function isFrameCell({ blocks }: Cell): boolean {
  return linesOf(blocks).some((line) => FRAME.test(normalise(line)));
}

/** Words that stand in the header and signature of an official document. */
const FRAME =
  /^(?:CỘNG H(?:ÒA|OÀ) XÃ HỘI CHỦ NGHĨA|Độc lập\s*[-–]|Nơi nhận|(?:TM|KT|TL|TUQ|Q)\s*\.\s*\p{Lu}{2}|Số\s*:.*\/\s*\p{Lu})/u;

/** The cells of a layout table one by one; column by column where the recipients stand beside the signature. */
function unroll({ rows }: Table): string[] {
  const cells = rows.flatMap((row) => {
    let column = 0;
    return row.cells.map((cell) => {
      const place = { cell, column };
      column += cell.columns;
      return place;
    });
  });
  const isSignature = cells.some(({ cell }) =>
    linesOf(cell.blocks).some((line) => /^nơi nhận/iu.test(normalise(line))),
  );
  const order = isSignature ? [...cells].sort((a, b) => a.column - b.column) : cells;
  return order.flatMap(({ cell }) => {
    if (hasTable(cell)) return [writeText(cell.blocks).trimEnd()];
    const lines = linesOf(cell.blocks).flatMap(splitColumns);
    return lines.length === 0 ? [] : [lines.join('\n')];
  });
}

/** Tabs hold a table of three or more columns without spans, a line for each cell. */
function canUseTabs(rows: readonly Row[]): boolean {
  const width = rows[0]?.cells.length ?? 0;
  return (
    width >= 3 &&
    rows.length >= 2 &&
    rows.every(
      ({ cells }) =>
        cells.length === width &&
        cells.every((cell, column) => {
          const lines = linesOf(cell.blocks);
          const isPlain = cell.columns === 1 && cell.rows === 1 && lines.length <= 1;
          return isPlain && !(column === 0 && (lines[0] ?? '').startsWith('|'));
        }),
    )
  );
}

function writeTabs(rows: readonly Row[]): string {
  return rows
    .map(({ cells }) => cells.map((cell) => cellLines(cell)[0] ?? ''))
    .filter((cells) => cells.some((cell) => cell !== ''))
    .map((cells) => cells.join('\t'))
    .join('\n');
}

function writeHtml(rows: readonly Row[]): string {
  const lines = rows.map(({ cells, isHeading }) => {
    const name = isHeading ? 'th' : 'td';
    const written = cells.map((cell) => {
      const words = cellLines(cell).map(escape).join('<br>');
      return `<${name}${span('colspan', cell.columns)}${span('rowspan', cell.rows)}>${words}</${name}>`;
    });
    return `<tr>${written.join('')}</tr>`;
  });
  return ['<table>', ...lines, '</table>'].join('\n');
}

function cellLines({ blocks }: Cell): string[] {
  return linesOf(blocks).map((line) => line.replace(/\s*\t\s*/g, ' '));
}

function span(attribute: string, size: number): string {
  return size > 1 ? ` ${attribute}="${String(size)}"` : '';
}

function escape(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
