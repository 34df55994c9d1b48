import { expect, test } from 'vitest';
import { useBrowser } from './visit.ts';

const { visit } = useBrowser();

test.each([
  ['ke-hoach/lai-chau/', /\/en\/plans\/lai-chau\/$/, 'Key facts'],
  ['huong-dan/cach-doc-ke-hoach/', /\/en\/guides\/how-to-read-a-plan\/$/, 'How to read a plan'],
  ['tim-kiem/', /\/en\/search\/$/, 'Search'],
])('/%s has its counterpart in English, and the way back', async (path, english, heading) => {
  const { page } = await visit(path);
  const start = page.url();
  await page.getByRole('link', { name: /English/ }).click();
  await page.waitForURL(english);
  expect(await page.getByRole('heading', { name: heading, exact: true }).count()).toBe(1);
  await page.getByRole('link', { name: /Tiếng Việt/ }).click();
  await page.waitForURL(start);
});

test('from the home page three clicks lead to a promise, its agency and its date', async () => {
  const { page } = await visit('', { viewport: { width: 390, height: 844 } });
  await page.getByRole('link', { name: 'Gia Lai', exact: true }).click();
  await page
    .getByRole('navigation', { name: 'Mục lục' })
    .getByRole('link', { name: /^2\. Giao Sở Nội vụ/ })
    .click();
  const words = await page.locator(':target').textContent();
  expect(words).toContain('Sở Nội vụ');
  expect(words).toContain('trước ngày 10 tháng 11');
});
