import type { FindingsPage } from '../views/findings-page.ts';
import { buildFindingsPage } from '../views/findings-page.ts';
import { getCorpus, perCorpus } from './corpus.ts';
import { getAllFindings } from './corpus-views.ts';

/**
 * So many findings of one rule and severity stand on the page with their passages. The five plans held have eight at
 * most; among hundreds of plans more would make the page too long to open on a phone.
 */
export const MOST_IN_FULL = 40;

/** Everything that the page of findings shows. */
export const getFindingsPage = perCorpus((): FindingsPage => {
  const planIds = getCorpus().plans.map(({ id }) => id);
  return buildFindingsPage(getAllFindings(), planIds, MOST_IN_FULL);
});
