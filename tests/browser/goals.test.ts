import type { Locator } from 'playwright-core';
import { expect, test } from 'vitest';
import { useBrowser } from './visit.ts';

const { visit } = useBrowser();

const PHONE = { width: 390, height: 844 };
const DESK = { width: 1440, height: 900 };

/** The words of an element, each stretch of white space as one space. */
async function wordsOf(element: Locator): Promise<string> {
  return (await element.innerText()).replace(/\s+/g, ' ').trim();
}

test.each([PHONE, DESK])(
  'who leads gender equality where: answered on the first screen, %j',
  async (viewport) => {
    const { page, faults } = await visit('muc-tieu/goal-7/', { viewport });
    const summary = page.getByRole('region', { name: 'Cơ quan chủ trì, ở đâu' });
    const rows = summary.locator('dl > div');
    expect(await Promise.all((await rows.all()).map(wordsOf))).toEqual([
      'Sở Nội vụ Hà Tĩnh Gia Lai',
      'Sở Y tế Gia Lai',
      'Có nêu mục tiêu, không giao việc dưới mục tiêu này Phường Hải Dương',
      'Mục tiêu có thể nằm trong phụ lục chưa có bản văn Lai Châu Đắk Lắk',
    ]);
    const box = await summary.locator('dl').boundingBox();
    expect(box && box.y > 0 && box.y + box.height <= viewport.height).toBe(true);
    expect(faults).toEqual([]);
  },
);

test('a place in the answer leads to its commitment, or to what its plan says of the goal', async () => {
  const { page } = await visit('en/goals/goal-7/');
  const summary = page.getByRole('region', { name: 'Who leads where' });
  await summary.getByRole('link', { name: 'Lai Châu' }).click();
  const card = page.locator(':target');
  expect(await wordsOf(card)).toContain('Refers to an annex not held');
  expect(await wordsOf(card)).toContain('The annex is named in: III, paragraph 2');
  await summary.getByRole('link', { name: 'Hà Tĩnh' }).click();
  await page.getByRole('heading', { level: 1, name: 'Assignment, Annex 7, unnumbered row 1' }).waitFor();
});

test('a goal’s page gives the wording with its lines, why it is aligned so, and the commitments', async () => {
  const { page } = await visit('muc-tieu/goal-11/');
  const card = page.getByRole('article', { name: 'Gia Lai' });
  expect(await wordsOf(card)).toContain('10 Xây dựng cộng đồng có khả năng chống chịu bền vững');
  expect(await wordsOf(card)).toContain('nhóm này nói cả về mục tiêu 12');
  await card.getByText('Vì sao đối chiếu như vậy (đối chiếu có lẽ đúng)').click();
  expect(await wordsOf(card)).toContain('Ghi chú của Đối Chiếu:');
  const commitments = page.getByRole('region', { name: 'Cam kết trong từng kế hoạch' });
  expect(await commitments.getByRole('link', { name: /^Nhiệm vụ được phân công/ }).count()).toBe(4);
  await card.getByRole('link', { name: 'Phụ lục 10, dòng 150 của bản văn gốc' }).click();
  await page.waitForURL(/ke-hoach\/gia-lai\/#annex\.10$/);
});

test('goals lead to the goals before and after them, and the ends to one only', async () => {
  const { page } = await visit('muc-tieu/goal-1/');
  const order = page.getByRole('navigation', { name: 'Mục tiêu', exact: true });
  expect(await order.getByRole('link').count()).toBe(1);
  await order.getByRole('link').click();
  await page.getByRole('heading', { level: 1, name: 'Không ai bị bỏ lại' }).waitFor();
  expect(await order.getByRole('link').count()).toBe(2);
});

test('every goal’s search finds something in the plans', async () => {
  const { page } = await visit('muc-tieu/goal-1/');
  for (let goal = 1; goal <= 12; goal += 1) {
    await page.goto(page.url().replace(/\/(?:muc-tieu|tim-kiem)\/.*$/, `/muc-tieu/goal-${String(goal)}/`));
    await page.getByRole('link', { name: /^Tìm “/ }).click();
    await page.locator('[data-results] li').first().waitFor();
  }
});

test('the matrix says how many and who leads, or in words why there is nothing', async () => {
  const { page } = await visit('muc-tieu/', { viewport: DESK });
  const table = page.getByRole('table', { name: /^Số cam kết và cơ quan chủ trì/ });
  const headings = await table.getByRole('columnheader').allInnerTexts();
  expect(headings).toEqual([
    'Tỉnh, thành phố',
    'Xã, phường',
    'Mục tiêu quốc gia',
    'Lai Châu',
    'Hà Tĩnh',
    'Gia Lai',
    'Đắk Lắk',
    'Phường Hải Dương',
  ]);
  const row = table.getByRole('row', { name: /Thích ứng, bản sắc chung/ });
  expect(await Promise.all((await row.getByRole('cell').all()).map(wordsOf))).toEqual([
    'Dẫn sang phụ lục chưa có bản văn',
    '3 cam kết Sở Nông nghiệp và Môi trường ×2 2 nhiệm vụ Sở Văn hóa, Thể thao và Du lịch',
    'Không nhắc đến',
    'Dẫn sang phụ lục chưa có bản văn',
    'Có nêu, không giao việc',
  ]);
  await row.getByRole('link', { name: '3 cam kết' }).click();
  expect(await page.locator(':target').getAttribute('id')).toBe('ha-tinh');
});

test('on a phone the matrix is a list of plans under each goal, each named', async () => {
  const { page } = await visit('muc-tieu/', { viewport: PHONE });
  const cells = page.getByRole('row', { name: /Tăng quyền năng phụ nữ/ }).getByRole('cell');
  const names = await cells.evaluateAll((all) =>
    all.map((cell) => getComputedStyle(cell, '::before').content),
  );
  expect(names).toEqual(['"Lai Châu"', '"Hà Tĩnh"', '"Gia Lai"', '"Đắk Lắk"', '"Phường Hải Dương"']);
  const boxes = await Promise.all((await cells.all()).map((cell) => cell.boundingBox()));
  expect(new Set(boxes.map((box) => box?.x)).size).toBe(1);
});

test('without script a goal’s page is whole', async () => {
  const { page } = await visit('en/goals/goal-6/', { javaScriptEnabled: false });
  expect(await wordsOf(page.getByRole('region', { name: 'Who leads where' }))).toContain(
    'The text held does not mention this goal Gia Lai',
  );
});

test('on a phone every link of the matrix that has the focus is seen', async () => {
  const { page } = await visit('muc-tieu/', { viewport: PHONE });
  for (const link of await page.getByRole('table').getByRole('link').all()) {
    await link.focus();
    const isSeen = await link.evaluate((node) => {
      const { left, top, width, height } = node.getClientRects()[0] ?? new DOMRect();
      return node.contains(document.elementFromPoint(left + width / 2, top + height / 2));
    });
    expect(isSeen, await link.innerText()).toBe(true);
  }
});
