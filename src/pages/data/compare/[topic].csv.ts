import type { APIRoute } from 'astro';
import { formatComparisonCsv } from '../../../site/comparison-csv.ts';
import { getCorpus } from '../../../site/corpus.ts';
import { getComparison, getComparisons } from '../../../site/corpus-views.ts';
import { buildComparisonRows } from '../../../views/comparison/comparison-rows.ts';

export function getStaticPaths(): { params: { topic: string } }[] {
  return [...getComparisons().keys()].map((topic) => ({ params: { topic } }));
}

/** The words of all plans on a topic, as a table. */
export const GET: APIRoute = ({ params, site }) => {
  const rows = buildComparisonRows(getComparison(params['topic'] ?? ''), getCorpus());
  return new Response(formatComparisonCsv(rows, site), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
};
