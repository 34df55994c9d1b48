import type { Crosswalk } from '../schemas/crosswalk.ts';
import type { CorpusPlan } from './corpus.ts';

/** A printed group of a plan and the national goals that it was found to speak of. */
export type AlignedGroup = Crosswalk['groups'][number];

/**
 * The aligned group that each clause of a plan stands in, the nearest where one lies in
 * another; clauses in none are left out. Made once for a plan, then asked by clause id.
 */
export function groupsByClause({
  text,
  crosswalk,
}: Pick<CorpusPlan, 'text' | 'crosswalk'>): ReadonlyMap<string, AlignedGroup> {
  const own = new Map(crosswalk?.groups.map((group) => [group.clause, group]));
  const groups = new Map<string, AlignedGroup>();
  for (const { id, parentId } of text.clauses) {
    const found = own.get(id) ?? groups.get(parentId ?? '');
    if (found !== undefined) groups.set(id, found);
  }
  return groups;
}

/**
 * The national goals that a clause of a plan speaks of, by the reviewed
 * crosswalk of the group it stands in; clauses in no group are left out.
 */
export function goalsByClause(
  plan: Pick<CorpusPlan, 'text' | 'crosswalk'>,
): ReadonlyMap<string, readonly string[]> {
  return new Map([...groupsByClause(plan)].map(([clauseId, { goals }]) => [clauseId, goals]));
}
