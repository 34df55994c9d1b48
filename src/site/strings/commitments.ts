import type { CommitmentKind, CounterpartOutcome } from '../../views/commitments.ts';

/** Words of commitments: their table and their pages, in Vietnamese. */
export const vi = {
  commitmentsTitle: 'Cam kết',
  commitmentsLead:
    'Mọi điều mà các kế hoạch giao làm hoặc đặt ra: nhiệm vụ trong bảng phân công, trách nhiệm của cơ quan, chỉ tiêu, thời hạn. Mỗi cam kết có một địa chỉ riêng.',
  commitmentKinds: {
    assignment: 'Nhiệm vụ được phân công',
    duty: 'Trách nhiệm',
    target: 'Chỉ tiêu',
    deadline: 'Thời hạn',
  } satisfies Record<CommitmentKind, string>,
  commitmentWords: 'Lời văn',
  /** Those who must act: of an assignment, and of a duty or deadline. */
  commitmentLead: 'Chủ trì',
  commitmentActors: 'Giao cho',
  commitmentCoordinating: 'Phối hợp',
  commitmentNote: 'Ghi thêm ở ô phối hợp',
  commitmentTiming: 'Thời gian',
  commitmentGoals: 'Mục tiêu quốc gia',
  commitmentTopics: 'Chủ đề',
  commitmentPlace: 'Chỗ trong kế hoạch',
  commitmentNoActors: 'không nêu cơ quan nào',
  commitmentNoTiming: 'không nêu thời gian',
  commitmentNoGoals: 'không nằm dưới mục tiêu nào',
  commitmentPrevious: 'Cam kết trước',
  commitmentNext: 'Cam kết sau',
  counterpartsTitle: 'Các kế hoạch khác',
  counterpartsHow:
    'Tìm theo lời văn chung, cùng loại, cùng mục tiêu hoặc cùng chủ đề. Một việc viết bằng lời khác hẳn có thể không được tìm thấy.',
  /** What another plan says of the same commitment. */
  counterpartOutcomes: {
    'same-lead': 'Có, giao cùng cơ quan',
    'shared-lead': 'Có, giao một phần cùng cơ quan',
    'other-lead': 'Có, giao cơ quan khác',
    'no-lead': 'Có; ở một trong hai bên không nêu cơ quan nào',
    'annex-not-held': 'Chưa thể nói: kế hoạch dẫn sang phụ lục chưa có bản văn',
    unknown: 'Chưa so được',
    silent: 'Không tìm thấy cam kết tương ứng',
  } satisfies Record<CounterpartOutcome, string>,
  quoteCopy: 'Chép trích dẫn kèm nguồn',
  quotePress: 'Kiểu báo chí',
  quoteAcademic: 'Kiểu học thuật',
  quoteCopied: 'Đã chép trích dẫn',
  quoteCopyFailed: 'Không chép được vào bộ nhớ tạm',
};

/** The same in English. */
export const en: typeof vi = {
  commitmentsTitle: 'Commitments',
  commitmentsLead:
    'Everything that the plans assign or set: tasks in tables of assignments, duties of agencies, targets, deadlines. Each commitment has an address of its own.',
  commitmentKinds: {
    assignment: 'Assignment',
    duty: 'Duty',
    target: 'Target',
    deadline: 'Deadline',
  },
  commitmentWords: 'Wording',
  commitmentLead: 'Leads',
  commitmentActors: 'Given to',
  commitmentCoordinating: 'Coordinates',
  commitmentNote: 'Also printed in the cell of coordinating agencies',
  commitmentTiming: 'Timing',
  commitmentGoals: 'National goal',
  commitmentTopics: 'Topic',
  commitmentPlace: 'Place in the plan',
  commitmentNoActors: 'no agency named',
  commitmentNoTiming: 'no time given',
  commitmentNoGoals: 'not under any goal',
  commitmentPrevious: 'Previous commitment',
  commitmentNext: 'Next commitment',
  counterpartsTitle: 'Other plans',
  counterpartsHow:
    'Found by shared wording, the same kind, and the same goal or topic. The same task in quite other words may not be found.',
  counterpartOutcomes: {
    'same-lead': 'Has it, given to the same agencies',
    'shared-lead': 'Has it, given in part to the same agencies',
    'other-lead': 'Has it, given to other agencies',
    'no-lead': 'Has it; one of the two names no agency',
    'annex-not-held': 'Cannot be said: the plan refers to an annex not held',
    unknown: 'Not compared',
    silent: 'No such commitment found',
  },
  quoteCopy: 'Copy quote with source',
  quotePress: 'Press form',
  quoteAcademic: 'Academic form',
  quoteCopied: 'Quote copied',
  quoteCopyFailed: 'Could not copy to the clipboard',
};
