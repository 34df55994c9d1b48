import { fold } from './fold.ts';
import { tokenise } from './tokens.ts';

/**
 * Whether an abbreviation is made of first letters of a wording's words, in
 * order, words left out at will. Marks do not matter; small letters stand later
 * in the word that the capital before them opens (`TTg`, `QyĐ`), whole words
 * stand for themselves (`Bộ VHTTDL`), and English may add an s (`SDGs`).
 */
export function hasInitials(wording: string, abbreviation: string): boolean {
  const words = tokenise(wording).map(({ folded }) => folded);
  const pieces = (abbreviation.match(/[\p{L}\p{M}]+/gu) ?? []).flatMap((part) =>
    words.includes(fold(part)) ? [fold(part)] : part.split(/(?=\p{Lu})/u).map(fold),
  );
  let at = 0;
  return pieces.every((piece) => {
    const found = words.findIndex((word, index) => index >= at && opens(word, piece));
    at = found + 1;
    return found >= 0;
  });
}

function opens(word: string, piece: string): boolean {
  const [first = '', ...rest] = piece.replace(/^([a-z])s$/, '$1');
  return word.startsWith(first) && word.slice(1).includes(rest.join(''));
}
