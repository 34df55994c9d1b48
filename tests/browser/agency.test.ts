import type { Locator } from 'playwright-core';
import { expect, test } from 'vitest';
import { useBrowser } from './visit.ts';

const { visit } = useBrowser();

const PHONE = { width: 390, height: 844 };

/** The words of an element, each stretch of white space as one space. */
async function wordsOf(element: Locator): Promise<string> {
  return (await element.innerText()).replace(/\s+/g, ' ').trim();
}

test('from a commitment to its agency: what it must report and when, then where others have the same', async () => {
  const { page, faults } = await visit('cam-ket/ha-tinh/vii.3.dash-2--duty-1/', { viewport: PHONE });
  await page.getByRole('link', { name: 'Sở Tài chính' }).first().click();
  await page.getByRole('heading', { level: 1, name: 'Sở Tài chính' }).waitFor();
  const reports = page.getByRole('region', { name: 'Phải báo cáo gì, khi nào' });
  expect(await wordsOf(reports.locator('li').first())).toContain('Lai Châu 01/11 hằng năm Định kỳ báo cáo');
  const elsewhere = page.getByRole('region', { name: 'Cùng việc ấy, nơi khác giao cơ quan khác' });
  const item = elsewhere.locator('li', { hasText: 'Hà Tĩnh, VII.3, gạch đầu dòng 2' }).first();
  expect(await wordsOf(item)).toContain(
    'Ở nơi khác giao cho: Đắk Lắk, VII.4, đoạn 1 Trung tâm Xúc tiến đầu tư',
  );
  await item.getByRole('link', { name: 'Đối chiếu hai lời văn' }).click();
  await page.waitForURL(/hai-doan\/\?a=ha-tinh:vii\.3\.dash-2&b=dak-lak:vii\.4\.para-1$/);
  await page.locator('.pair').first().waitFor();
  await page.goBack();
  await item.getByRole('link', { name: 'Đắk Lắk, VII.4, đoạn 1' }).click();
  await page.waitForURL(/cam-ket\/dak-lak\/vii\.4\.para-1--duty-1\/$/);
  expect(faults).toEqual([]);
});

test('the head says what an agency leads, joins and must do, and the day of its yearly reports', async () => {
  const { page } = await visit('en/agencies/so-noi-vu/');
  const head = page.locator('.page-head');
  expect(await wordsOf(head)).toBe(
    'Departments · Provincial Department of Home Affairs Sở Nội vụ Leads 16 tasks in 2 plans Coordinates 29 tasks in 2 plans Has a duty 16 duties in 4 plans Reports each year, by 5 November (Gia Lai) Named in Lai Châu Hà Tĩnh Gia Lai Đắk Lắk This name is a role: each place has a body of its own under it.',
  );
});

test('a goal and a plan have their places on the page', async () => {
  const { page } = await visit('co-quan/so-noi-vu/#goal-7');
  expect(await wordsOf(page.locator(':target'))).toBe('7. Tăng quyền năng phụ nữ Chủ trì: Hà Tĩnh Gia Lai');
  await page.getByRole('region', { name: /^1\. / }).getByRole('link', { name: 'Gia Lai' }).first().click();
  expect(await page.locator(':target').getAttribute('id')).toBe('gia-lai');
  expect(await wordsOf(page.locator(':target h4').first())).toBe('Chủ trì (10)');
});

test('one that only joins says so, and its many tasks stand folded; they open by keyboard', async () => {
  const { page } = await visit('co-quan/ubnd-cac-xa-phuong/');
  expect(await wordsOf(page.locator('.page-head dd').first())).toBe(
    'Chỉ phối hợp, không chủ trì nhiệm vụ nào',
  );
  const plan = page.locator('#ha-tinh');
  const task = plan.getByRole('link', { name: 'Phụ lục 1.1.1', exact: true });
  expect(await task.isVisible()).toBe(false);
  await plan.getByText('Phối hợp trong 37 nhiệm vụ').focus();
  await page.keyboard.press('Enter');
  expect(await task.isVisible()).toBe(true);
});

test('deadlines of groups are kept apart from those of the agency by name', async () => {
  const { page } = await visit('en/agencies/so-y-te/', { javaScriptEnabled: false });
  const reports = page.getByRole('region', { name: 'What it must report, and when' });
  const date = reports.getByText('15 November each year');
  expect(await date.isVisible()).toBe(false);
  await reports.getByText('Deadlines of groups of agencies (8)').click();
  expect(await date.isVisible()).toBe(true);
  expect(await wordsOf(reports)).toContain('The texts do not say who is in the group.');
});

test('an agency that the registry knows and no plan names has no page', async () => {
  const { page } = await visit('co-quan/hdnd-tinh/');
  await page.getByRole('heading', { level: 1, name: 'Không có trang này' }).waitFor();
});
