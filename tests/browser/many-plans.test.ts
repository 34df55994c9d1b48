import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildIndex } from '../../bench/index-figures.ts';
import { writeSyntheticContent } from '../../bench/write-synthetic-content.ts';
import { serveSite } from './site-server.ts';
import type { SiteServer } from './site-server.ts';
import { useBrowser } from './visit.ts';

const PLANS = 60;

const folder = mkdtempSync(join(tmpdir(), 'many-plans-'));
let site: SiteServer | undefined;

beforeAll(async () => {
  const served = join(folder, 'site');
  cpSync('dist', served, { recursive: true });
  for (const name of ['pagefind', 'search/plans']) rmSync(join(served, name), { recursive: true });
  writeSyntheticContent(join(folder, 'content'), PLANS);
  await buildIndex(join(folder, 'content'), join(folder, 'index'));
  cpSync(join(folder, 'index'), served, { recursive: true });
  site = await serveSite('/', served);
}, 60_000);

afterAll(async () => {
  await site?.stop();
  rmSync(folder, { recursive: true, force: true });
});

const { visit } = useBrowser(() => site?.url ?? '');

test('among many plans the index picks those that are read, and more are read when asked for', async () => {
  const { page, faults } = await visit('tim-kiem/');
  const read = new Set<string>();
  page.on('request', (request) => {
    if (request.url().includes('/search/plans/')) read.add(request.url());
  });
  await page.locator('input[name=q]').fill('binh dang gioi');
  const list = page.locator('[data-results][data-answered="binh dang gioi"][aria-busy=false]');
  await list.waitFor();
  expect(read.size).toBe(24);
  expect((await list.locator('mark').first().textContent())?.toLowerCase()).toBe('bình đẳng giới');
  expect(await page.locator('[data-status]').textContent()).toMatch(
    /trong 24 kế hoạch sát nhất, trong số \d\d /,
  );

  while (read.size === 24) {
    await page.locator('[data-more]').click();
    await page.waitForTimeout(200);
  }
  expect(read.size).toBeGreaterThan(24);
  expect(faults).toEqual([]);
});

test('words that one plan has find that plan, whatever its place in the list', async () => {
  const { page } = await visit('tim-kiem/');
  for (const words of [
    'Trung tâm Xúc tiến đầu tư',
    '"tổ dân phố"',
    '3862/SNV',
    'deadline',
    'bình đẳg giới',
  ]) {
    await page.locator('input[name=q]').fill(words);
    await page.locator(`[data-results][data-answered='${words}'][aria-busy=false]`).waitFor();
    expect(await page.locator('[data-results] [data-plan-id]').count(), words).toBeGreaterThan(0);
  }
});

test('a place chosen narrows the plans that are read', async () => {
  const { page } = await visit(
    'tim-kiem/?q=bi%E1%BA%BFn%20%C4%91%E1%BB%95i%20kh%C3%AD%20h%E1%BA%ADu&place=52',
  );
  await page.locator('[data-results] [data-plan-id]').first().waitFor();
  const places = await page.locator('[data-results] [data-place]').allTextContents();
  expect(new Set(places)).toEqual(new Set(['Gia Lai']));
});
