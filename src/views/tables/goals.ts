import { readClause, readPassage } from '../../parse/plan-text.ts';
import type { DataTable, Row } from './data-table.ts';

export const goalsTable: DataTable = {
  name: 'goals',
  titleVi: 'Mục tiêu quốc gia trong từng kế hoạch',
  titleEn: 'National goals, plan by plan',
  key: [],
  columns: [
    {
      name: 'goal_id',
      type: 'string',
      vi: 'Mã mục tiêu quốc gia',
      en: 'Id of the national goal',
      isRequired: true,
    },
    {
      name: 'name_vi',
      type: 'string',
      vi: 'Nhãn ngắn, do chúng tôi đặt',
      en: 'Short label in Vietnamese, ours',
      isRequired: true,
    },
    {
      name: 'name_en',
      type: 'string',
      vi: 'Nhãn ngắn tiếng Anh, do chúng tôi đặt',
      en: 'Short label in English, ours',
      isRequired: true,
    },
    { name: 'plan_id', type: 'string', vi: 'Mã kế hoạch', en: 'Id of the plan', isRequired: true },
    {
      name: 'printed_number',
      type: 'string',
      vi: 'Số in trong kế hoạch; trống khi không có nhóm nào',
      en: 'Number as the plan prints it; empty when no group speaks of the goal',
    },
    {
      name: 'printed_text',
      type: 'string',
      vi: 'Lời văn của nhóm; trống khi không có nhóm nào',
      en: 'Words of the group; empty when there is none',
    },
    {
      name: 'crosswalk_note',
      type: 'string',
      vi: 'Vì sao đối chiếu như thế',
      en: 'Why it is aligned so',
      isRequired: true,
    },
  ],
  buildRows: ({ goals, plans }) =>
    goals.flatMap((goal) =>
      plans.flatMap(({ id, text, crosswalk }): Row[] => {
        const row = { goal_id: goal.id, name_vi: goal.short_vi, name_en: goal.short_en, plan_id: id };
        if (crosswalk === null) return [];
        const groups = crosswalk.groups.filter((group) => group.goals.includes(goal.id));
        if (groups.length === 0) {
          return [{ ...row, printed_number: null, printed_text: null, crosswalk_note: crosswalk.note_en }];
        }
        return groups.map((group) => {
          const clause = text.clauses.find(({ id: clauseId }) => clauseId === group.clause);
          return {
            ...row,
            printed_number: clause === undefined ? null : readPassage(clause.label),
            printed_text: clause === undefined ? null : readClause(clause),
            crosswalk_note: `${group.reason_en} (${group.sure})`,
          };
        });
      }),
    ),
};
