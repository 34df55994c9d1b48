import type { Cell, Clause, Passage, Table } from '../parse/plan-text.ts';
import type { ClauseNode } from './clause-tree.ts';

/** A table laid out for print: every row has a cell, empty or not, in every column. */
export interface TableGrid {
  readonly width: number;
  readonly headings: readonly Passage[];
  readonly rows: readonly GridRow[];
}

export interface GridRow {
  readonly kind: 'group' | 'row';
  readonly clause: Clause;
  /** How many groups stand above this one. */
  readonly depth: number;
  readonly cells: readonly GridCell[];
}

export interface GridCell {
  readonly column: number;
  readonly columns: number;
  /** The number cell holds the row's label; the first other cell says what the row is about. */
  readonly kind: 'number' | 'task' | 'other';
  readonly passage: Passage;
  readonly fromAbove: boolean;
}

/** Lays out a table. In: the table and the clauses of its rows, as trees. Rows keep their order. */
export function buildTableGrid(table: Table, nodes: readonly ClauseNode[]): TableGrid {
  const rowIds = new Set(table.rowIds);
  const flat = flatten(
    nodes.filter(({ clause }) => rowIds.has(clause.id)),
    0,
  );
  const ends = flat.flatMap(({ clause }) => clause.cells.map(cellEnd));
  const width = Math.max(table.columns.length, ...ends, 1);
  return {
    width,
    headings: table.columns,
    rows: flat.map(({ clause, depth }) => ({
      kind: clause.level === 'group' ? 'group' : 'row',
      clause,
      depth,
      cells: clause.level === 'group' ? [] : fillCells(clause, width),
    })),
  };
}

/** A colspan may claim more columns than any table has; such a cell counts as one column. */
function cellEnd({ column, columns }: Cell): number {
  return column + (column + columns > LARGEST_WIDTH ? 1 : columns);
}

const LARGEST_WIDTH = 50;

function flatten(nodes: readonly ClauseNode[], depth: number): { clause: Clause; depth: number }[] {
  return nodes.flatMap(({ clause, children }) => [{ clause, depth }, ...flatten(children, depth + 1)]);
}

function fillCells(clause: Clause, width: number): GridCell[] {
  const cells: GridCell[] = [];
  let isLabelPut = clause.label.length === 0;
  let isTaskPut = false;
  for (let column = 0; column < width;) {
    const cell = clause.cells.find((candidate) => candidate.column === column);
    if (cell === undefined) {
      cells.push({
        column,
        columns: 1,
        kind: isLabelPut ? 'other' : 'number',
        passage: [],
        fromAbove: false,
      });
      isLabelPut = true;
      column += 1;
      continue;
    }
    const isTask: boolean = !isTaskPut && cell.passage.length > 0;
    isTaskPut ||= isTask;
    const { passage, fromAbove } = cell;
    const columns = Math.min(cell.columns, nextFilled(clause, column, width) - column);
    cells.push({ column, columns, kind: isTask ? 'task' : 'other', passage, fromAbove });
    column += columns;
  }
  return cells;
}

/** The next column with words of its own, which no cell before it may cover. */
function nextFilled({ cells }: Clause, column: number, width: number): number {
  const filled = cells.filter((cell) => cell.column > column && cell.passage.length > 0);
  return Math.min(width, ...filled.map((cell) => cell.column));
}
