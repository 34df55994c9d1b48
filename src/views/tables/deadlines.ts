import type { PlanFacts } from '../../parse/plan-facts.ts';
import { agencyIds } from '../agency-ids.ts';
import type { DataTable, Row } from './data-table.ts';
import { COMMON } from './data-table.ts';

/** The deadlines of a plan as rows. */
export function buildDeadlineRows(planId: string, { deadlines }: PlanFacts): Row[] {
  return deadlines.map((deadline) => ({
    plan_id: planId,
    deadline_id: deadline.id,
    kind: deadline.kind,
    date_text: deadline.dateText,
    start: deadline.start,
    end: deadline.end,
    month_day: deadline.monthDay,
    actor_agency_ids: agencyIds(deadline.actors),
    action: deadline.action,
    quote: deadline.quote.words,
    clause_id: deadline.quote.clauseId,
    source_line: deadline.quote.startLine,
    is_certain: deadline.isCertain,
  }));
}

export const deadlinesTable: DataTable = {
  name: 'deadlines',
  titleVi: 'Thời hạn',
  titleEn: 'Deadlines',
  key: ['plan_id', 'deadline_id'],
  columns: [
    COMMON.planId,
    { name: 'deadline_id', type: 'string', vi: 'Mã thời hạn', en: 'Id of the deadline', isRequired: true },
    {
      name: 'kind',
      type: 'string',
      vi: 'Loại',
      en: 'Kind',
      isRequired: true,
      values: ['one-off', 'yearly', 'phase', 'quarter', 'month'],
    },
    {
      name: 'date_text',
      type: 'string',
      vi: 'Chữ nói thời hạn, nguyên văn',
      en: 'The words that say when, verbatim',
      isRequired: true,
    },
    { name: 'start', type: 'date', vi: 'Ngày đầu', en: 'First day' },
    { name: 'end', type: 'date', vi: 'Ngày cuối', en: 'Last day' },
    {
      name: 'month_day',
      type: 'string',
      vi: 'Tháng-ngày (11-05) hoặc tháng (06) của mỗi năm',
      en: 'Month-day (11-05) or month (06) of every year',
    },
    {
      name: 'actor_agency_ids',
      type: 'list',
      vi: 'Ai phải làm; trống khi không nói',
      en: 'Who must act; empty when not said',
    },
    {
      name: 'action',
      type: 'string',
      vi: 'Phải làm gì, nguyên văn',
      en: 'What is to be done, verbatim',
      isRequired: true,
    },
    COMMON.quote,
    COMMON.clauseId,
    COMMON.line,
    COMMON.isCertain,
  ],
  buildRows: ({ plans }) => plans.flatMap(({ id, facts }) => buildDeadlineRows(id, facts)),
};
