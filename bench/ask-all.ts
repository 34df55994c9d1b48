import type { Browser } from 'playwright-core';
import { quantile } from 'd3';
import type { JudgedQuery } from './judged-queries.ts';
import type { SearchPage, ShownResult } from './search-page.ts';

/** What a page showed for each query, in the order of the queries, and how long it took when all had been asked before. */
export interface AllAnswers {
  readonly results: readonly (readonly ShownResult[])[];
  readonly warm: WarmTimes;
}

/** Milliseconds from the query to the whole answer, over all queries. */
export interface WarmTimes {
  readonly p50: number;
  readonly p95: number;
  readonly max: number;
}

/**
 * Asks a page all queries, one after the other in one tab, twice: the first
 * round is for the results and warms the page, the second for the times.
 * Quantiles are interpolated (Hyndman and Fan 1996, method 7).
 */
export async function askAll(
  browser: Browser,
  searchPage: SearchPage,
  queries: readonly JudgedQuery[],
): Promise<AllAnswers> {
  const context = await browser.newContext({ reducedMotion: 'reduce' });
  try {
    const page = await context.newPage();
    await page.goto(searchPage.url, { waitUntil: 'load' });
    const results: (readonly ShownResult[])[] = [];
    for (const { q } of queries) results.push((await searchPage.ask(page, q)).results);
    const times: number[] = [];
    for (const { q } of queries) times.push((await searchPage.ask(page, q)).ms);
    const at = (share: number): number => quantile(times, share) ?? 0;
    return { results, warm: { p50: at(0.5), p95: at(0.95), max: at(1) } };
  } finally {
    await context.close();
  }
}
