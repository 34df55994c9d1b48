import type { Cell, Passage, Span } from '../plan-text.ts';

/** A table as the source draws it: rows of cells, no row or column understood yet. */
export interface RawTable {
  readonly rows: readonly RawRow[];
}

export interface RawRow {
  readonly startLine: number;
  readonly endLine: number;
  readonly cells: readonly Cell[];
  /** Whether the source marks the row as column headings. */
  readonly isHeading: boolean;
}

/** A table found in the lines, the signs that draw it, and the index of the first line behind it. */
export interface FoundTable {
  readonly table: RawTable;
  readonly markup: readonly Span[];
  readonly nextIndex: number;
}

/** A cell of one column with words of its own. */
export function simpleCell(column: number, passage: Passage): Cell {
  return { column, passage, columns: 1, fromAbove: false };
}
