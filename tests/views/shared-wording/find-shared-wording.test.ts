import { expect, test } from 'vitest';
import type { Clause, Table } from '../../../src/parse/plan-text.ts';
import type { ClauseWording, WordingSource } from '../../../src/views/shared-wording/find-shared-wording.ts';
import { findSharedWording } from '../../../src/views/shared-wording/find-shared-wording.ts';
import { buildSharedShare } from '../../../src/views/shared-wording/shared-share.ts';
import { clause, freeze, passage } from '../clauses.ts';

const AGENCIES = ['Sở Nội vụ', 'Sở Y tế', 'Sở Tài chính', 'UBND các xã, phường', 'Công an tỉnh'];

function plan(id: string, placeName: string, clauses: Clause[], tables: Table[] = []): WordingSource {
  return freeze({ id, placeNames: [placeName], text: { clauses, tables } });
}

function point(id: string, text: string): Clause {
  return clause(id, 'point', { label: 'a)', text });
}

function find(plans: readonly WordingSource[], planId: string, clauseId: string): ClauseWording {
  const found = findSharedWording(plans, AGENCIES).get(planId)?.get(clauseId);
  if (found === undefined) throw new Error(`${planId}#${clauseId} was not compared`);
  return found;
}

const TRAINING = 'Tổ chức tập huấn chuyên sâu cho phóng viên, biên tập viên các cơ quan báo chí';
const FISHERS = 'Nâng cao phúc lợi của lao động di cư làm việc trên tàu cá và giúp họ di cư an toàn';

test('the same words in another plan are found, each as large a part of the other', () => {
  const plans = [plan('a', 'Gia Lai', [point('i.a', TRAINING)]), plan('b', 'Huế', [point('v.2', TRAINING)])];
  expect(find(plans, 'a', 'i.a')).toEqual({
    clauseId: 'i.a',
    state: 'shared',
    counterparts: [{ planId: 'b', clauseId: 'v.2', share: 1, shareOfOther: 1 }],
    planCount: 1,
    isPlanCountLeast: false,
    sharedSpans: [{ start: 0, end: 77 }],
    words: 17,
    sharedWords: 17,
  });
});

test('a clause that is a part of a longer one is wholly there, and half the other way round', () => {
  const plans = [
    plan('a', 'Gia Lai', [point('i.a', TRAINING)]),
    plan('b', 'Huế', [point('v.2', `${TRAINING}; ${FISHERS}`)]),
  ];
  const { counterparts } = find(plans, 'a', 'i.a');
  expect(counterparts[0]?.share).toBe(1);
  expect(counterparts[0]?.shareOfOther).toBeCloseTo(13 / 34, 5);
});

test('other spellings of the same words, and the plan’s own place, make no difference', () => {
  const plans = [
    plan('a', 'Gia Lai', [
      point('i.a', 'Đảm bảo Ủy ban nhân dân tỉnh Gia Lai có kỹ năng hòa giải trước ngày 05/11'),
    ]),
    plan('b', 'Huế', [point('i.a', 'Bảo đảm UBND tỉnh Huế có kĩ năng hoà giải trước ngày 5/11')]),
  ];
  const { state, counterparts } = find(plans, 'a', 'i.a');
  expect([state, counterparts[0]?.share]).toEqual(['shared', 1]);
});

test('the name of the own place is not said to stand elsewhere', () => {
  const text = 'Quảng bá hình ảnh đất nước, con người Gia Lai đến với các nước trong khối';
  const plans = [
    plan('a', 'Gia Lai', [point('i.a', text)]),
    plan('b', 'Huế', [point('i.a', text.replace('Gia Lai', 'Huế'))]),
  ];
  expect(find(plans, 'a', 'i.a').sharedSpans.map(({ start, end }) => text.slice(start, end))).toEqual([
    'Quảng bá hình ảnh đất nước, con người',
    'đến với các nước trong khối',
  ]);
});

test('words that no other plan has are only here', () => {
  const plans = [plan('a', 'Gia Lai', [point('i.a', FISHERS)]), plan('b', 'Huế', [point('i.a', TRAINING)])];
  expect(find(plans, 'a', 'i.a')).toMatchObject({ state: 'only-here', counterparts: [], sharedSpans: [] });
});

test('a heading of four words is too short to say, even when others have it', () => {
  const heading = clause('i', 'section', { label: 'I.', heading: 'MỤC ĐÍCH, YÊU CẦU' });
  const plans = [plan('a', 'Gia Lai', [heading]), plan('b', 'Huế', [heading])];
  expect(find(plans, 'a', 'i')).toMatchObject({ state: 'too-short', counterparts: [] });
});

test('a plan that says something twice is no counterpart of itself', () => {
  const plans = [
    plan('a', 'Gia Lai', [point('i.a', TRAINING), point('i.b', TRAINING)]),
    plan('b', 'Huế', []),
  ];
  expect(find(plans, 'a', 'i.a').state).toBe('only-here');
});

test('the same agencies for another task are not shared wording', () => {
  const list = 'Sở Nội vụ, Sở Y tế, Sở Tài chính, Công an tỉnh, UBND các xã, phường';
  const plans = [
    plan('a', 'Gia Lai', [point('i.a', `${list} hỗ trợ ngư dân xa bờ học nghề mới`)]),
    plan('b', 'Huế', [point('i.a', `${list} xây nhà văn hóa cho các thôn vùng cao`)]),
  ];
  expect(find(plans, 'a', 'i.a').counterparts).toEqual([]);
});

test('a phrase that a plan says again and again makes no counterpart, however many plans have it', () => {
  const phrase = 'Kế hoạch chiến lược xây dựng một Cộng đồng đoàn kết trên địa bàn tỉnh';
  const own = [
    'tập huấn cho báo chí',
    'hỗ trợ ngư dân',
    'dạy nghề',
    'trồng rừng',
    'mở thư viện',
    'thi đấu cờ',
  ];
  const others = ['lo y tế', 'giữ biển sạch', 'đón khách xa', 'dạy bơi', 'xây cầu', 'múa rối nước'];
  const plans = [
    plan(
      'a',
      'Gia Lai',
      own.map((task, at) => point(`i.${String(at)}`, `${task} theo ${phrase}`)),
    ),
    plan(
      'b',
      'Huế',
      others.map((task, at) => point(`i.${String(at)}`, `${task} vì ${phrase}`)),
    ),
  ];
  expect(find(plans, 'a', 'i.1')).toMatchObject({ state: 'scattered', counterparts: [] });
});

test('national wording that every plan has once is shared, however many plans there are', () => {
  const plans = Array.from({ length: 60 }, (_, at) =>
    plan(`p${String(at)}`, 'Huế', [point('i.a', TRAINING)]),
  );
  const { state, counterparts, planCount, isPlanCountLeast } = find(plans, 'p7', 'i.a');
  expect([state, counterparts.length, planCount, isPlanCountLeast]).toEqual(['shared', 20, 40, true]);
  expect(counterparts.every(({ share }) => share === 1)).toBe(true);
});

test('of a table row the task is compared, and not its agencies and dates', () => {
  const row = (task: string): Clause => ({
    ...clause('annex.1', 'row'),
    cells: [task, 'Sở Y tế; Công an tỉnh', 'Giai đoạn 2026 - 2030 theo từng năm và từng quý'].map(
      (text, column) => ({ column, passage: passage(text), columns: 1, fromAbove: false }),
    ),
  });
  const table: Table = {
    clauseId: 'annex',
    columns: [],
    roles: ['task', 'lead', 'timing'],
    rowIds: ['annex.1'],
  };
  const plans = [plan('a', 'Gia Lai', [row(FISHERS)], [table]), plan('b', 'Huế', [row(TRAINING)], [table])];
  expect(find(plans, 'a', 'annex.1')).toMatchObject({ state: 'only-here', words: 21, sharedWords: 0 });
});

test('of two clauses that say the same, the one under the more similar heading is named', () => {
  const under = (id: string, heading: string): Clause[] => [
    clause(id, 'clause', { heading }),
    point(`${id}.a`, TRAINING),
  ];
  const plans = [
    plan('a', 'Gia Lai', under('vii.5', 'Các trường học và bệnh viện')),
    plan('b', 'Huế', [...under('vii.1', 'Báo và đài truyền hình'), ...under('vii.4', 'Các trường học')]),
  ];
  expect(find(plans, 'a', 'vii.5.a').counterparts.map(({ clauseId }) => clauseId)).toEqual(['vii.4.a']);
});

test('recipients and signatures are not compared', () => {
  const clauses = [
    clause('recipients', 'recipients', { heading: 'Nơi nhận:' }),
    clause('recipients.dash-1', 'item', {
      text: 'Văn phòng Chính phủ, các bộ và cơ quan ngang bộ có liên quan',
    }),
    clause('signature', 'signature', { text: 'TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH' }),
  ];
  const wording = findSharedWording([plan('a', 'Gia Lai', clauses), plan('b', 'Huế', clauses)], []);
  expect(wording.get('a')?.size).toBe(0);
});

test('a plan’s share counts the words that stand in another plan', () => {
  const plans = [
    plan('a', 'Gia Lai', [point('i.a', TRAINING), point('i.b', FISHERS)]),
    plan('b', 'Huế', [point('i.a', TRAINING)]),
    plan('c', 'Cà Mau', []),
  ];
  const wording = findSharedWording(plans, []);
  expect(buildSharedShare('a', wording)).toEqual({ words: 38, sharedWords: 17, share: 17 / 38, onlyHere: 1 });
  expect(buildSharedShare('b', wording)).toEqual({ words: 17, sharedWords: 17, share: 1, onlyHere: 0 });
  expect(buildSharedShare('c', wording)).toEqual({ words: 0, sharedWords: 0, share: null, onlyHere: 0 });
});

test('the share of a plan that was not compared is refused', () => {
  expect(() => buildSharedShare('x', new Map())).toThrow(
    'The wording of “x” was not compared; give findSharedWording all plans.',
  );
});
