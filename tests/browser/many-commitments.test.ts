import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeSyntheticContent } from '../../bench/write-synthetic-content.ts';
import { serveSite } from './site-server.ts';
import type { SiteServer } from './site-server.ts';
import { useBrowser } from './visit.ts';

const PLANS = 60;

const folder = mkdtempSync(join(tmpdir(), 'many-commitments-'));
const served = join(folder, 'site');
let site: SiteServer | undefined;

beforeAll(async () => {
  cpSync('dist', served, { recursive: true });
  rmSync(join(served, 'explore'), { recursive: true });
  writeSyntheticContent(join(folder, 'content'), PLANS);
  execFileSync(process.execPath, [join('bench', 'write-explorer-files.ts'), served], {
    env: { ...process.env, CONTENT_DIR: join(folder, 'content') },
  });
  site = await serveSite('/', served);
}, 60_000);

afterAll(async () => {
  await site?.stop();
  rmSync(folder, { recursive: true, force: true });
});

const { visit } = useBrowser(() => site?.url ?? '');

test('rows come in several files, none of them large', () => {
  const rows = join(served, 'explore', 'rows');
  const sizes = readdirSync(rows).map((name) => statSync(join(rows, name)).size);
  expect(sizes.length).toBeGreaterThan(1);
  expect(Math.max(...sizes)).toBeLessThan(300_000);
});

test('among many plans only some rows are shown at a time, and what is typed narrows all of them', async () => {
  const { page, faults } = await visit('cam-ket/?sort=place');
  const rows = page.locator('[data-results] tbody tr');
  await rows.first().waitFor();
  expect(await rows.count()).toBe(50);
  expect(await page.locator('[data-status]').textContent()).toMatch(
    /^(1\.\d{3}) trong \1 cam kết, ở 60 kế hoạch\.$/,
  );
  await page.getByRole('button', { name: 'Xem thêm cam kết' }).click();
  expect(await rows.count()).toBe(100);
  expect(
    await rows
      .nth(50)
      .locator('a')
      .first()
      .evaluate((link) => link === document.activeElement),
  ).toBe(true);
  await page.getByRole('searchbox', { name: 'Lọc theo chữ' }).fill('thon dat truoc ngay');
  await page.waitForFunction(
    () => document.querySelector<HTMLElement>('[data-results]')?.dataset['answered'] === location.search,
  );
  const words = await rows.locator('.words').allTextContents();
  expect(words.length).toBeGreaterThan(0);
  expect(words.filter((text) => !/thôn/i.test(text))).toEqual([]);
  expect(faults).toEqual([]);
});
