import type { ChosenOf } from '../search/chosen-values.ts';
import { addChosen, readChosen } from '../search/chosen-values.ts';
import type { ExplorerFacet } from './explorer-facets.ts';
import { EXPLORER_FACETS } from './explorer-facets.ts';

/** The orders of rows; `plan` is that of the page, each plan in its own. */
export const SORTS = ['plan', 'place', 'kind', 'date', 'goal', 'agency'] as const;

export type Sort = (typeof SORTS)[number];

/** What a reader asks of the table of all commitments: all of it stands in the address. */
export interface ExplorerState {
  readonly typed: string;
  readonly sort: Sort;
  readonly chosen: ChosenOf<ExplorerFacet>;
}

/** Reads a state from the address; what it does not know it leaves aside. */
export function readExplorerState(params: URLSearchParams): ExplorerState {
  return {
    typed: params.get('q') ?? '',
    sort: SORTS.find((sort) => sort === params.get('sort')) ?? 'plan',
    chosen: readChosen(params, EXPLORER_FACETS),
  };
}

/** The address of a state: only what differs from the beginning. */
export function writeExplorerState({ typed, sort, chosen }: ExplorerState): URLSearchParams {
  const params = new URLSearchParams();
  if (typed.trim() !== '') params.set('q', typed);
  if (sort !== 'plan') params.set('sort', sort);
  addChosen(params, chosen, EXPLORER_FACETS);
  return params;
}
