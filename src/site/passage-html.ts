import { escape } from 'html-escaper';
import type { Passage } from '../parse/plan-text.ts';

/** The words of a passage as HTML: escaped, with the source's own emphasis and line breaks. */
export function passageHtml(passage: Passage): string {
  return passage
    .map(({ glue, text, strong, em }) => {
      const words = escape(text);
      const slanted = em ? `<em>${words}</em>` : words;
      const heavy = strong ? `<strong>${slanted}</strong>` : slanted;
      return (glue === '\n' ? '<br>' : glue) + heavy;
    })
    .join('');
}
