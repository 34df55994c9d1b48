import type { SearchStrings } from '../search/search-strings.ts';
import { pathWordsOf } from './clause-path.ts';
import type { Language } from './languages.ts';
import { stringsOf } from './strings.ts';

/** The words of the search page for its scripts, gaps in braces. */
export function searchStringsOf(language: Language): SearchStrings {
  const strings = stringsOf(language);
  return {
    start: strings.searchStart,
    working: strings.searchWorking,
    found: strings.searchFound('{count}', '{query}', '{plans}'),
    foundOne: strings.searchFound('1', '{query}', '1'),
    foundSome: strings.searchFoundSome('{count}', '{query}', '{read}', '{all}'),
    foundPart: strings.searchFoundPart,
    none: strings.searchFoundNone('{query}'),
    noneChosen: strings.searchNoneChosen('{query}'),
    notHeld: strings.searchNotHeld('{place}'),
    tried: strings.searchTried,
    failed: strings.searchFailed,
    wholePlan: strings.searchWholePlan,
    lines: strings.sourceLines('{lines}'),
    also: strings.searchAlso,
    under: strings.searchUnder,
    copied: strings.searchCopied,
    copyFailed: strings.searchCopyFailed,
    quote: strings.searchQuote,
    document: strings.searchDocument,
    showAll: strings.searchShowAll,
    added: strings.searchAdded,
    facets: strings.searchFacets,
    values: strings.searchValues,
    goal: strings.markGoals('{number}: {name}'),
    path: pathWordsOf(language),
  };
}
