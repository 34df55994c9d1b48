import { dev } from 'astro';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { useBrowser } from './visit.ts';

let server: Awaited<ReturnType<typeof dev>> | undefined;

beforeAll(async () => {
  // Under Vitest Astro's server would serve no pages.
  vi.stubEnv('VITEST', undefined);
  server = await dev({ logLevel: 'error', server: { port: 0, host: '127.0.0.1' } });
});

afterAll(async () => {
  vi.unstubAllEnvs();
  await server?.stop();
});

const { visit } = useBrowser(() => `http://127.0.0.1:${String(server?.address.port)}/`);

test('in development the pages answer and search finds, without a build', async () => {
  const { page } = await visit('');
  await page.getByRole('heading', { level: 1, name: 'Địa phương cam kết gì' }).waitFor();
  await page.goto(new URL('tim-kiem/?q=dak+lak', page.url()).href);
  await page.locator('[data-results] mark', { hasText: 'Đắk Lắk' }).first().waitFor();

  // Nothing was edited, so nothing reloads the page.
  await page.evaluate(() => (document.body.dataset['kept'] = 'yes'));
  await page.waitForTimeout(2000);
  expect(await page.evaluate(() => document.body.dataset['kept'])).toBe('yes');
});
