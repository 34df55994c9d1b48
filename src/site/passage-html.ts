import { escape } from 'html-escaper';
import type { Passage, Span } from '../parse/plan-text.ts';
import { splitShared } from '../views/shared-wording/split-shared.ts';

/**
 * The words of a passage as HTML: escaped, with the source's own emphasis and line breaks; words that stand in another
 * plan too (`ClauseWording.sharedSpans`) within `<span class="shared">`.
 */
export function passageHtml(passage: Passage, sharedSpans: readonly Span[] = []): string {
  return splitShared(passage, sharedSpans)
    .map((part) => {
      const words = wordsHtml(part.passage);
      return part.isShared ? `<span class="shared">${words}</span>` : words;
    })
    .join('');
}

function wordsHtml(passage: Passage): string {
  return passage
    .map(({ glue, text, strong, em }) => {
      const words = escape(text);
      const slanted = em ? `<em>${words}</em>` : words;
      const heavy = strong ? `<strong>${slanted}</strong>` : slanted;
      return (glue === '\n' ? '<br>' : glue) + heavy;
    })
    .join('');
}
