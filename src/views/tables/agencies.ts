import { listAgencyRoles } from '../agency-roles.ts';
import type { DataTable } from './data-table.ts';

export const agenciesTable: DataTable = {
  name: 'agencies',
  titleVi: 'Cơ quan',
  titleEn: 'Agencies',
  key: ['agency_id'],
  columns: [
    {
      name: 'agency_id',
      type: 'string',
      vi: 'Mã vai trò; một vai trò, mỗi tỉnh một cơ quan',
      en: 'Id of the role; one role, a body in each province',
      isRequired: true,
    },
    { name: 'name_vi', type: 'string', vi: 'Tên', en: 'Name in Vietnamese', isRequired: true },
    {
      name: 'name_en',
      type: 'string',
      vi: 'Tên tiếng Anh, do chúng tôi dịch',
      en: 'Name in English, our translation',
      isRequired: true,
    },
    {
      name: 'kind',
      type: 'string',
      vi: 'Loại',
      en: 'Kind',
      isRequired: true,
      values: [
        'government',
        'department',
        'office',
        'forces',
        'party',
        'front',
        'media',
        'service',
        'committee',
        'group',
      ],
    },
    {
      name: 'level',
      type: 'string',
      vi: 'Cấp',
      en: 'Level',
      isRequired: true,
      values: ['central', 'province', 'commune', 'any'],
    },
    { name: 'variants', type: 'list', vi: 'Cách viết khác', en: 'Other ways to print the name' },
    {
      name: 'lead_count',
      type: 'integer',
      vi: 'Số nhiệm vụ chủ trì',
      en: 'Assignments led',
      isRequired: true,
    },
    {
      name: 'coordinating_count',
      type: 'integer',
      vi: 'Số nhiệm vụ phối hợp',
      en: 'Assignments joined',
      isRequired: true,
    },
    { name: 'duty_count', type: 'integer', vi: 'Số trách nhiệm', en: 'Duties', isRequired: true },
  ],
  buildRows: (corpus) => {
    const byId = new Map(listAgencyRoles(corpus).map((roles) => [roles.agencyId, roles]));
    return corpus.agencies.map((agency) => {
      const roles = byId.get(agency.id);
      return {
        agency_id: agency.id,
        name_vi: agency.name_vi,
        name_en: agency.name_en,
        kind: agency.kind,
        level: agency.level,
        variants: agency.variants,
        lead_count: roles?.lead.length ?? 0,
        coordinating_count: roles?.coordinating.length ?? 0,
        duty_count: roles?.duty.length ?? 0,
      };
    });
  },
};
