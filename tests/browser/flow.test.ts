import { readFile } from 'node:fs/promises';
import { csvParse } from 'd3-dsv';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useBrowser } from './visit.ts';

const { visit } = useBrowser();

const PHONE = { viewport: { width: 390, height: 844 } };
const DESK = { viewport: { width: 1440, height: 900 } };

/** What the bands of the visible drawing say, in order. */
async function bandsOf(page: Page): Promise<string[]> {
  const bands = page.locator('svg[data-chart]:visible a:has([data-band])');
  return bands.evaluateAll((all) => all.map((band) => band.getAttribute('aria-label') ?? ''));
}

/** The rows of the table that are shown, as the bands say them. */
async function rowsOf(page: Page): Promise<string[]> {
  const rows = page.locator('figure tbody tr:not([hidden])');
  return rows.evaluateAll((all) =>
    all.map((row) => {
      const [goal = '', agency = '', plan = '', tasks = ''] = [...row.children].map((cell) =>
        cell.textContent.trim(),
      );
      return `Mục tiêu ${goal.split('.')[0] ?? ''} › ${agency} › ${plan}: ${tasks} nhiệm vụ`;
    }),
  );
}

const statusOf = (page: Page): Promise<string | null> => page.getByRole('status').first().textContent();

test.each([PHONE, DESK])(
  'narrowed to an agency, address, table and drawing agree, also after a reload, %j',
  async (size) => {
    const { page, faults } = await visit('nhung/flow/', size);
    expect(await bandsOf(page)).toHaveLength(47);
    expect(await bandsOf(page)).toEqual(await rowsOf(page));
    await page.getByLabel('Cơ quan chủ trì').selectOption('Sở Ngoại vụ');
    const said = '2 nhiệm vụ do Sở Ngoại vụ chủ trì trong 1 kế hoạch (2 lượt chủ trì)';
    const check = async (): Promise<void> => {
      expect(new URL(page.url()).search).toBe('?agency=so-ngoai-vu');
      expect(await statusOf(page)).toBe(said);
      expect(await page.getByLabel('Cơ quan chủ trì').inputValue()).toBe('so-ngoai-vu');
      const bands = await bandsOf(page);
      expect(bands.length).toBeGreaterThan(0);
      expect(bands.every((band) => band.includes('Sở Ngoại vụ'))).toBe(true);
      expect(await rowsOf(page)).toEqual(bands);
      expect(await page.locator('svg[data-chart]:visible').getAttribute('aria-label')).toBe(said);
    };
    await check();
    await page.reload();
    await check();
    await page.getByRole('button', { name: 'Xem tất cả' }).click();
    expect(new URL(page.url()).search).toBe('');
    expect(await bandsOf(page)).toHaveLength(47);
    expect(faults).toEqual([]);
  },
);

test('who comes back from a task finds the flow as it was left', async () => {
  const { page } = await visit('nhung/flow/?goal=goal-7', DESK);
  expect(await statusOf(page)).toBe('2 nhiệm vụ thuộc Mục tiêu 7 trong 2 kế hoạch (3 lượt chủ trì)');
  await page.locator('svg[data-chart]:visible a[href*="/ke-hoach/gia-lai/"]').first().click();
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.goBack();
  await page.getByRole('status').first().waitFor();
  expect(await statusOf(page)).toBe('2 nhiệm vụ thuộc Mục tiêu 7 trong 2 kế hoạch (3 lượt chủ trì)');
  expect(await page.getByRole('combobox', { name: 'Mục tiêu' }).inputValue()).toBe('goal-7');
});

test('where goal, agency and plan do not meet it says so and draws nothing', async () => {
  const { page, faults } = await visit('en/embed/flow/?goal=goal-1&agency=cong-an-tinh&plan=gia-lai', DESK);
  expect(await statusOf(page)).toBe('No task led by Provincial Police under Goal 1 in Gia Lai');
  expect(await page.locator('svg[data-chart] a').count()).toBe(0);
  expect(await page.locator('figure tbody tr:not([hidden])').count()).toBe(0);
  expect(faults).toEqual([]);
});

test('the marks are one stop of the Tab key, also when drawn anew, and the arrows go between them', async () => {
  const { page } = await visit('nhung/flow/', DESK);
  await page.getByLabel('Kế hoạch').selectOption('Gia Lai');
  await page.getByLabel('Kế hoạch').focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  const readout = page.locator('[data-readout]');
  expect(await readout.textContent()).toBe('1. Lấy dân làm trung tâm: 8 lượt chủ trì');
  await page.keyboard.press('ArrowDown');
  expect(await readout.textContent()).toMatch(/^2\. /);
  await page.keyboard.press('End');
  expect(await readout.textContent()).toMatch(/^Mục tiêu 1[12] › .* › Gia Lai: \d+ nhiệm vụ$/);
  await page.keyboard.press('Tab');
  expect(await page.locator('svg[data-chart] a:focus').count()).toBe(0);
});

test('the file of the table holds the rows that are shown', async () => {
  const { page } = await visit('nhung/flow/?agency=cong-an-tinh', DESK);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Tải CSV' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('flow.csv');
  const rows = csvParse(await readFile(await download.path(), 'utf8'));
  expect(rows.length).toBeGreaterThan(0);
  expect(new Set(rows.map((row) => row['lead_agency']))).toEqual(new Set(['Công an tỉnh']));
  expect(rows.length).toBe((await rowsOf(page)).length);
  expect(await page.getByRole('link', { name: 'Tải PNG' }).isVisible()).toBe(false);
});

test.each([PHONE, DESK])(
  'without script the flow is drawn whole, and there is nothing to narrow it with, %j',
  async (size) => {
    const { page } = await visit('nhung/flow/', { ...size, javaScriptEnabled: false });
    expect(await page.locator('svg[data-chart]:visible').count()).toBe(1);
    expect(await page.locator('svg[data-chart]:visible a:has([data-band])').count()).toBe(47);
    expect(await page.getByLabel('Kế hoạch').isVisible()).toBe(false);
  },
);
