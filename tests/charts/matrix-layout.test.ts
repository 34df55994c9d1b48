import { expect, test } from 'vitest';
import type { MatrixLayout, MatrixSizes } from '../../src/charts/matrix-layout.ts';
import { layoutMatrix } from '../../src/charts/matrix-layout.ts';
import type { ResponsibilityMatrix, ResponsibilityRow } from '../../src/views/responsibility.ts';
import { freeze } from '../views/clauses.ts';

/** Counts of a cell: lead, coordinating. */
type Counts = readonly [lead: number, coordinating: number];

function places(count: number): ResponsibilityRow['lead'] {
  return Array.from({ length: count }, (_, at) => ({ planId: 'a', id: String(at), clauseId: 'i' }));
}

/** An agency with all its commitments, and those under the columns. */
function row(
  agencyId: string,
  [lead, coordinating]: Counts,
  cells: Record<string, Counts>,
): ResponsibilityRow {
  return {
    agencyId,
    agency: null,
    printed: agencyId,
    lead: places(lead),
    coordinating: places(coordinating),
    duty: [],
    cells: Object.entries(cells).map(([columnId, counts]) => ({
      columnId,
      lead: places(counts[0]),
      coordinating: places(counts[1]),
      duty: [],
    })),
  };
}

const MATRIX: ResponsibilityMatrix = freeze({
  roles: ['lead', 'coordinating'],
  columns: [
    { kind: 'plan', id: 'p', planId: 'p' },
    { kind: 'plan', id: 'q', planId: 'q' },
  ],
  bands: [
    { id: 'leads', rows: [row('one', [4, 17], { p: [4, 1], q: [0, 16] })], leftOut: 0 },
    { id: 'joins', rows: [row('two', [0, 1], { q: [0, 1] })], leftOut: 3 },
  ],
} as const);

const NAMES = {
  row: ({ agencyId }: ResponsibilityRow): string => agencyId,
  column: ({ id }: { readonly id: string }): string => id,
};

const SIZES: MatrixSizes = freeze({
  width: 500,
  left: 300,
  column: 100,
  mark: 20,
  namesCells: false,
  nameText: 10,
  text: 10,
});

/** Each mark of the cells in short: agency, column, role, count, middle, side, place of the number. */
function show({ bands }: MatrixLayout): string[] {
  return bands.flatMap(({ rows }) =>
    rows.flatMap(({ row: { agencyId }, cells }) =>
      cells.flatMap(({ cell, marks }) =>
        marks.map(({ role, count, x, y, side, number }) =>
          [agencyId, cell.columnId, role, count, `${String(x)},${String(y)}`, side, number.anchor].join(' '),
        ),
      ),
    ),
  );
}

test('in a wide column marks stand side by side, each role in its place, areas in proportion and none too small', () => {
  expect(show(layoutMatrix(MATRIX, NAMES, SIZES))).toEqual([
    'one p lead 4 314,62.5 10 start',
    'one p coordinating 1 362,62.5 5 start',
    'one q coordinating 16 462,62.5 20 start',
    'two q coordinating 1 462,175 5 start',
  ]);
});

test('in a column that is less wide the numbers stand below the marks', () => {
  const { bands } = layoutMatrix(MATRIX, NAMES, { ...SIZES, width: 400, column: 50 });
  const [cell] = bands[0]?.rows[0]?.cells ?? [];
  expect(cell?.marks.map(({ x, number }) => [x, number.x, number.anchor])).toEqual([
    [315.5, 315.5, 'middle'],
    [338.5, 338.5, 'middle'],
  ]);
});

test('in a narrow column the marks stand below one another, without a line for what the row has not', () => {
  const layout = layoutMatrix(MATRIX, NAMES, { ...SIZES, left: 0, width: 300, column: 30, namesCells: true });
  const [one, two] = layout.bands.flatMap(({ rows }) => rows);
  const [first] = one?.cells ?? [];
  expect(first?.marks.map(({ role, x, y }) => [role, x, y])).toEqual([
    ['lead', 17, 75.5],
    ['coordinating', 17, 113.5],
  ]);
  expect(first?.lines).toEqual([{ words: 'p', x: 17, y: 59, anchor: 'middle' }]);
  expect([first?.height, two?.cells[0]?.height]).toEqual([92.5, 54.5]);
});

test('beside its name an agency has the count of all its commitments, once each', () => {
  const { bands } = layoutMatrix(MATRIX, NAMES, SIZES);
  expect(
    bands.map(({ rows }) => rows.map(({ name }) => name.marks.map(({ role, count }) => [role, count]))),
  ).toEqual([
    [
      [
        ['lead', 4],
        ['coordinating', 17],
      ],
    ],
    [[['coordinating', 1]]],
  ]);
});

test('where the room for names is short the counts stand below the name, the first that the agency has first', () => {
  const { bands } = layoutMatrix(MATRIX, NAMES, { ...SIZES, left: 100 });
  const names = bands.flatMap(({ rows }) => rows.map(({ name }) => name));
  expect(names.map(({ marks }) => marks.map(({ x }) => x))).toEqual([[5, 38.4], [5]]);
  expect(names.every(({ lines, marks }) => (marks[0]?.y ?? 0) > (lines[0]?.y ?? 0))).toBe(true);
});

test('a band says how many rows were left out, below its last one', () => {
  const { bands, height } = layoutMatrix(MATRIX, NAMES, SIZES);
  const [leads, joins] = bands;
  expect(leads?.leftOut).toBe(null);
  expect(joins?.leftOut?.count).toBe(3);
  expect(joins?.leftOut?.y).toBeGreaterThan(joins?.foot ?? Infinity);
  expect(joins?.leftOut?.y).toBeLessThan(height);
});

test('the names of columns end on one line, a long one broken', () => {
  const names = { ...NAMES, column: ({ id }: { id: string }) => (id === 'p' ? 'Lấy dân làm trung tâm' : id) };
  const [band] = layoutMatrix(MATRIX, names, SIZES).bands;
  expect(band?.heads.map(({ lines }) => lines.map(({ words, y }) => [words, y]))).toEqual([
    [
      ['Lấy dân làm trung', 38],
      ['tâm', 50.5],
    ],
    [['q', 50.5]],
  ]);
});

test('a word that is too long for its column makes the type of all smaller, or breaks at its hyphen', () => {
  const heads = (name: string) => {
    const names = { ...NAMES, column: () => name };
    const { bands, labelText } = layoutMatrix(MATRIX, names, { ...SIZES, column: 75, text: 13 });
    return [labelText, bands[0]?.heads[0]?.lines.map(({ words }) => words)];
  };
  expect(heads('Youth activities')).toEqual([13, ['Youth', 'activities']]);
  expect(heads('Sports development')).toEqual([10.6, ['Sports', 'development']]);
  expect(heads('People-centred Community')).toEqual([12.1, ['People-', 'centred', 'Community']]);
});

test('a matrix without agencies is empty', () => {
  expect(layoutMatrix({ roles: ['lead'], columns: [], bands: [] }, NAMES, SIZES)).toEqual({
    width: 500,
    height: 8,
    labelText: 10,
    bands: [],
  });
});
