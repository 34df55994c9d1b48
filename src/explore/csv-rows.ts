import type { CommitmentRow } from './commitment-row.ts';
import { listActors } from './commitment-row.ts';
import type { ExplorerNames } from './explorer-names.ts';
import { nameAgency } from './explorer-names.ts';

const CSV_COLUMNS = [
  'plan_id',
  'place',
  'level',
  'kind',
  'commitment_id',
  'words',
  'lead',
  'coordinating',
  'timing',
  'start',
  'end',
  'goal_ids',
  'clause',
  'source_start_line',
  'source_end_line',
  'address',
] as const;

/**
 * Rows as a table: the columns, then a line for each row in the order given. A list is joined by `;`: agencies by their
 * names as shown, the starts and ends of dates in the order of the words, empty where the words give none.
 */
export function buildCsvRows(
  rows: readonly CommitmentRow[],
  names: ExplorerNames,
  addressOf: (row: CommitmentRow) => string,
): string[][] {
  const nameAll = (ids: readonly string[]): string => ids.map((id) => nameAgency(id, names)).join(';');
  return [
    [...CSV_COLUMNS],
    ...rows.map((row) => {
      const { plan, record } = row;
      return [
        plan.planId,
        plan.place,
        plan.level,
        record.kind,
        record.id,
        record.words,
        nameAll(listActors(record)),
        nameAll(record.coordinating),
        record.timing ?? '',
        record.dates.map(([start]) => start ?? '').join(';'),
        record.dates.map(([, end]) => end ?? '').join(';'),
        record.goals.join(';'),
        record.clauseId,
        String(record.lines[0]),
        String(record.lines[1]),
        addressOf(row),
      ];
    }),
  ];
}
