import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { checkAtom } from '../site/check-atom.ts';
import { useBrowser } from './visit.ts';

const { visit } = useBrowser();

const DESK = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };

/** The ids of the findings that are shown. */
async function shownOn(page: Page): Promise<string[]> {
  return page.locator('main li[data-plans]:visible').evaluateAll((all) => all.map(({ id }) => id));
}

test('a finding’s address opens it in view and marked, with its passages in the plans’ own words', async () => {
  const { page, faults } = await visit('phat-hien/#deadlines-differ--ha-tinh--own-plan', { viewport: DESK });
  const finding = page.locator('li:target');
  expect(await finding.getAttribute('id')).toBe('deadlines-differ--ha-tinh--own-plan');
  const top = await finding.evaluate((node) => node.getBoundingClientRect().top);
  expect(top).toBeGreaterThanOrEqual(-1);
  expect(top).toBeLessThan(450);
  expect(await finding.evaluate((node) => getComputedStyle(node).backgroundColor)).not.toBe(
    'rgba(0, 0, 0, 0)',
  );
  const words = await finding.locator('blockquote[lang=vi]').allTextContents();
  expect(words).toHaveLength(3);
  expect(words.join(' ')).toContain('Đến hết Quý II năm 2026');
  expect(await finding.getByRole('link', { name: 'Hà Tĩnh, II.2.a' }).count()).toBe(1);
  expect(faults).toEqual([]);
});

test('every finding of the data has its address on the page, in both languages', async () => {
  for (const path of ['phat-hien/', 'en/findings/']) {
    const { page } = await visit(path);
    const csv = await (await page.request.get(new URL('/data/findings.csv', page.url()).href)).text();
    const ids = csv
      .split('\n')
      .slice(1)
      .flatMap((line) => /^([\w.-]+--[^,]+),/.exec(line)?.[1] ?? []);
    expect(ids.length).toBeGreaterThan(20);
    expect((await shownOn(page)).sort()).toEqual(ids.sort());
    await page.context().close();
  }
});

test('a passage leads to its clause, and the clause and its plan lead back to the finding', async () => {
  const { page } = await visit('en/findings/#target-below-national--lai-chau--awareness-share-over');
  await page.locator('li:target').getByRole('link', { name: 'Lai Châu, II.2, dash 2' }).click();
  await page.waitForURL(/\/en\/plans\/lai-chau\/#ii\.2\.dash-2$/);
  expect(await page.locator(':target').textContent()).toContain('trên 70%');
  await page
    .locator(':target')
    .getByRole('link', { name: /^Lai Châu: over 70%/ })
    .click();
  await page.waitForURL(/\/en\/findings\/#target-below-national--lai-chau--awareness-share-over$/);
  await page.goBack();
  await page
    .getByRole('region', { name: 'Findings' })
    .getByRole('link', { name: /^Lai Châu: over 70%/ })
    .click();
  await page.waitForURL(/\/en\/findings\/#target-below-national/);
});

test('two clauses at odds can be read side by side in whole', async () => {
  const { page } = await visit('phat-hien/#cited-dates-differ--corpus--59-nq-tw-2025');
  await page.locator('li:target').getByRole('link', { name: 'Đọc cả hai mục cạnh nhau' }).click();
  await page.waitForURL(/\/so-sanh\/hai-doan\/\?a=ha-tinh:i\.1\.a&b=phuong-hai-duong:i\.1\.a$/);
  await page.locator('.pair').first().waitFor();
});

test('passages stand side by side where there is room and below one another on a phone', async () => {
  for (const [viewport, across] of [
    [DESK, 2],
    [PHONE, 1],
  ] as const) {
    const { page } = await visit('phat-hien/', { viewport });
    const boxes = await page
      .locator('[id="cited-dates-differ--corpus--59-nq-tw-2025"] figure')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().left));
    expect(new Set(boxes).size).toBe(across);
    await page.context().close();
  }
});

test('a filter narrows by plan, severity and rule, says how many, stands in the address, and is undone', async () => {
  const { page, faults } = await visit('en/findings/');
  await page.getByRole('combobox', { name: 'Plan', exact: true }).selectOption({ label: 'Gia Lai' });
  await page.getByText('Showing 5 of 24 findings.').waitFor();
  await page
    .getByRole('combobox', { name: 'Severity', exact: true })
    .selectOption({ label: 'What is missing' });
  expect(await shownOn(page)).toEqual(['goal-without-group--gia-lai--goal-6']);
  expect(new URL(page.url()).search).toBe('?plan=gia-lai&severity=gap');
  await page.reload();
  expect(await shownOn(page)).toEqual(['goal-without-group--gia-lai--goal-6']);
  await page
    .getByRole('combobox', { name: 'Rule', exact: true })
    .selectOption({ label: 'Words that may be misprinted' });
  await page.getByText('There is no such finding.').waitFor();
  await page.getByRole('button', { name: 'Show all' }).click();
  expect(await shownOn(page)).toHaveLength(24);
  expect(new URL(page.url()).search).toBe('');
  expect(faults).toEqual([]);
});

test('what the list leads to is shown even when a filter or a fold hides it', async () => {
  const { page } = await visit('phat-hien/?rule=misprint', { viewport: DESK });
  expect(await shownOn(page)).toHaveLength(8);
  await page
    .getByRole('navigation', { name: 'Trên trang này' })
    .getByRole('link', { name: 'Dẫn sang phụ lục chưa có bản văn' })
    .click();
  await page.locator(':target').waitFor({ state: 'visible' });
  expect(await shownOn(page)).toHaveLength(24);
  const group = page.locator('details[data-rule=annex-not-held]');
  await group.locator('summary').click();
  expect(await group.locator('li').first().isVisible()).toBe(false);
  await page.evaluate(() => {
    location.hash = 'annex-not-held--lai-chau--annex';
  });
  await page.locator('li:target').waitFor({ state: 'visible' });
});

test('a click on # copies the address of the finding', async () => {
  const { page } = await visit('en/findings/', { permissions: ['clipboard-read', 'clipboard-write'] });
  await page.getByRole('link', { name: /^Address of the finding: Gia Lai: 10 groups/ }).click();
  await page.getByText('Address copied').waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
    /\/en\/findings\/#goal-without-group--gia-lai--goal-6$/,
  );
});

test('without script all findings are there, no filter that does nothing, and the list leads to groups and plans', async () => {
  const { page } = await visit('phat-hien/#misprint--ha-tinh--annex.2--cac-nhom', {
    javaScriptEnabled: false,
  });
  expect(await shownOn(page)).toHaveLength(24);
  expect(await page.locator('select[name=severity]').isVisible()).toBe(false);
  expect(await page.locator('li:target').isVisible()).toBe(true);
  await page.getByText('Theo kế hoạch', { exact: true }).click();
  await page
    .getByRole('navigation', { name: 'Trên trang này' })
    .getByRole('link', { name: 'Hà Tĩnh' })
    .click();
  await page.waitForURL(/\/ke-hoach\/ha-tinh\/#facts-findings$/);
});

test('the home page shows three findings, each leading to its address, and leads to all', async () => {
  const { page } = await visit('');
  const region = page.getByRole('region', { name: 'Vài phát hiện' });
  expect(await region.getByRole('listitem').count()).toBe(3);
  const name = (await region.getByRole('listitem').nth(1).getByRole('link').innerText()).trim();
  await region.getByRole('listitem').nth(1).getByRole('link').click();
  await page.waitForURL(/\/phat-hien\/#/);
  expect(await page.locator('li:target h4').innerText()).toContain(name);
  await page.goBack();
  await region.getByRole('link', { name: 'Xem tất cả 24 phát hiện' }).click();
  await page.getByRole('heading', { level: 1, name: 'Phát hiện' }).waitFor();
});

test.each([
  ['phat-hien/', ['phat-hien/atom.xml'], 'Theo dõi phát hiện bằng Atom'],
  ['en/findings/', ['en/findings/atom.xml'], 'Follow findings by Atom'],
  ['ke-hoach/', ['ke-hoach/atom.xml'], 'Theo dõi kế hoạch mới bằng Atom'],
  ['en/plans/', ['en/plans/atom.xml'], 'Follow new plans by Atom'],
  ['', ['phat-hien/atom.xml', 'ke-hoach/atom.xml'], null],
  ['en/', ['en/findings/atom.xml', 'en/plans/atom.xml'], null],
] as const)(
  'the page /%s names its feeds, which are served, well-formed and valid',
  async (path, feeds, link) => {
    const { page } = await visit(path);
    const top = page.url().slice(0, page.url().length - path.length);
    const named = await page
      .locator('head link[rel=alternate][type="application/atom+xml"]')
      .evaluateAll((all) => all.map((one) => (one as HTMLLinkElement).href));
    expect(named).toEqual(feeds.map((feed) => top + feed));
    if (link !== null) {
      const address = await page
        .getByRole('link', { name: link })
        .evaluate((one) => (one as HTMLAnchorElement).href);
      expect(address).toBe(named[0]);
    }
    for (const address of named) {
      const response = await page.request.get(address);
      expect(response.status()).toBe(200);
      expect(response.headers()['content-type']).toMatch(/xml/);
      const xml = await response.text();
      expect(checkAtom(xml)).toEqual([]);
      const fault = await page.evaluate(
        (text) =>
          new DOMParser().parseFromString(text, 'application/xml').querySelector('parsererror')
            ?.textContent ?? null,
        xml,
      );
      expect(fault).toBe(null);
    }
  },
);
