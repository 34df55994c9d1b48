import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildSite } from './build-site.ts';
import { serveSite } from './site-server.ts';
import type { SiteServer } from './site-server.ts';
import { useBrowser } from './visit.ts';

const BASE = '/doi-chieu/';

let folder: string;
let server: SiteServer | undefined;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'doi-chieu-'));
  const outDir = join(folder, 'out');
  const { code, output } = await buildSite(outDir, join(folder, 'cache'), { BASE_PATH: BASE });
  expect(code, output).toBe(0);
  server = await serveSite(BASE, outDir);
});

afterAll(async () => {
  await server?.stop();
  rmSync(folder, { recursive: true });
});

const { visit } = useBrowser(() => server?.url ?? '');

test('the site works whole in a folder of its host', async () => {
  const { page, faults } = await visit('');
  expect(new URL(page.url()).pathname).toBe('/doi-chieu/');
  await page.getByRole('link', { name: 'Gia Lai', exact: true }).click();
  await page.waitForURL(/\/doi-chieu\/ke-hoach\/gia-lai\/$/);
  const download = await page.getByRole('link', { name: 'Tải tệp văn bản' }).getAttribute('href');
  expect(download).toBe('/doi-chieu/data/sources/gia-lai.txt');
  const source = await page.request.get(new URL(download ?? '', page.url()).href);
  expect(
    createHash('sha256')
      .update(await source.body())
      .digest('hex'),
  ).toBe('1beb60f386305e64173e43cb83d60fde4f7e5188138f8127ed8a2d537115ea8a');

  await page.getByRole('link', { name: /English/ }).click();
  await page.waitForURL(/\/doi-chieu\/en\/plans\/gia-lai\/$/);
  await page.getByRole('link', { name: /Tiếng Việt/ }).click();
  await page.waitForURL(/\/doi-chieu\/ke-hoach\/gia-lai\/$/);

  await page.getByRole('combobox').fill('dak lak');
  // What is being loaded for suggestions would be broken off by the way to the results.
  await page.waitForLoadState('networkidle');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/doi-chieu\/tim-kiem\/\?q=dak/);
  const result = page.locator('[data-results] a').nth(1);
  await result.click();
  await page.waitForURL(/\/doi-chieu\/ke-hoach\/dak-lak\/\?mark=.*#/);
  expect(await page.locator(':target').textContent()).toContain('Đắk Lắk');
  expect(faults).toEqual([]);
});
