import { expect, test } from 'vitest';
import type { PlanText } from '../../src/parse/plan-text.ts';
import type { PlanSummary } from '../../src/schemas/plan-summary.ts';
import { buildSearchRecords } from '../../src/search/records.ts';
import { clause, freeze, passage } from '../views/clauses.ts';

const SUMMARY = freeze({
  planId: 'dak-lak',
  level: 'province',
  placeVi: 'Đắk Lắk',
  parentVi: null,
  title: 'Triển khai',
  documentType: 'KẾ HOẠCH',
  sourceLines: 12,
} as PlanSummary);

const TEXT = freeze({
  clauses: [
    clause('v', 'section', { label: 'V.', heading: 'ĐÀO TẠO' }),
    { ...clause('v.table-1', 'table'), startLine: 4 },
    {
      ...clause('v.1', 'row', { label: '1' }),
      text: [...passage('Mở lớp'), ...passage('Sở Y tế').map((piece) => ({ ...piece, glue: '\n' as const }))],
      startLine: 5,
      endLine: 6,
    },
  ],
} as unknown as PlanText);

test('a plan gives a record of its own and one for each clause that has words', () => {
  const records = buildSearchRecords(SUMMARY, TEXT, {
    page: '/ke-hoach/dak-lak/',
    pathOf: (id) => ({ vi: `vi ${id}`, en: `en ${id}` }),
  });
  const shared = { language: 'vi', filters: { plan: ['dak-lak'], level: ['province'] } };
  expect(records).toEqual([
    {
      ...shared,
      url: '/ke-hoach/dak-lak/',
      content: 'KẾ HOẠCH Triển khai Ḏắk Lắk',
      meta: { title: 'Đắk Lắk', plan: 'dak-lak', clause: '', lines: '1-12' },
    },
    {
      ...shared,
      url: '/ke-hoach/dak-lak/#v',
      content: 'V. ḎÀO TẠO',
      meta: {
        title: 'Đắk Lắk',
        plan: 'dak-lak',
        clause: 'v',
        path_vi: 'vi v',
        path_en: 'en v',
        lines: '1-1',
      },
    },
    {
      ...shared,
      url: '/ke-hoach/dak-lak/#v.1',
      content: '1 Mở lớp · Sở Y tế',
      meta: {
        title: 'Đắk Lắk',
        plan: 'dak-lak',
        clause: 'v.1',
        path_vi: 'vi v.1',
        path_en: 'en v.1',
        lines: '5-6',
      },
    },
  ]);
});
