import { addChosen, readChosen } from './chosen-values.ts';
import type { Chosen } from './facets.ts';
import { FACETS } from './facets.ts';

/** What a reader asks of the search: all of it stands in the address. */
export interface SearchState {
  readonly typed: string;
  /** Only what was typed, or also what means the same. */
  readonly reach: 'exact' | 'related';
  readonly sort: 'relevance' | 'plan';
  /** Whether passages of several plans that say nearly the same are shown as one. */
  readonly isGrouped: boolean;
  readonly chosen: Chosen;
}

/** Reads a state from the address; what it does not know it leaves aside. */
export function readState(params: URLSearchParams): SearchState {
  return {
    typed: params.get('q') ?? '',
    reach: params.get('mode') === 'exact' ? 'exact' : 'related',
    sort: params.get('sort') === 'plan' ? 'plan' : 'relevance',
    isGrouped: params.get('group') !== 'no',
    chosen: readChosen(params, FACETS),
  };
}

/** The address of a state: only what differs from the beginning. */
export function writeState({ typed, reach, sort, isGrouped, chosen }: SearchState): URLSearchParams {
  const params = new URLSearchParams();
  if (typed.trim() !== '') params.set('q', typed);
  if (reach === 'exact') params.set('mode', 'exact');
  if (sort === 'plan') params.set('sort', 'plan');
  if (!isGrouped) params.set('group', 'no');
  addChosen(params, chosen, FACETS);
  return params;
}
