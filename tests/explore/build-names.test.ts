import { expect, test } from 'vitest';
import { buildExplorerNames } from '../../src/explore/build-names.ts';
import type { Agency } from '../../src/schemas/agency.ts';
import { buildCorpus } from '../views/findings/small-corpus.ts';

const { plans } = buildCorpus([{ id: 'a', lines: ['I. MỤC TIÊU'] }]);
const summary = plans[0]?.summary;
if (summary === undefined) throw new Error('the corpus has no plan');

const SO_Y_TE = { id: 'so-y-te', name_vi: 'Sở Y tế', name_en: 'Department of Health' } as Agency;

test('only what rows have is named, in the language asked for; an unregistered agency as printed', () => {
  const names = buildExplorerNames(
    {
      plans: [{ ...summary, planId: 'a', placeVi: 'Đắk Lắk', placeEn: 'Dak Lak', jurisdictionCode: '66' }],
      commitments: [
        {
          lead: [{ agencyId: 'so-y-te', printed: 'Sở Y Tế' }],
          coordinating: [{ agencyId: null, printed: 'Tổ X' }],
        },
      ],
      jurisdictions: [
        { code: '66', kind: 'province', name_vi: 'Đắk Lắk', name_en: 'Dak Lak' },
        { code: '42', kind: 'province', name_vi: 'Hà Tĩnh', name_en: 'Ha Tinh' },
      ],
      agencies: [SO_Y_TE, { ...SO_Y_TE, id: 'cong-an' }],
      goals: [],
      chunks: 3,
    },
    'en',
  );
  expect(names).toEqual({
    plans: [{ planId: 'a', level: summary.level, jurisdictionCode: '66', place: 'Dak Lak' }],
    places: { '66': 'Dak Lak' },
    agencies: { 'so-y-te': 'Department of Health' },
    unregistered: { 'unregistered:to-x': 'Tổ X' },
    goals: [],
    chunks: 3,
  });
});
