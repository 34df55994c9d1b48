import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { readResults, waitForAnswer } from './search-page.ts';
import { useBrowser } from './visit.ts';

const { visit } = useBrowser();

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

test('by keyboard alone: a key to the field, a suggestion, a result, its clause', async () => {
  const { page, faults } = await visit('ke-hoach/gia-lai/');
  await page.keyboard.press('/');
  const box = page.getByRole('combobox', { name: 'Tìm trong các kế hoạch' });
  expect(await hasFocus(page, 'header input[name=q]')).toBe(true);
  expect(await box.inputValue()).toBe('');
  await page.keyboard.type('so noi');
  await page.getByRole('listbox').getByRole('option').first().waitFor();
  await page.keyboard.press('ArrowDown');
  expect(await page.getByRole('listbox').getByRole('option', { selected: true }).textContent()).toContain(
    'Sở Nội vụ',
  );
  await page.keyboard.press('Enter');
  await page.waitForURL(/tim-kiem\/\?q=S%E1%BB%9F\+N%E1%BB%99i\+v%E1%BB%A5$/);
  await page.locator('[data-results] > li').first().waitFor();
  await page.keyboard.press('/');
  for (let presses = 0; presses < 12 && !(await hasFocus(page, '[data-results] a')); presses += 1) {
    await page.keyboard.press('Tab');
  }
  expect(await hasFocus(page, '[data-results] > li:first-child a')).toBe(true);
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/ke-hoach\/[a-z-]+\/\?mark=.*#/);
  await page.locator(':target').waitFor();
  expect(await page.locator(':target mark').first().textContent()).toBe('Sở Nội vụ');
  expect(faults).toEqual([]);
});

test('what was typed is sent with Enter when no suggestion is chosen', async () => {
  const { page } = await visit('');
  await page.keyboard.press('Control+k');
  expect(await hasFocus(page, 'main input[name=q]')).toBe(true);
  await page.keyboard.type('binh dang gioi');
  await page.keyboard.press('Enter');
  await page.waitForURL(/tim-kiem\/\?q=binh\+dang\+gioi$/);
});

test('Escape closes the suggestions and keeps the words, arrows open them again', async () => {
  const { page } = await visit('tim-kiem/');
  const box = page.getByRole('combobox', { name: 'Tìm trong các kế hoạch' });
  await box.pressSequentially('van ho');
  await page.getByRole('listbox').getByRole('option').first().waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Escape');
  expect(await page.getByRole('listbox').isVisible()).toBe(false);
  expect(await box.inputValue()).toBe('van ho');
  expect(await box.getAttribute('aria-activedescendant')).toBeNull();
  await page.keyboard.press('ArrowDown');
  await page.getByRole('listbox').getByRole('option').first().waitFor();
  await page.keyboard.press('Tab');
  expect(await page.getByRole('listbox').isVisible()).toBe(false);
  expect(await box.inputValue()).toBe('van ho');
  expect(await hasFocus(page, 'site-search button[type=submit]')).toBe(true);
});

test('a screen reader is told of the suggestions as they are', async () => {
  const { page } = await visit('tim-kiem/');
  const box = page.getByRole('combobox', { name: 'Tìm trong các kế hoạch' });
  expect(await box.getAttribute('aria-expanded')).toBe('false');
  expect(await box.getAttribute('aria-autocomplete')).toBe('list');
  await box.pressSequentially('giao duc');
  const list = page.getByRole('listbox', { name: 'Gợi ý' });
  await list.waitFor();
  expect(await box.getAttribute('aria-expanded')).toBe('true');
  expect(await box.getAttribute('aria-controls')).toBe(await list.getAttribute('id'));
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  const active = await box.getAttribute('aria-activedescendant');
  const second = list.getByRole('option').nth(1);
  expect(active).toBe(await second.getAttribute('id'));
  expect(await second.getAttribute('aria-selected')).toBe('true');
  expect(await list.getByRole('option', { selected: true }).count()).toBe(1);
  await page.keyboard.press('Enter');
  await waitForAnswer(page);
  expect(await box.getAttribute('aria-expanded')).toBe('false');
});

test('a slash typed into a field is a slash', async () => {
  const { page } = await visit('tim-kiem/');
  const box = page.getByRole('combobox', { name: 'Tìm trong các kế hoạch' });
  await box.focus();
  await page.keyboard.type('155/QĐ-TTg');
  expect(await box.inputValue()).toBe('155/QĐ-TTg');
});

test('the key / can be switched off, and stays off', async () => {
  const { page } = await visit('tim-kiem/');
  const off = page.getByRole('checkbox', { name: 'Tắt phím /' });
  await off.check();
  await off.blur();
  await page.keyboard.press('/');
  expect(await hasFocus(page, 'input[name=q]')).toBe(false);
  await page.goto(new URL('../ke-hoach/', page.url()).href);
  await page.locator('search-box input[role=combobox]').waitFor();
  await page.keyboard.press('/');
  expect(await hasFocus(page, 'input[name=q]')).toBe(false);
  await page.keyboard.press('Control+k');
  expect(await hasFocus(page, 'input[name=q]')).toBe(true);
  await page.goBack();
  await page.getByRole('checkbox', { name: 'Tắt phím /', checked: true }).uncheck();
  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('/');
  expect(await hasFocus(page, 'input[name=q]')).toBe(true);
});

test('on a phone a tap takes a suggestion, opens the filters and chooses one', async () => {
  const { page, faults } = await visit('tim-kiem/', PHONE);
  expect(await page.getByText('Tắt phím /').isVisible()).toBe(false);
  await page.getByRole('combobox').tap();
  await page.keyboard.type('giao duc');
  await page
    .getByRole('listbox')
    .getByRole('option', { name: /^Sở Giáo dục và Đào tạo/ })
    .tap();
  await waitForAnswer(page);
  expect(await page.getByRole('listbox').isVisible()).toBe(false);
  expect(await hasFocus(page, 'input[name=q]')).toBe(false);
  expect((await readResults(page))[0]?.marked[0]).toMatch(/giáo dục/i);
  const plan = page.getByRole('checkbox', { name: /^Hà Tĩnh/ });
  expect(await plan.isVisible()).toBe(false);
  await page.getByText('Lọc kết quả').tap();
  await plan.tap();
  await waitForAnswer(page);
  expect(new Set((await readResults(page)).map((result) => result.plan))).toEqual(new Set(['ha-tinh']));
  await page.getByText('Lọc kết quả (1)').waitFor();
  await page.locator('[data-results] a').first().tap();
  await page.waitForURL(/ke-hoach\/ha-tinh\//);
  expect(faults).toEqual([]);
});

test('what can be pressed is large enough for a finger, and nothing is wider than the phone', async () => {
  const { page } = await visit('en/search/?q=so%20noi%20vu', {
    ...PHONE,
    viewport: { width: 320, height: 640 },
  });
  await waitForAnswer(page);
  await page.getByText('Filter results').tap();
  for (const facet of await page.locator('[data-facets] > details').all()) {
    if ((await facet.getAttribute('open')) === null) await facet.locator('summary').tap();
  }
  const showAll = page.getByRole('button', { name: 'Show all' });
  while ((await showAll.count()) > 0) await showAll.first().tap();
  const small = await page
    .locator('main :is(button, summary, select, label, [data-results] > li:not(.also) > a):visible')
    .evaluateAll((nodes) =>
      nodes.flatMap((node) => {
        const { width, height } = node.getBoundingClientRect();
        return width >= 24 && height >= 24 ? [] : [`${node.outerHTML.slice(0, 80)} ${String(height)}`];
      }),
    );
  expect(small).toEqual([]);
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
  ).toBeLessThanOrEqual(0);
});

test('the searches made are kept on the device alone, and forgotten when asked to', async () => {
  const { page, faults } = await visit('tim-kiem/');
  const requests: string[] = [];
  page.on('request', (request) => requests.push(`${request.url()} ${request.postData() ?? ''}`));
  const box = page.getByRole('combobox', { name: 'Tìm trong các kế hoạch' });
  await box.fill('dao tao');
  await waitForAnswer(page);
  await box.fill('tau ca');
  await page.keyboard.press('Enter');
  await waitForAnswer(page);
  expect(await kept(page)).toEqual(['tau ca']);
  expect(requests.length).toBeGreaterThan(0);
  expect(requests.filter((address) => /dao|tau/.test(address))).toEqual([]);
  await box.fill('');
  await page
    .getByRole('listbox')
    .getByRole('option', { name: /tau ca/ })
    .waitFor();
  await page.keyboard.press('Escape');
  const recent = page.getByRole('region', { name: 'Đã tìm trên máy này' });
  await recent.getByRole('button', { name: 'tau ca', exact: true }).click();
  await waitForAnswer(page);
  expect((await readResults(page)).length).toBeGreaterThan(0);
  await box.fill('');
  await page.keyboard.press('Escape');
  await recent.getByRole('button', { name: 'Xóa' }).click();
  expect(await kept(page)).toEqual([]);
  expect(await recent.isVisible()).toBe(false);
  expect(faults).toEqual([]);
});

test('the box of an unknown address leads to the results', async () => {
  const { page } = await visit('khong-co-trang-nay/');
  await page.getByRole('heading', { name: 'Không có trang này' }).waitFor();
  await page.getByRole('combobox').last().fill('dak lak');
  await page.keyboard.press('Enter');
  await page.locator('[data-results] li').first().waitFor();
});

function hasFocus(page: Page, selector: string): Promise<boolean> {
  return page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);
}

/** Everything that the site keeps on the device of searches. */
function kept(page: Page): Promise<unknown> {
  return page.evaluate(
    () => JSON.parse(localStorage.getItem('doi-chieu:recent-searches') ?? '[]') as unknown,
  );
}
