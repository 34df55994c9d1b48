import type { Page } from 'playwright-core';
import type { SourceLines } from './metrics.ts';

/** A result as a page shows it. */
export interface ShownResult extends SourceLines {
  readonly recordId: string;
}

/** What a page answered to a query. Times are milliseconds since the query was put in, measured in the page. */
export interface Answer {
  readonly results: readonly ShownResult[];
  /** When the first result stood there; null when none came, or when results of an earlier query stood there. */
  readonly firstMs: number | null;
  /** When the answer was whole. */
  readonly ms: number;
}

/** A page that answers queries: the site's own, or one of another engine. */
export interface SearchPage {
  readonly name: string;
  /** Address to open in a new tab. */
  readonly url: string;
  /** Puts a query in at once and waits for its answer. Refuses when none comes in time. */
  readonly ask: (page: Page, query: string) => Promise<Answer>;
  /** What happens in the page when the reader comes to the box, before anything is typed. */
  readonly focus: (page: Page) => Promise<void>;
}

/** Milliseconds an answer may take; a cold one on a slow network is well below. */
export const ANSWER_LIMIT = 30_000;
