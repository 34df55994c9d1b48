import type { PlanFacts } from '../../parse/plan-facts.ts';
import type { DataTable, Row } from './data-table.ts';
import { COMMON } from './data-table.ts';

/** The targets of a plan as rows. */
export function buildTargetRows(planId: string, { targets }: PlanFacts): Row[] {
  return targets.map((target) => ({
    plan_id: planId,
    target_id: target.id,
    comparator: target.comparator,
    value: target.value,
    value_to: target.valueTo,
    unit: target.unit,
    subject: target.subject,
    due_text: target.due,
    quote: target.quote.words,
    clause_id: target.quote.clauseId,
    source_line: target.quote.startLine,
    is_certain: target.isCertain,
  }));
}

export const targetsTable: DataTable = {
  name: 'targets',
  titleVi: 'Chỉ tiêu',
  titleEn: 'Targets',
  key: ['plan_id', 'target_id'],
  columns: [
    COMMON.planId,
    { name: 'target_id', type: 'string', vi: 'Mã chỉ tiêu', en: 'Id of the target', isRequired: true },
    {
      name: 'comparator',
      type: 'string',
      vi: 'So sánh',
      en: 'Comparison',
      isRequired: true,
      values: ['over', 'at-least', 'about', 'exactly', 'at-most', 'under', 'range'],
    },
    {
      name: 'value',
      type: 'number',
      vi: 'Con số; đầu dưới khi là khoảng',
      en: 'The number; the lower end of a range',
      isRequired: true,
    },
    { name: 'value_to', type: 'number', vi: 'Đầu trên của khoảng', en: 'The upper end of a range' },
    { name: 'unit', type: 'string', vi: '% hoặc thứ được đếm', en: '% or what is counted' },
    {
      name: 'subject',
      type: 'string',
      vi: 'Ai hoặc cái gì đạt con số ấy, nguyên văn',
      en: 'Who or what is to reach it, verbatim',
    },
    {
      name: 'due_text',
      type: 'string',
      vi: 'Đến bao giờ, nguyên văn; trống khi không nói',
      en: 'By when, verbatim; empty when not said',
    },
    COMMON.quote,
    COMMON.clauseId,
    COMMON.line,
    COMMON.isCertain,
  ],
  buildRows: ({ plans }) => plans.flatMap(({ id, facts }) => buildTargetRows(id, facts)),
};
