import { clausesById } from '../clauses-by-id.ts';
import type { Corpus } from '../corpus.ts';
import type { Clause, Table } from '../../parse/plan-text.ts';
import { readClause, readPassage } from '../../parse/plan-text.ts';
import { makeFinding, quoteWords } from './evidence.ts';
import type { Finding } from './finding.ts';

const RULE = 'task-without-lead';

/**
 * A row of tasks names no lead agency, in a table that has a column for it.
 *
 * Reads the lead cell of each row; a ditto, an instruction or any other word in
 * the cell counts as filled, and so does a cell that covers the rows below.
 *
 * Never claims that nobody is responsible: the body of the plan may say who is.
 */
export function findTaskWithoutLead({ plans }: Corpus): Finding[] {
  return plans.flatMap((plan) => {
    const clauses = clausesById(plan);
    const { placeVi, placeEn } = plan.summary;
    return plan.text.tables.flatMap((table) => {
      if (!table.roles.includes('lead')) return [];
      return table.rowIds.flatMap((id) => {
        const row = clauses.get(id);
        if (row?.level !== 'row' || wordsIn(row, table, 'lead').some(isFilled)) return [];
        const task = (['task', 'group', 'other'] as const)
          .flatMap((role) => wordsIn(row, table, role))
          .find(isFilled);
        if (task === undefined || /^(?:tổng|cộng)(?!\p{L})/iu.test(task)) return [];
        const at = readClause(row).indexOf(task);
        const number = readPassage(row.label).trim();
        return [
          makeFinding(
            RULE,
            [plan.id, id],
            'gap',
            {
              vi: `${placeVi}: nhiệm vụ ${number === '' ? 'không đánh số' : number} trong bảng để trống ô cơ quan chủ trì`,
              en: `${placeEn}: ${number === '' ? 'a task without number' : `task ${number}`} of the table has no words in the cell of the lead agency`,
            },
            [quoteWords(plan, row, at, at + task.length)],
          ),
        ];
      });
    });
  });
}

function wordsIn(row: Clause, table: Table, role: Table['roles'][number]): string[] {
  return row.cells
    .filter(({ column }) => table.roles[column] === role)
    .map(({ passage }) => readPassage(passage));
}

/** Letters, figures, or the marks that stand for a ditto. */
function isFilled(words: string): boolean {
  return /[\p{L}\p{N}"“”〃']/u.test(words);
}
