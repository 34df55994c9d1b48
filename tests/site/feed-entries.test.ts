import { expect, test } from 'vitest';
import type { PlanSummary } from '../../src/schemas/plan-summary.ts';
import { buildFindingEntry, buildPlanEntry } from '../../src/site/feed-entries.ts';
import { freeze } from '../views/clauses.ts';

const PLACES = new Map([
  ['gia-lai', 'Gia Lai'],
  ['xa-m', 'Xã M&N'],
]);
const CONTEXT = {
  absolute: (url: string): string => new URL(url, 'https://example.org').href,
  placeOf: (planId: string): string => PLACES.get(planId) ?? planId,
};
const QUOTE = {
  planId: 'gia-lai',
  clauseId: 'v.2.dd',
  words: 'hạn <1> & 2\nhạn 3',
  startLine: 12,
  endLine: 13,
};
const FINDING = freeze({
  id: 'deadlines-differ--gia-lai--own-plan',
  rule: 'deadlines-differ',
  severity: 'contradiction',
  planIds: ['gia-lai', 'xa-m'],
  titleVi: 'Gia Lai: hai hạn',
  titleEn: 'Gia Lai: two deadlines',
  quotes: [QUOTE, { ...QUOTE, planId: 'xa-m', clauseId: 'i', startLine: 7, endLine: 7 }],
} as const);

test('the entry of a finding quotes its words with every place, at whole addresses', () => {
  const view = freeze({
    finding: FINDING,
    passages: [{ words: QUOTE.words, places: FINDING.quotes }],
    pair: null,
  });
  expect(buildFindingEntry(view, '2026-11-22', { ...CONTEXT, language: 'en' })).toEqual({
    address: 'https://example.org/en/findings/#deadlines-differ--gia-lai--own-plan',
    title: 'Gia Lai: two deadlines',
    date: '2026-11-22',
    content:
      '<p>Words at odds: Different deadlines for the same duty</p>' +
      '<blockquote lang="vi"><p>hạn &lt;1&gt; &amp; 2<br>hạn 3</p></blockquote><ul>' +
      '<li><a href="https://example.org/en/plans/gia-lai/#v.2.dd">Gia Lai, V.2.đ</a>, line 12–13 of the source text</li>' +
      '<li><a href="https://example.org/en/plans/xa-m/#i">Xã M&amp;N, I</a>, line 7 of the source text</li></ul>',
    categories: [
      { id: 'contradiction', name: 'Words at odds' },
      { id: 'deadlines-differ', name: 'Different deadlines for the same duty' },
    ],
  });
});

test('of very many places an entry quotes the first twelve and says how many more there are', () => {
  const places = Array.from({ length: 20 }, (_, index) => ({ ...QUOTE, clauseId: `i.${String(index + 1)}` }));
  const view = freeze({
    finding: { ...FINDING, quotes: [...places, QUOTE] },
    passages: [
      { words: 'x', places },
      { words: 'y', places: [QUOTE] },
    ],
    pair: null,
  });
  const { content } = buildFindingEntry(view, '2026-11-22', { ...CONTEXT, language: 'vi' });
  expect(content.match(/<li>/g)).toHaveLength(12);
  expect(content.match(/<blockquote/g)).toHaveLength(1);
  expect(content).toMatch(/<p>và 9 đoạn khác trên trang của phát hiện này<\/p>$/);
});

const PLAN: PlanSummary = freeze({
  planId: 'xa-m',
  level: 'commune',
  jurisdictionCode: '52',
  placeVi: 'Xã M&N',
  placeEn: 'M&N Commune',
  parentVi: 'Gia Lai',
  parentEn: 'Gia Lai',
  title: 'Thử',
  documentType: 'KẾ HOẠCH',
  documentNumber: null,
  documentNumberPrinted: 'Số: /KH-UBND',
  issuedOn: '2026-06-01',
  issuedOnPrinted: 'ngày 01 tháng 6 năm 2026',
  periodFrom: 2026,
  periodTo: 2030,
  signatory: null,
  signatoryCapacity: null,
  hasAnnex: 'referenced',
  parentPlan: null,
  sourceSha256: '0'.repeat(64),
  sourceLines: 20,
  words: 3214,
  clauseCount: 85,
});

test('the entry of a plan has its title as printed with its lines, and says what the text does not hold', () => {
  const title = { planId: 'xa-m', clauseId: 'title', words: 'KẾ HOẠCH Thử', startLine: 7, endLine: 9 };
  expect(buildPlanEntry(PLAN, title, '2026-11-22', { ...CONTEXT, language: 'vi' })).toEqual({
    address: 'https://example.org/ke-hoach/xa-m/',
    title: 'Xã M&N: Thử',
    date: '2026-11-22',
    content:
      '<blockquote lang="vi"><p>KẾ HOẠCH Thử</p></blockquote><ul>' +
      '<li><a href="https://example.org/ke-hoach/xa-m/#title">Xã M&amp;N, Tên kế hoạch</a>, dòng 7–9 của bản văn gốc</li></ul>' +
      '<ul><li>Số, ký hiệu: không có trong bản văn đang giữ</li><li>Ngày ban hành: 01/06/2026</li>' +
      '<li>Phụ lục: được nhắc đến, nhưng không có trong bản văn đang giữ</li><li>3.214 chữ, 85 mục có địa chỉ riêng</li></ul>',
    categories: [{ id: 'commune', name: 'Xã, phường' }],
  });
});
