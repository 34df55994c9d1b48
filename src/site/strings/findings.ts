import type { Severity } from '../../views/findings/finding.ts';

/** Words of the findings, in Vietnamese. They never say which passage is right. */
export const vi = {
  findingsTitle: 'Phát hiện',
  findingsLead:
    'Chỗ không khớp, chỗ còn thiếu và điều nên biết, do quy tắc tìm trong lời văn. Mỗi phát hiện có nguyên văn các đoạn; chúng tôi không nói đoạn nào đúng.',
  /** What a severity means; its name is in the words of facts. */
  findingSeverities: {
    contradiction: 'Những câu chữ không khớp với nhau.',
    gap: 'Điều người đọc chờ thấy mà bản văn đang giữ không có.',
    note: 'Điều nên biết khi đọc; không có nghĩa là có gì sai.',
  } satisfies Record<Severity, string>,
  /** The rules, by id. */
  findingRules: {
    'cited-dates-differ': 'Một văn bản được dẫn với các ngày khác nhau',
    'deadline-before-issue': 'Thời hạn không muộn hơn ngày sớm nhất có thể ban hành',
    'deadlines-differ': 'Các thời hạn khác nhau cho cùng một việc',
    'target-below-national': 'Chỉ tiêu thấp hơn của cả nước, hoặc không có con số',
    'annex-not-held': 'Dẫn sang phụ lục chưa có bản văn',
    'announced-count': 'Số lượng nói trước khác số lượng liệt kê',
    'goal-without-group': 'Mục tiêu quốc gia không có nhóm nào của kế hoạch ứng với',
    'numbering-gap': 'Số thứ tự không liền nhau',
    'blank-number-or-date': 'Số hoặc ngày ban hành để trống trong bản văn đang giữ',
    'phase-beyond-period': 'Thời hạn hoặc giai đoạn vượt ra ngoài giai đoạn của kế hoạch',
    'task-without-lead': 'Nhiệm vụ không ghi cơ quan chủ trì',
    misprint: 'Chữ có thể in nhầm',
  },
  /** Over the findings of a severity. */
  findingSeverityTitles: {
    contradiction: 'Câu chữ không khớp nhau',
    gap: 'Điều còn thiếu',
    note: 'Điều nên biết',
  } satisfies Record<Severity, string>,
  findingsCount: (count: string, plans: string): string => `${count} phát hiện về ${plans} kế hoạch.`,
  findingsNone: 'Các quy tắc của chúng tôi không tìm thấy gì trong các kế hoạch đang giữ.',
  findingsByPlan: 'Theo kế hoạch',
  findingAddress: (title: string): string => `Địa chỉ của phát hiện: ${title}`,
  findingPair: 'Đọc cả hai mục cạnh nhau',
  findingMorePassages: (count: string): string => `Thêm ${count} cách viết khác`,
  findingMorePlaces: (count: string): string => `và ${count} nơi khác cũng viết như vậy`,
  findingsInShort: (count: string): string =>
    `${count} phát hiện nữa theo quy tắc này; nguyên văn đọc ở mục được dẫn.`,
  findingsFilter: 'Lọc',
  findingsPlan: 'Kế hoạch',
  findingsSeverity: 'Mức',
  findingsRule: 'Quy tắc',
  findingsAny: 'tất cả',
  findingsShown: (count: string, all: string): string => `Đang hiện ${count} trong ${all} phát hiện.`,
  findingsNoneShown: 'Không có phát hiện nào như vậy.',
  findingsShowAll: 'Hiện tất cả',
  findingsFeed: 'Theo dõi phát hiện bằng Atom',
  findingsFeedTitle: 'Đối Chiếu: phát hiện trong các kế hoạch',
  plansFeed: 'Theo dõi kế hoạch mới bằng Atom',
  plansFeedTitle: 'Đối Chiếu: các kế hoạch',
  feedMorePlaces: (count: string): string => `và ${count} đoạn khác trên trang của phát hiện này`,
  homeFindings: 'Vài phát hiện',
  homeAllFindings: (count: string): string => `Xem tất cả ${count} phát hiện`,
};

/** The same in English. */
export const en: typeof vi = {
  findingsTitle: 'Findings',
  findingsLead:
    'What is at odds, what is missing, and what is worth knowing, found in the wording by rules. Each finding quotes its passages; we do not say which of them is right.',
  findingSeverities: {
    contradiction: 'Words that are at odds with each other.',
    gap: 'Something a reader would expect that the text held does not have.',
    note: 'Worth knowing when reading; it does not mean that anything is wrong.',
  },
  findingRules: {
    'cited-dates-differ': 'One document cited with different dates',
    'deadline-before-issue': 'A deadline no later than the first day on which the plan can have been issued',
    'deadlines-differ': 'Different deadlines for the same duty',
    'target-below-national': 'A target lower than the national one, or without a number',
    'annex-not-held': 'Refers to an annex that is not held',
    'announced-count': 'A number announced that differs from what is listed',
    'goal-without-group': 'A national goal that no group of the plan is aligned with',
    'numbering-gap': 'Numbers that do not follow each other',
    'blank-number-or-date': 'Number or date of issue blank in the text held',
    'phase-beyond-period': 'A deadline or phase that ends after the plan’s own period',
    'task-without-lead': 'A task without a lead agency',
    misprint: 'Words that may be misprinted',
  },
  findingSeverityTitles: {
    contradiction: 'Words at odds',
    gap: 'What is missing',
    note: 'Worth knowing',
  },
  findingsCount: (count, plans) =>
    `${count} ${count === '1' ? 'finding' : 'findings'} about ${plans} ${plans === '1' ? 'plan' : 'plans'}.`,
  findingsNone: 'Our rules found nothing in the plans held.',
  findingsByPlan: 'By plan',
  findingAddress: (title) => `Address of the finding: ${title}`,
  findingPair: 'Read both clauses side by side',
  findingMorePassages: (count) => `${count} more ${count === '1' ? 'wording' : 'wordings'}`,
  findingMorePlaces: (count) => `and ${count} more ${count === '1' ? 'place' : 'places'} with the same words`,
  findingsInShort: (count) =>
    `${count} more ${count === '1' ? 'finding' : 'findings'} by this rule; the words are at the clauses named.`,
  findingsFilter: 'Filter',
  findingsPlan: 'Plan',
  findingsSeverity: 'Severity',
  findingsRule: 'Rule',
  findingsAny: 'all',
  findingsShown: (count, all) => `Showing ${count} of ${all} findings.`,
  findingsNoneShown: 'There is no such finding.',
  findingsShowAll: 'Show all',
  findingsFeed: 'Follow findings by Atom',
  findingsFeedTitle: 'Đối Chiếu: findings in the plans',
  plansFeed: 'Follow new plans by Atom',
  plansFeedTitle: 'Đối Chiếu: the plans',
  feedMorePlaces: (count) => `and ${count} more on the page of this finding`,
  homeFindings: 'Some findings',
  homeAllFindings: (count) => (count === '1' ? 'See the finding' : `See all ${count} findings`),
};
