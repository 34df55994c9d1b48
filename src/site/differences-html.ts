import { escape } from 'html-escaper';
import type { DifferencePart } from '../views/word-differences.ts';
import type { Language } from './languages.ts';
import { stringsOf } from './strings.ts';

/**
 * Two texts of plans laid into one as HTML: what only the left one says in `<del>`, what only the right one says in
 * `<ins>`, each with words for those who hear it. In: the parts of `buildWordDifferences` and the names of the two
 * places. White space stays outside the marks; a unit ends with its own, so where a word of one text stands right
 * behind one of the other a space parts them.
 */
export function differencesHtml(
  parts: readonly DifferencePart[],
  places: { readonly left: string; readonly right: string },
  language: Language,
): string {
  const { differenceOnlyIn } = stringsOf(language);
  const hidden = (words: string): string =>
    `<span class="visually-hidden" lang="${language}">${escape(words)}</span>`;
  const mark = (tag: 'del' | 'ins', words: string, place: string): string => {
    const kept = words.trimEnd();
    const behind = words.slice(kept.length);
    return `<${tag}>${hidden(`[${differenceOnlyIn(place)}: `)}${escape(kept)}${hidden(']')}</${tag}>${behind}`;
  };
  let before = '';
  let html = '';
  for (const { kind, left, right } of parts) {
    const words = kind === 'only-right' ? right : left;
    if (/\S$/u.test(before) && OPENS_A_WORD.test(words)) html += ' ';
    if (kind === 'only-left') html += mark('del', words, places.left);
    else if (kind === 'only-right') html += mark('ins', words, places.right);
    else html += escape(words);
    before = words;
  }
  return html;
}

const OPENS_A_WORD = /^[\p{L}\p{N}“"(]/u;
