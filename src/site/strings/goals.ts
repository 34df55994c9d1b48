import type { PlaceReason } from '../../views/comparison/topic-places.ts';

/** Words of the goals: their matrix and their pages, in Vietnamese. */
export const vi = {
  goalsTitle: 'Mục tiêu',
  goalsLead:
    'Mỗi hàng là một mục tiêu quốc gia theo Quyết định 155/QĐ-TTg, mỗi cột là một kế hoạch: có bao nhiêu cam kết, cơ quan nào chủ trì, hoặc vì sao không có.',
  goalCommitments: (count: string): string => `${count} cam kết`,
  goalWording: 'Lời văn trong từng kế hoạch',
  goalLeads: 'Cơ quan chủ trì, ở đâu',
  goalSilent: 'Bản văn đang giữ không nhắc đến mục tiêu này',
  goalAnnexNotHeld: 'Mục tiêu có thể nằm trong phụ lục chưa có bản văn',
  goalShared: (numbers: string): string => `nhóm này nói cả về mục tiêu ${numbers}`,
  goalCounting: 'Nhóm nói về hai mục tiêu thì cam kết của nó được tính cho cả hai.',
  goalAlignment: 'Nhóm của kế hoạch được đối chiếu với mục tiêu bằng cách đọc, không theo số thứ tự.',
  goalNumbered: (number: string): string => `Mục tiêu ${number}`,
  goalOf: (number: string, count: string): string => `Mục tiêu quốc gia ${number} trong ${count}`,
  goalMatrixCaption:
    'Số cam kết và cơ quan chủ trì, theo mục tiêu và kế hoạch. Ô vuông đặc: cơ quan chủ trì; số đứng sau: chủ trì bao nhiêu nhiệm vụ.',
  goalMoreLeads: (count: string): string => `và ${count} cơ quan nữa`,
  goalStatedOnly: 'Có nêu, không giao việc',
  goalUnassigned: 'Có nêu mục tiêu, không giao việc dưới mục tiêu này',
  goalNotAligned: 'Chưa được đối chiếu với các mục tiêu',
  goalNobodyLeads:
    'Không kế hoạch nào có bản văn ở đây giao cho cơ quan nào chủ trì nhiệm vụ dưới mục tiêu này.',
  goalPrinted: (place: string): string =>
    `Tên gọi ngắn là của chúng tôi. Mục tiêu như kế hoạch của ${place} in:`,
  goalRendering: 'Bản dịch của chúng tôi:',
  goalByPlan: 'Cam kết trong từng kế hoạch',
  goalNoCommitments: 'Kế hoạch nêu mục tiêu mà không có cam kết nào đứng dưới.',
  goalWhyAligned: 'Vì sao đối chiếu như vậy',
  goalCertainty: {
    sure: 'đối chiếu chắc chắn',
    likely: 'đối chiếu có lẽ đúng',
    unsure: 'đối chiếu chưa chắc',
  } satisfies Record<PlaceReason['sure'], string>,
  goalPrintsObjectives: 'Có in mục tiêu cụ thể',
  goalAnnexNamed: 'Phụ lục được nhắc đến ở',
  goalCompare: 'So sánh lời văn các kế hoạch về mục tiêu này',
  goalSearch: (words: string): string => `Tìm “${words}” trong mọi kế hoạch`,
  goalPrevious: 'Mục tiêu trước',
  goalNext: 'Mục tiêu sau',
};

/** The same in English. */
export const en: typeof vi = {
  goalsTitle: 'Goals',
  goalsLead:
    'Each row is a national goal under Decision 155/QĐ-TTg, each column a plan: how many commitments, who leads, or why there are none.',
  goalCommitments: (count) => `${count} ${count === '1' ? 'commitment' : 'commitments'}`,
  goalWording: 'The wording in each plan',
  goalLeads: 'Who leads where',
  goalSilent: 'The text held does not mention this goal',
  goalAnnexNotHeld: 'The goal may stand in an annex that is not held',
  goalShared: (numbers) => `this group speaks of goal ${numbers} too`,
  goalCounting: 'The commitments of a group that speaks of two goals count for both.',
  goalAlignment: 'A plan’s groups are aligned with the goals by reading them, never by number.',
  goalNumbered: (number) => `Goal ${number}`,
  goalOf: (number, count) => `National goal ${number} of ${count}`,
  goalMatrixCaption:
    'Number of commitments and who leads, by goal and plan. A solid square marks a lead agency; the number after it is how many tasks it leads.',
  goalMoreLeads: (count) => `and ${count} more ${count === '1' ? 'agency' : 'agencies'}`,
  goalStatedOnly: 'Stated, nothing assigned',
  goalUnassigned: 'States the goal, assigns nobody a task under it',
  goalNotAligned: 'Not aligned with the goals yet',
  goalNobodyLeads: 'No plan held assigns anyone the lead of a task under this goal.',
  goalPrinted: (place) => `The short name is ours. The goal as the plan of ${place} prints it:`,
  goalRendering: 'Our rendering:',
  goalByPlan: 'Commitments in each plan',
  goalNoCommitments: 'The plan states the goal, and has no commitment under it.',
  goalWhyAligned: 'Why it is aligned so',
  goalCertainty: {
    sure: 'alignment certain',
    likely: 'alignment likely',
    unsure: 'alignment not certain',
  },
  goalPrintsObjectives: 'Specific objectives printed',
  goalAnnexNamed: 'The annex is named in',
  goalCompare: 'Compare the wording of the plans on this goal',
  goalSearch: (words) => `Search all plans for “${words}”`,
  goalPrevious: 'Previous goal',
  goalNext: 'Next goal',
};
