import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useBrowser } from './visit.ts';

const { visit } = useBrowser();

/** The words of the first element that a selector finds, each stretch of white space as one space. */
async function wordsOf(page: Page, selector: string): Promise<string> {
  return (await page.locator(selector).first().innerText()).replace(/\s+/g, ' ').trim();
}

test('a commitment says what its counterparts say: the same lead, another, and silence', async () => {
  const { page, faults } = await visit('cam-ket/dak-lak/vii.5.b--duty-1/');
  expect(await wordsOf(page, '[data-outcome="same-lead"]')).toMatch(
    /^Hà Tĩnh, VII\.4, gạch đầu dòng 2 Có, giao cùng cơ quan UBND các xã, phường/,
  );
  expect(await wordsOf(page, '[data-outcome="other-lead"]')).toMatch(
    /^Lai Châu, VII\.2, gạch đầu dòng 2 Có, giao cơ quan khác Sở Y tế/,
  );
  expect(await wordsOf(page, '[data-outcome="silent"]')).toBe(
    'Không tìm thấy cam kết tương ứng Gia Lai Phường Hải Dương',
  );
  expect(faults).toEqual([]);
});

test('an annex that is not held is no silence, and part of the leads may be the same', async () => {
  const { page } = await visit('en/commitments/ha-tinh/annex.2.2/');
  expect(await wordsOf(page, '[data-outcome="shared-lead"]')).toContain(
    'Has it, given in part to the same agencies',
  );
  expect(await wordsOf(page, '[data-outcome="annex-not-held"]')).toBe(
    'Cannot be said: the plan refers to an annex not held Đắk Lắk Lai Châu',
  );
});

test('differences open by keyboard, marked, and said whose they are', async () => {
  const { page } = await visit('cam-ket/dak-lak/vii.5.b--duty-1/');
  const other = page.locator('[data-outcome="same-lead"]');
  expect(await other.locator('del').isVisible()).toBe(false);
  await other.locator('summary').focus();
  await page.keyboard.press('Enter');
  expect(await other.locator('del').isVisible()).toBe(true);
  expect(await other.locator('del').textContent()).toBe('[chỉ có ở Đắk Lắk: hằng năm]');
  expect(await other.locator('ins').textContent()).toBe('[chỉ có ở Hà Tĩnh: năm]');
});

test('without script the words, both quotes and the differences are there, and no button that does nothing', async () => {
  const { page } = await visit('cam-ket/dak-lak/vii.5.b--duty-1/', { javaScriptEnabled: false });
  await page.locator('[data-outcome="same-lead"] summary').click();
  expect(await page.locator('[data-outcome="same-lead"] del').isVisible()).toBe(true);
  expect(await page.locator('[data-quote]').count()).toBe(2);
  expect(await page.getByRole('button', { name: 'Chép' }).count()).toBe(0);
});

test.each([
  ['cam-ket/gia-lai/annex.6/', 'gia-lai', ['Chép', 'Đã chép trích dẫn']],
  ['en/commitments/ha-tinh/annex.7.row-1/', 'ha-tinh', ['Copy', 'Quote copied']],
  ['en/commitments/phuong-hai-duong/vi.6.dash-1--duty-1/', 'phuong-hai-duong', ['Copy', 'Quote copied']],
] as const)(
  'both quotes of %s are copied as shown, in words that stand in the source, with the page’s address',
  async (path, plan, [button, copied]) => {
    const { page } = await visit(path, { permissions: ['clipboard-read', 'clipboard-write'] });
    const words = await wordsOf(page, 'blockquote');
    const source = await page.request.get(new URL(`data/sources/${plan}.txt`, siteOf(page)).href);
    expect((await source.text()).replace(/\s+/g, ' ').includes(words)).toBe(true);
    const forms = await page.locator('copy-quote').all();
    expect(forms).toHaveLength(2);
    for (const form of forms) {
      const shown = (await form.locator('[data-quote]').innerText()).trim();
      expect(shown).toContain(`“${words}”`);
      expect(shown).toContain(`/${path}`);
      await form.getByRole('button', { name: button }).click();
      await form.getByText(copied).waitFor();
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(shown);
    }
  },
);

/** The top of the site that a page of the tests above stands on. */
function siteOf(page: Page): string {
  return page.url().replace(/(?:en\/commitments|cam-ket)\/.*$/, '');
}

test('the way through a plan goes from commitment to commitment by keyboard, and back', async () => {
  const { page } = await visit('cam-ket/gia-lai/iv.1--duty-1/');
  const order = page.getByRole('navigation', { name: 'Cam kết', exact: true });
  expect(await order.getByRole('link').allInnerTexts()).toEqual(['Cam kết sau\nTrách nhiệm, IV.1 (2)']);
  await order.getByRole('link').focus();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Trách nhiệm, IV.1 (2)' }).waitFor();
  await order.getByRole('link', { name: /^Cam kết trước/ }).click();
  await page.getByRole('heading', { level: 1, name: 'Trách nhiệm, IV.1 (1)' }).waitFor();
});

test('a commitment leads to its clause, and the clause and the panel of its plan lead back', async () => {
  const { page } = await visit('cam-ket/gia-lai/iv.1--deadline-2/');
  await page.getByRole('link', { name: 'Đọc trong toàn văn' }).click();
  await page.waitForURL(/ke-hoach\/gia-lai\/#iv\.1$/);
  await page.locator(':target').getByRole('link', { name: 'Thời hạn: 05/11 hằng năm' }).click();
  await page.getByRole('heading', { level: 1, name: 'Thời hạn, IV.1 (2)' }).waitFor();
  await page.goBack();
  await page
    .getByRole('region', { name: 'Thời hạn' })
    .getByRole('link', { name: /^Trang cam kết/ })
    .first()
    .click();
  await page.waitForURL(/cam-ket\/gia-lai\//);
});

test('a finding on the clause stands on the commitment’s page', async () => {
  const { page } = await visit('en/commitments/lai-chau/ii.2.dash-2--target-1/');
  expect(
    await page.getByRole('region', { name: 'Findings on this clause' }).getByRole('listitem').count(),
  ).toBeGreaterThan(0);
});

test('the table has every commitment, plan by plan, each leading to its page', async () => {
  const { page } = await visit('en/commitments/');
  expect(await page.locator('main').innerText()).toContain('205 commitments in 5 plans.');
  expect(await page.locator('tbody tr').count()).toBe(205);
  await page
    .getByRole('region', { name: /^Gia Lai/ })
    .getByRole('link', { name: 'Assignment, Annex 6', exact: true })
    .first()
    .click();
  await page.getByRole('heading', { level: 1, name: 'Assignment, Annex 6' }).waitFor();
  await page.getByRole('link', { name: 'Tiếng Việt' }).click();
  await page.getByRole('heading', { level: 1, name: 'Nhiệm vụ được phân công, Phụ lục 6' }).waitFor();
});
