import type { Deadline } from '../../parse/plan-facts.ts';
import type { NoEventReason } from '../../views/deadline-calendar.ts';
import type { DeadlineDuty } from '../../views/deadline-duty.ts';
import type { DatedEntry, TimelineGrouping } from '../../views/timeline.ts';

/** Words of the timeline of deadlines and of its calendar, in Vietnamese. */
export const vi = {
  deadlinesTitle: 'Thời hạn',
  deadlinesLead: 'Mọi thời hạn trong các kế hoạch, mỗi thời hạn dẫn tới câu chữ của nó.',
  deadlineDuties: {
    'own-plan': 'Lập kế hoạch của cơ quan, địa phương',
    report: 'Báo cáo',
    review: 'Sơ kết, tổng kết, đánh giá',
    other: 'Việc khác',
  } satisfies Record<DeadlineDuty, string>,
  deadlineKinds: {
    'one-off': 'Một lần',
    yearly: 'Hằng năm',
    phase: 'Giai đoạn',
    quarter: 'Theo quý',
    month: 'Theo tháng',
  } satisfies Record<Deadline['kind'], string>,
  /** What a mark on the axis means. */
  deadlineShapes: {
    day: 'ngày cuối cùng',
    bar: 'cả khoảng thời gian',
    span: 'một ngày nào đó trong khoảng này',
  } satisfies Record<DatedEntry['shape'], string>,
  deadlineGroupings: {
    plan: 'Theo kế hoạch',
    duty: 'Theo việc phải làm',
    actor: 'Theo cơ quan',
  } satisfies Record<TimelineGrouping, string>,
  deadlineNoActor: 'Không nêu cơ quan nào',
  deadlineUndated: 'Không đặt được lên trục thời gian',
  deadlineYearly: 'Hằng năm',
  calendarDownload: 'Tải lịch (.ics)',
  calendarLeftOut: (count: string): string => `${count} thời hạn không vào lịch được`,
  /** Why a deadline is not in the calendar. */
  calendarReasons: {
    phase: 'là cả một giai đoạn',
    quarter: 'chỉ nêu quý',
    month: 'chỉ nêu tháng',
    'no-day': 'hằng năm, không nêu ngày',
    'no-year': 'có ngày mà không có năm',
    'no-first-year': 'hằng năm, trong kế hoạch không nêu giai đoạn',
    'leap-day': 'ngày 29 tháng 2 hằng năm',
    'no-date': 'tính từ một việc khác',
  } satisfies Record<NoEventReason, string>,
};

/** The same in English. */
export const en: typeof vi = {
  deadlinesTitle: 'Deadlines',
  deadlinesLead: 'Every deadline in the plans; each leads to its words.',
  deadlineDuties: {
    'own-plan': 'Draw up the agency’s or place’s own plan',
    report: 'Report',
    review: 'Review and evaluate',
    other: 'Other',
  },
  deadlineKinds: {
    'one-off': 'Once',
    yearly: 'Each year',
    phase: 'Phase',
    quarter: 'Quarter',
    month: 'Month',
  },
  deadlineShapes: {
    day: 'last day',
    bar: 'the whole stretch',
    span: 'some day within this stretch',
  },
  deadlineGroupings: {
    plan: 'By plan',
    duty: 'By what is due',
    actor: 'By agency',
  },
  deadlineNoActor: 'No agency named',
  deadlineUndated: 'Cannot be put on the time axis',
  deadlineYearly: 'Each year',
  calendarDownload: 'Download calendar (.ics)',
  calendarLeftOut: (count) => `${count} ${count === '1' ? 'deadline' : 'deadlines'} not in the calendar`,
  calendarReasons: {
    phase: 'a whole phase',
    quarter: 'only a quarter is given',
    month: 'only a month is given',
    'no-day': 'each year, no day given',
    'no-year': 'a day without a year',
    'no-first-year': 'each year, in a plan that names no period',
    'leap-day': '29 February of each year',
    'no-date': 'runs from some other event',
  },
};
