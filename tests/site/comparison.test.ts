import { expect, test } from 'vitest';
import type { Deadline } from '../../src/parse/plan-facts.ts';
import type { Agency } from '../../src/schemas/agency.ts';
import { listCellDates } from '../../src/site/cell-dates.ts';
import { formatComparisonCsv } from '../../src/site/comparison-csv.ts';

function deadline(clauseId: string, change: Partial<Deadline>): Deadline {
  return {
    id: clauseId,
    kind: 'yearly',
    dateText: 'hằng năm',
    start: null,
    end: null,
    monthDay: null,
    actors: [],
    action: 'báo cáo',
    quote: { clauseId, words: 'báo cáo hằng năm', pieces: [], startLine: 1, endLine: 1 },
    isCertain: true,
    ...change,
  };
}

const REGISTRY = new Map<string, Agency>([
  [
    'so-noi-vu',
    {
      id: 'so-noi-vu',
      name_vi: 'Sở Nội vụ',
      name_en: 'Department of Home Affairs',
    } as Agency,
  ],
]);

const HOME_AFFAIRS = { agencyId: 'so-noi-vu', printed: 'sở nội vụ' };
const OTHERS = { agencyId: null, printed: 'Ban Chỉ đạo' };

const DEADLINES = [
  deadline('vii.2', {}),
  deadline('iv.2', { kind: 'phase', start: '2026-01-01', end: '2026-12-31' }),
  deadline('viii', { monthDay: '11-01', actors: [HOME_AFFAIRS] }),
  deadline('ix', { monthDay: '11-01', actors: [OTHERS, HOME_AFFAIRS] }),
  deadline('x', { monthDay: '11-01', actors: [HOME_AFFAIRS] }),
];

test('dates of a cell stand by date and actors; days first, then phases, then what has no date', () => {
  expect(listCellDates(DEADLINES, REGISTRY, 'vi')).toEqual([
    { words: '01/11 hằng năm', actors: ['Sở Nội vụ'], clauseIds: ['viii', 'x'] },
    { words: '01/11 hằng năm', actors: ['Ban Chỉ đạo', 'Sở Nội vụ'], clauseIds: ['ix'] },
    { words: '2026', actors: [], clauseIds: ['iv.2'] },
    { words: 'hằng năm, không nêu ngày', actors: [], clauseIds: ['vii.2'] },
  ]);
});

test('by date alone all who must act on it stand together, each once', () => {
  expect(listCellDates(DEADLINES, REGISTRY, 'en', { byDate: true })[0]).toEqual({
    words: '1 November each year',
    actors: ['Department of Home Affairs', 'Ban Chỉ đạo'],
    clauseIds: ['viii', 'ix', 'x'],
  });
});

test('a comparison as CSV gives each clause its full address, and a silent plan that of the plan', () => {
  const csv = formatComparisonCsv(
    [
      { topic: 'kinh-phi', plan: 'a', state: 'stated', clause_id: 'vi.1', text: 'Do "tỉnh", xã', lines: '7' },
      { topic: 'kinh-phi', plan: 'b', state: 'absent', clause_id: '', text: '', lines: '' },
    ],
    new URL('https://example.vn'),
  );
  expect(csv).toBe(
    'topic,plan,state,clause_id,text,lines,address\r\n' +
      'kinh-phi,a,stated,vi.1,"Do ""tỉnh"", xã",7,https://example.vn/ke-hoach/a/#vi.1\r\n' +
      'kinh-phi,b,absent,,,,https://example.vn/ke-hoach/b/\r\n',
  );
});
