import type { Page } from 'playwright-core';

/** A result as it stands in the list. */
export interface ShownResult {
  readonly plan: string;
  readonly record: string;
  /** First and last line of the plan's source. */
  readonly lines: readonly [number, number];
  /** Whether it stands on one line behind a result that says nearly the same. */
  readonly isAlso: boolean;
  /** The words marked in it. */
  readonly marked: readonly string[];
  readonly href: string;
}

/** Waits until the search page shows the answer to what stands in its field. */
export async function waitForAnswer(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const list = document.querySelector<HTMLElement>('[data-results]');
    const typed = document.querySelector<HTMLInputElement>('site-search input[name=q]')?.value;
    return list?.ariaBusy === 'false' && list.dataset['answered'] === typed;
  });
}

/** The results shown, in order. */
export function readResults(page: Page): Promise<ShownResult[]> {
  return page.locator('[data-results] > li').evaluateAll((items) =>
    items.map((node) => {
      const item = node as HTMLElement;
      const [first = 0, last = 0] = (item.dataset['sourceLines'] ?? '').split('-').map(Number);
      return {
        plan: item.dataset['planId'] ?? '',
        record: item.dataset['recordId'] ?? '',
        lines: [first, last] as const,
        isAlso: item.classList.contains('also'),
        marked: [...item.querySelectorAll('mark')].map((mark) => mark.textContent),
        href: item.querySelector('a')?.href ?? '',
      };
    }),
  );
}

/** Types into the search page and gives the results shown. */
export async function search(page: Page, query: string): Promise<ShownResult[]> {
  await page.locator('site-search input[name=q]').fill(query);
  await waitForAnswer(page);
  return readResults(page);
}

/** Asks for more results until all are shown. */
export async function showAll(page: Page): Promise<ShownResult[]> {
  const more = page.locator('[data-more]');
  while (await more.isVisible()) {
    const before = await page.locator('[data-results] > li').count();
    await more.click();
    await page.locator('[data-results] > li').nth(before).waitFor();
  }
  return readResults(page);
}

/** What the page says of the answer. */
export async function readStatus(page: Page): Promise<string> {
  return (await page.locator('[data-status]').textContent()) ?? '';
}
