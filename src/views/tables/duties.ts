import type { PlanFacts } from '../../parse/plan-facts.ts';
import { agencyIds } from '../agency-ids.ts';
import type { DataTable, Row } from './data-table.ts';
import { COMMON } from './data-table.ts';

/** The duties of a plan as rows. */
export function buildDutyRows(planId: string, { duties }: PlanFacts): Row[] {
  return duties.map(({ id, agencies, text }) => ({
    plan_id: planId,
    duty_id: id,
    agency_ids: agencyIds(agencies),
    text: text.words,
    clause_id: text.clauseId,
    source_start_line: text.startLine,
    source_end_line: text.endLine,
  }));
}

export const dutiesTable: DataTable = {
  name: 'duties',
  titleVi: 'Trách nhiệm',
  titleEn: 'Duties',
  key: ['plan_id', 'duty_id'],
  columns: [
    COMMON.planId,
    { name: 'duty_id', type: 'string', vi: 'Mã trách nhiệm', en: 'Id of the duty', isRequired: true },
    { name: 'agency_ids', type: 'list', vi: 'Ai phải làm', en: 'Who must act', isRequired: true },
    {
      name: 'text',
      type: 'string',
      vi: 'Phải làm gì, nguyên văn',
      en: 'What they must do, verbatim',
      isRequired: true,
    },
    COMMON.clauseId,
    COMMON.startLine,
    COMMON.endLine,
  ],
  buildRows: ({ plans }) => plans.flatMap(({ id, facts }) => buildDutyRows(id, facts)),
};
