import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { readResults, readStatus, search, showAll, waitForAnswer } from './search-page.ts';
import { useBrowser } from './visit.ts';

const { visit } = useBrowser();

test.each([
  ['dao tao', ['kind', 'plan', 'goal', 'agency', 'role', 'year']],
  ['chỉ tiêu', ['plan', 'level', 'number']],
])('each count of “%s” is how many results are left when it is chosen', async (query, expected) => {
  const { page, faults } = await visit(`tim-kiem/?q=${encodeURIComponent(query)}`);
  await waitForAnswer(page);
  for (const facet of await page.locator('[data-facets] > details').all()) {
    if ((await facet.getAttribute('open')) === null) await facet.locator('summary').click();
  }
  const choices = await page.locator('[data-facets] input').evaluateAll((boxes) =>
    boxes.map((box) => ({
      name: (box as HTMLInputElement).name,
      value: (box as HTMLInputElement).value,
      count: Number(box.closest('label')?.querySelector('.count')?.textContent),
    })),
  );
  const facets = new Set(choices.map(({ name }) => name));
  expect([...facets]).toEqual(expect.arrayContaining(expected));
  for (const facet of facets) {
    for (const { name, value, count } of choices.filter((choice) => choice.name === facet).slice(0, 2)) {
      const box = page.locator(`[data-facets] input[name="${name}"][value="${value}"]`);
      await box.check();
      await waitForAnswer(page);
      expect(await showAll(page), `${name} ${value}`).toHaveLength(count);
      expect(await readStatus(page)).toMatch(new RegExp(`^${String(count)} kết quả`));
      await box.uncheck();
      await waitForAnswer(page);
    }
  }
  expect(faults).toEqual([]);
});

test('values of one facet add up, of two facets narrow', async () => {
  const { page } = await visit('tim-kiem/?q=bao%20cao');
  await waitForAnswer(page);
  await choose(page, 'plan', 'gia-lai');
  const one = (await showAll(page)).length;
  await choose(page, 'plan', 'ha-tinh');
  const both = await showAll(page);
  expect(both.length).toBeGreaterThan(one);
  expect(new Set(both.map(({ plan }) => plan))).toEqual(new Set(['gia-lai', 'ha-tinh']));
  await choose(page, 'kind', 'deadline');
  const narrow = await showAll(page);
  expect(narrow.length).toBeLessThan(both.length);
  expect(narrow.every(({ record }) => record.includes('--deadline-'))).toBe(true);
  await page.getByRole('button', { name: 'Bỏ lọc' }).click();
  await waitForAnswer(page);
  expect(new URL(page.url()).search).toBe('?q=bao+cao');
});

test('what is chosen stands when the words change, and says when nothing is left', async () => {
  const { page } = await visit('tim-kiem/?q=bao%20cao&plan=gia-lai');
  await waitForAnswer(page);
  expect(await search(page, 'tàu cá')).toEqual([]);
  expect(await readStatus(page)).toBe('“tàu cá” có kết quả, nhưng không kết quả nào khớp với bộ lọc.');
  await page.getByRole('button', { name: 'Bỏ lọc' }).click();
  await page.locator('[data-results] > li').first().waitFor();
});

test('all values of a facet can be seen, and a choice among them does not fold them', async () => {
  const { page } = await visit('tim-kiem/?q=so%20noi%20vu');
  await waitForAnswer(page);
  const facet = page.locator('[data-facet=agency]');
  await facet.locator('summary').click();
  expect(await facet.getByRole('checkbox').count()).toBe(7);
  await facet.getByRole('button', { name: 'Xem tất cả' }).click();
  const all = await facet.getByRole('checkbox').count();
  expect(all).toBeGreaterThan(7);
  await facet.getByRole('checkbox').nth(8).check();
  await waitForAnswer(page);
  expect(await facet.getByRole('checkbox').count()).toBe(all);
  expect(
    await facet.getByRole('checkbox', { checked: true }).evaluate((box) => box === document.activeElement),
  ).toBe(true);
});

test('the address keeps all that was asked, through a reload and the way back', async () => {
  const { page } = await visit('tim-kiem/');
  await search(page, 'bình đẳng giới');
  await choose(page, 'plan', 'ha-tinh');
  await page.getByRole('checkbox', { name: 'Gộp đoạn gần giống nhau' }).uncheck();
  await page.getByRole('combobox', { name: 'Thứ tự' }).selectOption('plan');
  await page.getByRole('radio', { name: 'Đúng chữ đã gõ' }).check();
  await waitForAnswer(page);
  const asked = await readResults(page);
  expect(asked.length).toBeGreaterThan(0);
  const address = new URL(page.url());
  expect(Object.fromEntries(address.searchParams)).toEqual({
    q: 'bình đẳng giới',
    mode: 'exact',
    sort: 'plan',
    group: 'no',
    plan: 'ha-tinh',
  });
  const isAsAsked = async (): Promise<void> => {
    await waitForAnswer(page);
    expect((await readResults(page)).map(({ href }) => href)).toEqual(asked.map(({ href }) => href));
    expect(await page.getByRole('checkbox', { name: /^Hà Tĩnh/ }).isChecked()).toBe(true);
    expect(await page.getByRole('checkbox', { name: 'Gộp đoạn gần giống nhau' }).isChecked()).toBe(false);
    expect(await page.getByRole('combobox', { name: 'Thứ tự' }).inputValue()).toBe('plan');
    expect(await page.getByRole('radio', { name: 'Đúng chữ đã gõ' }).isChecked()).toBe(true);
  };
  await page.reload();
  await isAsAsked();
  await page.locator('[data-results] a').first().click();
  await page.waitForURL(/ke-hoach\/ha-tinh/);
  await page.goBack();
  await isAsAsked();
});

test('the way back leads to the search sent before, not to half of a word', async () => {
  const { page } = await visit('tim-kiem/');
  const box = page.getByRole('combobox', { name: 'Tìm trong các kế hoạch' });
  for (const query of ['tau ca', 'dao tao']) {
    await box.fill('');
    await box.pressSequentially(query);
    await page.keyboard.press('Enter');
    await waitForAnswer(page);
  }
  await page.goBack();
  await page.waitForURL(/\?q=tau\+ca$/);
  await waitForAnswer(page);
  expect(await box.inputValue()).toBe('tau ca');
  expect((await readResults(page))[0]?.marked[0]?.toLowerCase()).toBe('tàu cá');
});

async function choose(page: Page, facet: string, value: string): Promise<void> {
  await page.locator(`[data-facets] input[name="${facet}"][value="${value}"]`).check();
  await waitForAnswer(page);
}
