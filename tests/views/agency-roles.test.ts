import { expect, test } from 'vitest';
import { listAgencyRoles } from '../../src/views/agency-roles.ts';
import { buildCorpus } from './findings/small-corpus.ts';

const ANNEX = [
  'PHỤ LỤC',
  'STT\tNhiệm vụ\tCơ quan chủ trì\tCơ quan phối hợp\n1\tViệc một\tSở Nội vụ\tSở Y tế, Sở Nội vụ, Sở Y tế\n2\tViệc hai\tTrường Chính trị\tSở Y tế',
];

test('each agency has its commitments by role, an assignment that names it twice once', () => {
  const corpus = buildCorpus([
    { id: 'a', lines: ['I. TỔ CHỨC THỰC HIỆN', '1. Sở Y tế: Theo dõi việc thực hiện.', ...ANNEX] },
  ]);
  const shown = listAgencyRoles(corpus).map(({ agencyId, agency, printed, ...roles }) => [
    agencyId,
    agency?.name_vi ?? null,
    printed,
    ...[roles.lead, roles.coordinating, roles.duty].map((places) =>
      places.map(({ planId, id, clauseId }) => `${planId} ${id} ${clauseId}`),
    ),
  ]);
  expect(shown).toEqual([
    ['so-noi-vu', 'Sở Nội vụ', 'Sở Nội vụ', ['a annex.1 annex.1'], ['a annex.1 annex.1'], []],
    ['so-y-te', 'Sở Y tế', 'Sở Y tế', [], ['a annex.1 annex.1', 'a annex.2 annex.2'], ['a i.1--duty-1 i.1']],
    ['unregistered:truong-chinh-tri', null, 'Trường Chính trị', ['a annex.2 annex.2'], [], []],
  ]);
});
