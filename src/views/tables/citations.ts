import type { PlanFacts } from '../../parse/plan-facts.ts';
import type { DataTable, Row } from './data-table.ts';
import { COMMON } from './data-table.ts';

/** The citations of a plan as rows, one for each time that a document is named. */
export function buildCitationRows(planId: string, { citations }: PlanFacts): Row[] {
  return citations.map((citation) => ({
    plan_id: planId,
    document_number: citation.documentNumber,
    document_type: citation.documentType,
    printed_date: citation.printedDate,
    issuer: citation.issuer,
    clause_id: citation.quote.clauseId,
    source_line: citation.quote.startLine,
  }));
}

export const citationsTable: DataTable = {
  name: 'citations',
  titleVi: 'Văn bản được dẫn',
  titleEn: 'Citations',
  key: [],
  columns: [
    COMMON.planId,
    { name: 'document_number', type: 'string', vi: 'Số, ký hiệu', en: 'Number', isRequired: true },
    { name: 'document_type', type: 'string', vi: 'Loại văn bản', en: 'Type of document' },
    {
      name: 'printed_date',
      type: 'string',
      vi: 'Ngày như in; trống khi không in',
      en: 'Date as printed; empty when none is',
    },
    { name: 'issuer', type: 'string', vi: 'Nơi ban hành như in', en: 'Issuer as printed' },
    COMMON.clauseId,
    COMMON.line,
  ],
  buildRows: ({ plans }) => plans.flatMap(({ id, facts }) => buildCitationRows(id, facts)),
};
