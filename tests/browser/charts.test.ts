import { expect, test } from 'vitest';
import { useBrowser } from './visit.ts';

const { visit } = useBrowser();

test('a chart is one stop of the Tab key; arrows go between its marks, and each is said in words', async () => {
  const { page, faults } = await visit('chi-tieu/', { viewport: { width: 1440, height: 900 } });
  const chart = page.locator('.wide svg[data-chart]');
  await chart.locator('a[data-mark]').first().focus();
  const readout = page.locator('[data-readout]');
  expect(await readout.textContent()).toBe('Lai Châu: trên 70%');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  expect(await readout.textContent()).toBe('Đắk Lắk: trên 90%');
  expect(await chart.locator('a[tabindex="0"]').count()).toBe(1);
  await page.keyboard.press('End');
  expect(await readout.textContent()).toBe('Gia Lai: nói đến, không in con số');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.textContent.trim())).toBe('Bảng số liệu');
  expect(await readout.isVisible()).toBe(false);
  expect(faults).toEqual([]);
});

test('the first touch of a mark says what it is, the second leads there', async () => {
  const { page } = await visit('chi-tieu/', { viewport: { width: 390, height: 844 }, hasTouch: true });
  const mark = page.locator('.narrow a[aria-label^="Lai Châu"]');
  await mark.tap();
  expect(await page.locator('[data-readout]').textContent()).toBe('Lai Châu: trên 70%');
  expect(page.url()).toMatch(/\/chi-tieu\/$/);
  await mark.tap();
  await page.waitForURL(/cam-ket\/lai-chau\/ii\.2\.dash-2--target-1\/$/);
});

test('without script a chart is drawn whole, its marks are links, and its table and files are there', async () => {
  const { page } = await visit('en/targets/', { javaScriptEnabled: false });
  expect(await page.locator('.wide a[data-mark]').count()).toBe(5);
  await page.getByText('Table of the figures').click();
  expect(await page.getByRole('row', { name: /^Lai Châu .* over 70%/ }).isVisible()).toBe(true);
  for (const name of ['Download CSV', 'Download SVG', 'Download PNG']) {
    const address = await page.getByRole('link', { name }).getAttribute('href');
    const answer = await page.request.get(new URL(address ?? '', page.url()).href);
    expect(answer.ok(), name).toBe(true);
  }
});

test('the table of a chart has what its file has', async () => {
  const { page } = await visit('chi-tieu/');
  await page.getByText('Bảng số liệu').click();
  const shown = await page.locator('figure tbody tr').count();
  const answer = await page.request.get(new URL('/charts/vi/targets.csv', page.url()).href);
  expect((await answer.text()).trim().split('\r\n')).toHaveLength(shown + 1);
});

test('the code to embed a chart is copied, and its page has the chart without furniture', async () => {
  const { page } = await visit('chi-tieu/', { permissions: ['clipboard-read', 'clipboard-write'] });
  await page.getByText('Nhúng vào trang khác').click();
  await page.getByRole('button', { name: 'Chép mã' }).click();
  await page.getByText('Đã chép mã').waitFor();
  const code = await page.evaluate(() => navigator.clipboard.readText());
  expect(code).toMatch(
    /^<iframe src="[^"]*\/nhung\/targets\/" title="Lai Châu[^"]*" width="100%" height="640"/,
  );
  await page.getByRole('link', { name: 'Trang để nhúng' }).click();
  await page.getByRole('heading', { level: 1, name: /^Lai Châu/ }).waitFor();
  expect(await page.locator('header, footer, nav').count()).toBe(0);
});
