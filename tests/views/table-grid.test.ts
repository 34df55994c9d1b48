import { expect, test } from 'vitest';
import type { Cell, Clause, Table } from '../../src/parse/plan-text.ts';
import { readPassage } from '../../src/parse/plan-text.ts';
import { buildClauseTree } from '../../src/views/clause-tree.ts';
import { buildTableGrid } from '../../src/views/table-grid.ts';
import { clause, freeze, passage } from './clauses.ts';

/** The rows of a table: a group as its title, a row as its cells, `kind column+columns words`. */
function grid(headings: string[], clauses: Clause[]): { width: number; rows: unknown[] } {
  const table: Table = {
    clauseId: 'annex',
    columns: headings.map(passage),
    roles: [],
    rowIds: clauses.map(({ id }) => id),
  };
  const { width, rows } = buildTableGrid(freeze(table), freeze(buildClauseTree(clauses)));
  return {
    width,
    rows: rows.map((row) =>
      row.kind === 'group'
        ? `${String(row.depth)} ${readPassage(row.clause.heading)}`
        : row.cells.map(({ kind, column, columns, passage: words, fromAbove }) =>
            `${kind} ${String(column)}+${String(columns)} ${readPassage(words)}${fromAbove ? ' (above)' : ''}`.trim(),
          ),
    ),
  };
}

function cell(column: number, words: string, more: Partial<Cell> = {}): Cell {
  return { column, passage: passage(words), columns: 1, fromAbove: false, ...more };
}

test('a row has its number, its task and a cell in every column, empty or not', () => {
  expect(
    grid(
      ['STT', 'Nhiệm vụ', 'Chủ trì', 'Phối hợp'],
      [clause('1', 'row', { label: '1', cells: [cell(1, 'Một việc'), cell(3, 'Sở Y tế')] })],
    ),
  ).toEqual({
    width: 4,
    rows: [['number 0+1', 'task 1+1 Một việc', 'other 2+1', 'other 3+1 Sở Y tế']],
  });
});

test('a row without number has an empty first cell and no number cell', () => {
  expect(grid(['STT', 'Nhiệm vụ'], [clause('row-1', 'row', { cells: [cell(1, 'Một việc')] })]).rows).toEqual([
    ['other 0+1', 'task 1+1 Một việc'],
  ]);
});

test('groups keep their place over the rows below them', () => {
  const row = (id: string): Clause => clause(id, 'row', { label: '1', cells: [cell(1, `Việc ${id}`)] });
  expect(
    grid(
      ['STT', 'Nhiệm vụ'],
      [
        clause('i', 'group', { heading: 'Mục tiêu' }),
        clause('i.1', 'group', { heading: 'Nhóm' }),
        row('i.1.1'),
        row('2'),
      ],
    ).rows,
  ).toEqual([
    '0 Mục tiêu',
    '1 Nhóm',
    ['number 0+1', 'task 1+1 Việc i.1.1'],
    ['number 0+1', 'task 1+1 Việc 2'],
  ]);
});

test('words printed once for several rows are in each, marked as from above', () => {
  expect(
    grid(
      ['STT', 'Nhiệm vụ', 'Chủ trì'],
      [
        clause('1', 'row', { label: '1', cells: [cell(1, 'Một'), cell(2, 'Sở Y tế')] }),
        clause('2', 'row', { label: '2', cells: [cell(1, 'Hai'), cell(2, 'Sở Y tế', { fromAbove: true })] }),
      ],
    ).rows,
  ).toEqual([
    ['number 0+1', 'task 1+1 Một', 'other 2+1 Sở Y tế'],
    ['number 0+1', 'task 1+1 Hai', 'other 2+1 Sở Y tế (above)'],
  ]);
});

test('a cell that claims more columns than any table has ends where the table does', () => {
  expect(
    grid(
      ['STT', 'Nhiệm vụ', 'Chủ trì'],
      [clause('1', 'row', { label: '1', cells: [cell(1, 'Một việc', { columns: 100 })] })],
    ),
  ).toEqual({ width: 3, rows: [['number 0+1', 'task 1+2 Một việc']] });
});

test('a wide cell in the last column of a table without headings is not lost', () => {
  const cells = [cell(0, 'Một'), cell(1, 'Hai'), cell(2, 'Ba', { columns: 100 })];
  expect(grid([], [clause('row-1', 'row', { cells })])).toEqual({
    width: 3,
    rows: [['task 0+1 Một', 'other 1+1 Hai', 'other 2+1 Ba']],
  });
});

test('a wide cell does not cover the words of the next', () => {
  const cells = [cell(0, 'Một', { columns: 3 }), cell(1, 'Hai', { fromAbove: true })];
  expect(grid(['A', 'B', 'C'], [clause('row-1', 'row', { cells })]).rows).toEqual([
    ['task 0+1 Một', 'other 1+1 Hai (above)', 'other 2+1'],
  ]);
});
