import { readInline } from './inline.ts';
import type { Label } from './labels.ts';
import { readLabel } from './labels.ts';
import type { Line } from './lines.ts';
import { cutPassage, trimPassage } from './passage.ts';
import { readPassage } from './plan-text.ts';
import type { Passage, Span } from './plan-text.ts';
import { findTable } from './tables/find-table.ts';
import type { RawTable } from './tables/raw-table.ts';

/** One line of the source with words in it, or a table. Blank lines and rules are no blocks. */
export type Block = TextBlock | TableBlock;

export interface TextBlock {
  readonly kind: 'text';
  readonly startLine: number;
  readonly endLine: number;
  /** Depth of the Markdown heading, 0 for none. */
  readonly depth: number;
  readonly label: Label | null;
  /** The words of the line, its label included. */
  readonly words: Passage;
}

export interface TableBlock {
  readonly kind: 'table';
  readonly startLine: number;
  readonly endLine: number;
  readonly table: RawTable;
}

/**
 * Reads a normalised source into blocks. Every sign that is no word (heading
 * marks, emphasis, rules, tags) is listed in `markup`; white space is neither.
 */
export function readBlocks(source: string, lines: readonly Line[]): { blocks: Block[]; markup: Span[] } {
  const blocks: Block[] = [];
  const markup: Span[] = [];
  let chunk: Line[] = [];

  const endChunk = (): void => {
    if (chunk.length === 0) return;
    for (const block of readChunk(source, chunk, markup)) blocks.push(block);
    chunk = [];
  };

  for (let at = 0; at < lines.length;) {
    const line = lines[at];
    if (line === undefined) break;
    const found = findTable(source, lines, at);
    if (found !== null) {
      endChunk();
      for (const span of found.markup) markup.push(span);
      blocks.push({
        kind: 'table',
        startLine: line.number,
        endLine: lines[found.nextIndex - 1]?.number ?? line.number,
        table: found.table,
      });
      at = found.nextIndex;
      continue;
    }
    const text = source.slice(line.start, line.end);
    if (text.trim() === '') {
      endChunk();
    } else if (isRule(text)) {
      endChunk();
      markup.push({ start: line.start, end: line.end });
    } else {
      chunk.push(line);
      if (chunk.length === LONGEST_CHUNK) endChunk();
    }
    at += 1;
  }
  endChunk();
  return { blocks, markup };
}

/** A drawn line: `---`, `*****`, `_____`; `-----o0o-----` is not one, it has letters. */
function isRule(text: string): boolean {
  return /^[-–—_=~.*\s]*$/.test(text) && text.replace(/\s+/g, '').length >= 3;
}

/** Emphasis may run over line ends; longer runs of lines are read piece by piece. */
const LONGEST_CHUNK = 50;

function readChunk(source: string, lines: readonly Line[], markup: Span[]): TextBlock[] {
  const first = lines[0];
  const last = lines.at(-1);
  if (first === undefined || last === undefined) return [];
  const inline = readInline(source, first.start, last.end);
  for (const span of inline.markup) markup.push(span);
  const byLine = splitByLine(inline.words, lines);

  return byLine.flatMap((passage, index) => {
    const line = lines[index];
    const words = trimPassage(passage);
    if (line === undefined || words.length === 0) return [];
    const mark = readHeadingMark(words);
    const start = words[0]?.start ?? line.start;
    if (mark !== '') markup.push({ start, end: start + mark.trimEnd().length });
    const rest = mark === '' ? words : cutPassage(words, mark.length, Infinity);
    if (rest.length === 0) return [];
    return [
      {
        kind: 'text',
        startLine: line.number,
        endLine: line.number,
        depth: mark.trim().length,
        label: readLabel(readPassage(rest)),
        words: rest,
      } satisfies TextBlock,
    ];
  });
}

/** `##` and the space behind it, or nothing; a mark that a tag parts is no mark. */
function readHeadingMark(words: Passage): string {
  const mark = /^#{1,6}(?:\s+|$)/.exec(readPassage(words))?.[0] ?? '';
  return mark.trimEnd().length <= (words[0]?.text.length ?? 0) ? mark : '';
}

function splitByLine(words: Passage, lines: readonly Line[]): Passage[] {
  const byLine: Passage[number][][] = lines.map(() => []);
  let index = 0;
  for (const piece of words) {
    let start = piece.start;
    while (start < piece.end) {
      while (index < lines.length - 1 && start >= (lines[index + 1]?.start ?? Infinity)) index += 1;
      const end = Math.min(piece.end, lines[index + 1]?.start ?? Infinity);
      byLine[index]?.push({
        ...piece,
        start,
        end,
        text: piece.text.slice(start - piece.start, end - piece.start),
        glue: start === piece.start ? piece.glue : '',
      });
      start = end;
    }
  }
  return byLine;
}
