import type { CoverageState, CoverageUnit } from '../views/coverage.ts';

/** Sizes in the units of the drawing. */
export interface TileSizes {
  readonly tileWidth: number;
  readonly tileHeight: number;
  readonly gap: number;
  /** How many letters of a name a line of a tile has room for; narrow ones, such as i and the space, count for half, wide ones for one and a half. */
  readonly letters: number;
  /** From one line of a name to the next. */
  readonly leading: number;
  /** Kept free within a tile on every side. */
  readonly padding: number;
  /** The small mark of a commune, and how many of them a tile has room for; a number stands behind them. */
  readonly mark: number;
  readonly mostMarks: number;
  /** The lines of the legend, how high each is, and how many columns of tiles it is as wide as. */
  readonly legend: {
    readonly lines: number;
    readonly row: number;
    readonly columns: number;
    /** Beside the tiles, or in the first place among them that is free; below them when there is none. */
    readonly place: 'beside' | 'among';
  };
}

/** A tile of the drawing; the places of its parts are in the units of the drawing. */
export interface TilePlace {
  readonly code: string;
  readonly state: CoverageState;
  readonly x: number;
  readonly y: number;
  /** Its name, a line each, by the beginning of the base line. */
  readonly lines: readonly { readonly words: string; readonly x: number; readonly y: number }[];
  /** The left edges and the common top of the marks of its communes, and where their number stands; null without any. */
  readonly communes: {
    readonly count: number;
    readonly marks: readonly number[];
    readonly top: number;
    readonly x: number;
    readonly y: number;
  } | null;
}

export interface TileLayout {
  readonly width: number;
  readonly height: number;
  readonly tileWidth: number;
  readonly tileHeight: number;
  readonly mark: number;
  /** In the order of the units. */
  readonly tiles: readonly TilePlace[];
  /** The left edge and the middle of each line of the legend. */
  readonly legend: readonly { readonly x: number; readonly y: number }[];
}

/**
 * Lays the units of a board in their places: a tile each, its name in lines from the top, a small mark for each of
 * its communes at the foot, as many as there is room for. All numbers have one decimal at most.
 */
export function layoutTiles(
  units: readonly CoverageUnit[],
  language: 'vi' | 'en',
  sizes: TileSizes,
): TileLayout {
  const { tileWidth, tileHeight, gap, legend } = sizes;
  const columns = Math.max(0, ...units.map(({ column }) => column));
  const rows = Math.max(0, ...units.map(({ row }) => row));
  const [across, down] = [tileWidth + gap, tileHeight + gap];
  const width = Math.max(0, columns * across - gap);
  const height = Math.max(0, rows * down - gap);
  const legendHeight = legend.lines * legend.row;
  const free = findFree(units, legend.columns, Math.ceil((legendHeight + gap) / down));
  const corner =
    legend.place === 'beside'
      ? { x: width + BESIDE, y: 0 }
      : free === null
        ? { x: 0, y: height + gap }
        : { x: free.column * across, y: free.row * down };
  const legendWidth = legend.columns * across - gap;
  return {
    width: round(Math.max(width, corner.x + legendWidth)),
    height: round(Math.max(height, corner.y + legendHeight)),
    tileWidth,
    tileHeight,
    mark: sizes.mark,
    tiles: units.map((unit) => placeTile(unit, language, sizes)),
    legend: Array.from({ length: legend.lines }, (_line, at) => ({
      x: round(corner.x),
      y: round(corner.y + (at + 0.5) * legend.row),
    })),
  };
}

/** Kept free below the marks of communes, beyond the padding. */
const FOOT = 2;

/** Between the tiles and a legend beside them. */
const BESIDE = 48;

function placeTile(
  { unit, row, column, state, communes: { length: count } }: CoverageUnit,
  language: 'vi' | 'en',
  { tileWidth, tileHeight, gap, letters, leading, padding, mark, mostMarks }: TileSizes,
): TilePlace {
  const x = (column - 1) * (tileWidth + gap);
  const y = (row - 1) * (tileHeight + gap);
  const left = round(x + padding);
  const bottom = y + tileHeight - padding - FOOT;
  const marks = Array.from({ length: Math.min(count, mostMarks) }, (_mark, at) =>
    round(x + padding + at * mark * 1.5),
  );
  return {
    code: unit.code,
    state,
    x: round(x),
    y: round(y),
    lines: wrapName(language === 'vi' ? unit.name_vi : unit.name_en, letters).map((words, at) => ({
      words,
      x: left,
      y: round(y + padding + (at + 0.7) * leading),
    })),
    communes:
      count === 0
        ? null
        : {
            count,
            marks,
            top: round(bottom - mark),
            x: round(x + padding + marks.length * mark * 1.5 + mark / 2),
            y: round(bottom),
          },
  };
}

/** A name in lines of at most so many letters; a word that is longer has a line of its own. */
function wrapName(name: string, letters: number): string[] {
  return name.split(' ').reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    if (last === undefined || countLetters(`${last} ${word}`) > letters) return [...lines, word];
    return [...lines.slice(0, -1), `${last} ${word}`];
  }, []);
}

/** How wide words are, in letters; a guess that holds for names of places in any typeface. */
function countLetters(words: string): number {
  const letters = words.normalize('NFD').replace(/\p{M}/gu, '');
  const count = (which: RegExp): number => letters.match(which)?.length ?? 0;
  return letters.length - count(/[Iijlt. ]/g) / 2 + count(/[MmWw]/g) / 2;
}

/** The first cell, from 0, at the upper left of so many free columns and rows; null when no such block is free. */
function findFree(
  units: readonly CoverageUnit[],
  wide: number,
  high: number,
): { readonly row: number; readonly column: number } | null {
  const columns = Math.max(0, ...units.map(({ column }) => column));
  const rows = Math.max(0, ...units.map(({ row }) => row));
  for (let row = 0; row + high <= rows; row += 1) {
    for (let column = 0; column + wide <= columns; column += 1) {
      const isTaken = units.some(
        (unit) =>
          unit.row > row && unit.row <= row + high && unit.column > column && unit.column <= column + wide,
      );
      if (!isTaken) return { row, column };
    }
  }
  return null;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
