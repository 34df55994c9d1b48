import type { PlanText } from '../../parse/plan-text.ts';
import { readPassage } from '../../parse/plan-text.ts';
import type { DataTable, Row } from './data-table.ts';
import { COMMON } from './data-table.ts';

/** The clauses of a plan as rows, in document order. The cells of a table row are lines of its text. */
export function buildClauseRows(planId: string, { clauses }: PlanText): Row[] {
  return clauses.map((clause) => ({
    plan_id: planId,
    clause_id: clause.id,
    parent_id: clause.parentId,
    level: clause.level,
    label: readPassage(clause.label),
    heading: readPassage(clause.heading),
    text: readPassage(clause.text),
    source_start_line: clause.startLine,
    source_end_line: clause.endLine,
    only_here: null,
    shared_with: [],
  }));
}

export const clausesTable: DataTable = {
  name: 'clauses',
  titleVi: 'Các mục của văn bản',
  titleEn: 'Clauses',
  key: ['plan_id', 'clause_id'],
  columns: [
    COMMON.planId,
    COMMON.clauseId,
    { name: 'parent_id', type: 'string', vi: 'Mã mục chứa mục này', en: 'Id of the clause above' },
    {
      name: 'level',
      type: 'string',
      vi: 'Cấp của mục trong văn bản',
      en: 'What the clause is in the document',
      isRequired: true,
      values: [
        'part',
        'chapter',
        'section',
        'article',
        'clause',
        'point',
        'item',
        'heading',
        'paragraph',
        'table',
        'group',
        'row',
        'header',
        'title',
        'preamble',
        'closing',
        'recipients',
        'signature',
        'annex',
      ],
    },
    { name: 'label', type: 'string', vi: 'Số in trước mục', en: 'Number as printed' },
    { name: 'heading', type: 'string', vi: 'Đề mục', en: 'Heading' },
    {
      name: 'text',
      type: 'string',
      vi: 'Lời văn; các ô của một dòng bảng xuống dòng',
      en: 'Words; the cells of a table row stand on lines of their own',
    },
    COMMON.startLine,
    COMMON.endLine,
    {
      name: 'only_here',
      type: 'boolean',
      vi: 'Chỉ kế hoạch này có lời văn ấy; trống: chưa tính',
      en: 'Whether only this plan has these words; empty: not computed yet',
    },
    {
      name: 'shared_with',
      type: 'list',
      vi: 'Nơi khác có cùng lời văn; trống: chưa tính',
      en: 'Where else the words stand; empty: not computed yet',
    },
  ],
  buildRows: ({ plans }) => plans.flatMap(({ id, text }) => buildClauseRows(id, text)),
};
