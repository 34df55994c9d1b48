import { expect, test } from 'vitest';
import { agencyIds, getAgencyId } from '../../src/views/agency-ids.ts';

test('an agency of the registry has its id, another one that of its printed name', () => {
  expect(getAgencyId({ agencyId: 'so-y-te', printed: 'Sở Y tế' })).toBe('so-y-te');
  expect(getAgencyId({ agencyId: null, printed: 'Ban Quản lý Quảng trường' })).toBe(
    'unregistered:ban-quan-ly-quang-truong',
  );
});

test('an unregistered name is one agency however its letters are written', () => {
  const printed = ['Hội Đồng hương', 'HỘI ĐỒNG HƯƠNG', 'Hội đồng hương'];
  expect(agencyIds(printed.map((name) => ({ agencyId: null, printed: name })))).toEqual([
    'unregistered:hoi-dong-huong',
  ]);
});
