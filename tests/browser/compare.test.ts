import { readFile } from 'node:fs/promises';
import { csvParse } from 'd3-dsv';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useBrowser } from './visit.ts';

const { visit } = useBrowser();

const PHONE = { viewport: { width: 390, height: 844 } };
const DESK = { viewport: { width: 1440, height: 900 } };

/** The places whose columns are shown, in order. */
async function shownPlaces(page: Page): Promise<string[]> {
  return page.locator('article.column:visible h3 > a').allTextContents();
}

/** Visible words of an element, white space made single. */
async function wordsOf(page: Page, selector: string): Promise<string> {
  const words = await page.locator(selector).first().innerText();
  return words.replace(/\s+/g, ' ').trim();
}

const PLAN_IDS = ['lai-chau', 'ha-tinh', 'gia-lai', 'dak-lak', 'phuong-hai-duong'];

/** How far down the lines of the summary reach, and how many there are. */
async function readSummaryLines(page: Page): Promise<{ count: number; bottom: number }> {
  const lines = page.locator('[data-summary] [data-plan]:visible');
  const boxes = await Promise.all((await lines.all()).map((line) => line.boundingBox()));
  return {
    count: boxes.length,
    bottom: Math.max(...boxes.map((box) => (box === null ? Infinity : box.y + box.height))),
  };
}

describe('the questions of a researcher, each on one screen', () => {
  test.each([
    ['when reports are due', 'so-sanh/che-do-bao-cao/', PHONE],
    ['when reports are due', 'en/compare/che-do-bao-cao/', PHONE],
    ['when reports are due', 'so-sanh/che-do-bao-cao/', DESK],
    ['when reports are due', 'en/compare/che-do-bao-cao/', DESK],
    ['where the money comes from', 'so-sanh/kinh-phi/', PHONE],
    ['where the money comes from', 'en/compare/kinh-phi/', PHONE],
    ['who leads gender equality', 'so-sanh/goal-7/', PHONE],
    ['who leads gender equality', 'en/compare/goal-7/', PHONE],
    ['who leads gender equality', 'so-sanh/goal-7/', DESK],
    ['who leads gender equality', 'en/compare/goal-7/', DESK],
  ])('%s, at /%s: a line for each plan', async (_question, path, size) => {
    const { page } = await visit(path, size);
    const { count, bottom } = await readSummaryLines(page);
    expect(count).toBe(5);
    expect(bottom).toBeLessThanOrEqual(size.viewport.height);
  });

  test.each(['so-sanh/kinh-phi/', 'en/compare/kinh-phi/'])(
    'where the money comes from, at /%s on a desk: the words of each plan',
    async (path) => {
      const { page } = await visit(path, DESK);
      for (const planId of PLAN_IDS) {
        const words = page.locator(`article.column[data-plan=${planId}] .clause p`).first();
        expect((await words.boundingBox())?.y ?? Infinity, planId).toBeLessThan(DESK.viewport.height);
      }
      expect(await wordsOf(page, '[data-plan=gia-lai].column header')).toMatch(
        /Nhắc đến ở phần khác|Mentioned in another part/,
      );
    },
  );

  test('the dates of reports are read in each plan, and lead to their words', async () => {
    const { page } = await visit('so-sanh/che-do-bao-cao/', PHONE);
    expect(await wordsOf(page, '[data-summary] [data-plan=gia-lai]')).toContain('25/10 hằng năm');
    expect(await wordsOf(page, '[data-summary] [data-plan=dak-lak]')).toContain('15/11 hằng năm');
    expect(await wordsOf(page, '[data-summary] [data-plan=phuong-hai-duong]')).toContain(
      'hằng năm, không nêu ngày',
    );
    await page.locator('[data-summary]').getByRole('link', { name: '15/11 hằng năm' }).click();
    expect(await page.locator(':target').textContent()).toContain('15/11');
  });

  test('who leads gender equality is named, or that it is not known', async () => {
    const { page } = await visit('en/compare/', PHONE);
    await page
      .getByRole('link', { name: /^Goal 7/ })
      .first()
      .click();
    await page.waitForURL(/goal-7\/$/);
    expect(await wordsOf(page, '[data-summary] [data-plan=gia-lai]')).toMatch(
      /Department of Home Affairs.*Department of Health/,
    );
    expect(await wordsOf(page, '[data-summary] [data-plan=lai-chau]')).toContain(
      'Refers to an annex not held',
    );
  });
});

describe('each of the five states stands in words, with what it rests on', () => {
  test.each([
    ['so-sanh/kinh-phi/', 'ha-tinh', 'Có nêu', 'theo đề mục'],
    ['so-sanh/kinh-phi/', 'gia-lai', 'Nhắc đến ở phần khác', 'do người đọc xác định'],
    ['so-sanh/goal-1/', 'dak-lak', 'Dẫn sang phụ lục chưa có bản văn', 'không biết phụ lục ấy nói gì'],
    ['so-sanh/mat-tran-doan-the/', 'gia-lai', 'Không nhắc đến', 'Ghi chú của Đối Chiếu'],
    ['so-sanh/han-ke-hoach-rieng/', 'phuong-hai-duong', 'Không so sánh được', 'Ghi chú của Đối Chiếu'],
  ])('/%s of %s: %s', async (path, planId, state, reason) => {
    const { page } = await visit(path, { javaScriptEnabled: false });
    const words = await wordsOf(page, `#plan-${planId}`);
    expect(words).toContain(state);
    expect(words).toContain(reason);
  });
});

test.each([
  ['so-sanh/phan-cong/', 'dak-lak', 'không biết phụ lục ấy nói thêm gì', '#vii.1.c'],
  ['en/compare/phan-cong/', 'lai-chau', 'what the annex adds is not known', '#vii.2.dash-3'],
])(
  'a plan whose body states a topic of the annex says that its annex is not held: /%s',
  async (path, planId, words, place) => {
    const { page } = await visit(path, { javaScriptEnabled: false });
    const column = page.locator(`#plan-${planId}`);
    const said = column.locator('.why').filter({ hasText: words });
    expect(await said.isVisible()).toBe(true);
    expect(await said.locator(`a[href$="${place}"]`).count()).toBe(1);
    expect(await page.locator('#plan-ha-tinh .why').count()).toBe(0);
  },
);

test('provinces stand first, a ward apart, and a notice says so', async () => {
  const { page } = await visit('so-sanh/kinh-phi/', DESK);
  const places = await shownPlaces(page);
  expect(places.at(-1)).toBe('Phường Hải Dương');
  const levels = page.locator('[data-levels] section h2');
  expect(await levels.allTextContents()).toEqual(['Tỉnh, thành phố', 'Xã, phường']);
  const notice = page.getByText('không so với nhau như ngang cấp', { exact: false });
  expect(await notice.isVisible()).toBe(true);
  await page.getByRole('checkbox', { name: 'Phường Hải Dương' }).uncheck();
  expect(await notice.isVisible()).toBe(false);
  expect(await levels.last().isVisible()).toBe(false);
});

test('on a phone each plan has a band whose label stays in sight', async () => {
  const { page } = await visit('so-sanh/phan-cong/', PHONE);
  const band = page.locator('#plan-ha-tinh');
  await band.locator('.clause').nth(3).scrollIntoViewIfNeeded();
  await page.evaluate(() => {
    const clause = document.querySelectorAll('#plan-ha-tinh .clause')[2];
    window.scrollTo(0, (clause?.getBoundingClientRect().top ?? 0) + window.scrollY - 100);
  });
  const label = await band.locator('header').boundingBox();
  expect(label?.y).toBe(0);
  expect(await band.locator('header').innerText()).toContain('Hà Tĩnh');
});

test('without script all plans stand there whole, and the table is a link', async () => {
  const { page } = await visit('so-sanh/phan-cong/', { javaScriptEnabled: false });
  expect((await shownPlaces(page)).length).toBe(5);
  expect(await page.getByRole('checkbox').count()).toBe(0);
  expect(await page.getByText('cần JavaScript', { exact: false }).isVisible()).toBe(true);
  const rest = page.locator('#plan-lai-chau details.rest');
  const hidden = rest.locator('.clause').last();
  expect(await hidden.isVisible()).toBe(false);
  await rest.locator('> summary').click();
  expect(await hidden.isVisible()).toBe(true);
  const address = await page.getByRole('link', { name: 'Tải CSV' }).getAttribute('href');
  const csv = await (await page.request.get(new URL(address ?? '', page.url()).href)).text();
  const rows = csvParse(csv);
  expect(rows.columns).toEqual(['topic', 'plan', 'state', 'clause_id', 'text', 'lines', 'address']);
  expect(new Set(rows.map(({ plan }) => plan)).size).toBe(5);
});

describe('the picker', () => {
  test('shows the plans chosen, and the address keeps them', async () => {
    const { page, faults } = await visit('so-sanh/kinh-phi/', DESK);
    await page.getByRole('checkbox', { name: 'Lai Châu' }).uncheck();
    await page.getByRole('checkbox', { name: 'Phường Hải Dương' }).uncheck();
    expect(new URL(page.url()).search).toBe('?plans=ha-tinh,gia-lai,dak-lak');
    expect(await shownPlaces(page)).toEqual(['Hà Tĩnh', 'Gia Lai', 'Đắk Lắk']);
    await page.reload();
    expect(await shownPlaces(page)).toEqual(['Hà Tĩnh', 'Gia Lai', 'Đắk Lắk']);
    expect(await page.getByRole('status').first().innerText()).toContain('3 trong 5');
    await page.getByRole('button', { name: 'Hiện tất cả' }).click();
    expect(new URL(page.url()).search).toBe('');
    expect((await shownPlaces(page)).length).toBe(5);
    expect(faults).toEqual([]);
  });

  test('is used by keyboard alone', async () => {
    const { page } = await visit('so-sanh/kinh-phi/', DESK);
    await page.locator('[data-picker] > summary').focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    expect(await shownPlaces(page)).toEqual(['Hà Tĩnh', 'Đắk Lắk', 'Phường Hải Dương']);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    expect(await shownPlaces(page)).toEqual(['Hà Tĩnh', 'Đắk Lắk']);
    await page.locator('[data-mark]').focus();
    await page.keyboard.press('Space');
    await page.locator('.pair').first().waitFor();
    expect(new URL(page.url()).search).toBe('?plans=ha-tinh,dak-lak&differences=words');
  });

  test('gives a table of the plans chosen', async () => {
    const { page } = await visit('so-sanh/kinh-phi/?plans=gia-lai,ha-tinh', DESK);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Tải CSV' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('doi-chieu-kinh-phi.csv');
    const rows = csvParse(await readFile(await download.path(), 'utf8'));
    expect([...new Set(rows.map(({ plan }) => plan))].sort()).toEqual(['gia-lai', 'ha-tinh']);
    expect(rows[0]?.address).toContain('/ke-hoach/');
  });

  test('copies the address of the view', async () => {
    const { page } = await visit('so-sanh/kinh-phi/?plans=gia-lai', {
      ...DESK,
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await page.getByRole('button', { name: 'Chép địa chỉ' }).click();
    await page.getByText('Đã chép địa chỉ.').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
  });
});

describe('differences of two plans', () => {
  const path = 'so-sanh/ra-soat-long-ghep/?plans=dak-lak,ha-tinh&differences=words';

  test('are marked by elements, a sign and words, and not by colour alone', async () => {
    const { page, faults } = await visit(path, DESK);
    const pair = page.locator('.pair').filter({ hasText: 'Nghiên cứu, lựa chọn' });
    await pair.waitFor();
    const marks = pair.locator('ins, del');
    expect(await marks.allTextContents()).toEqual([
      '[chỉ có ở Đắk Lắk: , lợi thế]',
      '[chỉ có ở Đắk Lắk: thực hiện]',
      '[chỉ có ở Đắk Lắk: một cách thiết thực, hiệu quả]',
    ]);
    const sign = await marks
      .first()
      .evaluate((mark) => [
        getComputedStyle(mark, '::before').content,
        getComputedStyle(mark).borderBlockEndStyle,
      ]);
    expect(sign).toEqual(['"2" / ""', 'dashed']);
    expect(await page.locator('[data-difference-summary]').innerText()).toMatch(
      /\d+% số chữ giống nhau; \d+ chỗ khác\./,
    );
    expect(faults).toEqual([]);
  });

  test('are marked only of two, and the columns come back', async () => {
    const { page } = await visit(path, DESK);
    await page.locator('.pair').first().waitFor();
    await page.getByRole('checkbox', { name: 'Gia Lai' }).check();
    expect((await shownPlaces(page)).length).toBe(3);
    expect(await page.locator('[data-mark]').isVisible()).toBe(false);
    expect(new URL(page.url()).search).toBe('?plans=ha-tinh,gia-lai,dak-lak');
  });

  test('a silent plan is said to be silent', async () => {
    const { page } = await visit('en/compare/mat-tran-doan-the/?plans=gia-lai,ha-tinh&differences=words');
    await page.getByText('Gia Lai has no words on this topic.').waitFor();
    expect(await page.locator('.pair .side.empty').first().innerText()).toContain(
      'Gia Lai has no counterpart',
    );
  });
});

describe('two passages', () => {
  const path = 'so-sanh/hai-doan/?a=dak-lak:v.1.b&b=ha-tinh:v.1.b';

  test('stand side by side on a desk and one below the other on a phone', async () => {
    for (const [size, isBeside] of [
      [DESK, true],
      [PHONE, false],
    ] as const) {
      const { page, faults } = await visit(path, size);
      await page.locator('.pair').waitFor();
      const [left, right] = [
        await page.locator('.side').first().boundingBox(),
        await page.locator('.side').last().boundingBox(),
      ];
      expect(left?.y === right?.y).toBe(isBeside);
      expect(await page.locator('.side del').count()).toBe(3);
      expect(faults).toEqual([]);
    }
  });

  test('swap sides, and lead to their places', async () => {
    const { page } = await visit(path, DESK);
    await page.locator('.pair').waitFor();
    await page.getByRole('button', { name: 'Đổi bên' }).click();
    await page.locator('.side ins').first().waitFor();
    expect(new URL(page.url()).search).toBe('?a=ha-tinh:v.1.b&b=dak-lak:v.1.b');
    await page.getByRole('link', { name: 'Đắk Lắk V.1.b' }).click();
    await page.waitForURL(/ke-hoach\/dak-lak\/#v\.1\.b$/);
  });

  test('are chosen from lists', async () => {
    const { page } = await visit('en/compare/passages/', DESK);
    await page.getByText('Choose a clause on each side.').waitFor();
    const first = page.getByRole('group', { name: 'First plan' });
    const second = page.getByRole('group', { name: 'Second plan' });
    await first.getByLabel('Plan').selectOption('gia-lai');
    await first.locator('option[value="ii.2"]').waitFor({ state: 'attached' });
    await first.getByLabel('Clause').selectOption('ii.2');
    await second.getByLabel('Plan').selectOption('ha-tinh');
    await second.locator('option[value="ii.2"]').waitFor({ state: 'attached' });
    await second.getByLabel('Clause').selectOption('ii.2');
    await page.locator('.pair').first().waitFor();
    expect(new URL(page.url()).search).toBe('?a=gia-lai:ii.2&b=ha-tinh:ii.2');
    expect(await page.locator('.pair').count()).toBeGreaterThan(3);
  });

  test('show what is only spelled otherwise when asked', async () => {
    const { page } = await visit(path, DESK);
    await page.locator('.pair').waitFor();
    await page.locator('[data-spelling]').check();
    expect(new URL(page.url()).search).toContain('&spelling');
  });

  test('each is copied with its source', async () => {
    const { page } = await visit(path, { ...DESK, permissions: ['clipboard-read', 'clipboard-write'] });
    await page.locator('.pair').waitFor();
    await page.getByRole('button', { name: 'Chép trích dẫn Hà Tĩnh V.1.b' }).click();
    await page.getByText('Đã chép trích dẫn kèm nguồn.').waitFor();
    const quote = await page.evaluate(() => navigator.clipboard.readText());
    expect(quote).toMatch(/^“Nghiên cứu, lựa chọn .*” \(Kế hoạch của Hà Tĩnh, V\.1\.b, dòng 75\)\./);
    expect(quote).toMatch(/\/ke-hoach\/ha-tinh\/#v\.1\.b$/);
  });

  test('a clause that is not held is named', async () => {
    const { page } = await visit('so-sanh/hai-doan/?a=dak-lak:ix.9&b=khong-co:v.1');
    await page.getByText('Không có mục “Đắk Lắk, IX.9”').waitFor();
    expect(await page.locator('[data-difference-summary]').innerText()).toContain('“khong-co, v.1”');
  });

  test('without script lead to the plans', async () => {
    const { page } = await visit(path, { javaScriptEnabled: false });
    expect(await page.getByText('cần JavaScript', { exact: false }).isVisible()).toBe(true);
    const links = page.locator('compare-passages').getByRole('link');
    expect(await links.allTextContents()).toContain('Hà Tĩnh');
  });
});
