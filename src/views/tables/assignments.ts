import type { CorpusPlan } from '../corpus.ts';
import { goalsByClause } from '../goal-crosswalk.ts';
import { agencyIds } from '../agency-ids.ts';
import type { DataTable, Row } from './data-table.ts';
import { COMMON } from './data-table.ts';

/** The assignments of a plan as rows. */
export function buildAssignmentRows(
  planId: string,
  plan: Pick<CorpusPlan, 'text' | 'facts' | 'crosswalk'>,
): Row[] {
  const goals = goalsByClause(plan);
  return plan.facts.assignments.map((assignment) => ({
    plan_id: planId,
    assignment_id: assignment.id,
    printed_number: assignment.printedNumber,
    goal_ids: goals.get(assignment.clauseId) ?? [],
    printed_group: assignment.groups.map(({ words }) => words).join('\n'),
    task: assignment.task.words,
    lead_agency_ids: agencyIds(assignment.lead),
    coordinating_agency_ids: agencyIds(assignment.coordinating),
    coordinating_note: assignment.coordinatingNote,
    timing_text: assignment.timing?.words ?? null,
    deliverable: assignment.deliverable?.words ?? null,
    source_start_line: assignment.task.startLine,
    source_end_line: assignment.task.endLine,
  }));
}

export const assignmentsTable: DataTable = {
  name: 'assignments',
  titleVi: 'Nhiệm vụ được phân công',
  titleEn: 'Assignments',
  key: ['plan_id', 'assignment_id'],
  columns: [
    COMMON.planId,
    {
      name: 'assignment_id',
      type: 'string',
      vi: 'Mã nhiệm vụ, cũng là mã dòng bảng',
      en: 'Id of the assignment, the clause id of its row',
      isRequired: true,
    },
    {
      name: 'printed_number',
      type: 'string',
      vi: 'Số in; trống khi ô số để trống',
      en: 'Number as printed; empty when its cell is',
    },
    {
      name: 'goal_ids',
      type: 'list',
      vi: 'Mục tiêu quốc gia, theo bảng đối chiếu đã duyệt',
      en: 'National goals, by the reviewed crosswalk',
    },
    {
      name: 'printed_group',
      type: 'string',
      vi: 'Tên các nhóm chứa nhiệm vụ, mỗi nhóm một dòng',
      en: 'Titles of the groups above, a line each',
    },
    { name: 'task', type: 'string', vi: 'Nhiệm vụ, nguyên văn', en: 'The task, verbatim', isRequired: true },
    { name: 'lead_agency_ids', type: 'list', vi: 'Cơ quan chủ trì', en: 'Lead agencies', isRequired: true },
    { name: 'coordinating_agency_ids', type: 'list', vi: 'Cơ quan phối hợp', en: 'Coordinating agencies' },
    {
      name: 'coordinating_note',
      type: 'string',
      vi: 'Chữ trong ô phối hợp không phải tên cơ quan',
      en: 'Words of the coordinating cell that name no agency',
    },
    { name: 'timing_text', type: 'string', vi: 'Thời gian, nguyên văn', en: 'Timing, verbatim' },
    { name: 'deliverable', type: 'string', vi: 'Sản phẩm, kết quả, nguyên văn', en: 'Deliverable, verbatim' },
    COMMON.startLine,
    COMMON.endLine,
  ],
  buildRows: ({ plans }) => plans.flatMap((plan) => buildAssignmentRows(plan.id, plan)),
};
