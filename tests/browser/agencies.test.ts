import { expect, test } from 'vitest';
import { useBrowser } from './visit.ts';

const { visit } = useBrowser();

const DESK = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };

test('arrow keys go along an agency and down a goal; row and column are set off, and the mark leads to its commitments', async () => {
  const { page, faults } = await visit('co-quan/', { viewport: DESK });
  const figure = page.locator('#agencies-goals');
  const readout = figure.locator('[data-readout]');
  await figure.locator('.wide a[data-mark]').first().focus();
  expect(await readout.textContent()).toBe('Sở Y tế: chủ trì 22 nhiệm vụ, phối hợp trong 12 nhiệm vụ');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  expect(await readout.textContent()).toBe(
    'Sở Y tế; Mục tiêu 2, Không ai bị bỏ lại: chủ trì 5 nhiệm vụ, phối hợp trong 2 nhiệm vụ',
  );
  await page.keyboard.press('ArrowDown');
  expect(await readout.textContent()).toBe(
    'Sở Nội vụ; Mục tiêu 2, Không ai bị bỏ lại: phối hợp trong 4 nhiệm vụ',
  );
  const opacityOf = (name: string): Promise<string> =>
    figure.locator(`.wide a[aria-label^="${name}"]`).evaluate((mark) => getComputedStyle(mark).opacity);
  expect(await opacityOf('Sở Nội vụ; Mục tiêu 1,')).toBe('1');
  expect(await opacityOf('Công an tỉnh; Mục tiêu 2,')).toBe('1');
  expect(await opacityOf('Công an tỉnh; Mục tiêu 1,')).toBe('0.3');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe(
    '/co-quan/so-noi-vu/#goal-2',
  );
  await page.keyboard.press('Enter');
  await page.waitForURL(/co-quan\/so-noi-vu\/#goal-2$/);
  expect(faults).toEqual([]);
});

test('a cell of the plans’ matrix says what an agency leads, coordinates and has as duties there', async () => {
  const { page } = await visit('en/agencies/', { viewport: DESK });
  const figure = page.locator('#agencies-plans');
  await figure.locator('.wide a[aria-label^="Department of Home Affairs; Hà Tĩnh"]').hover();
  expect(await figure.locator('[data-readout]').textContent()).toBe(
    'Department of Home Affairs; Hà Tĩnh: leads 6 tasks, coordinates in 19 tasks, has 3 duties',
  );
});

test('on a phone every cell can be touched, and names its goal', async () => {
  const { page } = await visit('co-quan/', { viewport: PHONE });
  for (const id of ['agencies-goals', 'agencies-plans']) {
    const small = await page
      .locator(`#${id} .narrow a[data-mark]`)
      .evaluateAll((marks) =>
        marks
          .map((mark) => mark.getBoundingClientRect())
          .filter(({ width, height }) => width < 24 || height < 24),
      );
    expect(small, id).toEqual([]);
  }
  const cell = page.locator('#agencies-goals .narrow a[aria-label^="Sở Y tế; Mục tiêu 12,"]');
  expect((await cell.textContent())?.replace(/\s+/g, ' ').trim()).toBe('12');
  const key = page.locator('#agencies-goals dl');
  expect(await key.getByRole('link', { name: 'ASEAN xanh và bền vững' }).isVisible()).toBe(true);
});

test('the list has every agency by kind, with its counts, without script too', async () => {
  const { page } = await visit('co-quan/', { javaScriptEnabled: false });
  const list = page.getByRole('region', { name: 'Mọi cơ quan có tên trong các kế hoạch' });
  const row = list.getByRole('row', { name: /^UBND các xã, phường/ });
  expect(await row.getByRole('cell').allInnerTexts()).toEqual(['0', '67', '15']);
  expect(await list.getByRole('link').count()).toBe(34);
  expect(await list.locator('.kind').allInnerTexts()).toEqual([
    'Cơ quan dân cử, hành chính, tư pháp',
    'Sở, ngành',
    'Văn phòng',
    'Công an, quân đội',
    'Mặt trận, đoàn thể',
    'Báo, đài, cổng thông tin',
    'Đơn vị sự nghiệp, dịch vụ',
    'Nhóm cơ quan không kể tên',
  ]);
});

test.each([
  [
    'co-quan/',
    'Trong 21 nhiệm vụ của Gia Lai có việc tương ứng ở Hà Tĩnh, 14 giao cho cùng cơ quan, 6 giao cho cơ quan trùng một phần, 1 giao cho cơ quan khác hẳn',
    'Đối chiếu của chúng tôi: năng lực khu vực công, dịch vụ công',
  ],
  [
    'en/agencies/',
    'Of 21 tasks of Gia Lai that Hà Tĩnh has too, 14 are given to the same agencies, 6 to some of the same, 1 to wholly other agencies',
    'Paired by us: capacity of the public sector, public services',
  ],
])(
  '%s says how far two annexes give the same to the same, what is given to others first',
  async (address, finding, ours) => {
    const { page, faults } = await visit(address, { viewport: PHONE });
    const tasks = page.locator('section[data-kind="assignment"]');
    expect(await tasks.locator('.finding').innerText()).toBe(finding);
    const first = await tasks.locator('li:has(blockquote)').first().innerText();
    expect(first).toContain('Nâng cao năng lực khu vực công và chất lượng dịch vụ công.');
    expect(first).toContain(ours);
    expect(faults).toEqual([]);
  },
);
