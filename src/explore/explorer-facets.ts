import type { Faceting } from '../search/chosen-values.ts';
import { FACETS, listFacetValues } from '../search/facets.ts';
import type { CommitmentRow } from './commitment-row.ts';

/** What commitments can be narrowed by, in the order shown: as the search, and whether the wording is only here. */
export const EXPLORER_FACETS = [...FACETS, 'only'] as const;

export type ExplorerFacet = (typeof EXPLORER_FACETS)[number];

export const EXPLORER_FACETING: Faceting<ExplorerFacet, CommitmentRow> = {
  facets: EXPLORER_FACETS,
  valuesOf: (row, facet, chosen) =>
    facet === 'only' ? [onlyValue(row.record.onlyHere)] : listFacetValues(row, facet, chosen),
};

function onlyValue(onlyHere: boolean | null): 'yes' | 'no' | 'unknown' {
  if (onlyHere === null) return 'unknown';
  return onlyHere ? 'yes' : 'no';
}
