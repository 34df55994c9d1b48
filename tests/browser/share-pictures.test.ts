import { expect, test } from 'vitest';
import { useBrowser } from './visit.ts';

const { visit } = useBrowser();

test.each([
  ['ke-hoach/lai-chau/', 'plan/lai-chau', /^Kế hoạch, Lai Châu: Thực hiện Chương trình hành động/],
  ['en/plans/lai-chau/', 'plan/lai-chau', /^Plan, Lai Châu: Thực hiện Chương trình hành động/],
  ['muc-tieu/goal-7/', 'goal/goal-7', /^Mục tiêu quốc gia 7, .+: Tăng cường quyền năng của phụ nữ/],
  ['en/commitments/ha-tinh/annex.2.2/', 'commitment/ha-tinh/annex.2.2', /^Assignment, Hà Tĩnh: /],
  ['chi-tieu/', 'chart/vi/targets', /^Biểu đồ, Chỉ tiêu: Lai Châu \(trên 70%\)/],
  ['en/agencies/', 'chart/en/agencies-goals', /^Chart, Agencies: /],
])('%s has a picture of its own for those who share it', async (path, picture, alt) => {
  const { page } = await visit(path);
  const property = (name: string): Promise<string | null> =>
    page.locator(`meta[property="${name}"]`).getAttribute('content');
  const address = new URL((await property('og:image')) ?? '');
  expect(address.pathname).toBe(`/share/${picture}.png`);
  expect(await property('og:image:alt')).toMatch(alt);
  const answer = await page.request.get(new URL(address.pathname, page.url()).href);
  const bytes = await answer.body();
  expect(answer.headers()['content-type']).toContain('image/png');
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630]);
  expect(bytes.byteLength).toBeLessThan(60_000);
});
