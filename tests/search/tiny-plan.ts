import type { SearchPlan, SearchRecord } from '../../src/search/search-plan.ts';
import { hasNumber, yearsOf } from '../../src/search/numbers.ts';
import { freeze } from '../views/clauses.ts';

/** A record of words: a clause at line 1 unless told otherwise. */
export function record(id: string, text: string, rest: Partial<SearchRecord> = {}): SearchRecord {
  return {
    id,
    clauseId: id,
    parent: null,
    kind: 'clause',
    lines: [1, 1],
    text,
    head: 0,
    passing: [],
    goals: [],
    lead: [],
    coordinating: [],
    duty: [],
    years: yearsOf(text),
    isDated: false,
    hasNumber: hasNumber(text),
    ...rest,
  };
}

/** A frozen plan of a made-up province. */
export function tinyPlan(planId: string, records: readonly SearchRecord[]): SearchPlan {
  return freeze({
    planId,
    placeVi: planId === 'ha-tinh' ? 'Hà Tĩnh' : 'Gia Lai',
    placeEn: planId === 'ha-tinh' ? 'Ha Tinh' : 'Gia Lai',
    level: 'province',
    jurisdictionCode: planId === 'ha-tinh' ? '42' : '52',
    documentType: 'Kế hoạch',
    documentNumber: null,
    issuedOn: null,
    records,
  });
}
