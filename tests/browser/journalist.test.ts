import { expect, test } from 'vitest';
import { waitForAnswer } from './search-page.ts';
import { useBrowser } from './visit.ts';

const { visit } = useBrowser();

test.each([
  { width: 390, height: 844 },
  { width: 1440, height: 900 },
])(
  'a journalist searches without marks, keeps the targets, opens the lowest, sees it beside the others and the national figure, copies the quote and takes the picture, %j',
  async (viewport) => {
    const { page, faults } = await visit('tim-kiem/', {
      viewport,
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await page.getByRole('combobox').pressSequentially('cong chuc vien chuc');
    await waitForAnswer(page);
    const kind = page.locator('[data-facets] input[name="kind"][value="target"]');
    if (!(await kind.isVisible())) await page.getByText('Lọc kết quả').click();
    await kind.check();
    await waitForAnswer(page);
    const results = page.locator('[data-results] > li');
    await results.filter({ hasText: 'Lai Châu' }).getByRole('link').first().click();
    await page.waitForURL(/ke-hoach\/lai-chau\/.*#ii\.2\.dash-2$/);
    expect(await page.locator(':target').textContent()).toContain('Phấn đấu trên 70% cán bộ');
    await page.locator(':target').getByRole('link', { name: 'Chỉ tiêu: trên 70%' }).click();
    await page.getByRole('heading', { level: 1, name: 'Chỉ tiêu, II.2, gạch đầu dòng 2' }).waitFor();

    const beside = page.getByRole('region', { name: 'Bên cạnh con số của các nơi khác và của cả nước' });
    const marks = beside.locator('a[data-mark]:visible');
    expect(await marks.evaluateAll((all) => all.map((mark) => mark.getAttribute('aria-label')))).toEqual([
      'Lai Châu: trên 70%',
      'Hà Tĩnh: trên 90%',
      'Đắk Lắk: trên 90%',
      'Phường Hải Dương: trên 90%',
      'Gia Lai: nói đến, không in con số',
    ]);
    expect(await beside.textContent()).toContain('cả nước: trên 90%');
    expect(await beside.textContent()).toContain('Theo: Ghi nhận của dự án về Quyết định');

    const press = page.locator('copy-quote').first();
    await press.getByRole('button', { name: 'Chép' }).click();
    await press.getByText('Đã chép trích dẫn').waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(/^“Nâng cao nhận thức và bản sắc ASEAN: Phấn đấu trên 70% cán bộ, .*”/);
    expect(copied).toContain('Ủy ban nhân dân tỉnh Lai Châu');
    expect(copied).toMatch(/\/cam-ket\/lai-chau\/ii\.2\.dash-2--target-1\/$/);

    const [picture] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Tải ảnh có lời văn này (PNG)' }).click(),
    ]);
    expect(picture.suggestedFilename()).toBe('ii.2.dash-2--target-1.png');
    const [chart] = await Promise.all([
      page.waitForEvent('download'),
      beside.getByRole('link', { name: 'Tải PNG' }).click(),
    ]);
    expect(chart.suggestedFilename()).toBe('targets.png');
    expect(faults).toEqual([]);
  },
);
