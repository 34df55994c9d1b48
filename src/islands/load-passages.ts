import type { PackedPlan } from '../search/pack-plan.ts';
import { unpackPlan } from '../search/pack-plan.ts';
import type { SearchPlan } from '../search/search-plan.ts';
import { splitLabel } from '../text/split-label.ts';
import { loadJson } from './load-json.ts';

/** A clause as it is laid beside others. */
export interface Passage {
  readonly clauseId: string;
  /** The printed number, which is no part of what is compared; empty where none is printed. */
  readonly label: string;
  readonly words: string;
  readonly lines: readonly [first: number, last: number];
}

/** Loads the records of a plan that the search publishes. `base`: the address of the site's top. Rejects when they cannot be had. */
export async function loadPlan(base: string, planId: string): Promise<SearchPlan> {
  return unpackPlan(await loadJson<PackedPlan>(`${base}search/plans/${encodeURIComponent(planId)}.json`));
}

/** The clauses of a plan that have words, in order; only those of `ids` when given. */
export function listPassages({ records }: SearchPlan, ids?: ReadonlySet<string>): Passage[] {
  return records
    .filter(({ kind, id }) => (kind === 'clause' || kind === 'assignment') && ids?.has(id) !== false)
    .map(({ id, text, lines }) => ({ clauseId: id, ...splitLabel(text, id), lines }));
}

/** The ids of a clause and of all that stands under it. */
export function listUnder({ records }: SearchPlan, clauseId: string): Set<string> {
  const ids = new Set<string>();
  for (const { id, kind, parent } of records) {
    if (kind !== 'clause' && kind !== 'assignment') continue;
    const above = parent === null ? undefined : records[parent];
    if (id === clauseId || (above !== undefined && ids.has(above.id))) ids.add(id);
  }
  return ids;
}
