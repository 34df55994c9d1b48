import { expect, test } from 'vitest';
import {
  findTileUrl,
  formatHeld,
  formatTile,
  getCoverageContent,
  listReferred,
} from '../../../src/site/charts/coverage.ts';
import type { CoverageUnit } from '../../../src/views/coverage.ts';
import { countCoverage } from '../../../src/views/coverage.ts';
import { buildSmallCoverage, commune, SMALL_PLANS } from '../../views/coverage-example.ts';
import type { SmallPlan } from '../../views/findings/small-corpus.ts';

function unitOf(code: string, plans: readonly SmallPlan[] = SMALL_PLANS): CoverageUnit {
  const unit = buildSmallCoverage(plans).find((one) => one.unit.code === code);
  if (unit === undefined) throw new Error(`no unit ${code}`);
  return unit;
}

test('the counts are a sentence in either language', () => {
  const counts = countCoverage(buildSmallCoverage());
  expect(formatHeld(counts, 'vi')).toBe('Đang có kế hoạch của 1 trong 4 tỉnh, thành phố và của 2 xã, phường');
  expect(formatHeld(counts, 'en')).toBe(
    'Plans of 1 of 4 provinces and cities, and of 2 wards and communes, are held here',
  );
});

test('a tile says its place, its state, and who names its plan with the date as printed', () => {
  expect(formatTile(unitOf('10'), 'vi')).toBe('Bắc: Có bản văn');
  expect(formatTile(unitOf('20'), 'vi')).toBe(
    'TP. Trung Tâm Lớn: Được nhắc đến, chưa có bản văn; số 7/KH-UBND ngày 06/5/2026, nêu trong kế hoạch của Xã B; 2 xã, phường có bản văn',
  );
  expect(formatTile(unitOf('30'), 'vi')).toBe('Đông: Chưa có trong kho này');
});

test('a plan that is named without a date is said to be so', () => {
  expect(formatTile(unitOf('20', SMALL_PLANS.slice(2)), 'en')).toBe(
    'Great Centre City: Referred to, text not held; No. 7/KH-UBND, named in the plan of C Commune, which prints no date of it; 1 ward or commune with text held',
  );
});

test('a tile leads to its one plan, to its list when there are more, to the words that name its plan, or nowhere', () => {
  const second = { id: 'a2', jurisdiction: '10', lines: ['1. Một việc khác.'] };
  expect(findTileUrl(unitOf('10'), 'vi')).toBe('/ke-hoach/a/');
  expect(findTileUrl(unitOf('10', [...SMALL_PLANS, second]), 'vi')).toBe('/do-phu/#unit-10');
  expect(findTileUrl(unitOf('20'), 'en')).toBe('/en/plans/b/#preamble-1');
  expect(findTileUrl(unitOf('30'), 'vi')).toBeNull();
});

test('a tile of which only communes have plans leads to their list', () => {
  const orphan = { id: 'e', jurisdiction: '40', isCommune: true, lines: ['1. Một việc.'] };
  expect(findTileUrl(unitOf('40', [orphan]), 'en')).toBe('/en/coverage/#unit-40');
});

test('of a plan that is referred to, each date that is printed is told', () => {
  const other = commune('d', '20', '7/KH-UBND', [
    'Thực hiện Kế hoạch số 7/KH-UBND ngày 07/5/2026 của UBND thành phố.',
  ]);
  const { references } = unitOf('20', [...SMALL_PLANS, other]);
  expect(listReferred(references, 'vi')).toEqual(['7/KH-UBND ngày 06/5/2026', '7/KH-UBND ngày 07/5/2026']);
  expect(listReferred(unitOf('20', SMALL_PLANS.slice(2)).references, 'en')).toEqual(['7/KH-UBND']);
});

test('the table has a row for every unit, with what is held and what is named', () => {
  const { rows, title } = getCoverageContent('vi');
  expect(title).toBe('Đang có kế hoạch của 4 trong 34 tỉnh, thành phố và của 1 xã, phường');
  expect(rows).toHaveLength(34);
  const row = (code: string): string[] | undefined =>
    rows.find((cells) => cells[1]?.words === code)?.map(({ words }) => words);
  expect(row('31')).toEqual([
    'Hải Phòng',
    '31',
    'Được nhắc đến, chưa có bản văn',
    '',
    '168/KH-UBND ngày 06/5/2026',
    'phuong-hai-duong',
    '1',
    'phuong-hai-duong',
  ]);
  expect(row('52')).toEqual(['Gia Lai', '52', 'Có bản văn', 'gia-lai', '', '', '0', '']);
  expect(row('01')).toEqual(['Hà Nội', '01', 'Chưa có trong kho này', '', '', '', '0', '']);
});

test('the note says the day, that what is not held may have been issued, and that nothing is ranked', () => {
  expect(getCoverageContent('vi').note).toContain(
    'Tính đến 29/11/2026. Chưa có trong kho này không có nghĩa là chưa ban hành. Đây không phải bảng xếp hạng.',
  );
  expect(getCoverageContent('en').note).toContain(
    'As of 29 November 2026. Not held here does not mean not issued. This is not a ranking.',
  );
});
