/** Words of the goals: their matrix and their pages, in Vietnamese. */
export const vi = {
  goalsTitle: 'Mục tiêu',
  goalsLead:
    'Mỗi hàng là một mục tiêu quốc gia theo Quyết định 155/QĐ-TTg, mỗi cột là một kế hoạch: có bao nhiêu cam kết, cơ quan nào chủ trì, hoặc vì sao không có.',
  goalCommitments: (count: string): string => `${count} cam kết`,
  goalAssignments: (count: string): string => `${count} nhiệm vụ`,
  goalObjectives: 'Các mục tiêu cụ thể',
  goalWording: 'Lời văn trong từng kế hoạch',
  goalLeads: 'Cơ quan chủ trì, ở đâu',
  goalCoordinating: 'Cơ quan phối hợp',
  goalSilent: 'Bản văn đang giữ không nhắc đến mục tiêu này',
  goalAnnexNotHeld: 'Mục tiêu có thể nằm trong phụ lục chưa có bản văn',
  goalShared: (numbers: string): string => `nhóm này nói cả về mục tiêu ${numbers}`,
  goalCounting: 'Nhóm nói về hai mục tiêu thì cam kết của nó được tính cho cả hai.',
  goalAlignment: 'Nhóm của kế hoạch được đối chiếu với mục tiêu bằng cách đọc, không theo số thứ tự.',
};

/** The same in English. */
export const en: typeof vi = {
  goalsTitle: 'Goals',
  goalsLead:
    'Each row is a national goal under Decision 155/QĐ-TTg, each column a plan: how many commitments, who leads, or why there are none.',
  goalCommitments: (count) => `${count} ${count === '1' ? 'commitment' : 'commitments'}`,
  goalAssignments: (count) => `${count} ${count === '1' ? 'assignment' : 'assignments'}`,
  goalObjectives: 'Specific objectives',
  goalWording: 'The wording in each plan',
  goalLeads: 'Who leads where',
  goalCoordinating: 'Coordinating agencies',
  goalSilent: 'The text held does not mention this goal',
  goalAnnexNotHeld: 'The goal may stand in an annex that is not held',
  goalShared: (numbers) => `this group speaks of goal ${numbers} too`,
  goalCounting: 'The commitments of a group that speaks of two goals count for both.',
  goalAlignment: 'A plan’s groups are aligned with the goals by reading them, never by number.',
};
