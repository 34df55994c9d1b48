import type { Agency } from '../../schemas/agency.ts';

/** Words of agencies: the matrix of responsibility and their pages, in Vietnamese. */
export const vi = {
  agenciesTitle: 'Cơ quan',
  agenciesLead:
    'Cơ quan nào chủ trì, phối hợp hay được giao trách nhiệm, trong từng kế hoạch. Mỗi tên là một vai: tỉnh nào cũng có Sở Nội vụ của mình.',
  agencyRoles: {
    lead: 'Chủ trì',
    coordinating: 'Phối hợp',
    duty: 'Được giao trách nhiệm',
  },
  agencyKinds: {
    government: 'Cơ quan dân cử, hành chính, tư pháp',
    department: 'Sở, ngành',
    office: 'Văn phòng',
    forces: 'Công an, quân đội',
    party: 'Cơ quan Đảng',
    front: 'Mặt trận, đoàn thể',
    media: 'Báo, đài, cổng thông tin',
    service: 'Đơn vị sự nghiệp, dịch vụ',
    committee: 'Ban chỉ đạo, ban liên ngành',
    group: 'Nhóm cơ quan không kể tên',
  } satisfies Record<Agency['kind'], string>,
  agencyLevels: {
    central: 'Trung ương',
    province: 'Cấp tỉnh',
    commune: 'Cấp xã',
    any: 'Mọi cấp',
  } satisfies Record<Agency['level'], string>,
  agencyVariants: 'Các cách in tên',
  agencyOnlyJoins: 'Chỉ phối hợp, không chủ trì nhiệm vụ nào',
  agencyOtherLeads: 'Cùng việc ấy, nơi khác giao cơ quan khác',
  agencyReports: 'Phải báo cáo gì, khi nào',
  agencyByGoal: 'Theo mục tiêu',
  agencyByPlan: 'Theo kế hoạch',
};

/** The same in English. */
export const en: typeof vi = {
  agenciesTitle: 'Agencies',
  agenciesLead:
    'Which agency leads, coordinates or has a duty, in each plan. A name is a role: each province has a Department of Home Affairs of its own.',
  agencyRoles: {
    lead: 'Leads',
    coordinating: 'Coordinates',
    duty: 'Has a duty',
  },
  agencyKinds: {
    government: 'Elected, executive and judicial bodies',
    department: 'Departments',
    office: 'Offices',
    forces: 'Police and military',
    party: 'Party bodies',
    front: 'Fatherland Front and mass organisations',
    media: 'Press, broadcasters and portals',
    service: 'Public service units',
    committee: 'Steering and interagency committees',
    group: 'Groups of agencies not named one by one',
  },
  agencyLevels: {
    central: 'Central',
    province: 'Provincial',
    commune: 'Communal',
    any: 'Any level',
  },
  agencyVariants: 'Forms of the name in print',
  agencyOnlyJoins: 'Coordinates only, leads nothing',
  agencyOtherLeads: 'The same task, given to another agency elsewhere',
  agencyReports: 'What it must report, and when',
  agencyByGoal: 'By goal',
  agencyByPlan: 'By plan',
};
