import type { ResponsibilityBand } from '../../views/responsibility.ts';
import * as agencies from './agencies.ts';

/** Words of the matrix of responsibility and of the list of agencies, in Vietnamese. */
export const vi = {
  responsibilityBands: {
    leads: 'Chủ trì ít nhất một nhiệm vụ',
    joins: agencies.vi.agencyOnlyJoins,
    duties: 'Chỉ được giao trách nhiệm',
  } satisfies Record<ResponsibilityBand['id'], string>,
  responsibilityNone: 'Không kế hoạch nào có bản văn ở đây giao cho cơ quan nào chủ trì nhiệm vụ nào',
  responsibilityMost: (names: string, count: string, all: string): string =>
    `${names} chủ trì nhiều nhất: ${count} trong ${all} nhiệm vụ`,
  responsibilityMostAlike: (names: string, count: string, all: string): string =>
    `${names} cùng chủ trì nhiều nhất: mỗi cơ quan ${count} trong ${all} nhiệm vụ`,
  responsibilityMostMany: (agencies: string, count: string, all: string): string =>
    `${agencies} cơ quan cùng chủ trì nhiều nhất: mỗi cơ quan ${count} trong ${all} nhiệm vụ`,
  responsibilityJoins: (name: string, count: string): string =>
    `${name} phối hợp trong ${count} nhiệm vụ mà không chủ trì nhiệm vụ nào`,
  responsibilityJoinsAll: (name: string, count: string): string =>
    `${name} phối hợp trong cả ${count} nhiệm vụ mà không chủ trì nhiệm vụ nào`,
  responsibilityIn: (place: string, names: string, count: string, all: string): string =>
    `ở ${place} là ${names} (${count} trong ${all} nhiệm vụ)`,
  responsibilityByPlace: (places: string): string => `Chủ trì nhiều nhất: ${places}`,
  responsibilityInMany: (name: string, count: string, all: string): string =>
    `Trong ${all} kế hoạch có bảng phân công, ${name} chủ trì nhiều nhất ở ${count} kế hoạch`,
  responsibilityReading: 'Dấu càng lớn, càng nhiều nhiệm vụ; số cạnh tên tính mỗi nhiệm vụ một lần.',
  responsibilityRoles: 'Mỗi tên là một vai: tỉnh nào cũng có cơ quan của mình.',
  responsibilityAssigned: (places: string): string => `Bảng phân công có trong bản văn của ${places}.`,
  responsibilityAssignedCount: (count: string, all: string): string =>
    `Bảng phân công có trong bản văn của ${count} trong ${all} kế hoạch.`,
  responsibilityAnnexNotHeld: (places: string): string =>
    `${places} dẫn sang phụ lục chưa có bản văn: ai chủ trì ở đó thì chưa biết.`,
  responsibilityAnnexNotHeldCount: (count: string): string =>
    `${count} kế hoạch dẫn sang phụ lục chưa có bản văn: ai chủ trì ở đó thì chưa biết.`,
  responsibilityByLevel:
    'Có nhiều kế hoạch nên mỗi cột gộp cả một cấp; trang của từng cơ quan kể riêng từng kế hoạch.',
  responsibilityLeftOut: (count: string): string => `và ${count} cơ quan nữa, trong danh sách ở cuối trang`,
  responsibilityNoGoal: 'Không theo mục tiêu nào',
  responsibilityPlans: (level: string, count: string): string => `${level} (${count} kế hoạch)`,
  responsibilityCount: {
    lead: (count: string): string => `chủ trì ${count} nhiệm vụ`,
    coordinating: (count: string): string => `phối hợp trong ${count} nhiệm vụ`,
    duty: (count: string): string => `được giao ${count} trách nhiệm`,
  },
  responsibilityAgency: 'Cơ quan',
  responsibilityGoal: 'Mục tiêu',
  responsibilityPlan: 'Kế hoạch',
  agenciesList: 'Mọi cơ quan có tên trong các kế hoạch',
  agenciesListNote:
    'Số nhiệm vụ chủ trì, số nhiệm vụ phối hợp, số trách nhiệm được giao, tính trên mọi kế hoạch.',
  agenciesNone: 'Không kế hoạch nào có bản văn ở đây giao việc cho cơ quan nào.',
  agencyUnregistered: 'Tên chưa có trong danh mục của chúng tôi',
};

/** The same in English. */
export const en: typeof vi = {
  responsibilityBands: {
    leads: 'Leads at least one task',
    joins: agencies.en.agencyOnlyJoins,
    duties: 'Has duties only',
  },
  responsibilityNone: 'No plan held here gives an agency the lead of a task',
  responsibilityMost: (names, count, all) => `Most often in the lead: ${names}, ${count} of ${tasks(all)}`,
  responsibilityMostAlike: (names, count, all) =>
    `Most often in the lead: ${names}, ${count} of ${tasks(all)} each`,
  responsibilityMostMany: (agencies, count, all) =>
    `Most often in the lead: ${agencies} agencies, ${count} of ${tasks(all)} each`,
  responsibilityJoins: (name, count) => `coordinating in ${tasks(count)} and leading none: ${name}`,
  responsibilityJoinsAll: (name, count) => `coordinating in all ${count} and leading none: ${name}`,
  responsibilityIn: (place, names, count, all) => `in ${place} ${names} (${count} of ${tasks(all)})`,
  responsibilityByPlace: (places) => `Most often in the lead: ${places}`,
  responsibilityInMany: (name, count, all) =>
    `Most often in the lead, in ${count} of the ${all} plans with a table of assignments: ${name}`,
  responsibilityReading: 'The larger a mark, the more tasks; the numbers beside a name count each task once.',
  responsibilityRoles: 'A name is a role: each province has an agency of its own.',
  responsibilityAssigned: (places) => `Tables of assignments stand in the texts of ${places}.`,
  responsibilityAssignedCount: (count, all) =>
    `Tables of assignments stand in the texts of ${count} of ${all} plans.`,
  responsibilityAnnexNotHeld: (places) =>
    `${places}: the plan refers to an annex not held, so that who leads there is not known.`,
  responsibilityAnnexNotHeldCount: (count) =>
    `${count} plans refer to an annex not held, so that who leads there is not known.`,
  responsibilityByLevel:
    'There are many plans, so that each column counts a whole level; the page of an agency tells each plan.',
  responsibilityLeftOut: (count) =>
    `and ${count} more ${count === '1' ? 'agency' : 'agencies'}, in the list at the end of the page`,
  responsibilityNoGoal: 'Under no goal',
  responsibilityPlans: (level, count) => `${level} (${count} ${count === '1' ? 'plan' : 'plans'})`,
  responsibilityCount: {
    lead: (count) => `leads ${tasks(count)}`,
    coordinating: (count) => `coordinates in ${tasks(count)}`,
    duty: (count) => `has ${count} ${count === '1' ? 'duty' : 'duties'}`,
  },
  responsibilityAgency: 'Agency',
  responsibilityGoal: 'Goal',
  responsibilityPlan: 'Plan',
  agenciesList: 'Every agency that the plans name',
  agenciesListNote: 'Tasks it leads, tasks it coordinates in and duties it has, over all plans.',
  agenciesNone: 'No plan held here gives an agency anything to do.',
  agencyUnregistered: 'Names not in our registry yet',
};

function tasks(count: string): string {
  return `${count} ${count === '1' ? 'task' : 'tasks'}`;
}
