import { describe, expect, test } from 'vitest';
import type { CalendarEvent, DeadlineCalendar } from '../../src/views/deadline-calendar.ts';
import { buildDeadlineCalendar } from '../../src/views/deadline-calendar.ts';
import { freeze } from './clauses.ts';
import type { SmallPlan } from './findings/small-corpus.ts';
import { buildCorpus } from './findings/small-corpus.ts';

const NAMING = {
  placeOf: (clauseId: string) => ({ vi: `mục ${clauseId}`, en: `clause ${clauseId}` }),
  pathOf: (planId: string, clauseId: string) => ({
    vi: `/ke-hoach/${planId}/#${clauseId}`,
    en: `/en/plans/${planId}/#${clauseId}`,
  }),
};

function calendarOf(...plans: readonly SmallPlan[]): DeadlineCalendar {
  return buildDeadlineCalendar(buildCorpus(plans), NAMING);
}

function onePlan(...lines: string[]): DeadlineCalendar {
  return calendarOf({ id: 'a', lines: ['I. TỔ CHỨC THỰC HIỆN', ...lines] });
}

function datesOf({ events }: DeadlineCalendar): Pick<CalendarEvent, 'start' | 'end' | 'yearly'>[] {
  return events.map(({ start, end, yearly }) => ({ start, end, yearly }));
}

const reasonsOf = ({ leftOut }: DeadlineCalendar): string[] => leftOut.map(({ reason }) => reason);

describe('events', () => {
  test('a yearly day recurs through the period, and says whose words are whose', () => {
    expect(
      onePlan('1. Sở Nội vụ báo cáo kết quả về UBND tỉnh trước ngày 15 tháng 11 hằng năm.').events,
    ).toEqual([
      {
        uid: 'a--i.1--deadline-1@doi-chieu',
        planId: 'a',
        deadlineId: 'i.1--deadline-1',
        clauseId: 'i.1',
        start: '2026-11-15',
        end: '2026-11-16',
        yearly: { monthDay: '11-15', firstYear: 2026, lastYear: 2030, exceptionYears: [] },
        summary: {
          vi: 'Tỉnh A · Hạn “trước ngày 15 tháng 11 hằng năm” · Sở Nội vụ',
          en: 'A · Deadline “trước ngày 15 tháng 11 hằng năm” · Sở Nội vụ',
        },
        description: {
          vi: [
            'Nguyên văn: “Sở Nội vụ báo cáo kết quả về UBND tỉnh trước ngày 15 tháng 11 hằng năm.”',
            'Nơi in: Tỉnh A, mục i.1 (dòng 11)',
            'Tiêu đề là lời của Đối Chiếu, trừ phần trong ngoặc kép.',
          ].join('\n'),
          en: [
            'As printed: “Sở Nội vụ báo cáo kết quả về UBND tỉnh trước ngày 15 tháng 11 hằng năm.”',
            'Printed in: A, clause i.1 (line 11)',
            'The title is in Đối Chiếu’s words, except what is quoted.',
          ].join('\n'),
        },
        path: { vi: '/ke-hoach/a/#i.1', en: '/en/plans/a/#i.1' },
        categories: { vi: ['Tỉnh A', 'Hằng năm'], en: ['A', 'Yearly'] },
        isCertain: true,
      },
    ]);
  });

  test('a day stands for itself, the last day of a month ends on the next month', () => {
    expect(datesOf(onePlan('1. Sở Y tế ban hành kế hoạch, báo cáo UBND tỉnh trước ngày 31/7/2026.'))).toEqual(
      [{ start: '2026-07-31', end: '2026-08-01', yearly: null }],
    );
  });

  test('a stretch of days is one event', () => {
    expect(
      datesOf(onePlan('1. Sở Y tế tổ chức tuyên truyền từ ngày 01/8/2026 đến ngày 31/12/2026.')),
    ).toEqual([{ start: '2026-08-01', end: '2027-01-01', yearly: null }]);
  });

  test('a yearly day before the known day of issue begins in the next year', () => {
    const [event] = calendarOf({
      id: 'a',
      date: 'ngày 15 tháng 3 năm 2026',
      lines: ['I. TỔ CHỨC', '1. Sở Y tế báo cáo UBND tỉnh trước ngày 10/3 hằng năm.'],
    }).events;
    expect(event).toMatchObject({ start: '2027-03-10', yearly: { firstYear: 2027, lastYear: 2030 } });
  });

  test('another day for one year leaves the event in place, uncertain and said so', () => {
    const { events } = onePlan(
      '1. Sở Nội vụ tham mưu UBND tỉnh ban hành kế hoạch hằng năm trước ngày 10 tháng 11 (riêng năm 2026 trình UBND trước ngày 01 tháng 4 năm 2026).',
    );
    expect(events.map(({ start, isCertain }) => [start, isCertain])).toEqual([
      ['2026-04-01', true],
      ['2026-11-10', false],
    ]);
    expect(events[1]?.yearly?.exceptionYears).toEqual([2026]);
    expect(events[1]?.description.vi).toContain('Câu này đặt hạn riêng cho năm 2026.');
  });

  test('a doubtful reading is said to be one', () => {
    const corpus = buildCorpus([
      { id: 'a', lines: ['I. TỔ CHỨC', '1. Sở Y tế báo cáo UBND tỉnh trước ngày 31/7/2026.'] },
    ]);
    const plans = corpus.plans.map((plan) => ({
      ...plan,
      facts: {
        ...plan.facts,
        deadlines: plan.facts.deadlines.map((deadline) => ({ ...deadline, isCertain: false })),
      },
    }));
    const [event] = buildDeadlineCalendar(freeze({ ...corpus, plans }), NAMING).events;
    expect(event?.isCertain).toBe(false);
    expect(event?.description.en).toContain('The reading is not certain.');
  });

  test('several agencies are named by the first and a count', () => {
    const [event] = onePlan('1. Sở Nội vụ, Sở Y tế báo cáo UBND tỉnh trước ngày 31/7/2026.').events;
    expect(event?.summary).toEqual({
      vi: 'Tỉnh A · Hạn “trước ngày 31/7/2026” · Sở Nội vụ và 1 cơ quan khác',
      en: 'A · Deadline “trước ngày 31/7/2026” · Sở Nội vụ and 1 more',
    });
  });

  test('events stand by first day, then by plan', () => {
    const lines = [
      'I. TỔ CHỨC',
      '1. Sở Y tế báo cáo trước ngày 31/7/2026.',
      '2. Sở Y tế báo cáo trước ngày 30/6/2026.',
    ];
    expect(calendarOf({ id: 'b', lines }, { id: 'a', lines }).events.map(({ uid }) => uid)).toEqual([
      'a--i.2--deadline-1@doi-chieu',
      'b--i.2--deadline-1@doi-chieu',
      'a--i.1--deadline-1@doi-chieu',
      'b--i.1--deadline-1@doi-chieu',
    ]);
  });
});

describe('deadlines without an event', () => {
  test.each([
    ['1. Giai đoạn 2026 - 2029: Triển khai các nhiệm vụ.', 'phase'],
    ['1. Đến hết Quý II năm 2026, Sở Y tế xây dựng Kế hoạch hành động.', 'quarter'],
    ['1. Trong tháng 7 năm 2026, Sở Y tế xây dựng Kế hoạch hành động.', 'month'],
    ['1. Sở Y tế báo cáo định kỳ hằng năm về UBND tỉnh.', 'no-day'],
    ['1. Sở Y tế báo cáo UBND tỉnh trước ngày 15/11.', 'no-year'],
    ['1. Sở Y tế báo cáo UBND tỉnh trước ngày 29/02 hằng năm.', 'leap-day'],
    ['1. Sở Y tế ban hành kế hoạch chậm nhất 15 ngày kể từ ngày ban hành.', 'no-date'],
  ])('%s is left out as %s', (line, reason) => {
    const calendar = onePlan(line);
    expect(calendar.events).toEqual([]);
    expect(reasonsOf(calendar)).toEqual([reason]);
  });

  test('a yearly day of a plan without a period has no first year', () => {
    expect(
      reasonsOf(
        calendarOf({
          id: 'a',
          title: 'Thực hiện Chương trình hành động',
          lines: ['I. TỔ CHỨC', '1. Sở Y tế báo cáo UBND tỉnh trước ngày 15/11 hằng năm.'],
        }),
      ),
    ).toEqual(['no-first-year']);
  });

  test('are counted by reason', () => {
    const { leftOut, leftOutCounts } = onePlan(
      '1. Giai đoạn 2026 - 2029: Triển khai các nhiệm vụ.',
      '2. Năm 2030: Tổng kết.',
      '3. Trong tháng 7 năm 2026, Sở Y tế xây dựng Kế hoạch hành động.',
    );
    expect(leftOut[0]).toEqual({ planId: 'a', deadlineId: 'i.1--deadline-1', reason: 'phase' });
    expect(leftOutCounts).toEqual({ phase: 2, month: 1 });
  });
});
