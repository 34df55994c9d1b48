import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright-core';
import { launchChromium } from './chromium.ts';
import { serveSite } from './site-server.ts';

/**
 * `npm run screenshots`: takes the picture of the README from the built site.
 * `npm run screenshots -- --all FOLDER`: takes every page type at two widths, in
 * both themes and languages, and in print, into FOLDER. `--only PART` narrows
 * that to names with PART in them.
 */
const { values } = parseArgs({ options: { all: { type: 'string' }, only: { type: 'string', default: '' } } });

const PAGES: Record<string, [vi: string, en: string]> = {
  home: ['', 'en/'],
  plans: ['ke-hoach/', 'en/plans/'],
  'plan-table': ['ke-hoach/ha-tinh/', 'en/plans/ha-tinh/'],
  'plan-text': ['ke-hoach/dak-lak/#v.1.dd', 'en/plans/dak-lak/#v.1.dd'],
  'plan-annex': ['ke-hoach/gia-lai/#annex.1.1', 'en/plans/gia-lai/#annex.1.1'],
  'plan-ward': ['ke-hoach/phuong-hai-duong/', 'en/plans/phuong-hai-duong/'],
  compare: ['so-sanh/', 'en/compare/'],
  'compare-dates': ['so-sanh/che-do-bao-cao/', 'en/compare/che-do-bao-cao/'],
  'compare-words': ['so-sanh/kinh-phi/', 'en/compare/kinh-phi/'],
  'compare-two': [
    'so-sanh/ra-soat-long-ghep/?plans=dak-lak,ha-tinh&differences=words',
    'en/compare/ra-soat-long-ghep/?plans=dak-lak,ha-tinh&differences=words',
  ],
  passages: [
    'so-sanh/hai-doan/?a=dak-lak:v.1.b&b=ha-tinh:v.1.b',
    'en/compare/passages/?a=dak-lak:v.1.b&b=ha-tinh:v.1.b',
  ],
  goals: ['muc-tieu/', 'en/goals/'],
  goal: ['muc-tieu/goal-7/', 'en/goals/goal-7/'],
  agency: ['co-quan/so-noi-vu/', 'en/agencies/so-y-te/'],
  flow: ['nhung/flow/', 'en/embed/flow/'],
  commitments: ['cam-ket/', 'en/commitments/'],
  'commitments-filtered': [
    'cam-ket/?q=dao+tao&kind=assignment&sort=agency',
    'en/commitments/?q=dao+tao&kind=assignment&sort=agency',
  ],
  'commitments-plan': ['cam-ket/ha-tinh/', 'en/commitments/ha-tinh/'],
  commitment: ['cam-ket/dak-lak/vii.5.b--duty-1/', 'en/commitments/ha-tinh/annex.2.2/'],
  targets: ['chi-tieu/', 'en/targets/'],
  findings: ['phat-hien/', 'en/findings/'],
  finding: [
    'phat-hien/#deadlines-differ--ha-tinh--own-plan',
    'en/findings/#deadlines-differ--ha-tinh--own-plan',
  ],
  coverage: ['do-phu/', 'en/coverage/'],
  deadlines: ['thoi-han/', 'en/deadlines/?group=duty'],
  agencies: ['co-quan/', 'en/agencies/'],
  search: ['tim-kiem/?q=binh dang gioi', 'en/search/?q=90%'],
  'search-empty': ['tim-kiem/?q=khong co gi ca', 'en/search/'],
  data: ['du-lieu/', 'en/data/'],
  guides: ['huong-dan/', 'en/guides/'],
  guide: ['huong-dan/cach-doc-ke-hoach/', 'en/guides/how-to-read-a-plan/'],
  'guide-journalists': ['huong-dan/cho-nha-bao/', 'en/guides/for-journalists/'],
  'not-found': ['khong-co/', 'en/nothing/'],
};

async function shoot(
  browser: Browser,
  url: string,
  file: string,
  options: { width: number; height: number; theme: 'light' | 'dark'; print?: boolean },
): Promise<void> {
  const context = await browser.newContext({
    viewport: { width: options.width, height: options.height },
    colorScheme: options.theme,
    reducedMotion: 'reduce',
    deviceScaleFactor: 1,
  });
  const page = await context.newPage();
  if (options.print) await page.emulateMedia({ media: 'print' });
  await page.goto(url, { waitUntil: 'networkidle' });
  await page.screenshot({ path: file });
  await context.close();
}

const server = await serveSite();
const browser = await launchChromium();
try {
  if (values.all === undefined) {
    const file = join('public', 'preview.png');
    await shoot(browser, `${server.url}ke-hoach/dak-lak/#v.1.dd`, file, {
      width: 1200,
      height: 630,
      theme: 'light',
    });
    console.log(file);
  } else {
    mkdirSync(values.all, { recursive: true });
    for (const [name, addresses] of Object.entries(PAGES)) {
      for (const [index, language] of (['vi', 'en'] as const).entries()) {
        for (const width of [390, 1440]) {
          for (const theme of ['light', 'dark', 'print'] as const) {
            const picture = `${name}-${language}-${String(width)}-${theme}`;
            if (!picture.includes(values.only) || (theme === 'print' && width === 390)) continue;
            const file = join(values.all, `${picture}.png`);
            const isPrint = theme === 'print';
            await shoot(browser, server.url + (addresses[index] ?? ''), file, {
              width: isPrint ? 794 : width,
              height: width === 390 ? 844 : 900,
              theme: isPrint ? 'light' : theme,
              print: isPrint,
            });
            console.log(file);
          }
        }
      }
    }
  }
} finally {
  await browser.close();
  await server.stop();
}
