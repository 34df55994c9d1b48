import type { DifferenceStrings } from '../islands/difference-strings.ts';
import { pathWordsOf } from '../site/clause-path.ts';
import type { Language } from '../site/languages.ts';
import { stringsOf } from '../site/strings.ts';

/** The words of differences for the scripts that show them, gaps in braces. */
export function differenceStringsOf(language: Language): DifferenceStrings {
  const strings = stringsOf(language);
  return {
    language,
    path: pathWordsOf(language),
    lines: strings.compareLines('{lines}'),
    onlyIn: strings.differenceOnlyIn('{place}'),
    spelling: strings.differenceKinds.spelling,
    summary: strings.differenceSummary('{share}', '{changes}'),
    summaryOne: strings.differenceSummary('{share}', '1'),
    none: strings.differenceNone,
    coarse: strings.differenceCoarse,
    noCounterpart: strings.compareCounterpart('{place}'),
    copy: strings.searchCopy,
    copied: strings.searchCopied,
    copyFailed: strings.searchCopyFailed,
    quote: strings.searchQuote,
    document: strings.searchDocument,
    working: strings.compareWorking,
    failed: strings.compareFailed,
  };
}
