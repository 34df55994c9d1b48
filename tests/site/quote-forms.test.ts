import { expect, test } from 'vitest';
import type { Jurisdiction } from '../../src/schemas/jurisdiction.ts';
import type { PlanSummary } from '../../src/schemas/plan-summary.ts';
import { buildCitedSource, formatIssuer, formatQuote } from '../../src/site/quote-forms.ts';
import { stringsOf } from '../../src/site/strings.ts';
import type { CitationPart } from '../../src/text/citation.ts';

const PROVINCE: Jurisdiction = { code: '52', kind: 'province', name_vi: 'Gia Lai', name_en: 'Gia Lai' };
const HAI_PHONG: Jurisdiction = { code: '31', kind: 'city', name_vi: 'Hải Phòng', name_en: 'Hải Phòng' };

const PLAN: PlanSummary = {
  planId: 'gia-lai',
  level: 'province',
  jurisdictionCode: '52',
  placeVi: 'Gia Lai',
  placeEn: 'Gia Lai',
  parentVi: null,
  parentEn: null,
  title: 'Triển khai thực hiện Quyết định số 155/QĐ-TTg',
  documentType: 'KẾ HOẠCH',
  documentNumber: null,
  documentNumberPrinted: 'Số: /KH-UBND',
  issuedOn: null,
  issuedOnPrinted: 'ngày tháng năm 2026',
  periodFrom: 2026,
  periodTo: 2030,
  signatory: null,
  signatoryCapacity: null,
  hasAnnex: 'held',
  parentPlan: null,
  sourceSha256: '0'.repeat(64),
  sourceLines: 200,
  words: 3000,
  clauseCount: 80,
};

const WARD: PlanSummary = {
  ...PLAN,
  level: 'commune',
  placeVi: 'Phường Hải Dương',
  placeEn: 'Hải Dương Ward',
  parentVi: 'Hải Phòng',
  parentEn: 'Hải Phòng',
};

const WORDS = { clauseId: 'annex.6', words: 'Thúc đẩy bình đẳng giới', startLine: 146, endLine: 146 };
const ADDRESS = 'https://example.org/cam-ket/gia-lai/annex.6/';

const textOf = (parts: readonly CitationPart[]): string => parts.map(({ words }) => words).join('');

test('what the text held leaves blank is said to be missing, as the text prints it', () => {
  const source = buildCitedSource(WORDS, PLAN, PROVINCE, 'Gia Lai', ADDRESS, 'vi');
  const { press, academic } = formatQuote(source, 'vi');
  expect(textOf(press)).toBe(
    '“Thúc đẩy bình đẳng giới” — Kế hoạch của Ủy ban nhân dân tỉnh Gia Lai, Phụ lục 6. Nguồn: Đối Chiếu, https://example.org/cam-ket/gia-lai/annex.6/',
  );
  expect(textOf(academic)).toBe(
    'Ủy ban nhân dân tỉnh Gia Lai. Kế hoạch không số trong bản văn: Triển khai thực hiện Quyết định số 155/QĐ-TTg. Gia Lai, không ngày (bản văn in “ngày tháng năm 2026”). Phụ lục 6, dòng 146 của bản văn gốc: “Thúc đẩy bình đẳng giới” Đối Chiếu. https://example.org/cam-ket/gia-lai/annex.6/ (truy cập ngày …).',
  );
});

test('a plan with number and date is named by them, in English too', () => {
  const plan = { ...PLAN, documentNumber: '52/KH-UBND', issuedOn: '2026-06-05' };
  const source = buildCitedSource({ ...WORDS, endLine: 148 }, plan, PROVINCE, 'Gia Lai', ADDRESS, 'en');
  const { press, academic } = formatQuote(source, 'en');
  expect(textOf(press)).toBe(
    '“Thúc đẩy bình đẳng giới” — People’s Committee of Gia Lai Province, Plan, Annex 6 (in Vietnamese). Source: Đối Chiếu, https://example.org/cam-ket/gia-lai/annex.6/',
  );
  expect(textOf(academic)).toBe(
    'People’s Committee of Gia Lai Province. Plan No. 52/KH-UBND: Triển khai thực hiện Quyết định số 155/QĐ-TTg [in Vietnamese]. Gia Lai, 5 June 2026. Annex 6, line 146–148 of the source text: “Thúc đẩy bình đẳng giới” Đối Chiếu. https://example.org/cam-ket/gia-lai/annex.6/ (accessed …).',
  );
  expect(academic.filter(({ isPrinted }) => isPrinted).map(({ words }) => words)).toEqual([
    'Triển khai thực hiện Quyết định số 155/QĐ-TTg',
    'Thúc đẩy bình đẳng giới',
  ]);
});

test('a text without title, type, place and date says so', () => {
  const plan = { ...PLAN, title: null, documentType: null, issuedOnPrinted: null };
  const source = buildCitedSource(WORDS, plan, PROVINCE, null, ADDRESS, 'en');
  expect([source.type, source.title, source.place, source.date]).toEqual([
    'Document',
    'No title could be read in the text held',
    'no place of issue',
    'no date',
  ]);
  expect(
    buildCitedSource(WORDS, { ...PLAN, documentType: 'CHỈ THỊ' }, PROVINCE, null, ADDRESS, 'vi').type,
  ).toBe('CHỈ THỊ');
});

test('a committee is the issuer where the number or the signature names one, else only the place is', () => {
  expect(formatIssuer(PLAN, PROVINCE, 'vi')).toBe('Ủy ban nhân dân tỉnh Gia Lai');
  const unnumbered = { ...PLAN, documentNumberPrinted: null };
  expect(formatIssuer(unnumbered, PROVINCE, 'vi')).toBe('Gia Lai');
  expect(
    formatIssuer({ ...unnumbered, signatoryCapacity: 'TM. UỶ BAN NHÂN DÂN · CHỦ TỊCH' }, PROVINCE, 'en'),
  ).toBe('People’s Committee of Gia Lai Province');
  expect(formatIssuer({ ...PLAN, documentNumberPrinted: 'Số: 5/KH-SNV' }, PROVINCE, 'vi')).toBe('Gia Lai');
});

test('a ward is named with its city, and a city as one', () => {
  expect(formatIssuer(WARD, HAI_PHONG, 'vi')).toBe('Ủy ban nhân dân phường Hải Dương, Hải Phòng');
  expect(formatIssuer(WARD, HAI_PHONG, 'en')).toBe('People’s Committee of Hải Dương Ward, Hải Phòng');
  const city = {
    ...HAI_PHONG,
    name_vi: 'TP. Hồ Chí Minh',
    name_en: 'Hồ Chí Minh City',
  };
  expect(formatIssuer(PLAN, city, 'vi')).toBe('Ủy ban nhân dân thành phố Hồ Chí Minh');
  expect(formatIssuer(PLAN, city, 'en')).toBe('People’s Committee of Hồ Chí Minh City');
});

test('both languages fill the same gaps', () => {
  const gapsOf = (template: string): string[] => (template.match(/\{\w+\}/g) ?? []).sort();
  const [vi, en] = [stringsOf('vi'), stringsOf('en')];
  expect(gapsOf(vi.quotePressForm)).toEqual(gapsOf(en.quotePressForm));
  expect(gapsOf(vi.quoteAcademicForm)).toEqual(gapsOf(en.quoteAcademicForm));
  expect(gapsOf(vi.quoteAcademicForm)).toHaveLength(10);
});
