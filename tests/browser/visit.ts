import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { launchChromium } from './chromium.ts';

/** A visit to the served site: the page, and whatever went wrong on it. */
export interface Visit {
  readonly page: Page;
  /** Console errors, page errors, and requests that failed or left the site's origin. */
  readonly faults: string[];
}

/**
 * Opens one browser for the tests of a file; `visit` opens a page of the site in
 * a fresh context. The site is the built one, or the one at `siteAddress`.
 */
export function useBrowser(siteAddress: () => string = () => inject('siteUrl')): {
  visit: (path: string, options?: BrowserContextOptions) => Promise<Visit>;
} {
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(async () => {
    await browser?.close();
  });

  return {
    async visit(path, options = {}) {
      if (browser === undefined) throw new Error('The browser is not open yet; call visit within a test.');
      const siteUrl = siteAddress();
      const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
      const page = await context.newPage();
      const faults: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error') faults.push(`console: ${message.text()}`);
      });
      page.on('pageerror', (error) => faults.push(`page: ${error.message}`));
      page.on('request', (request) => {
        const url = request.url();
        if (!url.startsWith(new URL(siteUrl).origin) && !/^(?:data|blob):/.test(url)) {
          faults.push(`foreign request: ${url}`);
        }
      });
      page.on('requestfailed', (request) => faults.push(`failed: ${request.url()}`));
      await page.goto(new URL(path, siteUrl).href, { waitUntil: 'load' });
      return { page, faults };
    },
  };
}

/** An address of each page type, in both languages. */
export const PAGE_TYPES = [
  '',
  'en/',
  'ke-hoach/',
  'en/plans/',
  'ke-hoach/gia-lai/',
  'ke-hoach/ha-tinh/',
  'en/plans/phuong-hai-duong/',
  'so-sanh/',
  'en/compare/',
  'so-sanh/han-ke-hoach-rieng/',
  'en/compare/goal-7/',
  'so-sanh/ra-soat-long-ghep/?plans=dak-lak,ha-tinh&differences=words',
  'so-sanh/hai-doan/?a=dak-lak:v.1.b&b=ha-tinh:v.1.b',
  'en/compare/passages/',
  'muc-tieu/',
  'en/goals/',
  'muc-tieu/goal-7/',
  'en/goals/goal-11/',
  'co-quan/so-noi-vu/',
  'co-quan/ubnd-cac-xa-phuong/',
  'en/agencies/so-tai-chinh/',
  'nhung/flow/?agency=so-y-te',
  'en/embed/flow/',
  'cam-ket/?kind=target',
  'en/commitments/',
  'cam-ket/gia-lai/',
  'en/commitments/ha-tinh/',
  'cam-ket/dak-lak/vii.5.b--duty-1/',
  'en/commitments/ha-tinh/annex.2.2/',
  'chi-tieu/',
  'en/targets/',
  'nhung/targets/',
  'phat-hien/',
  'en/findings/?plan=gia-lai',
  'do-phu/',
  'en/coverage/',
  'thoi-han/',
  'en/deadlines/?group=duty',
  'nhung/timeline/',
  'co-quan/',
  'en/agencies/',
  'nhung/agencies-goals/',
  'en/embed/agencies-plans/',
  'tim-kiem/?q=dao%20tao',
  'en/search/?q=90%25',
  'du-lieu/',
  'en/data/',
  'huong-dan/',
  'en/guides/',
  'huong-dan/cach-doc-ke-hoach/',
  'en/guides/how-to-read-a-plan/',
  'huong-dan/cho-nha-bao/',
  'en/guides/for-journalists/',
  '404.html',
];
