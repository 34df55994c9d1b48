import type { Browser } from 'playwright-core';
import { askAll } from './ask-all.ts';
import { SLOW_4G, measureFirstResult } from './first-result.ts';
import type { JudgedQuery } from './judged-queries.ts';
import type { PageFigures } from './page-figures.ts';
import type { SearchPage } from './search-page.ts';
import { scoreQueries, summarise } from './summary.ts';

/** A list of judged queries and what to call it. */
export interface QueryList {
  readonly name: string;
  readonly queries: readonly JudgedQuery[];
}

/** The kinds that stand for all in cold measurements: the first query of each. */
const COLD_KINDS = ['exact', 'nodiac', 'tone', 'number', 'abbr', 'typo', 'question'];

/**
 * Measures a search page: how it answers the judged queries, how fast when warm
 * and, with `isCold`, what the first result costs on slow 4G, with the query put
 * in at once and a second after the box was focused.
 */
export async function measurePage(
  browser: Browser,
  searchPage: SearchPage,
  lists: readonly QueryList[],
  isCold: boolean,
): Promise<PageFigures> {
  const queries = lists.flatMap((list) => list.queries);
  const { results, warm } = await askAll(browser, searchPage, queries);
  const scores = scoreQueries(queries, results);
  let from = 0;
  const figures = lists.map(({ name, queries: own }) => {
    const of = scores.slice(from, (from += own.length));
    return { name, groups: summarise(of), scores: of };
  });
  const cold = isCold ? await measureCold(browser, searchPage, queries) : [];
  return { name: searchPage.name, lists: figures, warm, cold };
}

async function measureCold(
  browser: Browser,
  searchPage: SearchPage,
  queries: readonly JudgedQuery[],
): Promise<PageFigures['cold']> {
  const asked = COLD_KINDS.flatMap((wanted) => queries.find(({ kind }) => kind === wanted)?.q ?? []);
  const costs: PageFigures['cold'][number][] = [];
  for (const network of SLOW_4G) {
    for (const focusSeconds of [0, 1]) {
      const cost = await measureFirstResult(browser, searchPage, asked, network, focusSeconds);
      costs.push({ network: network.name, focusSeconds, ...cost });
    }
  }
  return costs;
}
