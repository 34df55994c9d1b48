import type { DataTable, Row, Value } from './data-table.ts';
import { formatClauseRef } from './data-table.ts';

export const findingsTable: DataTable = {
  name: 'findings',
  titleVi: 'Phát hiện',
  titleEn: 'Findings',
  key: ['finding_id'],
  columns: [
    { name: 'finding_id', type: 'string', vi: 'Mã phát hiện', en: 'Id of the finding', isRequired: true },
    { name: 'rule', type: 'string', vi: 'Quy tắc', en: 'Rule', isRequired: true },
    {
      name: 'plan_ids',
      type: 'list',
      vi: 'Các kế hoạch; tệp của một kế hoạch chỉ ghi kế hoạch ấy, với lời văn của nó',
      en: 'Plans; the file of one plan names that plan alone, with its own passages',
      isRequired: true,
    },
    {
      name: 'severity',
      type: 'string',
      vi: 'Mức',
      en: 'Severity',
      isRequired: true,
      values: ['contradiction', 'gap', 'note'],
    },
    {
      name: 'title_vi',
      type: 'string',
      vi: 'Tóm tắt, do chúng tôi viết',
      en: 'Summary in Vietnamese, ours',
      isRequired: true,
    },
    {
      name: 'title_en',
      type: 'string',
      vi: 'Tóm tắt tiếng Anh, do chúng tôi viết',
      en: 'Summary in English, ours',
      isRequired: true,
    },
    {
      name: 'clause_ids',
      type: 'list',
      vi: 'Nơi có lời văn, kế hoạch/mục',
      en: 'Where the passages stand, plan/clause',
      isRequired: true,
    },
    {
      name: 'quotes',
      type: 'list',
      vi: 'Lời văn, nguyên văn',
      en: 'The passages, verbatim',
      isRequired: true,
    },
  ],
  buildRows: ({ findings }) =>
    findings.map((finding) => ({
      finding_id: finding.id,
      rule: finding.rule,
      plan_ids: finding.planIds,
      severity: finding.severity,
      title_vi: finding.titleVi,
      title_en: finding.titleEn,
      clause_ids: finding.quotes.map(({ planId, clauseId }) => formatClauseRef(planId, clauseId)),
      quotes: finding.quotes.map(({ words }) => words),
    })),
  cutToPlan,
};

function cutToPlan(row: Row, planId: string): Row {
  const places = listOf(row['clause_ids']);
  const isOwn = (_: string, at: number): boolean =>
    places[at]?.startsWith(formatClauseRef(planId, '')) ?? false;
  return {
    ...row,
    plan_ids: [planId],
    clause_ids: places.filter(isOwn),
    quotes: listOf(row['quotes']).filter(isOwn),
  };
}

function listOf(value: Value | undefined): readonly string[] {
  return typeof value === 'object' && value !== null ? value : [];
}
