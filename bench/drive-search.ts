import type { Page } from 'playwright-core';
import type { Answer, SearchPage } from './search-page.ts';
import { ANSWER_LIMIT } from './search-page.ts';

/**
 * The site's own search page. A query is one `input` event on its box. Its
 * answer is whole when the list of results is not busy and says in
 * `data-answered` that it answers this query, as typed. Results are the elements
 * with `data-plan-id` within the list, in document order. Refuses a page without
 * the list or its box, and a result without `data-source-lines="a-b"`.
 */
export function siteSearchPage(siteUrl: string): SearchPage {
  return {
    name: 'this site',
    url: new URL('tim-kiem/', siteUrl).href,
    ask: (page, query) => page.evaluate(askInPage, { query, limit: ANSWER_LIMIT }),
    focus: (page: Page) => page.locator('site-search input[name=q]').focus(),
  };
}

/** Runs in the page, so that times are those of the page, and may use nothing outside itself. */
function askInPage({ query, limit }: { query: string; limit: number }): Promise<Answer> {
  const list = document.querySelector<HTMLElement>('[data-results]');
  const input = list?.closest('site-search')?.querySelector<HTMLInputElement>('input[name=q]');
  if (!list || !input) throw new Error('The page has no <site-search> with a box and a list [data-results].');
  const shown = (): HTMLElement[] => [...list.querySelectorAll<HTMLElement>('[data-plan-id]')];

  return new Promise<Answer>((resolve, reject) => {
    const isFresh = shown().length === 0;
    let firstMs: number | null = null;
    const limiter = setTimeout(() => {
      observer.disconnect();
      const state = `aria-busy="${String(list.ariaBusy)}" data-answered="${list.dataset['answered'] ?? ''}"`;
      reject(new Error(`No answer to “${query}” in ${String(limit)} ms; the list says ${state}.`));
    }, limit);
    const look = (): void => {
      const ms = performance.now() - start;
      if (isFresh && firstMs === null && shown().length > 0) firstMs = ms;
      if (list.ariaBusy === 'true' || list.dataset['answered'] !== query) return;
      observer.disconnect();
      clearTimeout(limiter);
      const results = shown().map(({ dataset }) => {
        const [, first, last] = /^(\d+)-(\d+)$/.exec(dataset['sourceLines'] ?? '') ?? [];
        if (first === undefined || last === undefined) {
          throw new Error(`A result for “${query}” has no data-source-lines="a-b".`);
        }
        const lines = [Number(first), Number(last)] as const;
        return { planId: dataset['planId'] ?? '', recordId: dataset['recordId'] ?? '', lines };
      });
      resolve({ results, firstMs, ms });
    };
    const observer = new MutationObserver(() => {
      try {
        look();
      } catch (error) {
        reject(error instanceof Error ? error : new Error(String(error)));
      }
    });
    delete list.dataset['answered'];
    observer.observe(list, {
      attributes: true,
      attributeFilter: ['aria-busy', 'data-answered'],
      childList: true,
    });
    input.value = query;
    const start = performance.now();
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
}
