import { AxeBuilder } from '@axe-core/playwright';
import { describe, expect, test } from 'vitest';
import { PAGE_TYPES, useBrowser } from './visit.ts';

const { visit } = useBrowser();

const SIZES = { phone: { width: 390, height: 844 }, desk: { width: 1440, height: 900 } };

describe.each(PAGE_TYPES)('page /%s', (path) => {
  test.each([
    ['light', 'phone'],
    ['dark', 'desk'],
  ] as const)('axe finds no violation in the %s theme on a %s', async (colorScheme, size) => {
    const { page, faults } = await visit(path, { colorScheme, viewport: SIZES[size] });
    if (path.includes('?q=')) await page.locator('[data-results] li').first().waitFor();
    if (/differences=|[?]a=/.test(path)) await page.locator('.pair').first().waitFor();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  test('nothing is wider than a phone', async () => {
    const { page } = await visit(path, { viewport: { width: 320, height: 640 } });
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    await page.context().close();
  });
});

test('the policy of each page allows no inline script and no eval', async () => {
  for (const path of PAGE_TYPES) {
    const { page } = await visit(path);
    const policy = await page.locator('meta[http-equiv="content-security-policy"]').getAttribute('content');
    expect(policy, path).toContain("default-src 'self'");
    expect(policy, path).not.toMatch(/'unsafe-inline'|'unsafe-eval'/);
    await page.context().close();
  }
});
