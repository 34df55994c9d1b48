import { fold } from './fold.ts';

/** A word or number of a text and where it stands, in characters. */
export interface Token {
  /** As typed, composed, in lower case; the look-alike ð is đ. */
  readonly exact: string;
  /** Without tone and vowel marks, đ as d. */
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The words and numbers of a text, in order. `90%` and `90 %` are one token,
 * `155/QĐ-TTg` three; signs between them are none.
 */
export function tokenise(text: string): Token[] {
  return [...text.matchAll(WORDS)].map((match) => {
    const word = match[0].replace(/\s/g, '');
    return {
      exact: word.normalize('NFC').toLowerCase().replaceAll('ð', 'đ'),
      folded: fold(word),
      start: match.index,
      end: match.index + match[0].length,
    };
  });
}

/** A word, a number, or a number with its percent sign. */
export const WORDS = /\d{1,20}(?:[.,]\d{1,20}){0,8}\s?%|[\p{L}\p{M}\p{N}]+/gu;
