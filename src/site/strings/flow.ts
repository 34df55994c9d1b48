/** Words of the flow of responsibility from goals by lead agencies to plans, in Vietnamese. */
export const vi = {
  flowShort: 'Mục tiêu › chủ trì › kế hoạch',
  flowTitle: (agencies: string, tasks: string, all: string, goals: string): string =>
    `${agencies} chủ trì nhiều nhất: ${tasks} trong ${all} nhiệm vụ, thuộc ${goals} mục tiêu`,
  flowTitleEqual: (agencies: string, tasks: string): string =>
    `${agencies} cơ quan cùng chủ trì nhiều nhất: mỗi cơ quan ${tasks} nhiệm vụ`,
  flowTitleNone: 'Chưa bản văn nào ở đây giao cho cơ quan nào chủ trì một nhiệm vụ thuộc 12 mục tiêu',
  flowNote: (tasks: string, roles: string): string =>
    `Dải càng dày, càng nhiều lượt chủ trì; số bên cạnh tên cũng là số lượt. Nhiệm vụ giao cho hai cơ quan cùng chủ trì, hoặc thuộc nhóm nói về hai mục tiêu, được tính một lượt cho mỗi cơ quan ở mỗi mục tiêu: ${tasks} nhiệm vụ thành ${roles} lượt.`,
  flowPlansWith: (plans: string, all: string): string =>
    `Chỉ ${plans} trong ${all} kế hoạch có bảng phân công trong bản văn đang giữ.`,
  flowWithoutGoal: (tasks: string): string =>
    `Không vẽ ${tasks} nhiệm vụ thuộc nhóm chưa đối chiếu được với mục tiêu nào.`,
  flowWithoutLead: (tasks: string): string => `Không vẽ ${tasks} nhiệm vụ không in cơ quan chủ trì.`,
  flowOthersNote: (agencies: string): string =>
    `Vẽ chung thành một: ${agencies}; bảng số liệu có riêng từng cơ quan.`,
  flowNeighboursNote: (most: string): string =>
    `Cứ ${most} nơi liền nhau theo mã thì kế hoạch được vẽ chung; bảng số liệu có riêng từng kế hoạch.`,
  flowGoals: 'Mục tiêu',
  flowAgencies: 'Cơ quan chủ trì',
  flowPlans: 'Kế hoạch',
  flowTasks: 'Số nhiệm vụ',
  flowTaskIds: 'Mã nhiệm vụ',
  flowWords: {
    tasks: { none: 'Không có nhiệm vụ nào', one: '1 nhiệm vụ', other: '{count} nhiệm vụ' },
    roles: { none: '0 lượt chủ trì', one: '1 lượt chủ trì', other: '{count} lượt chủ trì' },
    plans: { none: '0 kế hoạch', one: '1 kế hoạch', other: '{count} kế hoạch' },
    flow: '{goal} › {agency} › {plan}: {tasks}',
    node: '{name}: {roles}',
    others: '{count} cơ quan khác',
    neighbours: '{first} – {last} ({count})',
    ofAgency: 'do {agency} chủ trì',
    ofGoal: 'thuộc {goal}',
    inPlan: 'ở {plan}',
    inPlans: 'trong {plans}',
    counted: '({roles})',
  },
  flowNarrow: 'Thu hẹp sơ đồ',
  flowAllGoals: 'Mọi mục tiêu',
  flowAllAgencies: 'Mọi cơ quan',
  flowAllPlans: 'Mọi kế hoạch',
  flowReset: 'Xem tất cả',
};

/** The same in English. */
export const en: typeof vi = {
  flowShort: 'Goal › lead agency › plan',
  flowTitle: (agencies, tasks, all, goals) =>
    `Most often in the lead: ${agencies}, ${tasks} of ${all} ${all === '1' ? 'task' : 'tasks'}, under ${goals} ${goals === '1' ? 'goal' : 'goals'}`,
  flowTitleEqual: (agencies, tasks) =>
    `Most often in the lead: ${agencies} agencies, ${tasks} ${tasks === '1' ? 'task' : 'tasks'} each`,
  flowTitleNone: 'No text held here gives an agency the lead of a task under the 12 goals',
  flowNote: (tasks, roles) =>
    `The wider a band, the more lead roles; the numbers beside names count them too. A task that two agencies lead together, or in a group that speaks of two goals, is one role for each agency under each goal: ${tasks} tasks make ${roles} roles.`,
  flowPlansWith: (plans, all) =>
    `Only ${plans} of ${all} plans ${plans === '1' ? 'has' : 'have'} a table of assignments in the text held.`,
  flowWithoutGoal: (tasks) =>
    `Not drawn: ${tasks} ${tasks === '1' ? 'task' : 'tasks'} in groups that are aligned with no goal yet.`,
  flowWithoutLead: (tasks) =>
    `Not drawn: ${tasks} ${tasks === '1' ? 'task' : 'tasks'} for which no lead agency is printed.`,
  flowOthersNote: (agencies) => `Drawn as one: ${agencies}; the table has each.`,
  flowNeighboursNote: (most) =>
    `Plans are drawn together, ${most} neighbours in the order of their codes at a time; the table has each.`,
  flowGoals: 'Goals',
  flowAgencies: 'Lead agencies',
  flowPlans: 'Plans',
  flowTasks: 'Tasks',
  flowTaskIds: 'Ids of the tasks',
  flowWords: {
    tasks: { none: 'No task', one: '1 task', other: '{count} tasks' },
    roles: { none: 'no lead role', one: '1 lead role', other: '{count} lead roles' },
    plans: { none: 'no plan', one: '1 plan', other: '{count} plans' },
    flow: '{goal} › {agency} › {plan}: {tasks}',
    node: '{name}: {roles}',
    others: '{count} other agencies',
    neighbours: '{first} – {last} ({count})',
    ofAgency: 'led by {agency}',
    ofGoal: 'under {goal}',
    inPlan: 'in {plan}',
    inPlans: 'in {plans}',
    counted: '({roles})',
  },
  flowNarrow: 'Narrow the chart',
  flowAllGoals: 'All goals',
  flowAllAgencies: 'All agencies',
  flowAllPlans: 'All plans',
  flowReset: 'Show all',
};
