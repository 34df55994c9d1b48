import { expect, test } from 'vitest';
import type { TileSizes } from '../../src/charts/tile-layout.ts';
import { layoutTiles } from '../../src/charts/tile-layout.ts';
import type { CoverageUnit } from '../../src/views/coverage.ts';
import { buildSmallCoverage } from '../views/coverage-example.ts';
import { freeze } from '../views/clauses.ts';

const SIZES: TileSizes = freeze({
  tileWidth: 60,
  tileHeight: 50,
  gap: 10,
  letters: 8,
  leading: 15,
  padding: 5,
  mark: 6,
  mostMarks: 3,
  legend: { lines: 1, row: 30, columns: 1, place: 'among' },
});

/** The units of the example, of which the city has so many communes. */
function withCommunes(count: number): readonly CoverageUnit[] {
  const communes = Array.from({ length: count }, (_one, at) => ({
    nameVi: `Xã ${String(at)}`,
    nameEn: `${String(at)} Commune`,
    plans: [],
  }));
  return freeze(
    buildSmallCoverage().map((unit) => ({ ...unit, communes: unit.unit.code === '20' ? communes : [] })),
  );
}

test('tiles stand in rows and columns, a gap between them, in the order of the units', () => {
  const { width, height, tiles } = layoutTiles(buildSmallCoverage(), 'vi', SIZES);
  expect([width, height]).toEqual([130, 170]);
  expect(tiles.map(({ code, state, x, y }) => [code, state, x, y])).toEqual([
    ['10', 'held', 0, 0],
    ['20', 'referred', 0, 60],
    ['30', 'not-found', 70, 60],
    ['40', 'not-found', 70, 120],
  ]);
});

test('a long name is wrapped at its words, in either language', () => {
  const linesIn = (language: 'vi' | 'en'): unknown =>
    layoutTiles(buildSmallCoverage(), language, SIZES).tiles[1]?.lines;
  expect(linesIn('vi')).toEqual([
    { words: 'TP. Trung', x: 5, y: 75.5 },
    { words: 'Tâm Lớn', x: 5, y: 90.5 },
  ]);
  expect(linesIn('en')).toEqual([
    { words: 'Great', x: 5, y: 75.5 },
    { words: 'Centre', x: 5, y: 90.5 },
    { words: 'City', x: 5, y: 105.5 },
  ]);
});

test('narrow letters take half the room of others and wide ones more, whatever marks they bear', () => {
  const named = buildSmallCoverage().map((unit) => ({
    ...unit,
    unit: { ...unit.unit, name_vi: 'TP. Hồ Chí Minh', name_en: 'Minh City' },
  }));
  const linesIn = (language: 'vi' | 'en'): string[] | undefined =>
    layoutTiles(freeze(named), language, { ...SIZES, letters: 7 }).tiles[0]?.lines.map(({ words }) => words);
  expect(linesIn('vi')).toEqual(['TP. Hồ', 'Chí Minh']);
  expect(linesIn('en')).toEqual(['Minh', 'City']);
});

test('each commune has a mark at the foot of the tile, and their number stands behind', () => {
  const [north, city] = layoutTiles(withCommunes(2), 'vi', SIZES).tiles;
  expect(north?.communes).toBeNull();
  expect(city?.communes).toEqual({ count: 2, marks: [5, 14], top: 97, x: 26, y: 103 });
});

test('of very many communes only so many marks are drawn, and the number tells all', () => {
  expect(layoutTiles(withCommunes(168), 'vi', SIZES).tiles[1]?.communes).toEqual({
    count: 168,
    marks: [5, 14, 23],
    top: 97,
    x: 35,
    y: 103,
  });
});

test('the legend stands in the first free place, beside the tiles, or below them when no place is free', () => {
  const legendOf = (legend: TileSizes['legend']): unknown[] => {
    const layout = layoutTiles(buildSmallCoverage(), 'vi', { ...SIZES, legend });
    return [layout.legend, layout.width, layout.height];
  };
  expect(legendOf({ lines: 1, row: 30, columns: 1, place: 'among' })).toEqual([[{ x: 70, y: 15 }], 130, 170]);
  expect(legendOf({ lines: 2, row: 30, columns: 2, place: 'beside' })).toEqual([
    [
      { x: 178, y: 15 },
      { x: 178, y: 45 },
    ],
    308,
    170,
  ]);
  expect(legendOf({ lines: 2, row: 40, columns: 2, place: 'among' })).toEqual([
    [
      { x: 0, y: 200 },
      { x: 0, y: 240 },
    ],
    130,
    260,
  ]);
});
