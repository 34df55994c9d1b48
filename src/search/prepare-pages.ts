import type { PreparedPlan } from './prepare-plan.ts';
import { preparePlan } from './prepare-plan.ts';
import type { SitePage } from './search-words.ts';

/** Our own pages made ready to be searched as plans are; the id of a record is its place in the list. */
export function preparePages(pages: readonly SitePage[]): PreparedPlan {
  return preparePlan({
    planId: '',
    placeVi: '',
    placeEn: '',
    level: 'province',
    jurisdictionCode: '',
    documentType: null,
    documentNumber: null,
    issuedOn: null,
    records: pages.map(({ text }, index) => ({
      id: String(index),
      clauseId: String(index),
      parent: null,
      kind: 'guide',
      lines: [1, 1],
      text,
      head: text.indexOf('\n'),
      passing: [],
      goals: [],
      lead: [],
      coordinating: [],
      duty: [],
      years: [],
      isDated: false,
      hasNumber: false,
    })),
  });
}
