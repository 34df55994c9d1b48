import type { ChosenOf, Faceting } from './chosen-values.ts';
import { countValues, isAmongChosen } from './chosen-values.ts';
import type { Hit } from './search-corpus.ts';
import type { SearchPlan, SearchRecord } from './search-plan.ts';

/** What hits can be narrowed by, in the order shown. */
export const FACETS = ['kind', 'place', 'plan', 'level', 'goal', 'agency', 'role', 'year', 'number'] as const;

export type Facet = (typeof FACETS)[number];

/** The values chosen of each facet. */
export type Chosen = ChosenOf<Facet>;

/** What the facets ask of a record and its plan. */
export interface Faceted {
  readonly plan: Pick<SearchPlan, 'planId' | 'jurisdictionCode' | 'level'>;
  readonly record: Pick<
    SearchRecord,
    'kind' | 'goals' | 'lead' | 'coordinating' | 'duty' | 'years' | 'hasNumber'
  >;
}

const ROLES = ['lead', 'coordinating', 'duty'] as const;

const FACETING: Faceting<Facet, Faceted> = { facets: FACETS, valuesOf: listFacetValues };

/**
 * Whether a hit is among what was chosen: of each facet any one value. A role
 * is that of the agency chosen, or of any agency where none is.
 */
export function isChosen(hit: Hit, chosen: Chosen): boolean {
  return isAmongChosen(hit, chosen, FACETING);
}

/**
 * How many hits have each value of a facet, were it chosen besides all that is
 * chosen of the other facets. In: all hits. Out: by facet and value, values that
 * are chosen always among them.
 */
export function countFacets(hits: readonly Hit[], chosen: Chosen): Map<Facet, Map<string, number>> {
  return countValues(hits, chosen, FACETING);
}

/** The values that a record has of a facet: agencies in the roles chosen, the roles of the agencies chosen. */
export function listFacetValues({ plan, record }: Faceted, facet: Facet, chosen: Chosen): readonly string[] {
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
