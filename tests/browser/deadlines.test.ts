import { readFile } from 'node:fs/promises';
import ICAL from 'ical.js';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useBrowser } from './visit.ts';

const { visit } = useBrowser();

const PHONE = { width: 390, height: 844 };

/** What the page shows, not what it holds. */
const shownTitles = (page: Page): Promise<string[]> => page.locator('figure h3:visible').allTextContents();

test('a mark is told and opened by keyboard, and leads to its words', async () => {
  const { page, faults } = await visit('thoi-han/');
  const chart = page.locator('#timeline .wide svg');
  await chart.locator('a[data-mark]').first().focus();
  await page.keyboard.press('End');
  const readout = page.locator('#timeline [data-readout]');
  expect(await readout.textContent()).toBe(
    'Phường Hải Dương: 2030 (“Năm 2030”). Không nêu cơ quan nào. “Năm 2030: Tổng kết, đánh giá kết quả thực hiện.”',
  );
  await page.keyboard.press('Home');
  for (let step = 0; step < 20 && !((await readout.textContent()) ?? '').startsWith('Gia Lai'); step++) {
    await page.keyboard.press('ArrowDown');
  }
  expect(await readout.textContent()).toContain(
    'Gia Lai: chậm nhất 01/04/2026 (“trước ngày 01 tháng 4 năm 2026”). Sở Nội vụ. “tham mưu UBND tỉnh',
  );
  await page.keyboard.press('Enter');
  await page.waitForURL('**/cam-ket/gia-lai/iv.2--deadline-2/');
  expect(await page.locator('main').textContent()).toContain('trước ngày 01 tháng 4 năm 2026');
  expect(faults).toEqual([]);
});

test('a mark of several deadlines leads to their day in the list', async () => {
  const { page } = await visit('thoi-han/');
  await page.getByRole('link', { name: '31/07/2026 ×2: 2 thời hạn, Hà Tĩnh' }).first().click();
  const day = page.locator(':target');
  expect(await day.getByRole('heading').textContent()).toContain('31/07/2026');
  expect(await day.getByRole('listitem').count()).toBe(2);
});

test('the grouping is chosen, stands in the address, and is kept by going back', async () => {
  const { page } = await visit('thoi-han/');
  expect(await shownTitles(page)).toEqual([
    '10 trong 11 thời hạn một lần rơi vào năm 2026',
    '6 trong 7 thời hạn hằng năm có nêu ngày hoặc tháng rơi vào tháng 11',
  ]);
  await page.getByRole('button', { name: 'Theo việc phải làm' }).click();
  expect(await shownTitles(page)).toEqual([
    'Thời hạn một lần để lập kế hoạch của cơ quan, địa phương: từ tháng 6/2026 đến 31/07/2026',
    'Thời hạn báo cáo hằng năm có nêu ngày hoặc tháng: từ 25/10 đến 15/11',
  ]);
  expect(new URL(page.url()).search).toBe('?group=duty');
  expect(await page.getByRole('button', { pressed: true }).textContent()).toContain('Theo việc phải làm');
  await page.goBack();
  expect((await shownTitles(page))[0]).toBe('10 trong 11 thời hạn một lần rơi vào năm 2026');
});

test('the address of a chart opens the grouping that it stands in', async () => {
  const { page } = await visit('en/deadlines/#year-duty');
  expect(await shownTitles(page)).toContain(
    'Deadlines of yearly reports that give a day or month: from 25 October to 15 November',
  );
  expect(await page.locator('#year-duty').isVisible()).toBe(true);
});

test('the calendar is downloaded and read by a calendar library', async () => {
  const { page } = await visit('en/deadlines/');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Download calendar (.ics): All plans' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('deadlines-en.ics');
  const calendar = new ICAL.Component(ICAL.parse(await readFile(await download.path(), 'utf8')) as unknown[]);
  expect(calendar.getAllSubcomponents('vevent').length).toBe(14);
  await page.getByText('The calendar of each plan').click();
  const own = page.getByRole('region', { name: 'Calendar of the deadlines' }).getByRole('listitem');
  expect((await own.allTextContents()).map((words) => words.trim())).toEqual([
    'Lai Châu',
    'Hà Tĩnh',
    'Gia Lai',
    'Đắk Lắk',
  ]);
});

test('without script both groupings, the list and the tables are there', async () => {
  const { page } = await visit('thoi-han/', { javaScriptEnabled: false });
  expect((await shownTitles(page)).length).toBe(4);
  expect(await page.locator('[data-switch]').isVisible()).toBe(false);
  expect(await page.locator('#timeline .wide svg a[href]').count()).toBeGreaterThan(20);
  expect(await page.getByRole('heading', { name: '15/11 hằng năm' }).isVisible()).toBe(true);
  expect(await page.locator('[id="undated"] ~ ul li').count()).toBe(4);
});

test('on a phone every mark can be touched', async () => {
  const { page } = await visit('thoi-han/', { viewport: PHONE });
  const small = await page
    .locator('.narrow:visible a[data-mark] > rect:first-child')
    .evaluateAll((all) =>
      all
        .map((element) => element.getBoundingClientRect())
        .filter(({ width, height }) => width < 24 || height < 24),
    );
  expect(small).toEqual([]);
});

test('the list says which days have passed', async () => {
  const { page } = await visit('thoi-han/');
  const passed = await page.locator('[data-last-day]').evaluateAll((days) => {
    const today = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10);
    return days
      .filter((day) => day instanceof HTMLElement && (day.dataset['lastDay'] ?? '') < today)
      .map((day) => day.querySelector('h4')?.textContent.endsWith('đã qua'));
  });
  expect(passed.length).toBeGreaterThan(3);
  expect(new Set(passed)).toEqual(new Set([true]));
});

test('the home page tells the next deadlines, and without script the first in order', async () => {
  const { page } = await visit('');
  await page.clock.setFixedTime('2026-07-30T20:00:00Z');
  await page.reload();
  const next = page.getByRole('region', { name: 'Thời hạn sắp tới' });
  const days = (await next.locator('li:visible .day').allInnerTexts()).map((words) =>
    words.replace(/\s+/g, ' ').trim(),
  );
  expect(days).toEqual([
    '31/07/2026',
    '25/10/2026 hằng năm',
    '01/11/2026 hằng năm',
    '05/11/2026 hằng năm',
    '15/11/2026 hằng năm',
    '10/11/2027 hằng năm',
  ]);
  const { page: plain } = await visit('en/', { javaScriptEnabled: false });
  const first = plain.getByRole('region', { name: 'The deadlines with a day' });
  expect(await first.getByRole('listitem').count()).toBe(6);
  expect(await first.getByRole('listitem').first().textContent()).toContain('1 April 2026');
});
