import type { PathWords } from '../text/clause-path.ts';
import { nameClausePath } from '../text/clause-path.ts';
import type { Language } from './languages.ts';
import { stringsOf } from './strings.ts';

/** The place of a clause in words of a language: `v.2.dd` is `V.2.đ`. */
export function formatClausePath(clauseId: string, language: Language): string {
  return nameClausePath(clauseId, pathWordsOf(language));
}

/** The words of paths, for pages that hand them to scripts. */
export function pathWordsOf(language: Language): PathWords {
  const strings = stringsOf(language);
  const count = '{count}';
  return {
    header: strings.outlineHeader,
    title: strings.pathTitle,
    preamble: strings.outlinePreamble,
    closing: strings.outlineClosing,
    recipients: strings.outlineRecipients,
    signature: strings.outlineSignature,
    annex: strings.pathAnnex,
    item: strings.pathItem(count),
    subItem: strings.pathSubItem(count),
    paragraph: strings.pathParagraph(count),
    heading: strings.pathHeading(count),
    table: strings.pathTable(count),
    row: strings.pathRow(count),
    group: strings.pathGroup(count),
    goal: strings.pathGoal(count),
    task: strings.pathTask(count),
  };
}
