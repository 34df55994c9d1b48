import { scaleSqrt } from 'd3-scale';
import { wrapLines } from '../text/wrap-lines.ts';
import type { AgencyRole } from '../views/agency-roles.ts';
import type {
  ResponsibilityBand,
  ResponsibilityCell,
  ResponsibilityColumn,
  ResponsibilityMatrix,
  ResponsibilityRow,
} from '../views/responsibility.ts';
import { estimateWidth } from './estimate-width.ts';

/** Sizes in the units of the drawing. */
export interface MatrixSizes {
  readonly width: number;
  /** Kept free at the left for the names of rows; at 0 they stand on lines above their cells. */
  readonly left: number;
  /** The widest that a column may be. */
  readonly column: number;
  /** The side of the largest mark. */
  readonly mark: number;
  /** Whether columns are named above each cell, for a screen that does not show the head of the matrix and a row at once. */
  readonly namesCells: boolean;
  /** The type of the names of rows, and of all else. */
  readonly nameText: number;
  readonly text: number;
}

/** The words of the drawing. */
export interface MatrixNames {
  readonly row: (row: ResponsibilityRow) => string;
  readonly column: (column: ResponsibilityColumn) => string;
}

/** A line of words that begins at `x`, or has its middle there, on the base line `y`. */
export interface MatrixLine {
  readonly words: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle';
}

/** A mark of the side `side` around its middle, and where its number stands. */
export interface MatrixMark {
  readonly role: AgencyRole;
  readonly count: number;
  readonly x: number;
  readonly y: number;
  readonly side: number;
  readonly number: { readonly x: number; readonly y: number; readonly anchor: 'start' | 'middle' };
}

/** A place that a reader can point at, with the marks in it. */
export interface MatrixArea {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly MatrixLine[];
  readonly marks: readonly MatrixMark[];
}

export interface PlacedCell extends MatrixArea {
  readonly cell: ResponsibilityCell;
}

export interface PlacedRow {
  readonly row: ResponsibilityRow;
  /** The line above it. */
  readonly top: number;
  /** The name of the agency, and how many commitments it has in each role. */
  readonly name: MatrixArea;
  readonly cells: readonly PlacedCell[];
}

export interface PlacedBand {
  readonly id: ResponsibilityBand['id'];
  /** The base line of its title, where its columns begin and where it ends. */
  readonly title: number;
  readonly top: number;
  readonly foot: number;
  /** One for each column; without lines where cells name their columns. */
  readonly heads: readonly MatrixHead[];
  readonly rows: readonly PlacedRow[];
  /** How many rows were left out, and the base line to say so; null where none was. */
  readonly leftOut: { readonly count: number; readonly y: number } | null;
}

export interface MatrixHead {
  readonly columnId: string;
  readonly x: number;
  readonly width: number;
  readonly lines: readonly MatrixLine[];
}

export interface MatrixLayout {
  readonly width: number;
  readonly height: number;
  /** The type of the names of columns. */
  readonly labelText: number;
  readonly bands: readonly PlacedBand[];
}

/**
 * Places a matrix band by band. The marks of a cell stand side by side, each role in its own place, where a column is
 * wide enough; below one another where it is not. Their areas are to one scale, from nothing to the highest count of
 * a cell, but none is too small to be seen. Numbers stand beside the marks, or below them where that is too wide. How
 * wide words are is estimated. All numbers have one decimal at most.
 */
export function layoutMatrix(
  matrix: ResponsibilityMatrix,
  names: MatrixNames,
  sizes: MatrixSizes,
): MatrixLayout {
  const form = findForm(matrix, names, sizes);
  let y = 0;
  const bands = matrix.bands.map((band, at): PlacedBand => {
    y += at === 0 ? 0 : BAND_GAP;
    const title = y + TITLE;
    const top = title + PAD;
    const heads = placeHeads(form, top);
    y = sizes.namesCells ? top : top + form.labelLines * form.leading + PAD;
    const rows = band.rows.map((row) => {
      const placed = placeRow(row, form, y);
      y = placed.top + heightOf(placed);
      return placed;
    });
    const placed = { id: band.id, title, top, foot: y, heads, rows };
    if (band.leftOut === 0) return { ...placed, leftOut: null };
    y += TITLE + PAD;
    return { ...placed, leftOut: { count: band.leftOut, y: y - PAD } };
  });
  return roundAll({ width: sizes.width, height: y + PAD, labelText: form.labelText, bands });
}

const TITLE = 20;
const BAND_GAP = 28;
const PAD = 8;
const BETWEEN = 3;

/** How far in what stands in a column begins. */
const INSET = 4;

/** The side of the smallest mark in a cell, and of every mark beside a name. */
const SMALLEST = 5;
const TOTAL = 10;

/** The width of a digit as a part of the size of the type. */
const DIGIT = 0.62;

/** How much wider bold letters are. */
const BOLD = 1.04;

/** The smallest type of the names of columns. */
const LEAST_TEXT = 10.5;

/** Where the middle of a figure lies above its base line, in the same way. */
const MIDDLE = 0.35;

/** The least room for a name beside what its agency has in all. */
const NAME = 200;

/** The least height of what can be pointed at. */
const TARGET = 26;

/** What all cells have in common. */
interface Form {
  readonly matrix: ResponsibilityMatrix;
  readonly names: MatrixNames;
  readonly sizes: MatrixSizes;
  readonly columnWidth: number;
  readonly isAcross: boolean;
  readonly isBeside: boolean;
  /** The height of a line of marks with their numbers. */
  readonly line: number;
  readonly sideOf: (count: number) => number;
  /** The width of a mark with its number beside a name. */
  readonly total: number;
  readonly labels: ReadonlyMap<string, readonly string[]>;
  readonly labelText: number;
  readonly labelLines: number;
  readonly leading: number;
}

function findForm(matrix: ResponsibilityMatrix, names: MatrixNames, sizes: MatrixSizes): Form {
  const { roles, columns, bands } = matrix;
  const columnWidth = Math.min(sizes.column, (sizes.width - sizes.left) / Math.max(1, columns.length));
  const cells = bands.flatMap((band) => band.rows.flatMap((row) => row.cells));
  const highest = Math.max(1, ...cells.flatMap((cell) => roles.map((role) => cell[role].length)));
  const numberWidth = widthOf(highest, sizes);
  const wide = sizes.mark + BETWEEN + numberWidth + BETWEEN;
  const slender = Math.max(sizes.mark, numberWidth) + BETWEEN;
  const fits = (width: number, count: number): boolean => width * count <= columnWidth - INSET;
  const isAcross = fits(slender, roles.length);
  const isBeside = fits(wide, isAcross ? roles.length : 1);
  const rows = bands.flatMap((band) => band.rows);
  const most = Math.max(0, ...rows.flatMap((row) => roles.map((role) => row[role].length)));
  const scale = scaleSqrt([0, highest], [0, sizes.mark]);
  const { labels, labelText } = labelColumns(matrix.columns, names, columnWidth - 1.5 * INSET, sizes);
  return {
    matrix,
    names,
    sizes,
    columnWidth,
    isAcross,
    isBeside,
    line: isBeside ? Math.max(sizes.mark, sizes.text) + PAD : sizes.mark + sizes.text + PAD,
    sideOf: (count) => Math.max(SMALLEST, scale(count)),
    total: TOTAL + BETWEEN + widthOf(most, sizes) + PAD,
    labels,
    labelText,
    labelLines: Math.max(0, ...[...labels.values()].map(({ length }) => length)),
    leading: labelText * 1.25,
  };
}

/** The names of columns in lines, in type as small as the longest word needs; a word too long even so breaks at its hyphen. */
function labelColumns(
  columns: readonly ResponsibilityColumn[],
  names: MatrixNames,
  width: number,
  { text }: MatrixSizes,
): Pick<Form, 'labels' | 'labelText'> {
  const words = columns.map((column) =>
    names
      .column(column)
      .split(' ')
      .map((word) => (estimateWidth(word) * LEAST_TEXT > width ? word.replaceAll('-', '- ') : word))
      .join(' '),
  );
  const longest = Math.max(...words.flatMap((name) => name.split(' ').map(estimateWidth)), 1);
  const labelText = Math.min(text, Math.max(LEAST_TEXT, width / longest));
  const measure = (line: string): number => estimateWidth(line) * labelText;
  const labels = new Map(
    columns.map(({ id }, at) => [id, wrapLines(words[at] ?? '', { width, mostLines: 4, measure }).lines]),
  );
  return { labels, labelText };
}

/** The names of the columns, all ending on one line. */
function placeHeads(form: Form, y: number): PlacedBand['heads'] {
  return form.matrix.columns.map(({ id }, at) => {
    const lines = form.sizes.namesCells ? [] : (form.labels.get(id) ?? []);
    const x = xOf(at, form);
    return {
      columnId: id,
      x,
      width: form.columnWidth,
      lines: placeLines(lines, x + INSET, y, form, form.labelLines - lines.length, 'start'),
    };
  });
}

function placeRow(row: ResponsibilityRow, form: Form, top: number): PlacedRow {
  const { sizes, matrix, columnWidth, isAcross, isBeside, line, labels, leading } = form;
  const name = placeName(row, form, top);
  const y = sizes.left > 0 ? top : top + name.height;
  const anchor = isAcross || isBeside ? 'start' : 'middle';
  const labelLines = Math.max(0, ...row.cells.map(({ columnId }) => labels.get(columnId)?.length ?? 0));
  const labelHeight = sizes.namesCells ? labelLines * leading : 0;
  const roles = matrix.roles.filter((role) => row.cells.some((cell) => cell[role].length > 0));
  const lines = isAcross ? 1 : roles.length;
  const height = Math.max(TARGET, labelHeight + lines * line + PAD / 2, sizes.left > 0 ? name.height : 0);
  const indexes = new Map(matrix.columns.map(({ id }, at) => [id, at]));
  const cells = row.cells.map((cell): PlacedCell => {
    const x = xOf(indexes.get(cell.columnId) ?? 0, form);
    const own = labels.get(cell.columnId) ?? [];
    const labelX = x + INSET + (anchor === 'middle' ? (columnWidth - INSET) / 2 : 0);
    return {
      cell,
      x,
      y,
      width: columnWidth - 1,
      height,
      lines: sizes.namesCells ? placeLines(own, labelX, y, form, labelLines - own.length, anchor) : [],
      marks: placeMarks(cell, isAcross ? matrix.roles : roles, x, y + labelHeight + PAD / 2, form),
    };
  });
  // As high as its cells, so that the arrow keys find it on their line.
  return { row, top, name: sizes.left > 0 ? { ...name, height } : name, cells };
}

function heightOf({ name, cells: [cell], top }: PlacedRow): number {
  const foot = Math.max(name.y + name.height, cell === undefined ? 0 : cell.y + cell.height);
  return foot - top + PAD / 2;
}

/** The name and the marks of all roles that the agency has at all: at the end of its line, or below where that is short. */
function placeName(row: ResponsibilityRow, { sizes, names, matrix, total }: Form, top: number): MatrixArea {
  const width = (sizes.left > 0 ? sizes.left : sizes.width) - PAD;
  const leading = sizes.nameText * 1.3;
  const totals = total * matrix.roles.length;
  const isBelow = width - totals < NAME;
  const { lines } = wrapLines(names.row(row), {
    width: isBelow ? width : width - totals,
    mostLines: 3,
    measure: (line) => estimateWidth(line) * sizes.nameText * BOLD,
  });
  const base = top + PAD / 2 + leading * 0.8;
  const y = base + (isBelow ? lines.length * leading : 0) - sizes.text * MIDDLE;
  const roles = matrix.roles.filter((role) => !isBelow || row[role].length > 0);
  const marks = roles.flatMap((role, at): MatrixMark[] => {
    const count = row[role].length;
    const x = (isBelow ? 0 : width - totals) + at * total + TOTAL / 2;
    return count === 0 ? [] : [{ role, count, x, y, side: TOTAL, number: beside(x, y, TOTAL, sizes) }];
  });
  return {
    x: 0,
    y: top,
    width,
    height: (lines.length + (isBelow ? 1 : 0)) * leading + PAD,
    lines: lines.map((words, at) => ({ words, x: 0, y: base + at * leading, anchor: 'start' })),
    marks,
  };
}

/** One mark for each role that the cell has; each role keeps its place. */
function placeMarks(
  cell: ResponsibilityCell,
  roles: readonly AgencyRole[],
  x: number,
  y: number,
  form: Form,
): MatrixMark[] {
  const { sizes, columnWidth, isAcross, isBeside, line, sideOf } = form;
  return roles.flatMap((role, at) => {
    const count = cell[role].length;
    if (count === 0) return [];
    const slot = (columnWidth - INSET) / (isAcross ? roles.length : 1);
    const left = x + INSET + (isAcross ? at * slot : 0);
    const top = y + (isAcross ? 0 : at * line);
    const middle = isBeside
      ? { x: left + sizes.mark / 2, y: top + (line - PAD) / 2 }
      : { x: left + slot / 2, y: top + sizes.mark / 2 };
    const number = (isBeside ? beside : below)(middle.x, middle.y, sizes.mark, sizes);
    return [{ role, count, ...middle, side: sideOf(count), number }];
  });
}

/** The place of a number beside the room of a mark, which is `room` wide and high. */
function beside(x: number, y: number, room: number, { text }: MatrixSizes): MatrixMark['number'] {
  return { x: x + room / 2 + BETWEEN, y: y + text * MIDDLE, anchor: 'start' };
}

function below(x: number, y: number, room: number, { text }: MatrixSizes): MatrixMark['number'] {
  return { x, y: y + room / 2 + text, anchor: 'middle' };
}

function widthOf(count: number, { text }: MatrixSizes): number {
  return String(count).length * DIGIT * text;
}

function placeLines(
  lines: readonly string[],
  x: number,
  y: number,
  { leading }: Form,
  skipped: number,
  anchor: MatrixLine['anchor'],
): MatrixLine[] {
  return lines.map((words, at) => ({ words, x, y: y + (skipped + at + 0.8) * leading, anchor }));
}

function xOf(at: number, { sizes, columnWidth }: Form): number {
  return sizes.left + at * columnWidth;
}

/** The layout with every number to one decimal. */
function roundAll({ width, height, labelText, bands }: MatrixLayout): MatrixLayout {
  return {
    width,
    height: round(height),
    labelText: round(labelText),
    bands: bands.map((band) => ({
      ...band,
      title: round(band.title),
      top: round(band.top),
      foot: round(band.foot),
      leftOut: band.leftOut && { ...band.leftOut, y: round(band.leftOut.y) },
      heads: band.heads.map(({ columnId, x, width: own, lines }) => ({
        columnId,
        x: round(x),
        width: round(own),
        lines: lines.map(roundLine),
      })),
      rows: band.rows.map(({ row, top, name, cells }) => ({
        row,
        top: round(top),
        name: roundArea(name),
        cells: cells.map(({ cell, ...area }) => ({ cell, ...roundArea(area) })),
      })),
    })),
  };
}

function roundArea({ x, y, width, height, lines, marks }: MatrixArea): MatrixArea {
  return {
    x: round(x),
    y: round(y),
    width: round(width),
    height: round(height),
    lines: lines.map(roundLine),
    marks: marks.map(({ number, ...mark }) => ({
      ...mark,
      x: round(mark.x),
      y: round(mark.y),
      side: round(mark.side),
      number: { ...number, x: round(number.x), y: round(number.y) },
    })),
  };
}

function roundLine({ words, x, y, anchor }: MatrixLine): MatrixLine {
  return { words, anchor, x: round(x), y: round(y) };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
