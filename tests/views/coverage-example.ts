import type { Jurisdiction } from '../../src/schemas/jurisdiction.ts';
import type { Tile } from '../../src/schemas/tile-grid.ts';
import type { CoverageUnit } from '../../src/views/coverage.ts';
import { buildCoverage } from '../../src/views/coverage.ts';
import { freeze } from './clauses.ts';
import type { SmallPlan } from './findings/small-corpus.ts';
import { buildCorpus } from './findings/small-corpus.ts';

/** Four units of a made-up country: one in the north, two in the middle, one in the south. */
export const UNITS: readonly Jurisdiction[] = freeze([
  { code: '10', kind: 'province', name_vi: 'Bắc', name_en: 'North' },
  { code: '20', kind: 'city', name_vi: 'TP. Trung Tâm Lớn', name_en: 'Great Centre City' },
  { code: '30', kind: 'province', name_vi: 'Đông', name_en: 'East' },
  { code: '40', kind: 'province', name_vi: 'Nam', name_en: 'South' },
] as const);

/** Their places: three rows, two columns. */
export const TILES: readonly Tile[] = freeze([
  { code: '10', row: 1, column: 1 },
  { code: '20', row: 2, column: 1 },
  { code: '30', row: 2, column: 2 },
  { code: '40', row: 3, column: 2 },
]);

/** A plan of a commune that carries out a plan of its province, which is not held. */
export function commune(
  id: string,
  jurisdiction: string,
  number: string,
  lines: readonly string[],
): SmallPlan {
  return {
    id,
    jurisdiction,
    isCommune: true,
    parentPlan: { jurisdiction, number, date: null, plan: null },
    lines,
  };
}

/** The plan of the north held; two wards of the city that name its plan, which is not held; nothing else. */
export const SMALL_PLANS: readonly SmallPlan[] = freeze([
  { id: 'a', jurisdiction: '10', lines: ['I. MỤC TIÊU', '1. Việc thứ nhất.'] },
  commune('b', '20', '7/KH-UBND', ['Thực hiện Kế hoạch số 7/KH-UBND ngày 06/5/2026 của UBND thành phố.']),
  commune('c', '20', '7/KH-UBND', ['I. CĂN CỨ', '1. Thực hiện Kế hoạch số 7/KH-UBND của UBND thành phố.']),
]);

export function buildSmallCoverage(plans: readonly SmallPlan[] = SMALL_PLANS): readonly CoverageUnit[] {
  return freeze(buildCoverage(buildCorpus(plans), UNITS, TILES));
}
