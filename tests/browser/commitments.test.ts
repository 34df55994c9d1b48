import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { parse } from 'csv-parse/sync';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useBrowser } from './visit.ts';

const { visit } = useBrowser();

/** The words of the first element that a selector finds, each stretch of white space as one space. */
async function wordsOf(page: Page, selector: string): Promise<string> {
  return (await page.locator(selector).first().innerText()).replace(/\s+/g, ' ').trim();
}

test('a commitment says what its counterparts say: the same lead, another, and silence', async () => {
  const { page, faults } = await visit('cam-ket/dak-lak/vii.5.b--duty-1/');
  expect(await wordsOf(page, '[data-outcome="same-lead"]')).toMatch(
    /^Hà Tĩnh, VII\.4, gạch đầu dòng 2 Có, giao cho cùng cơ quan UBND các xã, phường/,
  );
  expect(await wordsOf(page, '[data-outcome="other-lead"]')).toMatch(
    /^Lai Châu, VII\.2, gạch đầu dòng 2 Có, giao cho cơ quan khác hẳn Sở Y tế/,
  );
  expect(await wordsOf(page, '[data-outcome="silent"]')).toBe(
    'Không tìm thấy cam kết tương ứng Gia Lai Phường Hải Dương',
  );
  expect(faults).toEqual([]);
});

test('an annex that is not held is no silence, and part of the leads may be the same', async () => {
  const { page } = await visit('en/commitments/ha-tinh/annex.2.2/');
  expect(await wordsOf(page, '[data-outcome="shared-lead"]')).toContain(
    'Has it, given to some of the same agencies',
  );
  expect(await wordsOf(page, '[data-outcome="annex-not-held"]')).toBe(
    'Cannot be said: the plan refers to an annex not held Đắk Lắk Lai Châu',
  );
});

test('a counterpart in other words is labelled as ours, with its words, and the reason opens by keyboard', async () => {
  const { page, faults } = await visit('cam-ket/gia-lai/annex.5.3/');
  const other = page.locator('[data-outcome="other-lead"]');
  expect(await wordsOf(page, '[data-outcome="other-lead"]')).toMatch(
    /^Hà Tĩnh, Phụ lục 5\.1 Có, giao cho cơ quan khác hẳn Sở Khoa học và Công nghệ .*Đối chiếu của chúng tôi: năng lực khu vực công, dịch vụ công Tăng cường năng lực và khả năng của khu vực công ASEAN/,
  );
  expect(await other.locator('details').innerText()).not.toContain('Cả hai giao');
  await other.locator('summary').focus();
  await page.keyboard.press('Enter');
  expect(await other.locator('details').innerText()).toContain(
    'Cả hai giao nâng năng lực khu vực công và chất lượng dịch vụ công.',
  );
  expect(faults).toEqual([]);
});

test('a pair that may be two things says so', async () => {
  const { page } = await visit('en/commitments/gia-lai/annex.4.5/');
  const words = await page.locator('section.counterparts li[data-outcome]').allInnerTexts();
  expect(words).toHaveLength(2);
  expect(words[0]).toContain('Has it, given to the same agencies');
  expect(words[0]).toContain('Paired by us: health system in emergencies (likely)');
  expect(words[1]).toContain('May be the same thing, given to the same agencies');
  expect(words[1]).toContain('Paired by us: public health prevention and response (not sure)');
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

/** Waits until the table answers what stands in the address. */
async function waitForRows(page: Page): Promise<void> {
  await page.waitForFunction(
    () => document.querySelector<HTMLElement>('[data-results]')?.dataset['answered'] === location.search,
  );
}

/** The commitments shown, as `plan/id`; all of them, asked for until none is left. */
async function shownRows(page: Page): Promise<string[]> {
  await waitForRows(page);
  const more = page.locator('[data-more]');
  while (await more.isVisible()) await more.click();
  return page
    .locator('[data-results] tbody tr')
    .evaluateAll((rows) =>
      rows.map(({ dataset }) => `${dataset['planId'] ?? ''}/${dataset['commitmentId'] ?? ''}`),
    );
}

/** Rows of a published table. */
function published(table: string): Record<string, unknown>[] {
  return JSON.parse(readFileSync(`dist/data/${table}.json`, 'utf8')) as Record<string, unknown>[];
}

describe('the table of all commitments', () => {
  test('words and a facet narrow it, and the counts are those of the published data', async () => {
    const { page, faults } = await visit('cam-ket/');
    const countOf = (facet: string, value: string): Promise<string | null> =>
      page.locator(`label:has(input[name="${facet}"][value="${value}"]) .count`).textContent();
    await page.locator('[data-facets] details').first().waitFor();
    expect(await countOf('kind', 'assignment')).toBe(String(published('assignments').length));
    expect(await countOf('kind', 'duty')).toBe(String(published('duties').length));
    expect(await countOf('kind', 'target')).toBe(String(published('targets').length));
    const ofHaTinh = published('assignments').filter(({ plan_id: plan }) => plan === 'ha-tinh');
    await page.locator('input[name="plan"][value="ha-tinh"]').check();
    await page.locator('input[name="kind"][value="assignment"]').check();
    expect((await shownRows(page)).sort()).toEqual(
      ofHaTinh.map(({ assignment_id: id }) => `ha-tinh/${String(id)}`).sort(),
    );
    await page.getByRole('searchbox', { name: 'Lọc theo chữ' }).fill('“bình đẳng giới”');
    const narrow = ofHaTinh.filter(({ task, timing_text: timing }) =>
      /bình đẳng giới/i.test(`${String(task)} ${String(timing)}`),
    );
    expect(narrow.length).toBeGreaterThan(0);
    expect((await shownRows(page)).sort()).toEqual(
      narrow.map(({ assignment_id: id }) => `ha-tinh/${String(id)}`).sort(),
    );
    expect(await page.locator('[data-status]').textContent()).toBe(
      `${String(narrow.length)} trong 205 cam kết, ở 1 kế hoạch.`,
    );
    expect(faults).toEqual([]);
  });

  test('values of a facet add up, and each count is how many rows are left when it is chosen', async () => {
    const { page } = await visit('en/commitments/?q=dao+tao');
    await waitForRows(page);
    for (const facet of ['agency', 'role', 'goal', 'only', 'year']) {
      const group = page.locator(`details[data-facet="${facet}"]`);
      if ((await group.getAttribute('open')) === null) await group.locator('summary').click();
      const first = group.getByRole('checkbox').first();
      const value = (await first.getAttribute('value')) ?? '';
      const count = Number(await group.locator('.count').first().textContent());
      await first.check();
      expect(await shownRows(page), `${facet} ${value}`).toHaveLength(count);
      await page.getByRole('button', { name: 'Clear all filters' }).first().click();
    }
    await page.locator('input[name="plan"][value="ha-tinh"]').check();
    const one = await shownRows(page);
    await page.locator('input[name="plan"][value="gia-lai"]').check();
    const two = await shownRows(page);
    expect(two.length).toBeGreaterThan(one.length);
    expect(new Set(two.map((name) => name.split('/')[0]))).toEqual(new Set(['ha-tinh', 'gia-lai']));
  });

  test('words without marks find those with marks, words with other marks do not', async () => {
    const { page } = await visit('cam-ket/');
    const box = page.getByRole('searchbox', { name: 'Lọc theo chữ' });
    await box.pressSequentially('tau ca');
    const plain = await shownRows(page);
    await box.fill('tàu cá');
    expect(await shownRows(page)).toEqual(plain);
    expect(plain.length).toBeGreaterThan(0);
    await box.fill('táu cá');
    expect(await page.locator('[data-tried]').textContent()).toMatch(
      /^Không có cam kết nào có đủ các chữ “táu cá”/,
    );
    await page.getByRole('button', { name: 'Xóa chữ đã gõ' }).click();
    expect(await page.locator('[data-untouched]').isVisible()).toBe(true);
    expect(new URL(page.url()).search).toBe('');
  });

  test('the CSV holds every row that answers, in the order shown, and a way to each', async () => {
    const { page } = await visit('cam-ket/?plan=ha-tinh&plan=lai-chau&sort=date');
    const shown = await shownRows(page);
    expect(shown.length).toBeGreaterThan(50);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Tải CSV' }).click(),
    ]);
    const text = readFileSync(await download.path(), 'utf8');
    expect(text.split('\r\n')[0]).toBe(
      'plan_id,place,level,kind,commitment_id,words,lead,coordinating,timing,start,end,goal_ids,clause,source_start_line,source_end_line,address',
    );
    const rows: Record<string, string>[] = parse(text, { columns: true });
    expect(rows.map((row) => `${row['plan_id'] ?? ''}/${row['commitment_id'] ?? ''}`)).toEqual(shown);
    const words = await page.locator('[data-results] .words').first().textContent();
    expect(rows[0]?.['words']).toBe(words);
    const answer = await page.request.get(rows.at(-1)?.['address'] ?? '');
    expect(answer.status()).toBe(200);
  });

  test('what is asked stands in the address, through a reload and the way back', async () => {
    const { page } = await visit('cam-ket/');
    await page.getByRole('searchbox', { name: 'Lọc theo chữ' }).fill('đào tạo');
    await page.locator('input[name="kind"][value="assignment"]').check();
    await page.getByRole('combobox', { name: 'Thứ tự' }).selectOption('agency');
    const asked = await shownRows(page);
    expect(Object.fromEntries(new URL(page.url()).searchParams)).toEqual({
      q: 'đào tạo',
      sort: 'agency',
      kind: 'assignment',
    });
    const isAsAsked = async (): Promise<void> => {
      expect(await shownRows(page)).toEqual(asked);
      expect(await page.getByRole('searchbox', { name: 'Lọc theo chữ' }).inputValue()).toBe('đào tạo');
      expect(await page.getByRole('combobox', { name: 'Thứ tự' }).inputValue()).toBe('agency');
      expect(await page.locator('input[name="kind"][value="assignment"]').isChecked()).toBe(true);
    };
    await page.reload();
    await isAsAsked();
    await page.locator('[data-results] tbody a').first().click();
    await page.waitForURL(/cam-ket\/[^/]+\/[^/]+\/$/);
    await page.goBack();
    await isAsAsked();
  });

  test('a row says what its commitment’s page says, agencies in their roles', async () => {
    const { page } = await visit('cam-ket/?plan=ha-tinh&kind=assignment');
    await waitForRows(page);
    const row = page.locator('[data-results] tbody tr').first();
    expect((await row.getByRole('rowheader').innerText()).startsWith('Hà Tĩnh\n')).toBe(true);
    const agencies = await row.locator('[data-role=lead] li').allInnerTexts();
    const helpers = await row.locator('[data-role=coordinating] li').allInnerTexts();
    await row.getByRole('rowheader').getByRole('link').click();
    await page.waitForURL(/cam-ket\/ha-tinh\/[^/]+\/$/);
    expect(await page.locator('main [data-role=lead]').first().locator('li').allInnerTexts()).toEqual(
      agencies,
    );
    expect(await page.locator('main [data-role=coordinating]').first().locator('li').allInnerTexts()).toEqual(
      helpers,
    );
  });

  test('what is chosen can be taken away one by one, and all at once, by keyboard', async () => {
    const { page } = await visit('en/commitments/');
    await page.locator('[data-facets] details').first().waitFor();
    await page.locator('input[name="plan"][value="gia-lai"]').focus();
    await page.keyboard.press('Space');
    await page.locator('details[data-facet="agency"] summary').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await waitForRows(page);
    const chips = page.getByRole('list', { name: 'Filtered by' }).getByRole('button');
    expect(await chips.count()).toBe(2);
    await chips.first().focus();
    await page.keyboard.press('Enter');
    await waitForRows(page);
    expect(await chips.count()).toBe(1);
    expect(await chips.first().evaluate((chip) => chip === document.activeElement)).toBe(true);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.locator('[data-untouched]').isVisible()).toBe(true);
    expect(await page.locator('[data-status]').innerText()).toBe('205 commitments in 5 plans.');
  });

  test('where nothing answers, it says what was tried and offers to clear', async () => {
    const { page } = await visit('en/commitments/?q=t%C3%A0u+c%C3%A1&plan=lai-chau');
    await page.locator('[data-none]').waitFor();
    expect(await page.locator('[data-status]').innerText()).toBe('No commitment found.');
    expect(await page.locator('[data-tried]').innerText()).toBe(
      'There are commitments with “tàu cá”, but none that matches the filters: Plan of: Lai Châu.',
    );
    await page.locator('[data-none]').getByRole('button', { name: 'Clear all filters' }).click();
    expect((await shownRows(page)).length).toBeGreaterThan(0);
  });

  test.each([
    ['light', 390],
    ['dark', 1440],
  ] as const)('axe finds nothing with facets and rows open (%s, %i px)', async (colorScheme, width) => {
    const { page, faults } = await visit('cam-ket/?q=dao+tao&plan=ha-tinh', {
      colorScheme,
      viewport: { width, height: 900 },
    });
    await waitForRows(page);
    if (width < 960) await page.locator('[data-filters] > summary').click();
    await page.locator('[data-facets] > details').evaluateAll((facets) => {
      for (const facet of facets) (facet as HTMLDetailsElement).open = true;
    });
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    expect(faults).toEqual([]);
  });

  test('without script the whole table stands there, plan by plan, and no control that does nothing', async () => {
    const { page } = await visit('cam-ket/', { javaScriptEnabled: false });
    expect(await page.locator('tbody tr:visible').count()).toBe(205);
    expect(await page.locator('main :is(input, select, button):visible').count()).toBe(0);
    await page
      .getByRole('heading', { level: 2, name: /^Hà Tĩnh/ })
      .getByRole('link')
      .click();
    await page.getByRole('heading', { level: 1, name: 'Cam kết của Hà Tĩnh' }).waitFor();
    expect(await page.locator('tbody tr').count()).toBe(68);
    await page.getByRole('link', { name: 'Cam kết', exact: true }).last().click();
    await page.getByRole('heading', { level: 1, name: 'Cam kết', exact: true }).waitFor();
  });
});
