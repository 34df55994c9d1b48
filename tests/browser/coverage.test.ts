import { expect, test } from 'vitest';
import { useBrowser } from './visit.ts';

const { visit } = useBrowser();

const TILES = 'svg[data-chart]:visible a[data-mark]';

test.each([
  ['phone', { width: 390, height: 844 }],
  ['desk', { width: 1440, height: 900 }],
])(
  'on a %s the arrow keys go from tile to tile, each is told, and Enter opens its plan',
  async (_name, viewport) => {
    const { page, faults } = await visit('do-phu/', { viewport });
    const tiles = page.locator(TILES);
    expect(await tiles.count()).toBe(5);
    await tiles.first().focus();
    const readout = page.locator('[data-readout]');
    expect(await readout.textContent()).toBe('Lai Châu: Có bản văn');
    await page.keyboard.press('End');
    expect(await readout.textContent()).toBe('Đắk Lắk: Có bản văn');
    await page.keyboard.press('ArrowUp');
    expect(await readout.textContent()).toBe('Gia Lai: Có bản văn');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/ke-hoach/gia-lai/');
    expect(faults).toEqual([]);
  },
);

test('the board of the home page leads to the plans and to the page of coverage', async () => {
  const { page } = await visit('', { viewport: { width: 390, height: 844 } });
  const board = page.getByRole('region', { name: 'Những nơi có kế hoạch ở đây' });
  expect(await board.textContent()).toContain(
    'Đang có kế hoạch của 4 trong 34 tỉnh, thành phố và của 1 xã, phường.',
  );
  await board.getByRole('link', { name: 'Xem từng nơi' }).click();
  await page.waitForURL('**/do-phu/');
  await page.goBack();
  await board.locator(TILES).filter({ hasText: 'Hà Tĩnh' }).click();
  await page.waitForURL('**/ke-hoach/ha-tinh/');
});

test('a tile whose plan is only named opens the words that name it', async () => {
  const { page } = await visit('en/coverage/', { viewport: { width: 1440, height: 900 } });
  await page
    .getByRole('link', {
      name: /^Hải Phòng: Referred to, text not held; No\. 168\/KH-UBND, dated 06\/5\/2026/,
    })
    .click();
  await page.waitForURL('**/en/plans/phuong-hai-duong/#*');
  expect(await page.locator(':target').textContent()).toContain('Kế hoạch số 168/KH-UBND ngày 06/5/2026');
});

test('without script every unit of the board is in a list, and its places lead to plans', async () => {
  const { page } = await visit('en/coverage/', {
    javaScriptEnabled: false,
    viewport: { width: 1440, height: 900 },
  });
  const list = page.locator('svg[data-chart]:visible').getByRole('list');
  expect(await list.getByRole('listitem').count()).toBe(34);
  expect(await list.getByRole('img', { name: 'Cà Mau: Not held here' }).count()).toBe(1);
  await page
    .getByRole('region', { name: 'Place by place' })
    .getByRole('link', { name: 'Hải Dương Ward', exact: true })
    .click();
  await page.waitForURL('**/en/plans/phuong-hai-duong/');
});

test('the table has every unit, and its file the same rows', async () => {
  const { page } = await visit('en/coverage/');
  await page.getByText('Table of the figures').click();
  const rows = page.locator('figure tbody tr');
  expect(await rows.count()).toBe(34);
  const address = await page.getByRole('link', { name: 'Download CSV' }).getAttribute('href');
  const csv = await (await page.request.get(new URL(address ?? '', page.url()).href)).text();
  expect(csv.split('\r\n')).toHaveLength(36);
  expect(csv).toContain('Hà Tĩnh,42,Text held,ha-tinh,,,0,\r\n');
});

test('no name is wider than its tile, on a phone and on a desk, in both languages', async () => {
  for (const path of ['do-phu/', 'en/coverage/']) {
    for (const width of [390, 1440]) {
      const { page } = await visit(path, { viewport: { width, height: 900 } });
      await page.evaluate(() => document.fonts.ready);
      const wide = await page.locator('svg[data-chart]:visible [role=listitem]').evaluateAll((items) =>
        items.flatMap((item) => {
          const tile = item.querySelector('rect')?.getBoundingClientRect();
          return [...item.querySelectorAll('text')]
            .filter((text) => text.getBoundingClientRect().right > (tile?.right ?? 0) - 2)
            .map((text) => text.textContent);
        }),
      );
      expect(wide, `${path} at ${String(width)}`).toEqual([]);
      await page.context().close();
    }
  }
});

test('the benchmark says where it is from', async () => {
  const { page } = await visit('en/coverage/');
  const facts = page.getByRole('region', { name: 'To compare with' });
  expect((await facts.textContent())?.replace(/\s+/g, ' ')).toContain(
    'Under the previous programme, 54 of the 63 provinces and cities of that time had issued plans by July 2018. From: The project’s record; its source document is not held here',
  );
});
