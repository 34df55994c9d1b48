import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useBrowser } from './visit.ts';

const { visit } = useBrowser();

/** The results for a query typed into the search page, in order: plan, record, and the words that are marked. */
async function search(
  page: Page,
  query: string,
): Promise<{ plan: string; record: string; marked: string[] }[]> {
  await page.getByRole('searchbox').fill(query);
  await page.locator('[data-status]', { hasText: `“${query.trim().normalize('NFKC')}”` }).waitFor();
  return page.locator('[data-results] li').evaluateAll((items) =>
    items.map((item) => ({
      plan: (item as HTMLElement).dataset['planId'] ?? '',
      record: (item as HTMLElement).dataset['recordId'] ?? '',
      marked: [...item.querySelectorAll('mark')].map((mark) => mark.textContent),
    })),
  );
}

test.each(['dak lak', 'Đắk Lắk', 'ĐẮK LẮK', 'Đắk Lắk'.normalize('NFD'), 'Ðắk Lắk'])(
  '“%s” finds Đắk Lắk and nothing else first',
  async (query) => {
    const { page, faults } = await visit('tim-kiem/');
    const results = await search(page, query);
    expect(results.length).toBeGreaterThan(5);
    expect(new Set(results.map(({ plan }) => plan))).toEqual(new Set(['dak-lak']));
    expect(new Set(results.flatMap(({ marked }) => marked))).toEqual(new Set(['Đắk Lắk']));
    expect(faults).toEqual([]);
  },
);

test('“dao tao” finds đào tạo, marked, in every plan that speaks of it', async () => {
  const { page } = await visit('tim-kiem/');
  const results = await search(page, 'dao tao');
  expect(results[0]?.marked[0]?.toLowerCase()).toBe('đào tạo');
  expect([...new Set(results.map(({ plan }) => plan))].sort()).toEqual([
    'dak-lak',
    'gia-lai',
    'ha-tinh',
    'lai-chau',
  ]);
});

test('“so noi vu” finds Sở Nội vụ as a phrase', async () => {
  const { page } = await visit('tim-kiem/');
  const results = await search(page, 'so noi vu');
  expect(results.slice(0, 10).map(({ marked }) => marked[0])).toEqual(Array(10).fill('Sở Nội vụ'));
});

test('“155/QĐ-TTg” finds the clauses that cite the decision', async () => {
  const { page } = await visit('tim-kiem/');
  const results = await search(page, '155/QĐ-TTg');
  expect(results.slice(0, 10).map(({ marked }) => marked[0]?.toLowerCase())).toEqual(
    Array(10).fill('155/qđ-ttg'),
  );
  expect(results.map(({ plan, record }) => `${plan} ${record}`)).toContain('lai-chau preamble-1');
});

test('“90%” finds the three targets of ninety per cent and no other clause', async () => {
  const { page } = await visit('tim-kiem/');
  const results = await search(page, '90%');
  expect(results.map(({ plan, record }) => `${plan} ${record}`).sort()).toEqual([
    'dak-lak ii.2.b',
    'ha-tinh ii.2.b',
    'phuong-hai-duong ii.2.a',
  ]);
});

test('a quoted phrase with marks finds exactly that', async () => {
  const { page } = await visit('tim-kiem/');
  const results = await search(page, '"chuyên đổi số"');
  expect(results.map(({ plan, record }) => `${plan} ${record}`).sort()).toEqual([
    'lai-chau ii.2.dash-3',
    'phuong-hai-duong ii.2.b',
  ]);
});

test('a query without an answer says what was asked and what to try', async () => {
  const { page } = await visit('en/search/');
  const results = await search(page, 'xe lửa cao tốc liên hành tinh');
  expect(results).toEqual([]);
  expect(await page.locator('[data-status]').textContent()).toBe(
    'No clause has “xe lửa cao tốc liên hành tinh”. Try fewer words, or leave out the quotation marks.',
  );
});

test('a result opens at its clause', async () => {
  const { page } = await visit('tim-kiem/?q=t%C3%A0u%20c%C3%A1');
  await page.getByRole('link', { name: /Hà Tĩnh › Phụ lục 1\.2\.2/ }).click();
  await page.waitForURL(/ke-hoach\/ha-tinh\/#annex\.1\.2\.2$/);
  expect(await page.locator(':target').textContent()).toContain('lao động di cư làm việc trên tàu cá');
});

test('the search box of any page leads to the results, by keyboard alone', async () => {
  const { page } = await visit('ke-hoach/gia-lai/');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.textContent.trim())).toBe('Tới nội dung chính');
  for (let presses = 0; presses < 6; presses += 1) {
    await page.keyboard.press('Tab');
    if (await page.getByRole('searchbox').evaluate((box) => box === document.activeElement)) break;
  }
  await page.keyboard.type('binh dang gioi');
  await page.keyboard.press('Enter');
  await page.waitForURL(/tim-kiem\/\?q=binh/);
  const first = page.locator('[data-results] a').first();
  await first.waitFor();
  await first.focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(/#/);
  expect((await page.locator(':target').textContent())?.toLowerCase()).toContain('bình đẳng giới');
});

test('the English interface leads to English pages with the plans’ words in Vietnamese', async () => {
  const { page } = await visit('en/search/?q=ngoai%20vu');
  const first = page.locator('[data-results] li').first();
  await first.waitFor();
  expect(await first.getByRole('link').getAttribute('href')).toMatch(/^\/en\/plans\//);
  expect(await first.locator('[data-passage]').getAttribute('lang')).toBe('vi');
});

test('without script the search page says so and leads to the plans', async () => {
  const { page } = await visit('tim-kiem/', { javaScriptEnabled: false });
  await page.getByText('Tìm kiếm cần JavaScript.').waitFor();
  await page.getByRole('link', { name: 'Xem tất cả kế hoạch' }).click();
  expect(page.url()).toMatch(/\/ke-hoach\/$/);
});
