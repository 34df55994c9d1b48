import type { Hit } from './search-corpus.ts';
import type { Chosen } from './search-state.ts';

/** What hits can be narrowed by, in the order shown. */
export const FACETS = ['kind', 'place', 'plan', 'level', 'goal', 'agency', 'role', 'year', 'number'] as const;

export type Facet = (typeof FACETS)[number];

const ROLES = ['lead', 'coordinating', 'duty'] as const;

/**
 * Whether a hit is among what was chosen: of each facet any one value. A role
 * is that of the agency chosen, or of any agency where none is.
 */
export function isChosen(hit: Hit, chosen: Chosen): boolean {
  return FACETS.every((facet) => {
    const wanted = chosen[facet];
    return wanted === undefined || valuesOf(hit, facet, chosen).some((value) => wanted.includes(value));
  });
}

/**
 * How many hits have each value of a facet, were it chosen besides all that is
 * chosen of the other facets. In: all hits. Out: by value, values that are
 * chosen always among them.
 */
export function countFacet(hits: readonly Hit[], facet: Facet, chosen: Chosen): Map<string, number> {
  const { [facet]: own = [], ...others } = chosen;
  const counts = new Map(own.map((value) => [value, 0]));
  for (const hit of hits) {
    if (!isChosen(hit, others)) continue;
    for (const value of valuesOf(hit, facet, chosen)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

function valuesOf({ plan, record }: Hit, facet: Facet, chosen: Chosen): readonly string[] {
  switch (facet) {
    case 'place':
      return [plan.jurisdictionCode];
    case 'plan':
      return [plan.planId];
    case 'level':
      return [plan.level];
    case 'kind':
      return [record.kind];
    case 'goal':
      return record.goals;
    case 'agency': {
      const roles = ROLES.filter((role) => chosen.role?.includes(role) ?? true);
      return [...new Set(roles.flatMap((role) => record[role]))];
    }
    case 'role':
      return ROLES.filter((role) =>
        chosen.agency === undefined
          ? record[role].length > 0
          : record[role].some((id) => chosen.agency?.includes(id)),
      );
    case 'year':
      return record.years.map(String);
    case 'number':
      return record.hasNumber ? ['yes'] : [];
  }
}
