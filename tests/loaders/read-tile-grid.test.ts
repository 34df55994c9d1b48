import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ContentError } from '../../src/loaders/content-error.ts';
import { readCoverage } from '../../src/loaders/read-coverage.ts';
import { readJurisdictions } from '../../src/loaders/read-jurisdictions.ts';
import { readTileGrid } from '../../src/loaders/read-tile-grid.ts';
import { copyContent } from './content-copy.ts';
import type { ContentCopy } from './content-copy.ts';

let content: ContentCopy;

beforeEach(() => {
  content = copyContent();
  vi.stubEnv('CONTENT_DIR', content.folder);
});

afterEach(() => {
  vi.unstubAllEnvs();
  content.remove();
});

const UNITS = new Map([
  ['01', { name_vi: 'Hà Nội' }],
  ['31', { name_vi: 'Hải Phòng' }],
]);

/** What reading is refused with, a line a problem, files named as from the content folder. */
function refusal(read: () => unknown): string[] {
  try {
    read();
    return [];
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return error.message
      .split('\n')
      .map((line) => line.slice(line.lastIndexOf('content/', line.indexOf(':'))));
  }
}

test('the 34 units are read from the north-west to the south', () => {
  const tiles = readTileGrid(readJurisdictions());
  expect(tiles).toHaveLength(34);
  expect(tiles[0]).toEqual({ code: '12', row: 1, column: 1 });
  expect(tiles.at(-1)).toEqual({ code: '86', row: 12, column: 3 });
});

test('units that share a border in the north, the centre and the south stand side by side', () => {
  const places = new Map(readTileGrid(readJurisdictions()).map((tile) => [tile.code, tile]));
  const apart = (a: string, b: string): number => {
    const [one, other] = [places.get(a), places.get(b)];
    if (one === undefined || other === undefined) throw new Error(`no place for ${a} or ${b}`);
    return Math.max(Math.abs(one.row - other.row), Math.abs(one.column - other.column));
  };
  const borders = [
    // Lai Châu with Điện Biên and Lào Cai; Quảng Ninh with Lạng Sơn and Hải Phòng; Hà Nội with Bắc Ninh.
    ...['12 11', '12 15', '22 20', '22 31', '01 24'],
    // Along the coast from Thanh Hóa to Khánh Hòa, and the highlands behind it.
    ...['38 40', '40 42', '42 44', '44 46', '46 48', '48 51', '51 52', '52 66', '66 56', '56 68'],
    // Đồng Nai with TP. Hồ Chí Minh and Lâm Đồng; Cà Mau with An Giang and Cần Thơ.
    ...['75 79', '75 68', '96 91', '96 92'],
  ];
  expect(borders.filter((pair) => apart(pair.slice(0, 2), pair.slice(3)) !== 1)).toEqual([]);
});

test('a code that is no unit or stands twice, a place taken twice and a unit without a place are told, all at once', () => {
  content.write(
    'tile-grid.yaml',
    [
      "- { code: '01', row: 1, column: 1 }",
      "- { code: '02', row: 1, column: 2 }",
      "- { code: '01', row: 2, column: 1 }",
      '',
    ].join('\n'),
  );
  expect(refusal(() => readTileGrid(UNITS))).toEqual([
    'content/tile-grid.yaml:2  no unit has the code “02”  use a code of content/jurisdictions.yaml, in quotes',
    'content/tile-grid.yaml:3  the unit 01 stands twice  keep one of the two places',
    'content/tile-grid.yaml:1  the unit 31, Hải Phòng, has no place  add its code with a row and a column',
  ]);
  content.write(
    'tile-grid.yaml',
    "- { code: '01', row: 3, column: 2 }\n- { code: '31', row: 3, column: 2 }\n",
  );
  expect(refusal(() => readTileGrid(UNITS))).toEqual([
    'content/tile-grid.yaml:2  row 3, column 2 is the place of 01 and of 31  move one of the two to a free place',
  ]);
});

test('an eighth column and a code that is a number are refused', () => {
  content.write('tile-grid.yaml', '- { code: 31, row: 1, column: 8 }\n');
  expect(refusal(() => readTileGrid(UNITS))).toEqual([
    'content/tile-grid.yaml:1  field “0.code”: Invalid input: expected string, received number  see “Add a plan” in the README for what the file holds',
    'content/tile-grid.yaml:1  field “0.column”: expected at most 7 columns: with more a tile on a phone has no room for a name  see “Add a plan” in the README for what the file holds',
  ]);
});

test('what is known beyond the plans held is read with where it is from', () => {
  const { as_of: asOf, communes, earlier } = readCoverage();
  expect([asOf, communes.count, earlier.held, earlier.units, earlier.by]).toEqual([
    '2026-11-29',
    3321,
    54,
    63,
    '2018-07',
  ]);
  for (const { from_vi: from } of [communes, earlier])
    expect(from).toBe('Ghi nhận của dự án; văn bản nguồn không có ở đây');
});

test('the figures stand in the words of both languages', () => {
  const { communes, earlier } = readCoverage();
  expect([communes.vi, communes.en].map((words) => /3[.,]321/.test(words))).toEqual([true, true]);
  expect([earlier.vi, earlier.en].map((words) => /54.*63/.test(words))).toEqual([true, true]);
});

test('a date that is none and a fact without its source are refused', () => {
  content.replace('coverage.yaml', "'2026-11-29'", "'29/11/2026'");
  content.replace(
    'coverage.yaml',
    '  from_en: The project’s record; its source document is not held here\nearlier:',
    'earlier:',
  );
  expect(refusal(readCoverage)).toEqual([
    'content/coverage.yaml:4  field “as_of”: Invalid ISO date  see “Add a plan” in the README for what the file holds',
    'content/coverage.yaml:6  field “communes.from_en”: Invalid input: expected string, received undefined  see “Add a plan” in the README for what the file holds',
  ]);
});
