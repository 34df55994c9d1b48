import { readClause } from '../../parse/plan-text.ts';
import type { Corpus } from '../corpus.ts';
import { placesOf } from './cell-words.ts';
import type { CellState, Comparison } from './comparison.ts';

/** A clause that a comparison shows; where a plan shows none its only row, without words. */
export interface ComparisonRow {
  readonly topic: string;
  readonly plan: string;
  readonly state: CellState;
  /** Empty when the plan has no words here. */
  readonly clause_id: string;
  readonly text: string;
  /** Lines of the plan's source: `77` or `63-65`; empty when the plan has no words here. */
  readonly lines: string;
}

/** A comparison as rows of a table: every clause that its cells show, in the order of the cells. */
export function buildComparisonRows(
  { topic, cells }: Comparison,
  { plans }: Pick<Corpus, 'plans'>,
): ComparisonRow[] {
  const byId = new Map(plans.map((plan) => [plan.id, plan]));
  return cells.flatMap((cell): ComparisonRow[] => {
    const wanted = new Set(placesOf(cell).flatMap(({ clauseIds }) => clauseIds));
    const clauses = (byId.get(cell.planId)?.text.clauses ?? []).filter(({ id }) => wanted.has(id));
    const shared = { topic: topic.id, plan: cell.planId, state: cell.state };
    const rows = clauses.flatMap((clause) => {
      const text = readClause(clause);
      const { id, startLine, endLine } = clause;
      const lines = startLine === endLine ? String(startLine) : `${String(startLine)}-${String(endLine)}`;
      return text === '' ? [] : [{ ...shared, clause_id: id, text, lines }];
    });
    return rows.length > 0 ? rows : [{ ...shared, clause_id: '', text: '', lines: '' }];
  });
}
