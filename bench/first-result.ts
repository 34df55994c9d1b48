import { setTimeout as sleep } from 'node:timers/promises';
import { median } from 'd3';
import type { Browser, Page, Request } from 'playwright-core';
import type { SearchPage } from './search-page.ts';

/** A network as Chromium plays it: every request waits for `latency` ms; bits per second both ways. */
export interface Network {
  readonly name: string;
  readonly latency: number;
  readonly down: number;
  readonly up: number;
}

/**
 * The two networks that are called slow 4G: what Chrome DevTools plays under
 * that name, and what Lighthouse simulates, whose 150 ms round trip and 1.6
 * Mbit/s DevTools multiplies by 3.75 and 0.9, since it delays requests and not
 * packets (Lighthouse, docs/throttling.md).
 */
export const SLOW_4G: readonly Network[] = [
  { name: 'slow 4G, DevTools', latency: 562.5, down: 1_440_000, up: 675_000 },
  { name: 'slow 4G, Lighthouse', latency: 150, down: 1_600_000, up: 750_000 },
];

/** What the first result of a first query costs; medians over the queries that had one. */
export interface FirstResult {
  /** Milliseconds from the query to the first result; null when no query had one. */
  readonly ms: number | null;
  /** Bytes of the bodies of all responses as sent, from the loaded page to the whole answer. */
  readonly bytes: number | null;
  readonly requests: number | null;
  /** How many of the queries had a first result. */
  readonly answered: number;
}

/**
 * Measures what the first result costs a reader whose tab is new: a fresh
 * context for each query, the page loaded on a fast network, then `network`.
 * The query is put in at once or, with `focusSeconds`, that long after the box
 * was focused.
 */
export async function measureFirstResult(
  browser: Browser,
  searchPage: SearchPage,
  queries: readonly string[],
  network: Network,
  focusSeconds: number,
): Promise<FirstResult> {
  const costs: { ms: number; bytes: number; requests: number }[] = [];
  for (const query of queries) {
    const context = await browser.newContext({ reducedMotion: 'reduce' });
    try {
      const page = await context.newPage();
      await page.goto(searchPage.url, { waitUntil: 'load' });
      await slowDown(page, network);
      const finished: Request[] = [];
      page.on('requestfinished', (request) => finished.push(request));
      if (focusSeconds > 0) {
        await searchPage.focus(page);
        await sleep(focusSeconds * 1000);
      }
      const { firstMs } = await searchPage.ask(page, query);
      if (firstMs === null) continue;
      costs.push({ ms: firstMs, bytes: await bodyBytes(finished), requests: finished.length });
    } finally {
      await context.close();
    }
  }
  return {
    ms: median(costs, ({ ms }) => ms) ?? null,
    bytes: median(costs, ({ bytes }) => bytes) ?? null,
    requests: median(costs, ({ requests }) => requests) ?? null,
    answered: costs.length,
  };
}

/** Chromium slows the workers of the page down with it. */
async function slowDown(page: Page, { latency, down, up }: Network): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency,
    downloadThroughput: down / 8,
    uploadThroughput: up / 8,
  });
}

async function bodyBytes(requests: readonly Request[]): Promise<number> {
  const sizes = await Promise.all(requests.map((request) => request.sizes()));
  return sizes.reduce((sum, { responseBodySize }) => sum + responseBodySize, 0);
}
