import type { NoEventReason } from '../../views/deadline-calendar.ts';
import type { DeadlineDuty } from '../../views/deadline-duty.ts';
import type { TimelineGrouping } from '../../views/timeline.ts';

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
  deadlineGroupings: {
    plan: 'Theo kế hoạch',
    duty: 'Theo việc phải làm',
    actor: 'Theo cơ quan',
  } satisfies Record<TimelineGrouping, string>,
  deadlineNoActor: 'Không nêu cơ quan nào',
  deadlineActorsMore: (first: string, others: string): string => `${first} và ${others} cơ quan khác`,
  deadlineUndated: 'Không đặt được lên trục thời gian',
  deadlineUndatedHow: 'Lời văn có nói đến thời hạn, nhưng không đủ để biết là ngày nào.',
  deadlineYearly: 'Hằng năm',
  deadlineOnce: 'Một lần',
  deadlinePhases: 'Theo giai đoạn',
  deadlineList: 'Từng thời hạn',
  deadlineListHow:
    'Trong ngoặc kép là lời văn của kế hoạch. “Trước ngày 30/7” được ghi ở ngày 30/7, là ngày in trong văn bản.',
  deadlineWhen: 'Khi nào',
  deadlinePrinted: 'Lời văn nói khi nào',
  deadlineCount: 'Số thời hạn',
  deadlinePlaces: 'Nơi',
  deadlineDutyHeading: 'Việc',
  deadlinePassed: 'đã qua',
  deadlinesNone: 'Không kế hoạch nào có bản văn ở đây nêu thời hạn.',
  deadlineRest: (plans: string): string => `${plans} kế hoạch khác`,
  deadlineTimes: (count: string): string => `×${count}`,
  /** Several deadlines that fall together: how many, on which day, of whom. */
  deadlineMany: (count: string, when: string, places: string): string =>
    `${when}: ${count} thời hạn, ${places}`,
  deadlineAndOthers: (named: string, others: string): string => `${named} và ${others} nơi khác`,
  /** One deadline in a sentence: where, when in our words, when as printed, who, what. */
  deadlineSentence: (place: string, when: string, printed: string, who: string, what: string): string =>
    `${place}: ${when} (“${printed}”). ${who}. “${what}”`,
  /** On an axis with room for a word, or for two letters. */
  monthTick: (month: string): string => `tháng ${month}`,
  monthTickShort: (month: string): string => `T${month}`,
  monthNamed: (month: string): string => `tháng ${month}`,
  deadlineSomeWithin: (stretch: string): string => `một ngày trong ${stretch}`,
  timelineNote:
    'Chấm tròn là hạn cuối (“trước ngày 30/7” vẽ ở 30/7), thanh đặc là cả một giai đoạn; khung nét đứt là cả tháng, quý hoặc năm, khi lời văn không nêu ngày. “×2” là hai thời hạn trùng nhau. Dấu “?” là cách đọc chưa chắc.',
  timelineGathered: (plans: string): string =>
    `Hình vẽ riêng từng kế hoạch đến mức còn đọc được; ${plans} kế hoạch còn lại vẽ chung ở dải cuối.`,
  timelineCoarse:
    'Dải nào có quá nhiều ngày khác nhau thì vẽ gộp theo tháng hoặc theo năm; danh sách có đủ từng ngày.',
  timelineTitle: (count: string, all: string, year: string): string =>
    `${count} trong ${all} thời hạn một lần rơi vào năm ${year}`,
  timelineTitleAll: (all: string, year: string): string =>
    `Cả ${all} thời hạn một lần đều rơi vào năm ${year}`,
  timelineTitleOne: (when: string): string => `Thời hạn một lần duy nhất: ${when}`,
  timelineTitlePhases: 'Các kế hoạch nêu giai đoạn, không nêu thời hạn một lần',
  timelineTitleNone: 'Không kế hoạch nào nêu thời hạn một lần hay giai đoạn',
  timelineOwnPlans: (first: string, last: string): string =>
    `Thời hạn một lần để lập kế hoạch của cơ quan, địa phương: từ ${first} đến ${last}`,
  timelineOwnPlansOne: (day: string): string =>
    `Thời hạn một lần để lập kế hoạch của cơ quan, địa phương: ${day}`,
  yearNote:
    'Mỗi năm một lần. Chấm tròn là hạn cuối (“trước ngày 15/11” vẽ ở 15/11); khung nét đứt là cả tháng, khi lời văn không nêu ngày. “×2” là hai thời hạn trùng nhau. Dấu “?” là cách đọc chưa chắc.',
  yearTitle: (count: string, all: string, month: string): string =>
    `${count} trong ${all} thời hạn hằng năm có nêu ngày hoặc tháng rơi vào tháng ${month}`,
  yearTitleAll: (all: string, month: string): string =>
    `Cả ${all} thời hạn hằng năm có nêu ngày hoặc tháng đều rơi vào tháng ${month}`,
  yearTitleOne: (when: string): string => `Thời hạn hằng năm duy nhất có nêu ngày hoặc tháng: ${when}`,
  yearTitleNone: 'Không kế hoạch nào nêu ngày hoặc tháng của một thời hạn hằng năm',
  yearReports: (first: string, last: string): string =>
    `Thời hạn báo cáo hằng năm có nêu ngày hoặc tháng: từ ${first} đến ${last}`,
  yearReportsOne: (day: string): string => `Thời hạn báo cáo hằng năm có nêu ngày hoặc tháng: ${day}`,
  /** A day of every year in one year. */
  dayInYear: (day: string, year: string): string => `${day}/${year}`,
  deadlinesNext: 'Các thời hạn có ngày',
  deadlinesComing: 'Thời hạn sắp tới',
  deadlinesAll: 'Xem mọi thời hạn',
  calendarDownload: 'Tải lịch (.ics)',
  calendarTitle: 'Lịch các thời hạn',
  calendarHow: (events: string, leftOut: string): string =>
    `Mở bằng ứng dụng lịch trên điện thoại hoặc máy tính. Lịch có ${events} thời hạn nêu rõ ngày; ${leftOut}.`,
  calendarHowAll: (events: string): string =>
    `Mở bằng ứng dụng lịch trên điện thoại hoặc máy tính. Lịch có cả ${events} thời hạn.`,
  calendarAll: 'Tất cả kế hoạch',
  calendarByPlan: 'Lịch của từng kế hoạch',
  calendarName: (place: string): string => `Thời hạn: ${place}`,
  calendarNameAll: 'Thời hạn trong các kế hoạch thực hiện Quyết định 155/QĐ-TTg',
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
  deadlineGroupings: {
    plan: 'By plan',
    duty: 'By what is due',
    actor: 'By agency',
  },
  deadlineNoActor: 'No agency named',
  deadlineActorsMore: (first, others) => `${first} and ${others} more`,
  deadlineUndated: 'Cannot be put on the time axis',
  deadlineUndatedHow: 'The words speak of a time, but not enough to know which day.',
  deadlineYearly: 'Each year',
  deadlineOnce: 'Once',
  deadlinePhases: 'In phases',
  deadlineList: 'Deadline by deadline',
  deadlineListHow:
    'The words in quotation marks are the plan’s own. “Before 30 July” is listed on 30 July, the day that is printed.',
  deadlineWhen: 'When',
  deadlinePrinted: 'The words that say when',
  deadlineCount: 'Deadlines',
  deadlinePlaces: 'Places',
  deadlineDutyHeading: 'What is due',
  deadlinePassed: 'passed',
  deadlinesNone: 'No plan held here sets a deadline.',
  deadlineRest: (plans) => `${plans} more ${plans === '1' ? 'plan' : 'plans'}`,
  deadlineTimes: (count) => `×${count}`,
  deadlineMany: (count, when, places) => `${when}: ${count} deadlines, ${places}`,
  deadlineAndOthers: (named, others) => `${named} and ${others} more`,
  deadlineSentence: (place, when, printed, who, what) =>
    `${place}: ${when} (“${printed}”). ${who}. “${what}”`,
  monthTick: (month) => month.slice(0, 3),
  monthTickShort: (month) => month.slice(0, 3),
  monthNamed: (month) => month,
  deadlineSomeWithin: (stretch) => `some day within ${stretch}`,
  timelineNote:
    'A dot is the deadline (“before 30 July” is drawn on 30 July), a solid bar a whole phase; a dashed frame is the month, quarter or year that the words give without a day. “×2” is two deadlines that fall together. “?” marks a reading that is not certain.',
  timelineGathered: (plans) =>
    `Plans are drawn one by one while that can be read; the last band has ${plans} more.`,
  timelineCoarse:
    'Where a band has too many different days it is drawn by month or by year; the list has every day.',
  timelineTitle: (count, all, year) => `${count} of ${all} one-off deadlines fall in ${year}`,
  timelineTitleAll: (all, year) => `All ${all} one-off deadlines fall in ${year}`,
  timelineTitleOne: (when) => `The only one-off deadline: ${when}`,
  timelineTitlePhases: 'The plans give phases, and no one-off deadline',
  timelineTitleNone: 'No plan gives a one-off deadline or a phase',
  timelineOwnPlans: (first, last) =>
    `One-off deadlines for agencies and places to draw up their own plans: from ${first} to ${last}`,
  timelineOwnPlansOne: (day) => `One-off deadline for agencies and places to draw up their own plans: ${day}`,
  yearNote:
    'Once each year. A dot is the deadline (“before 15 November” is drawn on 15 November); a dashed frame is the month that the words give without a day. “×2” is two deadlines that fall together. “?” marks a reading that is not certain.',
  yearTitle: (count, all, month) =>
    `${count} of ${all} yearly deadlines that give a day or month fall in ${month}`,
  yearTitleAll: (all, month) => `All ${all} yearly deadlines that give a day or month fall in ${month}`,
  yearTitleOne: (when) => `The only yearly deadline that gives a day or month: ${when}`,
  yearTitleNone: 'No plan gives the day or month of a yearly deadline',
  yearReports: (first, last) =>
    `Deadlines of yearly reports that give a day or month: from ${first} to ${last}`,
  yearReportsOne: (day) => `Deadline of yearly reports that gives a day or month: ${day}`,
  dayInYear: (day, year) => `${day} ${year}`,
  deadlinesNext: 'The deadlines with a day',
  deadlinesComing: 'The next deadlines',
  deadlinesAll: 'See every deadline',
  calendarDownload: 'Download calendar (.ics)',
  calendarTitle: 'Calendar of the deadlines',
  calendarHow: (events, leftOut) =>
    `Open it with the calendar of your phone or computer. It has the ${events} ${events === '1' ? 'deadline' : 'deadlines'} whose words give a day; ${leftOut}.`,
  calendarHowAll: (events) =>
    `Open it with the calendar of your phone or computer. It has ${events === '1' ? 'the only deadline' : `all ${events} deadlines`}.`,
  calendarAll: 'All plans',
  calendarByPlan: 'The calendar of each plan',
  calendarName: (place) => `Deadlines: ${place}`,
  calendarNameAll: 'Deadlines in the plans that carry out Decision 155/QĐ-TTg',
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
