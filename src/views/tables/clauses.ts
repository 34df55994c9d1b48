import type { PlanText } from '../../parse/plan-text.ts';
import { readPassage } from '../../parse/plan-text.ts';
import type { ClauseWording } from '../shared-wording/find-shared-wording.ts';
import { LIMITS } from '../shared-wording/limits.ts';
import { isOnlyHere } from '../shared-wording/only-here.ts';
import type { DataTable, Row } from './data-table.ts';
import { COMMON, formatClauseRef } from './data-table.ts';

/**
 * The clauses of a plan as rows, in document order. The cells of a table row are
 * lines of its text. `wording` says where else the words stand; without it
 * nothing is said of that.
 */
export function buildClauseRows(
  planId: string,
  { clauses }: PlanText,
  wording?: ReadonlyMap<string, ClauseWording>,
): Row[] {
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
    only_here: isOnlyHere(wording?.get(clause.id)),
    shared_with: (wording?.get(clause.id)?.counterparts ?? []).map((other) =>
      formatClauseRef(other.planId, other.clauseId),
    ),
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
      vi: 'Trong các kế hoạch ở đây, chỉ kế hoạch này có lời văn ấy (so bằng máy); trống: quá ngắn để nói, hoặc không so (phần đầu, nơi nhận, chữ ký)',
      en: 'Whether, of the plans held, only this one has the wording (compared by program); empty: too short to say, or not compared (header, recipients, signature)',
    },
    {
      name: 'shared_with',
      type: 'list',
      vi: `Mục của kế hoạch khác có chung lời văn, kế_hoạch/mục, gần nhất trước, mỗi kế hoạch một mục, nhiều nhất ${String(LIMITS.mostCounterparts)}; không nói văn bản nào có trước`,
      en: `Clauses of other plans that share wording, plan/clause, closest first, one of each plan, at most ${String(LIMITS.mostCounterparts)}; which was first is not said`,
    },
  ],
  buildRows: ({ plans, sharedWording }) =>
    plans.flatMap(({ id, text }) => buildClauseRows(id, text, sharedWording.get(id))),
};
