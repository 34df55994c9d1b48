import type { ExplorerStrings } from '../explore/explorer-strings.ts';
import { pathWordsOf } from './clause-path.ts';
import type { Language } from './languages.ts';
import { stringsOf } from './strings.ts';

/** The words of the table of all commitments for its script, gaps in braces. */
export function explorerStringsOf(language: Language): ExplorerStrings {
  const strings = stringsOf(language);
  const kinds = strings.commitmentKinds;
  return {
    loading: strings.explorerLoading,
    failed: strings.explorerFailed,
    found: strings.explorerFound('{count}', '{all}', '{plans}'),
    foundOnePlan: strings.explorerFound('{count}', '{all}', '1'),
    beginning: strings.explorerBeginning,
    none: strings.explorerNone,
    noneTyped: strings.explorerNoneTyped('{query}'),
    noneChosen: strings.explorerNoneChosen('{chosen}'),
    noneBoth: strings.explorerNoneBoth('{query}', '{chosen}'),
    remove: strings.explorerRemove,
    facets: { ...strings.searchFacets, only: strings.explorerOnly },
    values: {
      ...strings.searchValues,
      ...strings.explorerOnlyValues,
      ...Object.fromEntries(Object.entries(kinds).map(([kind, words]) => [`kind:${kind}`, words])),
    },
    showAll: strings.searchShowAll,
    name: '{kind}, {path}',
    nth: strings.commitmentNth('{name}', '{number}'),
    kinds,
    lead: strings.commitmentLead,
    actors: strings.commitmentActors,
    path: pathWordsOf(language),
  };
}
