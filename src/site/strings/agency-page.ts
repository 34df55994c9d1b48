import type { DeadlineDuty } from '../../views/deadline-duty.ts';
import type { Agreement } from '../../views/lead-matches.ts';

/** Words of the page of one agency, and of how far plans agree on who leads, in Vietnamese. */
export const vi = {
  agencyIsRole: 'Tên này là một vai: mỗi nơi có một cơ quan riêng mang tên ấy.',
  agencyIsGroup: 'Đây là tên một nhóm; bản văn không kể nhóm gồm những cơ quan nào.',
  agencyLeadsIn: (count: string, plans: string): string => `${count} nhiệm vụ trong ${plans} kế hoạch`,
  agencyDutiesIn: (count: string, plans: string): string => `${count} trách nhiệm trong ${plans} kế hoạch`,
  agencyReportDays: 'Báo cáo hằng năm, chậm nhất',
  agencyNoReportDay: 'không kế hoạch nào nêu ngày',
  agencyDay: (day: string): string => (day.includes('/') ? day : `tháng ${day}`),
  agencyNamedIn: 'Được nêu trong',
  agencyDutyHeadings: {
    report: 'Báo cáo',
    'own-plan': 'Lập kế hoạch của mình',
    review: 'Sơ kết, tổng kết, đánh giá',
    other: 'Việc khác có hạn',
  } satisfies Record<DeadlineDuty, string>,
  agencyNoDeadlines: 'Không kế hoạch nào đặt thời hạn đích danh cho cơ quan này.',
  agencyGroupDeadlines: (count: string): string => `Thời hạn đặt cho các nhóm cơ quan (${count})`,
  agencyGroupNote:
    'Những thời hạn này đặt cho một nhóm, trong các kế hoạch có nêu tên cơ quan này. Bản văn không kể nhóm gồm những ai.',
  agencyElsewhereNote:
    'Cùng một việc, nơi này giao cho cơ quan này, nơi kia giao cho cơ quan khác mà không có cơ quan này.',
  agencyElsewhereNone: 'Không tìm thấy việc nào như vậy.',
  agencyElsewhereSame: (count: string): string =>
    `Ở ${count} cặp nhiệm vụ, trách nhiệm tương ứng khác, cả hai kế hoạch đều giao cho cơ quan này.`,
  agencyElsewhereMore: (count: string): string => `và ${count} việc nữa như vậy`,
  agencyGivenThere: 'Ở nơi khác giao cho',
  agencyElsewhereRest: (count: string): string => `Xem ${count} việc nữa`,
  agencyWith: 'Cùng với',
  agencyWithMany: (count: string): string => `Cùng với ${count} cơ quan khác`,
  agencyGroupMayHold: 'Một bên giao cho cả nhóm, có thể gồm cơ quan của bên kia.',
  agencyGoalNone: 'Không chủ trì, phối hợp nhiệm vụ nào dưới mục tiêu nào.',
  agencyGoalOthers: 'Ở nơi khác, dưới mục tiêu này, chủ trì là',
  agencyLed: 'Chủ trì',
  agencyDutiesHere: 'Trách nhiệm và thời hạn',
  agencyJoined: (count: string): string => `Phối hợp trong ${count} nhiệm vụ`,
  agencyFormCount: (count: string): string => `${count} chỗ`,
  agencyBack: 'Mọi cơ quan',
  /** How far plans give the same things to the same agencies. */
  agreementHeading: 'Cùng một việc, các kế hoạch có giao cùng cơ quan không?',
  agreementKinds: {
    assignment: 'Nhiệm vụ trong bảng phân công',
    duty: 'Trách nhiệm của cơ quan',
  },
  agreementStates: {
    same: 'cùng cơ quan',
    shared: 'cơ quan trùng một phần',
    other: 'cơ quan khác hẳn',
    group: 'một bên là nhóm không kể tên',
    unnamed: 'một bên không nêu cơ quan',
  } satisfies Record<Agreement, string>,
  agreementTasks: (count: string): string => `${count} nhiệm vụ`,
  agreementDuties: (count: string): string => `${count} trách nhiệm`,
  /** How many of the things are given how, to go on with `agreementFinding`. */
  agreementParts: {
    same: (count: string): string => `${count} giao cho cùng cơ quan`,
    shared: (count: string): string => `${count} giao cho cơ quan trùng một phần`,
    other: (count: string): string => `${count} giao cho cơ quan khác hẳn`,
    group: (count: string): string => `${count} có một bên giao cho nhóm không kể tên`,
    unnamed: (count: string): string => `${count} có một bên không nêu cơ quan`,
  } satisfies Record<Agreement, (count: string) => string>,
  /** How many things several plans have in common, and how they are given. */
  agreementFinding: (things: string, parts: string): string =>
    `Trong ${things} có việc tương ứng ở kế hoạch khác, tính theo từng cặp kế hoạch, ${parts}`,
  /** The same of two places. */
  agreementFindingOf: (things: string, here: string, there: string, parts: string): string =>
    `Trong ${things} của ${here} có việc tương ứng ở ${there}, ${parts}`,
  agreementNone: 'Không tìm thấy việc nào tương ứng giữa hai kế hoạch ở phần này.',
  agreementNote:
    'Giữa các kế hoạch cùng cấp. Tìm theo lời văn chung, dưới cùng mục tiêu hoặc cùng chủ đề; nhiệm vụ viết bằng lời khác thì theo đối chiếu của chúng tôi, có lý do ở từng chỗ. Một việc mà nơi kia tách làm nhiều nhiệm vụ được tính một lần, theo nhiệm vụ giống nhất. Kế hoạch chúng tôi chưa đọc để đối chiếu thì chỉ tìm theo lời văn.',
  agreementUnsure: (count: string): string => `Chưa chắc là cùng một việc, không tính ở trên (${count})`,
  /** How two commitments were found to be the same thing. */
  matchByWording: 'Tìm thấy theo lời văn chung.',
  matchByUs: 'Đối chiếu của chúng tôi',
  agreementCount: (count: string, state: string): string => `${count} ${state}`,
  agreementOthers: 'Giao cho cơ quan khác hẳn',
  agreementShared: (count: string): string => `Giao cho cơ quan trùng một phần (${count})`,
  agreementPairs: 'Từng cặp kế hoạch',
  agreementPair: (one: string, other: string): string => `${one} và ${other}`,
  agreementPairsMore: (count: string): string => `và ${count} cặp kế hoạch nữa, ít việc chung hơn`,
  agreementShownOnly: (shown: string, all: string): string => `Hiện ${shown} trong ${all}.`,
  agreementGoals: 'Theo mục tiêu',
  agreementGoalsFinding: (common: string, all: string): string =>
    `Dưới ${common} trong ${all} mục tiêu, các kế hoạch có giao nhiệm vụ có chung ít nhất một cơ quan chủ trì`,
  agreementGoalsNone: 'Chưa có hai kế hoạch cùng cấp nào giao nhiệm vụ dưới cùng một mục tiêu.',
  agreementGoalCommon: (plans: string): string => `Cùng chủ trì ở cả ${plans} kế hoạch`,
  agreementGoalNoCommon: 'Không cơ quan nào chủ trì ở mọi nơi',
  agreementCompare: 'Đối chiếu hai lời văn',
};

/** The same in English. */
export const en: typeof vi = {
  agencyIsRole: 'This name is a role: each place has a body of its own under it.',
  agencyIsGroup: 'This name stands for a group; the texts do not say which agencies are in it.',
  agencyLeadsIn: (count, plans) =>
    `${count} ${count === '1' ? 'task' : 'tasks'} in ${plans} ${plans === '1' ? 'plan' : 'plans'}`,
  agencyDutiesIn: (count, plans) =>
    `${count} ${count === '1' ? 'duty' : 'duties'} in ${plans} ${plans === '1' ? 'plan' : 'plans'}`,
  agencyReportDays: 'Reports each year, by',
  agencyNoReportDay: 'no plan gives a day',
  agencyDay: (day) => day,
  agencyNamedIn: 'Named in',
  agencyDutyHeadings: {
    report: 'Report',
    'own-plan': 'Draw up its own plan',
    review: 'Review and evaluate',
    other: 'Other things with a deadline',
  },
  agencyNoDeadlines: 'No plan sets this agency a deadline by name.',
  agencyGroupDeadlines: (count) => `Deadlines of groups of agencies (${count})`,
  agencyGroupNote:
    'These bind a group, in plans that name this agency. The texts do not say who is in the group.',
  agencyElsewhereNote:
    'The same thing, given to this agency in one place, and in another to others without it.',
  agencyElsewhereNone: 'Nothing of the kind was found.',
  agencyElsewhereSame: (count) =>
    `${count} more ${count === '1' ? 'pair' : 'pairs'} of matching tasks or duties: both plans give them to this agency.`,
  agencyElsewhereMore: (count) => `and ${count} more of the kind`,
  agencyGivenThere: 'Elsewhere given to',
  agencyElsewhereRest: (count) => `Show ${count} more`,
  agencyWith: 'Together with',
  agencyWithMany: (count) => `Together with ${count} ${count === '1' ? 'other' : 'others'}`,
  agencyGroupMayHold: 'One of the two names a group, which may include the agencies of the other.',
  agencyGoalNone: 'It neither leads nor coordinates any task under any goal.',
  agencyGoalOthers: 'Elsewhere, under this goal, the lead is with',
  agencyLed: 'Leads',
  agencyDutiesHere: 'Duties and deadlines',
  agencyJoined: (count) => `Coordinates in ${count} ${count === '1' ? 'task' : 'tasks'}`,
  agencyFormCount: (count) => `${count} ${count === '1' ? 'place' : 'places'}`,
  agencyBack: 'All agencies',
  agreementHeading: 'The same thing: do the plans give it to the same agency?',
  agreementKinds: {
    assignment: 'Tasks in tables of assignments',
    duty: 'Duties of agencies',
  },
  agreementStates: {
    same: 'to the same agencies',
    shared: 'to some of the same agencies',
    other: 'to wholly other agencies',
    group: 'one to a group not named one by one',
    unnamed: 'one to nobody named',
  },
  agreementTasks: (count) => `${count} ${count === '1' ? 'task' : 'tasks'}`,
  agreementDuties: (count) => `${count} ${count === '1' ? 'duty' : 'duties'}`,
  agreementParts: {
    same: (count) => `${count} ${count === '1' ? 'is' : 'are'} given to the same agencies`,
    shared: (count) => `${count} to some of the same`,
    other: (count) => `${count} to wholly other agencies`,
    group: (count) => `${count} by one of the two to a group not named one by one`,
    unnamed: (count) => `${count} by one of the two to nobody named`,
  },
  agreementFinding: (things, parts) =>
    `Of ${things} that another plan has too, counted for each pair of plans, ${parts}`,
  agreementFindingOf: (things, here, there, parts) =>
    `Of ${things} of ${here} that ${there} has too, ${parts}`,
  agreementNone: 'Nothing that two plans have in common was found here.',
  agreementNote:
    'Between plans of one level. Found by shared wording, under the same goal or topic; tasks in other words by our own reading, with the reason at each. What the other place splits into several tasks is counted once, by the one that agrees most. Plans that we have not read for this are compared by wording only.',
  agreementUnsure: (count) => `May not be the same thing, not counted above (${count})`,
  matchByWording: 'Found by shared wording.',
  matchByUs: 'Paired by us',
  agreementCount: (count, state) => `${count} ${state}`,
  agreementOthers: 'Given to wholly other agencies',
  agreementShared: (count) => `Given to some of the same agencies (${count})`,
  agreementPairs: 'Pair by pair',
  agreementPair: (one, other) => `${one} and ${other}`,
  agreementPairsMore: (count) =>
    `and ${count} more ${count === '1' ? 'pair' : 'pairs'} of plans with less in common`,
  agreementShownOnly: (shown, all) => `${shown} of ${all} are shown.`,
  agreementGoals: 'By goal',
  agreementGoalsFinding: (common, all) =>
    `Under ${common} of ${all} ${all === '1' ? 'goal' : 'goals'}, the plans that assign tasks have at least one lead agency in common`,
  agreementGoalsNone: 'No two plans of one level assign tasks under the same goal yet.',
  agreementGoalCommon: (plans) => `Leads in each of the ${plans} plans`,
  agreementGoalNoCommon: 'No agency leads everywhere',
  agreementCompare: 'Compare the two wordings',
};
