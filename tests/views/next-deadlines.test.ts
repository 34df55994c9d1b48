import { expect, test } from 'vitest';
import { buildDeadlineCalendar } from '../../src/views/deadline-calendar.ts';
import { groupByDay } from '../../src/views/next-deadlines.ts';
import { buildCorpus } from './findings/small-corpus.ts';

const NAMING = { placeOf: (id: string) => ({ vi: id, en: id }), pathOf: () => ({ vi: '', en: '' }) };

test('events of one day are together; a yearly day is another than the same day of one year', () => {
  const lines = [
    'I. TỔ CHỨC',
    '1. Sở Y tế báo cáo UBND tỉnh trước ngày 15/11 hằng năm.',
    '2. Sở Nội vụ báo cáo UBND tỉnh trước ngày 15/11/2026.',
    '3. Sở Y tế tuyên truyền từ ngày 01/8/2026 đến ngày 31/12/2026.',
  ];
  const { events } = buildDeadlineCalendar(
    buildCorpus([
      { id: 'a', lines },
      { id: 'b', lines },
    ]),
    NAMING,
  );
  expect(
    groupByDay(events).map(({ start, last, yearly, events: own }) => [
      start,
      last,
      yearly?.lastYear,
      ...own.map(({ planId, deadlineId }) => `${planId} ${deadlineId}`),
    ]),
  ).toEqual([
    ['2026-08-01', '2026-12-31', undefined, 'a i.3--deadline-1', 'b i.3--deadline-1'],
    ['2026-11-15', '2026-11-15', 2030, 'a i.1--deadline-1', 'b i.1--deadline-1'],
    ['2026-11-15', '2026-11-15', undefined, 'a i.2--deadline-1', 'b i.2--deadline-1'],
  ]);
});
