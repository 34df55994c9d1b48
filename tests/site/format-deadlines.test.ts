import { expect, test } from 'vitest';
import { formatWhen, formatWhenSaid, monthTick } from '../../src/site/format-deadlines.ts';
import type { DatedEntry, YearlyEntry } from '../../src/views/timeline.ts';

const WORDS = {
  id: 'a--d',
  planId: 'a',
  deadlineId: 'd',
  clauseId: 'i',
  duty: 'other',
  dateText: '',
  action: '',
  actorIds: [],
  isCertain: true,
} as const;

const dated = (shape: DatedEntry['shape'], start: string, end: string): DatedEntry => ({
  ...WORDS,
  kind: 'one-off',
  shape,
  start,
  end,
});
const yearly = (shape: YearlyEntry['shape'], monthDay: string): YearlyEntry => ({
  ...WORDS,
  kind: 'yearly',
  shape,
  monthDay,
});

test.each([
  [dated('day', '2026-07-31', '2026-07-31'), '31/07/2026', 'chậm nhất 31/07/2026'],
  [dated('span', '2026-07-01', '2026-07-31'), 'tháng 7/2026', 'một ngày trong tháng 7/2026'],
  [dated('span', '2026-07-01', '2026-09-30'), 'tháng 7/2026–9/2026', 'một ngày trong tháng 7/2026–9/2026'],
  [dated('span', '2027-01-01', '2027-12-31'), '2027', 'một ngày trong 2027'],
  [dated('bar', '2026-01-01', '2030-12-31'), '2026–2030', '2026–2030'],
  [dated('bar', '2031-01-01', '2031-06-30'), 'tháng 1/2031–6/2031', 'tháng 1/2031–6/2031'],
  [dated('bar', '2026-08-15', '2026-12-31'), '15/08/2026–31/12/2026', '15/08/2026–31/12/2026'],
  [yearly('day', '11-01'), '01/11', '01/11 hằng năm'],
  [yearly('span', '06'), 'tháng 6', 'tháng 6 hằng năm'],
])('%j is %s, in a sentence %s', (entry, short, said) => {
  expect([formatWhen(entry, 'vi'), formatWhenSaid(entry, 'vi')]).toEqual([short, said]);
});

test('in English days and months have names', () => {
  expect([
    formatWhenSaid(dated('day', '2026-07-31', '2026-07-31'), 'en'),
    formatWhen(dated('span', '2026-07-01', '2026-09-30'), 'en'),
    formatWhenSaid(yearly('span', '06'), 'en'),
  ]).toEqual(['by 31 July 2026', 'July 2026–September 2026', 'June each year']);
});

test('a month on an axis is a word, or short where there is little room', () => {
  expect([monthTick('01', 'vi', false), monthTick('11', 'vi', true), monthTick('11', 'en', true)]).toEqual([
    'tháng 1',
    'T11',
    'Nov',
  ]);
});
