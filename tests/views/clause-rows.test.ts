import { expect, test } from 'vitest';
import type { Clause, Fact, PlanText } from '../../src/parse/plan-text.ts';
import { buildClauseRows } from '../../src/views/tables/clauses.ts';
import type { ClauseWording } from '../../src/views/shared-wording/find-shared-wording.ts';
import { buildMetaRow } from '../../src/views/tables/plans.ts';
import { clause, freeze, passage } from './clauses.ts';

const NONE: Fact<never> = { value: null, printed: null, line: null };

const TEXT: PlanText = freeze({
  source: '',
  meta: {
    documentType: { value: 'KẾ HOẠCH', printed: 'KẾ HOẠCH', line: 3 },
    title: NONE,
    documentNumber: { value: null, printed: 'Số: /KH-UBND', line: 1 },
    issuedOn: { value: '2026-05-06', printed: 'ngày 06 tháng 5 năm 2026', line: 2 },
    place: { value: 'Gia Lai', printed: 'Gia Lai', line: 2 },
    periodFrom: { value: 2026, printed: '2026 - 2030', line: 4 },
    periodTo: { value: 2030, printed: '2026 - 2030', line: 4 },
    signatory: NONE,
    signatoryCapacity: NONE,
    recipients: ['Sở Y tế', 'Lưu: VT'],
    hasAnnex: 'referenced',
    words: 42,
  },
  parts: [],
  clauses: [
    clause('v', 'section', { label: 'V.', heading: 'TỔ CHỨC THỰC HIỆN' }),
    {
      ...clause('v.dd', 'point', { label: 'đ)' }),
      text: [
        ...passage('Sở Y tế'),
        ...passage('báo cáo').map((piece) => ({ ...piece, glue: '\n' as const })),
      ],
      startLine: 7,
      endLine: 9,
    } satisfies Clause,
  ],
  tables: [],
  markup: [],
  issues: [],
});

test('a clause is a row with its words joined as they read', () => {
  expect(buildClauseRows('gia-lai', TEXT)).toEqual([
    {
      plan_id: 'gia-lai',
      clause_id: 'v',
      parent_id: null,
      level: 'section',
      label: 'V.',
      heading: 'TỔ CHỨC THỰC HIỆN',
      text: '',
      source_start_line: 1,
      source_end_line: 1,
      only_here: null,
      shared_with: [],
    },
    {
      plan_id: 'gia-lai',
      clause_id: 'v.dd',
      parent_id: 'v',
      level: 'point',
      label: 'đ)',
      heading: '',
      text: 'Sở Y tế\nbáo cáo',
      source_start_line: 7,
      source_end_line: 9,
      only_here: null,
      shared_with: [],
    },
  ]);
});

test('a row says where else its words stand, and nothing where that is not known', () => {
  const shared = {
    clauseId: 'v',
    state: 'shared',
    counterparts: [
      { planId: 'ha-tinh', clauseId: 'vii', share: 1, shareOfOther: 1 },
      { planId: 'dak-lak', clauseId: 'vi.2', share: 0.5, shareOfOther: 0.75 },
    ],
    planCount: 2,
    isPlanCountLeast: false,
    sharedSpans: [],
    words: 4,
    sharedWords: 4,
  } as const;
  const alone = { ...shared, counterparts: [], planCount: 0, sharedWords: 0 } as const;
  const columns = (wording: ClauseWording): unknown[] =>
    buildClauseRows('gia-lai', TEXT, new Map([['v', wording]])).map((row) => [
      row['only_here'],
      row['shared_with'],
    ]);
  expect(columns(shared)).toEqual([
    [false, ['ha-tinh/vii', 'dak-lak/vi.2']],
    [null, []],
  ]);
  expect(columns({ ...alone, state: 'only-here' })[0]).toEqual([true, []]);
  expect(columns({ ...alone, state: 'scattered' })[0]).toEqual([false, []]);
  expect(columns({ ...alone, state: 'too-short' })[0]).toEqual([null, []]);
});

test('what the text does not say is null, beside what it prints instead', () => {
  expect(buildMetaRow('gia-lai', TEXT)).toEqual({
    plan_id: 'gia-lai',
    document_type: 'KẾ HOẠCH',
    title: null,
    document_number: null,
    document_number_printed: 'Số: /KH-UBND',
    issued_on: '2026-05-06',
    issued_on_printed: 'ngày 06 tháng 5 năm 2026',
    place: 'Gia Lai',
    period_from: 2026,
    period_to: 2030,
    signatory: null,
    signatory_capacity: null,
    recipients: ['Sở Y tế', 'Lưu: VT'],
    has_annex: 'referenced',
    words: 42,
  });
});
