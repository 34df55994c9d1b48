import { expect, test } from 'vitest';
import { comparePlaces } from '../../src/views/plan-order.ts';

test('provinces stand before communes, each by the code of their place, then by name', () => {
  const places = [
    { level: 'commune', jurisdictionCode: '01', placeVi: 'Phường B' },
    { level: 'province', jurisdictionCode: '52', placeVi: 'Gia Lai' },
    { level: 'commune', jurisdictionCode: '01', placeVi: 'Phường A' },
    { level: 'province', jurisdictionCode: '12', placeVi: 'Lai Châu' },
  ] as const;
  expect(places.toSorted(comparePlaces).map(({ placeVi }) => placeVi)).toEqual([
    'Lai Châu',
    'Gia Lai',
    'Phường A',
    'Phường B',
  ]);
});
