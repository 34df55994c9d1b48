import type { TileSizes } from './tile-layout.ts';

const WIDE_TILES = {
  tileWidth: 132,
  tileHeight: 50,
  gap: 6,
  letters: 14,
  leading: 18,
  padding: 9,
  mark: 7,
  mostMarks: 7,
} as const;

/** The board for wide screens, its legend beside it. */
export const WIDE: TileSizes = {
  ...WIDE_TILES,
  legend: { lines: 4, row: 36, columns: 3, place: 'beside' },
};

/** The board where it stands beside other things: its legend among the tiles. */
export const COMPACT: TileSizes = {
  ...WIDE_TILES,
  legend: { lines: 4, row: 26, columns: 3, place: 'among' },
};

/** The board for phones. */
export const NARROW: TileSizes = {
  tileWidth: 68,
  tileHeight: 66,
  gap: 5,
  letters: 7,
  leading: 15,
  padding: 6,
  mark: 6,
  mostMarks: 3,
  legend: { lines: 4, row: 30, columns: 4, place: 'among' },
};
