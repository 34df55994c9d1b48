import type { Corpus } from '../corpus.ts';
import { agencyIds } from '../agency-ids.ts';
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
    const lead = count(corpus, ({ assignments }) => assignments.map((assignment) => assignment.lead));
    const coordinating = count(corpus, ({ assignments }) =>
      assignments.map((assignment) => assignment.coordinating),
    );
    const duties = count(corpus, (facts) => facts.duties.map(({ agencies }) => agencies));
    return corpus.agencies.map((agency) => ({
      agency_id: agency.id,
      name_vi: agency.name_vi,
      name_en: agency.name_en,
      kind: agency.kind,
      level: agency.level,
      variants: agency.variants,
      lead_count: lead.get(agency.id) ?? 0,
      coordinating_count: coordinating.get(agency.id) ?? 0,
      duty_count: duties.get(agency.id) ?? 0,
    }));
  },
};

type Facts = Corpus['plans'][number]['facts'];

/** How many facts name each agency. */
function count(
  corpus: Corpus,
  listsOf: (facts: Facts) => Parameters<typeof agencyIds>[0][],
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { facts } of corpus.plans) {
    for (const list of listsOf(facts)) {
      for (const id of agencyIds(list)) counts.set(id, (counts.get(id) ?? 0) + 1);
    }
  }
  return counts;
}
