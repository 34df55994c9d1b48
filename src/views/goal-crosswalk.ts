import type { CorpusPlan } from './corpus.ts';

/**
 * The national goals that a clause of a plan speaks of, by the reviewed
 * crosswalk of the groups it stands in; empty where no group is aligned. Made
 * once for a plan, then asked by clause id.
 */
export function goalsByClause({
  text,
  crosswalk,
}: Pick<CorpusPlan, 'text' | 'crosswalk'>): ReadonlyMap<string, readonly string[]> {
  const own = new Map(crosswalk?.groups.map(({ clause, goals }) => [clause, goals]));
  const goals = new Map<string, readonly string[]>();
  for (const { id, parentId } of text.clauses) {
    const found = own.get(id) ?? goals.get(parentId ?? '');
    if (found !== undefined) goals.set(id, found);
  }
  return goals;
}
