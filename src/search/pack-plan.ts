import { hasNumber, yearsOf } from './numbers.ts';
import type { Range, SearchPlan, SearchRecord } from './search-plan.ts';

/**
 * A plan's records as the browser loads them. What is empty or follows from the
 * words is left out, and the words of a fact are a range of those of its
 * clause, which stands before it.
 */
export interface PackedPlan extends Omit<SearchPlan, 'records'> {
  readonly records: readonly PackedRecord[];
}

type PackedRecord = Partial<Omit<SearchRecord, 'id' | 'kind' | 'lines' | 'years' | 'hasNumber' | 'isDated'>> &
  Pick<SearchRecord, 'id' | 'kind' | 'lines'> & {
    /** Where the words stand: the record's place in the list, and the range. */
    readonly of?: readonly [index: number, ...Range];
    readonly dated?: 1;
  };

/** Packs a plan for the browser; `unpackPlan` gives the same plan back. */
export function packPlan(plan: SearchPlan): PackedPlan {
  const indexes = new Map(plan.records.map(({ id }, index) => [id, index]));
  return { ...plan, records: plan.records.map((record, index) => packRecord(record, index, plan, indexes)) };
}

function packRecord(
  record: SearchRecord,
  index: number,
  plan: SearchPlan,
  indexes: ReadonlyMap<string, number>,
): PackedRecord {
  const { id, kind, lines, clauseId, parent, text, head, passing, goals, lead, coordinating, duty } = record;
  const clause = indexes.get(clauseId) ?? index;
  const start = clause < index ? (plan.records[clause]?.text.indexOf(text) ?? -1) : -1;
  return {
    id,
    kind,
    lines,
    ...(clauseId === id ? {} : { clauseId }),
    ...(parent === null ? {} : { parent }),
    ...(start === -1 ? { text } : { of: [clause, start, start + text.length] }),
    ...(head === 0 ? {} : { head }),
    ...(record.isDated ? { dated: 1 } : {}),
    ...Object.fromEntries(
      Object.entries({ passing, goals, lead, coordinating, duty }).filter(([, list]) => list.length > 0),
    ),
  };
}

/** Unpacks what `packPlan` packed. */
export function unpackPlan(plan: PackedPlan): SearchPlan {
  return { ...plan, records: plan.records.map((packed) => unpackRecord(packed, plan)) };
}

function unpackRecord({ of, dated, ...record }: PackedRecord, plan: PackedPlan): SearchRecord {
  const text = record.text ?? (of === undefined ? '' : (plan.records[of[0]]?.text ?? '').slice(of[1], of[2]));
  return {
    clauseId: record.id,
    parent: null,
    head: 0,
    passing: [],
    goals: [],
    lead: [],
    coordinating: [],
    duty: [],
    ...record,
    text,
    isDated: dated === 1,
    years: yearsOf(text),
    hasNumber: hasNumber(text),
  };
}
