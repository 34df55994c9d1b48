import { expect, test, vi } from 'vitest';
import { readPlan } from '../../src/loaders/read-plan.ts';
import { readReferences } from '../../src/loaders/read-references.ts';
import { summarisePlan } from '../../src/loaders/summarise-plan.ts';
import type { PlanSummary } from '../../src/schemas/plan-summary.ts';
import { copyContent } from './content-copy.ts';

/** The summary of a plan, without the two counts that the parser's own tests are about. */
function summarise(id: string): Omit<PlanSummary, 'words' | 'clauseCount'> {
  const references = readReferences();
  const { words, clauseCount, ...facts } = summarisePlan(readPlan(id, references), references.jurisdictions);
  expect(words).toBeGreaterThan(3000);
  expect(clauseCount).toBeGreaterThan(50);
  return facts;
}

test('a province’s plan is summed up from its record and its text', () => {
  expect(summarise('gia-lai')).toEqual({
    planId: 'gia-lai',
    level: 'province',
    jurisdictionCode: '52',
    placeVi: 'Gia Lai',
    placeEn: 'Gia Lai',
    parentVi: null,
    parentEn: null,
    title:
      'Triển khai thực hiện Quyết định số 155/QĐ-TTg ngày 20/01/2026 của Thủ tướng Chính phủ trên địa bàn tỉnh Gia Lai giai đoạn 2026 - 2030',
    documentType: 'KẾ HOẠCH',
    documentNumber: null,
    documentNumberPrinted: 'Số: /KH-UBND',
    issuedOn: null,
    issuedOnPrinted: 'ngày tháng năm 2026',
    periodFrom: 2026,
    periodTo: 2030,
    signatory: 'Nguyễn Thị Thanh Lịch',
    signatoryCapacity: 'TM. ỦY BAN NHÂN DÂN · KT. CHỦ TỊCH · PHÓ CHỦ TỊCH',
    hasAnnex: 'held',
    parentPlan: null,
    sourceSha256: '1beb60f386305e64173e43cb83d60fde4f7e5188138f8127ed8a2d537115ea8a',
    sourceLines: 150,
  });
});

test('a ward’s plan names its ward, its city and the plan above it', () => {
  expect(summarise('phuong-hai-duong')).toEqual({
    planId: 'phuong-hai-duong',
    level: 'commune',
    jurisdictionCode: '31',
    placeVi: 'Phường Hải Dương',
    placeEn: 'Hải Dương Ward',
    parentVi: 'Hải Phòng',
    parentEn: 'Hải Phòng',
    title:
      'Hành động thực hiện “Chương trình hành động thực hiện Kế hoạch chiến lược Cộng đồng Văn hóa - Xã hội ASEAN tại Việt Nam giai đoạn 2026 - 2035” trên địa bàn phường Hải Dương trong giai đoạn 2026 - 2030',
    documentType: 'KẾ HOẠCH',
    documentNumber: null,
    documentNumberPrinted: 'Số: /KH - UBND',
    issuedOn: null,
    issuedOnPrinted: 'ngày tháng năm 2026',
    periodFrom: 2026,
    periodTo: 2030,
    signatory: 'Nguyễn Thị Thu Thủy',
    signatoryCapacity: 'TM. ỦY BAN NHÂN DÂN · KT. CHỦ TỊCH · PHÓ CHỦ TỊCH',
    hasAnnex: 'none',
    parentPlan: {
      issuerVi: 'Hải Phòng',
      issuerEn: 'Hải Phòng',
      number: '168/KH-UBND',
      date: '2026-05-06',
      planId: null,
    },
    sourceSha256: 'd216dfeb44bacee87083cd22b2ef2cd472673738144f43e458ace91b6281360f',
    sourceLines: 210,
  });
});

test('the line feed at the end of a source begins no line', () => {
  const content = copyContent();
  vi.stubEnv('CONTENT_DIR', content.folder);
  try {
    content.addPlan('hai-dong', '01', 'KẾ HOẠCH\nThử\n');
    const references = readReferences();
    const { sourceLines } = summarisePlan(readPlan('hai-dong', references), references.jurisdictions);
    expect(sourceLines).toBe(2);
  } finally {
    vi.unstubAllEnvs();
    content.remove();
  }
});
