import { fold } from './fold.ts';
import { WORDS } from './tokens.ts';

/**
 * The words of a text for looking up phrases: folded, one space around each, no
 * signs; `“Kinh phí, ngân sách”` gives ` kinh phi ngan sach `. A phrase folded
 * likewise stands in a text where its string does, as whole words. Empty text
 * gives the empty string.
 */
export function foldWords(text: string): string {
  const words = fold(text).match(WORDS);
  return words === null ? '' : ` ${words.map((word) => word.replace(/\s/g, '')).join(' ')} `;
}
