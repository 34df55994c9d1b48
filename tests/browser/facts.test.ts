import { createHash } from 'node:crypto';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from 'vitest';
import { useBrowser } from './visit.ts';

const { visit } = useBrowser();

test('a deadline of the panel leads to its words, and who must act stands beside it', async () => {
  const { page } = await visit('ke-hoach/gia-lai/');
  const deadlines = page.getByRole('region', { name: 'Thời hạn' });
  expect(
    (await deadlines.getByRole('listitem').allTextContents()).map((words) =>
      words.replace(/\s+/g, ' ').trim(),
    ),
  ).toEqual([
    'chậm nhất 01/04/2026 “trước ngày 01 tháng 4 năm 2026” Sở Nội vụ Trang cam kết',
    '25/10 hằng năm “trước ngày 25 tháng 10 hàng năm” Các cơ quan, đơn vị, địa phương Trang cam kết',
    '05/11 hằng năm “trước ngày 05 tháng 11 hằng năm” Sở Nội vụ Trang cam kết',
    '10/11 hằng năm “hằng năm trước ngày 10 tháng 11” Sở Nội vụ Trang cam kết',
  ]);
  await deadlines.getByRole('link', { name: '05/11 hằng năm' }).click();
  expect(await page.locator(':target').getAttribute('id')).toBe('iv.1');
  expect(await page.locator(':target').textContent()).toContain('trước ngày 05 tháng 11 hằng năm');
});

test('an agency of the panel opens to the tasks it leads, each a link to its row', async () => {
  const { page } = await visit('en/plans/ha-tinh/');
  const agencies = page.getByRole('region', { name: 'Agencies' });
  await agencies.getByText('Department of Finance', { exact: true }).click();
  await agencies.getByRole('link', { name: '11.1.2', exact: true }).first().click();
  expect(await page.locator(':target').textContent()).toContain('Sở Tài chính');
});

test('a target says its number, whose, and that no date is given', async () => {
  const { page } = await visit('en/plans/lai-chau/');
  const targets = page.getByRole('region', { name: 'Targets' });
  const words = (await targets.textContent())?.replace(/\s+/g, ' ');
  expect(words).toContain('over 70%');
  expect(words).toContain('cán bộ, công chức, viên chức có hiểu biết cơ bản');
  expect(words).toContain('not said by when');
});

test('findings lead to their passages, and stand beside them in the text', async () => {
  const { page } = await visit('en/plans/lai-chau/');
  const findings = page.getByRole('region', { name: 'Findings' });
  await findings.getByRole('link', { name: 'II.2, dash 2' }).click();
  expect(await page.locator(':target').textContent()).toMatch(/70%.*over 90%/s);
});

test('a plan without a target says so', async () => {
  const { page } = await visit('ke-hoach/gia-lai/');
  expect(await page.getByRole('region', { name: 'Chỉ tiêu' }).textContent()).toContain(
    'Không có con số nào được đặt làm chỉ tiêu.',
  );
});

test('the data page counts the rows, and its files are those that the package names', async () => {
  const { page } = await visit('en/data/');
  const section = page.getByRole('region', { name: 'Assignments' });
  expect(await section.textContent()).toContain('67 rows');
  const address = await section.getByRole('link', { name: 'CSV' }).getAttribute('href');
  const csv = await (await page.request.get(new URL(address ?? '', page.url()).href)).body();
  const link = await page.getByRole('link', { name: /datapackage\.json/ }).getAttribute('href');
  const described = (await (await page.request.get(new URL(link ?? '', page.url()).href)).json()) as {
    resources: { path: string; hash: string; rows?: number }[];
  };
  const resource = described.resources.find(({ path }) => path === 'assignments.csv');
  expect(resource?.rows).toBe(67);
  expect(resource?.hash).toBe(`sha256:${createHash('sha256').update(csv).digest('hex')}`);
});

test('every number of a row in the panel is a target large enough to hit', async () => {
  const { page } = await visit('ke-hoach/gia-lai/', { viewport: { width: 1440, height: 900 } });
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  const { violations } = await new AxeBuilder({ page }).withRules('target-size').analyze();
  expect(violations.flatMap(({ nodes }) => nodes.map(({ html }) => html))).toEqual([]);
});
