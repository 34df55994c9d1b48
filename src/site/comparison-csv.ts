import type { ComparisonRow } from '../views/comparison/comparison-rows.ts';
import { formatCsv } from './format-csv.ts';
import { clauseUrl, urlOf } from './urls.ts';

/**
 * A comparison as CSV (UTF-8, RFC 4180): its rows, each with its permanent
 * address in full. In: rows, and the site's origin.
 */
export function formatComparisonCsv(rows: readonly ComparisonRow[], origin: URL | undefined): string {
  const columns = ['topic', 'plan', 'state', 'clause_id', 'text', 'lines', 'address'];
  const full = (path: string): string => (origin === undefined ? path : new URL(path, origin).href);
  const values = rows.map(({ topic, plan, state, clause_id, text, lines }) => {
    const path = clause_id === '' ? urlOf('plan', 'vi', { plan }) : clauseUrl('vi', plan, clause_id);
    return [topic, plan, state, clause_id, text, lines, full(path)];
  });
  return formatCsv([columns, ...values]);
}
