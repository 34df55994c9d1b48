import type { Severity } from '../../views/findings/finding.ts';

/** Words of the findings, in Vietnamese. They never say which passage is right. */
export const vi = {
  findingsTitle: 'Phát hiện',
  findingsLead:
    'Chỗ không khớp, chỗ còn thiếu và điều nên biết, do quy tắc tìm trong lời văn. Mỗi phát hiện có nguyên văn các đoạn; chúng tôi không nói đoạn nào đúng.',
  /** What a severity means; its name is in the words of facts. */
  findingSeverities: {
    contradiction: 'Những câu chữ không khớp với nhau.',
    gap: 'Điều lẽ ra có mà bản văn đang giữ không có.',
    note: 'Điều nên biết khi đọc; không hẳn là sai.',
  } satisfies Record<Severity, string>,
  /** The rules, by id. */
  findingRules: {
    'cited-dates-differ': 'Một văn bản được dẫn với các ngày khác nhau',
    'deadline-before-issue': 'Thời hạn không muộn hơn ngày sớm nhất có thể ban hành',
    'deadlines-differ': 'Các thời hạn khác nhau cho cùng một việc',
    'target-below-national': 'Chỉ tiêu thấp hơn của cả nước, hoặc không có con số',
    'annex-not-held': 'Dẫn sang phụ lục chưa có bản văn',
    'announced-count': 'Số lượng nói trước khác số lượng liệt kê',
    'goal-without-group': 'Mục tiêu quốc gia không có nhóm nào ứng với nó',
    'numbering-gap': 'Số thứ tự không liền nhau',
    'blank-number-or-date': 'Số hoặc ngày ban hành để trống trong bản văn đang giữ',
    'phase-beyond-period': 'Thời hạn hoặc giai đoạn vượt ra ngoài giai đoạn của kế hoạch',
    'task-without-lead': 'Nhiệm vụ không ghi cơ quan chủ trì',
    misprint: 'Chữ có thể in nhầm',
  },
  findingPassages: 'Các đoạn văn',
  findingAddress: 'Địa chỉ của phát hiện này',
  findingsFeed: 'Theo dõi bằng Atom',
};

/** The same in English. */
export const en: typeof vi = {
  findingsTitle: 'Findings',
  findingsLead:
    'What is at odds, what is missing, and what is worth knowing, found in the wording by rules. Each finding quotes its passages; we do not say which of them is right.',
  findingSeverities: {
    contradiction: 'Words that are at odds with each other.',
    gap: 'Something to be expected that the text held does not have.',
    note: 'Worth knowing when reading; not necessarily a fault.',
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
  findingPassages: 'Passages',
  findingAddress: 'Address of this finding',
  findingsFeed: 'Follow by Atom',
};
