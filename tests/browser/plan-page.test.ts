import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { useBrowser } from './visit.ts';

const { visit } = useBrowser();
const PLANS = readdirSync('content/plans').sort();

test.each(PLANS)('every permalink of %s opens at its clause, in view and marked', async (plan) => {
  const { page, faults } = await visit(`ke-hoach/${plan}/`);
  const misses = await page.evaluate(async () => {
    const links = [...document.querySelectorAll<HTMLAnchorElement>('a[data-copy-link]')];
    const wrong: string[] = links.length < 50 ? [`only ${String(links.length)} permalinks`] : [];
    for (const link of links) {
      const id = decodeURIComponent(link.hash.slice(1));
      location.hash = id;
      await new Promise(requestAnimationFrame);
      const target = document.querySelector(':target');
      const top = target?.getBoundingClientRect().top ?? -1;
      if (target?.id !== id || !target.contains(link) || top < -1 || top > window.innerHeight) wrong.push(id);
    }
    return wrong;
  });
  expect(misses).toEqual([]);
  expect(faults).toEqual([]);
});

test('a clause’s address opened from outside shows that clause', async () => {
  const { page } = await visit('ke-hoach/dak-lak/#v.1.dd');
  const words = page.locator(':target > p');
  await words.waitFor();
  expect(await words.textContent()).toContain(
    'Tổ chức thực hiện các chương trình, hoạt động một cách đồng bộ',
  );
  expect(await words.evaluate((node) => getComputedStyle(node).backgroundColor)).not.toBe('rgba(0, 0, 0, 0)');
});

test('a click on a permalink copies its address and says so', async () => {
  const { page } = await visit('en/plans/lai-chau/', { permissions: ['clipboard-read', 'clipboard-write'] });
  await page.getByRole('link', { name: 'Address of V.1, dash 4', exact: true }).click();
  await page.getByText('Address copied').waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/\/en\/plans\/lai-chau\/#v\.1\.dash-4$/);
});

test('the outline leads to a heading', async () => {
  const { page } = await visit('ke-hoach/ha-tinh/', { viewport: { width: 1440, height: 900 } });
  await page
    .getByRole('navigation', { name: 'Mục lục' })
    .getByRole('link', { name: 'VI. KINH PHÍ THỰC HIỆN' })
    .click();
  expect(await page.locator(':target').getAttribute('id')).toBe('vi');
});

test('the annex is a table with its column headings, and a row on a phone names its columns', async () => {
  const { page } = await visit('ke-hoach/ha-tinh/');
  const headings = await page.getByRole('columnheader').allTextContents();
  expect(headings.map((words) => words.trim())).toEqual([
    'STT',
    'MỤC TIÊU CHIẾN LƯỢC/ MỤC TIÊU',
    'CƠ QUAN CHỦ TRÌ',
    'THỜI GIAN TRIỂN KHAI',
    'CƠ QUAN PHỐI HỢP',
  ]);
  const row = page.locator('[id="annex.1.2.2"]');
  const cells = await row.getByRole('cell').allTextContents();
  expect(cells.map((words) => words.trim()).slice(2)).toEqual([
    'Sở Ngoại vụ',
    'Giai đoạn 2026-2030',
    'Sở Nội vụ; Sở Tư pháp; Công an tỉnh; UBND các xã, phường',
  ]);
  expect(cells[1]).toContain('bao gồm thông qua hợp tác và quan hệ đối tác');
  await page.setViewportSize({ width: 390, height: 844 });
  const label = await row
    .locator('td')
    .nth(2)
    .evaluate((cell) => getComputedStyle(cell, '::before').content);
  expect(label).toBe('"CƠ QUAN CHỦ TRÌ"');
});

test.each(PLANS)(
  'the source file of %s is served byte for byte, with the hash that the page shows',
  async (plan) => {
    const { page } = await visit(`en/plans/${plan}/`);
    const address = await page.getByRole('link', { name: 'Download the text file' }).getAttribute('href');
    const bytes = await (await page.request.get(new URL(address ?? '', page.url()).href)).body();
    const hash = createHash('sha256').update(bytes).digest('hex');
    expect(await page.locator('code').first().textContent()).toBe(hash);
  },
);

test('what the text does not hold is said, with what it prints instead', async () => {
  const { page } = await visit('ke-hoach/phuong-hai-duong/');
  const facts = page.locator('dl').first();
  expect(await facts.locator('div', { hasText: 'Số, ký hiệu' }).textContent()).toMatch(
    /không có trong bản văn đang giữ\s*bản văn ghi: “Số: \/KH - UBND”/,
  );
  expect(await facts.locator('div', { hasText: 'Thực hiện kế hoạch của cấp trên' }).textContent()).toMatch(
    /168\/KH-UBND của Hải Phòng\s*ngày 06\/05\/2026\s*chưa có bản văn/,
  );
});

test('our notes stand at the words they are about and are labelled as ours', async () => {
  const { page } = await visit('en/plans/gia-lai/');
  const note = page.locator('[id="annex"] > [role=note]');
  expect(await note.textContent()).toMatch(/Note by Đối Chiếu\.\s*“NGÀY 20\/02\/2026”/);
});

test('the page reads whole without script', async () => {
  const { page } = await visit('ke-hoach/gia-lai/#iv.2', { javaScriptEnabled: false });
  expect(await page.locator(':target').textContent()).toContain('trước ngày 01 tháng 4 năm 2026');
  expect(await page.getByRole('row').count()).toBe(36);
});

test('in print there is the text and no navigation', async () => {
  const { page } = await visit('ke-hoach/gia-lai/');
  await page.emulateMedia({ media: 'print' });
  expect(await page.getByRole('navigation').count()).toBe(0);
  expect(await page.getByRole('heading', { name: 'I. MỤC ĐÍCH, YÊU CẦU' }).count()).toBe(1);
});
