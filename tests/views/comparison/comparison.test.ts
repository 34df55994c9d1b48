import { describe, expect, test } from 'vitest';
import type { Topic } from '../../../src/schemas/topic.ts';
import type { TopicCrosswalk } from '../../../src/schemas/topic-crosswalk.ts';
import { buildComparison, listTopics } from '../../../src/views/comparison/comparison.ts';
import type { Comparison } from '../../../src/views/comparison/comparison.ts';
import type { Corpus } from '../../../src/views/corpus.ts';
import { freeze } from '../clauses.ts';
import { buildCorpus } from '../findings/small-corpus.ts';
import type { SmallPlan } from '../findings/small-corpus.ts';

const FUNDING: Topic = {
  id: 'kinh-phi',
  name_vi: 'Kinh phí',
  name_en: 'Funding',
  about_vi: 'Tiền lấy ở đâu.',
  about_en: 'Where the money comes from.',
  heading_opens: [],
  heading_has: ['kinh phí'],
  says: ['do ngân sách bảo đảm'],
  words: ['ngân sách'],
  facts: [],
  in_annex: false,
  not_for: [],
};

/** Lays plans side by side on a topic or goal; crosswalks by plan. */
function compare(
  plans: readonly SmallPlan[],
  topic: Topic | number,
  crosswalks: Readonly<Record<string, TopicCrosswalk>> = {},
): Comparison {
  const small = buildCorpus(plans);
  const corpus: Corpus = freeze({
    ...small,
    topics: typeof topic === 'number' ? [] : [topic],
    plans: small.plans.map((plan) => ({ ...plan, topicCrosswalk: crosswalks[plan.id] ?? null })),
  });
  const chosen = listTopics(corpus)[typeof topic === 'number' ? topic - 1 : 0];
  if (chosen === undefined) throw new Error('there is no such topic');
  return buildComparison(chosen, corpus);
}

/** Each cell in short: plan, state, clauses and how they were found. */
function show({ cells }: Comparison): string[] {
  return cells.map((cell) => {
    const places = 'places' in cell ? cell.places : [];
    const also = cell.also.length === 0 ? [] : ['also', ...cell.also.map(({ clauseId }) => clauseId)];
    return [
      cell.planId,
      cell.state,
      ...places.map(({ clauseId, by }) => `${clauseId} (${by})`),
      ...also,
    ].join(' ');
  });
}

function entry(
  clause: string,
  topic: string,
  relation: 'states' | 'elsewhere',
): TopicCrosswalk['entries'][number] {
  return {
    clause,
    words: 'a',
    topics: [topic],
    relation,
    sure: 'sure',
    reason_vi: 'Vì thế',
    reason_en: 'So',
  };
}

const NONE: TopicCrosswalk = { reviewed_on: '2026-05-01', entries: [], silent: [] };

describe('a plan that nobody has read for its topics', () => {
  test('states a topic where a heading says so, with all that is under the heading', () => {
    const view = compare(
      [{ id: 'a', lines: ['I. MỤC TIÊU', '1. Một', 'II. KINH PHÍ', '1. Hai', 'a) Ba'] }],
      FUNDING,
    );
    expect(show(view)).toEqual(['a stated ii (heading)']);
    const [cell] = view.cells;
    expect(cell?.state === 'stated' && cell.places[0]?.clauseIds).toEqual(['ii', 'ii.1', 'ii.1.a']);
    expect(cell?.reviewedOn).toBeNull();
  });

  test('states a topic where a clause says so outright, whatever stands above it', () => {
    const lines = ['I. MỤC TIÊU', '1. Việc này do ngân sách bảo đảm.'];
    expect(show(compare([{ id: 'a', lines }], FUNDING))).toEqual(['a stated i.1 (says)']);
  });

  test('is not called silent when words that touch upon the topic stand elsewhere', () => {
    const lines = ['I. MỤC TIÊU', '1. Sử dụng ngân sách hiệu quả.', '2. Việc khác.'];
    expect(show(compare([{ id: 'a', lines }], FUNDING))).toEqual(['a elsewhere i.1 (words)']);
  });

  test('does not mention a topic when nothing looked for is found, and the view says what was looked for', () => {
    const view = compare([{ id: 'a', lines: ['I. MỤC TIÊU', '1. Việc khác.'] }], FUNDING);
    expect(view.cells).toEqual([
      {
        planId: 'a',
        level: 'province',
        state: 'absent',
        also: [],
        deadlines: [],
        reviewedOn: null,
        silence: null,
      },
    ]);
    expect(view.looked).toEqual({
      heading_opens: [],
      heading_has: ['kinh phí'],
      says: ['do ngân sách bảo đảm'],
      words: ['ngân sách'],
      facts: [],
    });
  });
});

describe('a plan that somebody has read', () => {
  const PLAN: SmallPlan = {
    id: 'a',
    lines: ['I. MỤC TIÊU', '1. Sử dụng ngân sách.', '2. Tiền của tỉnh.', 'II. TỔ CHỨC', '1. Tiền của xã.'],
  };

  test('states a topic in a clause that its reader found, and adds what stands elsewhere', () => {
    const read = {
      ...NONE,
      entries: [entry('i', 'kinh-phi', 'states'), entry('ii.1', 'kinh-phi', 'elsewhere')],
    };
    const view = compare([PLAN], FUNDING, { a: read });
    expect(show(view)).toEqual(['a stated i (review) also ii.1']);
    expect(view.cells[0]?.also[0]?.reason).toEqual({ vi: 'Vì thế', en: 'So', sure: 'sure' });
    expect(view.cells[0]?.reviewedOn).toBe('2026-05-01');
  });

  test('states it elsewhere where no clause sets it out; words alone add nothing', () => {
    const read = { ...NONE, entries: [entry('ii.1', 'kinh-phi', 'elsewhere')] };
    expect(show(compare([PLAN], FUNDING, { a: read }))).toEqual(['a elsewhere ii.1 (review)']);
  });

  test('a clause under a stated one is not told twice', () => {
    const read = {
      ...NONE,
      entries: [entry('i', 'kinh-phi', 'states'), entry('i.2', 'kinh-phi', 'elsewhere')],
    };
    expect(show(compare([PLAN], FUNDING, { a: read }))).toEqual(['a stated i (review)']);
  });

  test('is silent by the word of its reader', () => {
    const silent = [{ topic: 'kinh-phi', reason_vi: 'Đã đọc hết', reason_en: 'All was read' }];
    const [cell] = compare([PLAN], FUNDING, { a: { ...NONE, silent } }).cells;
    expect(cell?.state === 'absent' && cell.silence).toEqual({ vi: 'Đã đọc hết', en: 'All was read' });
  });

  test('is searched for words on a topic that its reader did not speak of', () => {
    expect(show(compare([PLAN], FUNDING, { a: NONE }))).toEqual(['a elsewhere i.1 (words)']);
  });
});

describe('an annex that is not held', () => {
  const REFERRING: SmallPlan = { id: 'a', lines: ['I. NỘI DUNG', '1. Nhiệm vụ (có Phụ lục kèm theo).'] };

  test('is the answer for a goal, whatever the body says of it', () => {
    expect(show(compare([{ ...REFERRING, groups: [] }], 1))).toEqual(['a annex-not-held i.1 (says)']);
    const read = { ...NONE, entries: [entry('i', 'goal-1', 'elsewhere')] };
    expect(show(compare([REFERRING], 1, { a: read }))).toEqual(['a annex-not-held i.1 (says) also i']);
  });

  test('is the answer for a part that plans give in their annex, and for no other', () => {
    const lines = REFERRING;
    expect(show(compare([lines], { ...FUNDING, in_annex: true }))).toEqual(['a annex-not-held i.1 (says)']);
    expect(show(compare([lines], FUNDING))).toEqual(['a absent']);
  });
});

describe('goals', () => {
  const LINES = ['I. NỘI DUNG', '1. Nhóm một', '2. Nhóm hai'];

  test('are stated where a group is aligned, never by number', () => {
    const plan = { id: 'a', lines: LINES, groups: [{ clause: 'i.1', goals: [2] }] };
    expect(show(compare([plan], 2))).toEqual(['a stated i.1 (goal)']);
    const [cell] = compare([plan], 1).cells;
    expect(cell?.state === 'absent' && cell.silence).toEqual({ vi: 'Ghi chú', en: 'Note' });
  });

  test('cannot be compared while nobody has aligned the groups of the plan', () => {
    const [cell] = compare([{ id: 'a', lines: LINES }], 1).cells;
    expect(cell?.state === 'not-comparable' && cell.reason).toEqual({ kind: 'not-aligned' });
  });

  test('a plan whose groups are aligned can speak of a goal elsewhere', () => {
    const plan = { id: 'a', lines: LINES, groups: [{ clause: 'i.1', goals: [2] }] };
    const read = { ...NONE, entries: [entry('i.2', 'goal-1', 'elsewhere')] };
    expect(show(compare([plan], 1, { a: read }))).toEqual(['a elsewhere i.2 (review)']);
  });
});

describe('levels', () => {
  const LINES = ['I. KINH PHÍ', '1. Tiền của xã.'];

  test('are told of each cell and of the view', () => {
    const view = compare(
      [
        { id: 'a', lines: LINES },
        { id: 'b', lines: LINES, isCommune: true },
      ],
      FUNDING,
    );
    expect(view.levels).toEqual(['province', 'commune']);
    expect(view.cells.map(({ level }) => level)).toEqual(['province', 'commune']);
  });

  test('a level that the topic is not for is not compared, but its words are not hidden', () => {
    const not_for = [{ level: 'commune' as const, reason_vi: 'Cấp khác', reason_en: 'Another level' }];
    const view = compare([{ id: 'b', lines: LINES, isCommune: true }], { ...FUNDING, not_for });
    expect(show(view)).toEqual(['b not-comparable also i']);
    const [cell] = view.cells;
    expect(cell?.state === 'not-comparable' && cell.reason).toEqual({
      kind: 'level',
      vi: 'Cấp khác',
      en: 'Another level',
    });
  });
});

describe('facts of a topic', () => {
  const ORGANISATION = 'I. TỔ CHỨC THỰC HIỆN';
  const topic = (facts: Topic['facts']): Topic => ({ ...FUNDING, heading_has: [], words: ['xyz'], facts });

  test('days for reports state the topic of reporting; phases, other days and own plans do not', () => {
    const lines = [
      ORGANISATION,
      '1. Các sở, ban, ngành báo cáo kết quả thực hiện trước ngày 15/11 hằng năm.',
      '2. Sở Nội vụ báo cáo tổng kết trước ngày 01/11/2030.',
      '3. Sở Y tế hoàn thành việc kiểm tra trước ngày 01/6/2027.',
      '4. UBND các xã, phường xây dựng kế hoạch triển khai thực hiện, báo cáo UBND tỉnh trước ngày 31/7/2026.',
      '5. Năm 2030: tổng kết, báo cáo kết quả thực hiện.',
    ];
    const view = compare([{ id: 'a', lines }], topic(['reports']));
    expect(show(view)).toEqual(['a stated i.1 (fact) i.2 (fact)']);
    expect(view.cells[0]?.deadlines.map(({ monthDay, end }) => monthDay ?? end)).toEqual([
      '11-15',
      '2030-11-01',
    ]);
  });

  test('deadlines for own plans are those for the plan’s own period', () => {
    const lines = [
      ORGANISATION,
      '1. UBND các xã, phường xây dựng kế hoạch triển khai thực hiện trước ngày 31/7/2026.',
      '2. Năm 2030: các sở, ban, ngành xây dựng Kế hoạch hành động giai đoạn 2031 - 2035.',
      '3. Sở Nội vụ báo cáo kết quả thực hiện trước ngày 15/11 hằng năm.',
    ];
    expect(show(compare([{ id: 'a', lines }], topic(['own-plans'])))).toEqual(['a stated i.1 (fact)']);
  });

  test('duties and tables of tasks tell who must do what where no heading does', () => {
    const lines = [
      'I. NỘI DUNG',
      '1. Sở Nội vụ chủ trì việc này.',
      'PHỤ LỤC',
      'STT\tNhiệm vụ\tCơ quan chủ trì\tCơ quan phối hợp\n1\tViệc một\tSở Y tế\t',
    ];
    expect(show(compare([{ id: 'a', lines }], topic(['duties'])))).toEqual([
      'a elsewhere i.1 (fact) annex (fact)',
    ]);
  });

  test('the title gives the period, in passing', () => {
    expect(show(compare([{ id: 'a', lines: [ORGANISATION] }], topic(['period'])))).toEqual([
      'a elsewhere title (fact)',
    ]);
  });
});
