import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { readResults, search, waitForAnswer } from './search-page.ts';
import { useBrowser } from './visit.ts';

const { visit } = useBrowser();

test.each([
  ['light', 390, 'tim-kiem/'],
  ['dark', 1440, 'en/search/'],
] as const)('axe finds nothing in any state: %s, %i px, %s', async (colorScheme, width, path) => {
  const { page, faults } = await visit(path, { colorScheme, viewport: { width, height: 844 } });
  const box = page.locator('site-search input[name=q]');
  await box.pressSequentially('van ho');
  await page.getByRole('listbox').getByRole('option').first().waitFor();
  await page.keyboard.press('ArrowDown');
  expect(await violations(page), 'suggestions').toEqual([]);
  await page.keyboard.press('Escape');
  const results = await search(page, 'phu nu');
  expect(results.some(({ isAlso }) => isAlso)).toBe(true);
  await page.locator('[data-filters]').evaluate((filters) => {
    for (const details of [filters, ...filters.querySelectorAll('details')])
      (details as HTMLDetailsElement).open = true;
  });
  await page.locator('[data-facets] input[name=kind]').first().check();
  await waitForAnswer(page);
  expect(await violations(page), 'results and filters').toEqual([]);
  await page.locator('[data-clear]').click();
  expect(await search(page, 'bình đẳng giới trên tàu vũ trụ Quảng Ninh')).toEqual([]);
  await page.locator('[data-near-list] button').first().waitFor();
  expect(await violations(page), 'no result').toEqual([]);
  expect(faults).toEqual([]);
});

test('a screen reader hears how many were found, and that the list is being made', async () => {
  const { page } = await visit('tim-kiem/');
  const status = page.locator('[data-status]');
  expect(await status.getAttribute('role')).toBe('status');
  await page.evaluate(() => {
    const list = document.querySelector('[data-results]');
    const seen: string[] = [];
    Object.assign(window, { seen });
    if (list !== null)
      new MutationObserver(() => seen.push(list.ariaBusy ?? '')).observe(list, {
        attributeFilter: ['aria-busy'],
      });
  });
  await search(page, 'tàu cá');
  const seen = await page.evaluate(() => (window as unknown as { seen: string[] }).seen);
  expect(seen[0]).toBe('true');
  expect(seen.at(-1)).toBe('false');
  const results = await readResults(page);
  expect(await status.textContent()).toMatch(new RegExp(`^${String(results.length)} kết quả cho “tàu cá”`));
  expect(await page.getByRole('list', { name: 'Kết quả', exact: true }).count()).toBe(1);
});

test('each button to copy a quote has a name of its own', async () => {
  const { page } = await visit('tim-kiem/?q=so%20noi%20vu');
  await waitForAnswer(page);
  const names = await page
    .locator('[data-copy]')
    .evaluateAll((buttons) => buttons.map((button) => button.ariaLabel));
  expect(names.length).toBeGreaterThan(10);
  expect(new Set(names).size).toBe(names.length);
  expect(names[0]).toMatch(/^Chép trích dẫn: \S/);
});

test('nothing moves for a reader who wants no motion, and a result still opens at its clause', async () => {
  const { page } = await visit('tim-kiem/?q=tau%20ca', { reducedMotion: 'reduce' });
  await waitForAnswer(page);
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior)).toBe('auto');
  await page.locator('[data-results] a').first().click();
  await page.locator(':target mark').first().waitFor();
  expect(await page.locator(':target').evaluate((target) => target.getBoundingClientRect().top)).toBeLessThan(
    720,
  );
});

test('more results are shown when asked for, and the focus goes to the first of them', async () => {
  const { page } = await visit('tim-kiem/?q=so%20noi%20vu');
  await waitForAnswer(page);
  const before = await page.locator('[data-results] > li').count();
  await page.getByRole('button', { name: 'Xem thêm kết quả' }).press('Enter');
  const first = page.locator('[data-results] > li').nth(before).locator('a');
  await first.waitFor();
  await page.waitForFunction(() => document.activeElement?.matches('[data-results] a'));
  expect(await first.evaluate((link) => link === document.activeElement)).toBe(true);
});

/** What axe finds in the page below its header, which the tests of every page look at. */
async function violations(page: Page): Promise<unknown[]> {
  const { violations: found } = await new AxeBuilder({ page }).include('main').analyze();
  return found.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
}
