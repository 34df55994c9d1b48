import { expect, test } from 'vitest';
import { useBrowser } from './visit.ts';

const { visit } = useBrowser();

test.each([
  ['tim-kiem/', 'Tìm kiếm cần JavaScript.', 'Xem tất cả kế hoạch', /\/ke-hoach\/$/],
  ['en/search/', 'Search needs JavaScript.', 'See all plans', /\/en\/plans\/$/],
])('without script %s says so and leads to the plans', async (path, words, link, plans) => {
  const { page } = await visit(path, { javaScriptEnabled: false });
  await page.getByText(words).waitFor();
  expect(await page.getByRole('radio').count()).toBe(0);
  expect(await page.getByText('Tắt phím /').isVisible()).toBe(false);
  await page.getByRole('link', { name: link }).first().click();
  expect(page.url()).toMatch(plans);
});

test('without script the box of any page is a plain search field that leads to that page', async () => {
  const { page } = await visit('ke-hoach/lai-chau/', { javaScriptEnabled: false });
  await page.getByRole('searchbox').fill('dao tao');
  await page.getByRole('searchbox').press('Enter');
  expect(page.url()).toMatch(/\/tim-kiem\/\?q=dao\+tao$/);
  await page.getByText('Tìm kiếm cần JavaScript.').waitFor();
});
