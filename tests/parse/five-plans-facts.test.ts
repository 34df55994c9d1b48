import { describe, expect, test } from 'vitest';
import type { Comparator, DeadlineKind } from '../../src/parse/plan-facts.ts';
import { findBadQuote, quotesOf } from '../../src/parse/quotes.ts';
import type { PlanId } from './facts.ts';
import { PLANS, PLAN_IDS, idsOf, linesOf } from './facts.ts';

const NV = 'so-noi-vu';
const VH = 'so-van-hoa-the-thao-va-du-lich';
const GD = 'so-giao-duc-va-dao-tao';
const YT = 'so-y-te';
const NN = 'so-nong-nghiep-va-moi-truong';
const KHCN = 'so-khoa-hoc-va-cong-nghe';
const TC = 'so-tai-chinh';
const NGV = 'so-ngoai-vu';
const SBN = 'cac-so-ban-nganh';
const SBN_DP = 'cac-so-ban-nganh-dia-phuong';
const CQ_DP = 'cac-co-quan-don-vi-dia-phuong';
const XP = 'ubnd-cac-xa-phuong';
const MTTQ = 'uy-ban-mat-tran-to-quoc-viet-nam-tinh';
const DOAN_THE = 'cac-doan-the-cap-tinh';
const HA_TINH_PILLAR = [YT, GD, NN, VH, KHCN, NGV];
const DAK_LAK_PILLAR = [NV, GD, NN, VH, YT, KHCN];
const LAI_CHAU_LEADS = [YT, GD, NN, VH, 'so-xay-dung', 'so-cong-thuong', TC, 'cong-an-tinh'];

describe('every numbered document is a citation: 23 in the five plans', () => {
  type Row = readonly [string, string, string, string, string | null, string | null];
  const QD155 = ['Quyết định', '155/QĐ-TTg', '20/01/2026', 'Thủ tướng Chính phủ'] as const;
  const CITATIONS: Record<PlanId, readonly Row[]> = {
    'gia-lai': [
      ['title', '9', ...QD155],
      ['preamble-1', '11', ...QD155],
      ['preamble-1', '11', ...QD155],
      ['i.1.para-1', '17', 'Quyết định', '155/QĐ-TTg', null, null],
      ['annex', '105-106', 'Quyết định', '155/QĐ-TTg', '20/02/2026', 'THỦ TƯỚNG CHÍNH PHỦ'],
    ],
    'ha-tinh': [
      ['preamble-1', '11', ...QD155],
      ['preamble-1', '11', 'Văn bản', '3862/SNV-CCHC&VTLT', '30/6/2026', 'Sở Nội vụ'],
      ['i.1.a', '17', 'Kết luận', '59-KL/TW', '08/8/2023', 'Bộ Chính trị'],
      ['i.1.a', '17', 'Nghị quyết', '59-NQ/TW', '24/02/2025', 'Bộ Chính trị'],
      ['i.1.a', '17', ...QD155],
    ],
    'lai-chau': [
      ['preamble-1', '11', ...QD155],
      ['i.1.dash-1', '17', ...QD155],
      ['vi.2', '117', 'Quyết định', '3079/QĐ-UBND', '09 tháng 12 năm 2025', 'Ủy ban nhân dân tỉnh'],
    ],
    'dak-lak': [
      ['preamble-1', '11', 'Kết luận', '59-KL/TW', '08/8/2023', 'Bộ Chính trị'],
      ['preamble-1', '11', ...QD155],
      ['i.1.a', '19', ...QD155],
      ['ii.1.para-1', '43', ...QD155],
      ['iv.2.b.dash-3', '80', ...QD155],
    ],
    'phuong-hai-duong': [
      ['preamble-1', '11', 'Kế hoạch', '168/KH-UBND', '06/5/2026', 'Ủy ban nhân dân thành phố'],
      ['i.1.a', '17', 'Nghị quyết', '59-NQ/TW', '24/01/2025', 'Bộ Chính trị'],
      ['i.1.a', '17', 'Nghị quyết', '153/NQ-CP', '31/5/2025', 'Chính phủ'],
      ['i.1.a', '17', 'Nghị quyết', '59-NQ/TW', '24/01/2025', 'Bộ Chính trị'],
      ['i.1.a', '17', ...QD155],
    ],
  };
  test.each(PLAN_IDS)('of %s', (plan) => {
    expect(
      PLANS[plan].facts.citations.map(({ documentType, documentNumber, printedDate, issuer, quote }) => [
        quote.clauseId,
        linesOf(quote),
        documentType,
        documentNumber,
        printedDate,
        issuer,
      ]),
    ).toEqual(CITATIONS[plan]);
  });
});

describe('every limit in time is a deadline', () => {
  type Row = readonly [
    clause: string,
    lines: string,
    kind: DeadlineKind,
    words: string,
    start: string | null,
    end: string | null,
    monthDay: string | null,
    actors: readonly string[],
    isCertain?: false,
  ];
  const DEADLINES: Record<PlanId, readonly Row[]> = {
    'gia-lai': [
      ['iv.1', '77', 'yearly', 'trước ngày 25 tháng 10 hàng năm', null, null, '10-25', [CQ_DP]],
      ['iv.1', '77', 'yearly', 'trước ngày 05 tháng 11 hằng năm', null, null, '11-05', [NV]],
      ['iv.2', '79', 'yearly', 'hằng năm trước ngày 10 tháng 11', null, null, '11-10', [NV]],
      ['iv.2', '79', 'one-off', 'trước ngày 01 tháng 4 năm 2026', null, '2026-04-01', null, [NV]],
    ],
    'ha-tinh': [
      ['ii.2.a', '45', 'quarter', 'Đến hết Quý II năm 2026', null, '2026-06-30', null, [SBN_DP]],
      ['iv.2', '61', 'phase', 'từ năm 2026 - 2030', '2026-01-01', '2030-12-31', null, []],
      ['iv.2.dash-1', '63', 'month', 'Tháng 7 năm 2026', '2026-07-01', '2026-07-31', null, []],
      ['iv.2.dash-2', '65', 'phase', 'Giai đoạn 2026 - 2030', '2026-01-01', '2030-12-31', null, []],
      ['iv.2.dash-3', '67', 'phase', 'Năm 2030', '2030-01-01', '2030-12-31', null, []],
      ['vii.1.dash-1', '133', 'one-off', 'trước ngày 31/7/2026', null, '2026-07-31', null, HA_TINH_PILLAR],
      [
        'vii.2.dash-2',
        '149',
        'yearly',
        'định kỳ báo cáo UBND tỉnh kết quả tổ chức, triển khai thực hiện Kế hoạch hằng năm',
        null,
        null,
        null,
        [NV],
        false,
      ],
      ['vii.4.dash-1', '161', 'one-off', 'trước ngày 31/7/2026', null, '2026-07-31', null, [XP]],
      ['closing-1', '177-179', 'yearly', 'Định kỳ hằng năm (trước ngày 01/11)', null, null, '11-01', [CQ_DP]],
      ['closing-1', '177-179', 'one-off', 'trước ngày 01/11/2030', null, '2030-11-01', null, [CQ_DP]],
    ],
    'lai-chau': [
      ['iv.2', '63', 'phase', 'Giai đoạn 2026 - 2030', '2026-01-01', '2030-12-31', null, []],
      ['iv.2.dash-1', '65', 'phase', 'Năm 2026', '2026-01-01', '2026-12-31', null, []],
      [
        'iv.2.dash-1',
        '65',
        'month',
        'hoàn thành trong tháng 6 năm 2026',
        '2026-06-01',
        '2026-06-30',
        null,
        [],
      ],
      ['iv.2.dash-2', '67', 'phase', 'Giai đoạn 2026 - 2030', '2026-01-01', '2030-12-31', null, []],
      ['iv.2.dash-3', '69', 'phase', 'Năm 2030', '2030-01-01', '2030-12-31', null, []],
      ['vii.1.dash-3', '127', 'yearly', 'định kỳ hằng năm', null, null, null, [NV]],
      ['vii.2.dash-6', '141', 'yearly', 'trước ngày 01/11 hằng năm', null, null, '11-01', LAI_CHAU_LEADS],
      [
        'vii.5.dash-1',
        '153',
        'one-off',
        'hoàn thành trước ngày 30/6/2026',
        null,
        '2026-06-30',
        null,
        [SBN, XP],
      ],
      ['vii.5.dash-4', '161', 'yearly', 'trước ngày 01/11 hằng năm', null, null, '11-01', [SBN, XP]],
    ],
    'dak-lak': [
      ['ii.2.a', '47', 'month', 'Trong tháng 7 năm 2026', '2026-07-01', '2026-07-31', null, [SBN_DP]],
      ['iv.2', '64', 'phase', 'từ năm 2026 - 2030', '2026-01-01', '2030-12-31', null, []],
      ['iv.2.a.dash-1', '68', 'phase', 'Năm 2026', '2026-01-01', '2026-12-31', null, []],
      ['iv.2.a.dash-2', '70', 'phase', 'Giai đoạn 2026 - 2029', '2026-01-01', '2029-12-31', null, []],
      ['iv.2.a.dash-3', '72', 'phase', 'Năm 2030', '2030-01-01', '2030-12-31', null, []],
      ['iv.2.b.dash-1', '76', 'phase', 'Nửa đầu năm 2031', '2031-01-01', '2031-06-30', null, []],
      ['iv.2.b.dash-2', '78', 'phase', 'Giai đoạn 2031 - 2035', '2031-01-01', '2035-12-31', null, []],
      ['iv.2.b.dash-3', '80', 'phase', 'Năm 2035', '2035-01-01', '2035-12-31', null, []],
      ['v.3.c', '110', 'phase', 'vào năm 2035', '2035-01-01', '2035-12-31', null, []],
      ['vii.1.a.para-1', '140', 'one-off', 'trước ngày 30/7/2026', null, '2026-07-30', null, DAK_LAK_PILLAR],
      [
        'vii.2.b',
        '154',
        'yearly',
        'định kỳ báo cáo UBND tỉnh kết quả tổ chức, triển khai thực hiện Kế hoạch hằng năm',
        null,
        null,
        null,
        [NV],
        false,
      ],
      ['vii.5.a', '166', 'one-off', 'trước ngày 30/7/2026', null, '2026-07-30', null, [XP]],
      ['viii.para-1', '186', 'yearly', 'Định kỳ hằng năm trước ngày 15/11', null, null, '11-15', [SBN, XP]],
    ],
    'phuong-hai-duong': [
      ['iv.dash-1', '119', 'phase', 'Từ năm 2026 đến hết năm 2030', '2026-01-01', '2030-12-31', null, []],
      ['iv.dash-3', '123', 'phase', 'Năm 2026', '2026-01-01', '2026-12-31', null, []],
      ['iv.dash-4', '125', 'phase', 'Giai đoạn 2026 - 2030', '2026-01-01', '2030-12-31', null, []],
      ['iv.para-1', '127', 'phase', 'Năm 2030', '2030-01-01', '2030-12-31', null, []],
      ['vi.9.dash-1', '192', 'yearly', 'Định kỳ hằng năm', null, null, null, []],
    ],
  };
  test.each(PLAN_IDS)('of %s', (plan) => {
    expect(
      PLANS[plan].facts.deadlines.map((deadline) => [
        deadline.quote.clauseId,
        linesOf(deadline.quote),
        deadline.kind,
        deadline.dateText,
        deadline.start,
        deadline.end,
        deadline.monthDay,
        idsOf(deadline.actors),
        deadline.isCertain,
      ]),
    ).toEqual(DEADLINES[plan].map((row) => [...row.slice(0, 8), row[8] ?? true]));
  });

  test.each(PLAN_IDS)('and the words that say when stand in the quote, in %s', (plan) => {
    for (const { dateText, quote } of PLANS[plan].facts.deadlines) expect(quote.words).toContain(dateText);
  });
});

describe('every percentage is a target: one in each of four plans', () => {
  type Row = readonly [string, string, Comparator, number, string, string];
  const AWARE = 'có hiểu biết cơ bản về Cộng đồng Văn hóa - Xã hội ASEAN và các lợi ích mang lại';
  const TARGETS: Record<PlanId, readonly Row[]> = {
    'gia-lai': [],
    'ha-tinh': [['ii.2.b', '47', 'over', 90, '%', `cán bộ, công chức, viên chức ${AWARE}`]],
    'lai-chau': [['ii.2.dash-2', '47', 'over', 70, '%', `cán bộ, công chức, viên chức ${AWARE}`]],
    'dak-lak': [['ii.2.b', '49', 'over', 90, '%', `cán bộ, công chức, viên chức ${AWARE}`]],
    'phuong-hai-duong': [
      ['ii.2.a', '41', 'over', 90, '%', `cán bộ, công chức, viên chức của phường ${AWARE}`],
    ],
  };
  test.each(PLAN_IDS)('of %s', (plan) => {
    const { targets } = PLANS[plan].facts;
    expect(
      targets.map(({ quote, comparator, value, unit, subject }) => [
        quote.clauseId,
        linesOf(quote),
        comparator,
        value,
        unit,
        subject,
      ]),
    ).toEqual(TARGETS[plan]);
    expect(
      targets.every(({ due, valueTo, isCertain }) => due === null && valueTo === null && isCertain),
    ).toBe(true);
  });
});

describe('every agency told to act has a duty', () => {
  type Row = readonly [clause: string, lines: string, agencies: readonly string[]];
  const each = (agencies: readonly string[], ...places: readonly (readonly [string, string])[]): Row[] =>
    places.map(([clause, lines]) => [clause, lines, agencies]);
  const DUTIES: Record<PlanId, readonly Row[]> = {
    'gia-lai': [
      ['iv.1', '77', [SBN, XP]],
      ['iv.1', '77', [CQ_DP]],
      ['iv.1', '77', [NV]],
      ['iv.2', '79', [NV]],
      ['iv.3', '81', [TC]],
      ['iv.4', '83', [NGV]],
      ['closing-1', '85', [CQ_DP]],
    ],
    'ha-tinh': [
      ['ii.2.a', '45', [SBN_DP]],
      ...each(
        HA_TINH_PILLAR,
        ['vii.1.dash-1', '133'],
        ['vii.1.dash-2', '135'],
        ['vii.1.dash-3', '137'],
        ['vii.1.dash-4', '139'],
        ['vii.1.dash-5', '141'],
      ),
      ...each([NV], ['vii.2.dash-1', '145-147'], ['vii.2.dash-2', '149']),
      ...each([TC], ['vii.3.dash-1', '153'], ['vii.3.dash-2', '155'], ['vii.3.dash-3', '157']),
      ...each(
        [XP],
        ['vii.4.dash-1', '161'],
        ['vii.4.dash-2', '163'],
        ['vii.4.dash-3', '165'],
        ['vii.4.dash-4', '167'],
      ),
      ...each([MTTQ, DOAN_THE], ['vii.5.dash-1', '171'], ['vii.5.dash-2', '173'], ['vii.5.dash-3', '175']),
      ['closing-1', '177-179', [CQ_DP]],
      ['closing-1', '179', [CQ_DP]],
      ['closing-1', '179', [NV]],
    ],
    'lai-chau': [
      ['v.1.dash-5', '85', [SBN, XP]],
      ['vi.2', '117', [CQ_DP]],
      ...each([NV], ['vii.1.dash-1', '123'], ['vii.1.dash-2', '125'], ['vii.1.dash-3', '127']),
      ...each(
        LAI_CHAU_LEADS,
        ['vii.2.dash-1', '131'],
        ['vii.2.dash-2', '133'],
        ['vii.2.dash-3', '135'],
        ['vii.2.dash-4', '137'],
        ['vii.2.dash-5', '139'],
        ['vii.2.dash-6', '141'],
      ),
      ['vii.3.para-1', '145', [NGV]],
      ['vii.4.para-1', '149', ['bao-va-phat-thanh-truyen-hinh-tinh']],
      ...each(
        [SBN, XP],
        ['vii.5.dash-1', '153-155'],
        ['vii.5.dash-2', '157'],
        ['vii.5.dash-3', '159'],
        ['vii.5.dash-4', '161'],
      ),
      ...each([MTTQ, DOAN_THE], ['vii.6.dash-1', '165'], ['vii.6.dash-2', '167']),
      ['vii.6.dash-3', '169', ['tinh-doan']],
      ['vii.6.dash-4', '171-173', ['hoi-lien-hiep-phu-nu-tinh']],
      ['closing-1', '175', [CQ_DP]],
    ],
    'dak-lak': [
      ['ii.2.a', '47', [SBN_DP]],
      ...each(
        DAK_LAK_PILLAR,
        ['vii.1.a', '138'],
        ['vii.1.a.para-1', '140'],
        ['vii.1.b', '142'],
        ['vii.1.c', '144'],
        ['vii.1.d', '146'],
        ['vii.1.dd', '148'],
      ),
      ...each([NV], ['vii.2.a', '152'], ['vii.2.b', '154']),
      ['vii.3.para-1', '158', [TC]],
      ['vii.4.para-1', '162', ['trung-tam-xuc-tien-dau-tu', 'trung-tam-khuyen-cong-va-xuc-tien-thuong-mai']],
      ...each([XP], ['vii.5.a', '166'], ['vii.5.b', '168'], ['vii.5.c', '170'], ['vii.5.d', '172-174']),
      ...each([MTTQ, DOAN_THE], ['vii.6.a', '178'], ['vii.6.b', '180'], ['vii.6.c', '182']),
      ['viii.para-1', '186', [SBN, XP]],
      ['closing-1', '188', [CQ_DP]],
      ['closing-1', '188', [CQ_DP]],
    ],
    'phuong-hai-duong': [
      ...each(
        ['phong-van-hoa-xa-hoi'],
        ['vi.1.dash-1', '137'],
        ['vi.1.dash-2', '139'],
        ['vi.1.dash-3', '141'],
        ['vi.1.dash-4', '143'],
        ['vi.1.dash-5', '145'],
      ),
      ...each(['van-phong-hdnd-va-ubnd'], ['vi.2.dash-1', '149'], ['vi.2.dash-2', '150']),
      ...each(
        ['phong-kinh-te-ha-tang-va-do-thi'],
        ['vi.3.dash-1', '154'],
        ['vi.3.dash-2', '155'],
        ['vi.3.dash-3', '156'],
      ),
      ...each(['tram-y-te'], ['vi.4.dash-1', '160'], ['vi.4.dash-2', '161'], ['vi.4.dash-3', '162']),
      ...each(
        ['cac-co-so-giao-duc-tren-dia-ban'],
        ['vi.5.dash-1', '166'],
        ['vi.5.dash-2', '167'],
        ['vi.5.dash-3', '168'],
      ),
      ...each(
        ['uy-ban-mat-tran-to-quoc-viet-nam-xa-phuong'],
        ['vi.6.dash-1', '172'],
        ['vi.6.dash-2', '173'],
        ['vi.6.dash-3', '174'],
      ),
      ...each(['trung-tam-dich-vu-su-nghiep-cong'], ['vi.7.dash-1', '178'], ['vi.7.dash-2', '180']),
      ...each(['cac-to-dan-pho'], ['vi.8.dash-1', '184'], ['vi.8.dash-2', '186'], ['vi.8.dash-3', '188']),
      ['closing-1', '194', ['cac-phong-co-quan-don-vi-thuoc-phuong']],
      ['closing-1', '194', ['cac-phong-co-quan-don-vi-thuoc-phuong']],
    ],
  };
  test.each([
    ['gia-lai', 7],
    ['ha-tinh', 21],
    ['lai-chau', 22],
    ['dak-lak', 21],
    ['phuong-hai-duong', 26],
  ] as const)('of %s: %i', (plan, count) => {
    const { duties } = PLANS[plan].facts;
    expect(duties.map(({ text, agencies }) => [text.clauseId, linesOf(text), idsOf(agencies)])).toEqual(
      DUTIES[plan],
    );
    expect(duties).toHaveLength(count);
  });

  test('in a sentence the duty is what the agency is told, with what goes on behind a semicolon', () => {
    const words = PLANS['gia-lai'].facts.duties.map(({ text }) => text.words);
    expect(words[1]).toBe(
      'hằng năm các cơ quan, đơn vị địa phương căn cứ nhiệm vụ được giao xây dựng kế hoạch triển khai, định kỳ báo ' +
        'cáo kết quả thực hiện về Ủy ban nhân dân tỉnh (qua Sở Nội vụ) trước ngày 25 tháng 10 hàng năm',
    );
    expect(words[3]).toMatch(/^Giao Sở Nội vụ là cơ quan đầu mối, .* có thẩm quyền theo quy định\.$/su);
  });
});

test.each(PLAN_IDS)('the words of every fact of %s stand where it says, and its ids are its own', (id) => {
  const { plan, facts, issues } = PLANS[id];
  expect(findBadQuote(plan.source, plan.clauses, quotesOf(facts))).toBeNull();
  expect(issues).toEqual([]);
  for (const list of [facts.assignments, facts.duties, facts.targets, facts.deadlines]) {
    expect(new Set(list.map((fact) => fact.id)).size).toBe(list.length);
  }
});
