import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useBrowser } from './visit.ts';

const { visit } = useBrowser();

/** The mark that says where else the wording of a clause stands. */
function markOf(page: Page, clauseId: string): Locator {
  return page.locator(`[id="${clauseId}"] [data-wording]`).first();
}

async function wordsOf(mark: Locator): Promise<string> {
  return ((await mark.textContent()) ?? '').replace(/\s+/g, ' ').trim();
}

/** How the first shared words and the first other words of a paragraph are shown. */
async function lookOf(page: Page, clauseId: string): Promise<{ shared: string[]; own: string[] }> {
  return page.locator(`[id="${clauseId}"] > p > span`).evaluate((node) => {
    const look = (element: Element): string[] => {
      const { color, fontSize } = getComputedStyle(element);
      return [color, fontSize];
    };
    const shared = node.querySelector('.shared');
    if (shared === null) throw new Error('nothing is set apart');
    return { shared: look(shared), own: look(node) };
  });
}

test.each([
  ['ha-tinh', 'annex.1.2.2', 'the migrant fishers of Hà Tĩnh'],
  ['lai-chau', 'vii.6.dash-3', 'the Youth Union in Lai Châu'],
  ['lai-chau', 'vii.6.dash-4', 'the Women’s Union in Lai Châu'],
  ['gia-lai', 'iv.4', 'the Department of Foreign Affairs of Gia Lai'],
])('%s %s, on %s, is marked as only here, and listed', async (plan, clauseId) => {
  const { page } = await visit(`ke-hoach/${plan}/`);
  expect(await wordsOf(markOf(page, clauseId))).toBe('Chỉ có ở đây');
  await page.locator('#shared-wording summary').click();
  await page.locator(`#shared-wording a[href="#${clauseId}"]`).click();
  expect(await page.locator(':target').getAttribute('id')).toBe(clauseId);
});

test('the mark of a clause names the other places, and each leads to the two passages', async () => {
  const { page } = await visit('ke-hoach/dak-lak/');
  const mark = markOf(page, 'v.1.b');
  expect(await wordsOf(mark)).toBe('Cũng có ở Hà Tĩnh và Lai Châu');
  const links = mark.getByRole('link');
  expect(await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')))).toEqual([
    '/so-sanh/hai-doan/?a=dak-lak:v.1.b&b=ha-tinh:v.1.b',
    '/so-sanh/hai-doan/?a=dak-lak:v.1.b&b=lai-chau:v.1.dash-2',
  ]);
  expect(await links.first().getAttribute('title')).toBe('Hà Tĩnh, V.1.b: Xem chỗ khác nhau');
});

test('the annex is marked row by row, in English too', async () => {
  const { page } = await visit('en/plans/gia-lai/');
  expect(await wordsOf(markOf(page, 'annex.2.2'))).toBe('Also in Hà Tĩnh');
});

test('nothing is said of words that are too short, or of the form of a letter', async () => {
  const { page } = await visit('ke-hoach/lai-chau/');
  for (const clauseId of ['header', 'vii.6'])
    expect(await page.locator(`[id="${clauseId}"] > .marks [data-wording]`).count(), clauseId).toBe(0);
});

test.each([true, false])(
  'a key fades what other plans have too, and brings it back (script: %s)',
  async (javaScriptEnabled) => {
    const { page } = await visit('ke-hoach/dak-lak/', { javaScriptEnabled });
    const before = await lookOf(page, 'v.1.b');
    expect(before.shared).toEqual(before.own);

    const mode = page.getByRole('checkbox', { name: 'Chỉ đọc những gì riêng ở đây' });
    await mode.focus();
    await page.keyboard.press('Space');
    const faded = await lookOf(page, 'v.1.b');
    expect(faded.own).toEqual(before.own);
    expect(faded.shared[0]).not.toBe(before.shared[0]);
    expect(Number.parseFloat(faded.shared[1] ?? '')).toBeLessThan(Number.parseFloat(before.shared[1] ?? ''));

    await page.keyboard.press('Space');
    expect(await lookOf(page, 'v.1.b')).toEqual(before);
  },
);

test('the words of a clause are whole, in their order, whatever is set apart', async () => {
  const { page } = await visit('ke-hoach/dak-lak/');
  const words = await page.locator('[id="v.1.b"] > p > span').textContent();
  expect((words ?? '').replace(/\s+/g, ' ').trim()).toBe(
    'b) Nghiên cứu, lựa chọn các biện pháp chiến lược phù hợp với ưu tiên, lợi thế của tỉnh, xây dựng và triển khai thực hiện Kế hoạch hành động thực hiện Chương trình hành động một cách thiết thực, hiệu quả.',
  );
  const shared = await page.locator('[id="v.1.b"] .shared').allTextContents();
  expect(shared.map((part) => part.trim())).toEqual([
    'Nghiên cứu, lựa chọn các biện pháp chiến lược phù hợp với ưu tiên',
    'của tỉnh, xây dựng và triển khai thực hiện Kế hoạch hành động thực hiện Chương trình hành động',
  ]);
});

test('print says what is faded when the mode is on, and shows no control', async () => {
  const { page } = await visit('ke-hoach/lai-chau/');
  const says = page.getByText('Chữ mờ là lời văn mà kế hoạch khác cũng có.');
  await page.emulateMedia({ media: 'print' });
  expect(await says.isVisible()).toBe(false);
  expect(await page.getByRole('checkbox').count()).toBe(0);
  await page.emulateMedia({ media: 'screen' });
  await page.getByRole('checkbox', { name: 'Chỉ đọc những gì riêng ở đây' }).check();
  await page.emulateMedia({ media: 'print' });
  expect(await says.isVisible()).toBe(true);
});

test.each(['light', 'dark'] as const)('faded words can be read in the %s theme', async (colorScheme) => {
  const { page } = await visit('ke-hoach/ha-tinh/#annex.1.2', { colorScheme });
  await page.locator('#wording-mode').check();
  const { violations } = await new AxeBuilder({ page }).withRules('color-contrast').analyze();
  expect(violations.flatMap(({ nodes }) => nodes.map(({ html }) => html))).toEqual([]);
});

test('the list of plans says how much stands elsewhere, how many clauses are only here, and by what method', async () => {
  const { page } = await visit('ke-hoach/');
  const card = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('link', { name: 'Đắk Lắk', exact: true }) });
  expect(await card.textContent()).toMatch(/83% lời văn cũng có ở kế hoạch khác\s*5 mục chỉ có ở đây/);
  await card.getByRole('link', { name: '5 mục chỉ có ở đây' }).click();
  await page.waitForURL(/\/ke-hoach\/dak-lak\/#shared-wording$/);
  await page.getByRole('link', { name: 'Cách tính' }).click();
  await page.waitForURL(/\/huong-dan\/cach-doc-du-lieu\/#shared-wording$/);
  const guide = (await page.getByRole('article').textContent()) ?? '';
  expect(guide).toContain('ít nhất 37% lời văn của một bên có ở bên kia');
  expect(guide).toContain('91% (21/23)');
});
