import { tokenise } from '../text/tokens.ts';
import { writeAlike } from '../text/write-alike.ts';

/** A word as the search compares it. */
export interface KeyedToken {
  /** Without marks, in lower case, in one spelling (`writeAlike`). */
  readonly key: string;
  /** The marks of the word in a fixed order, wherever they stand: `hoá` and `hóa` have the same. */
  readonly marks: string;
  /** Whether it is printed in capitals, as abbreviations are. */
  readonly isCapitals: boolean;
  readonly start: number;
  readonly end: number;
}

type Keyed = Pick<KeyedToken, 'key' | 'marks'>;

const known = new Map<string, Keyed>();

/** The words and numbers of a text, in order, as the search compares them. */
export function keyTokens(text: string): KeyedToken[] {
  return tokenise(text).map(({ exact, folded, start, end }) => ({
    ...keyOf(exact, folded),
    isCapitals: isCapitals(text.slice(start, end)),
    start,
    end,
  }));
}

/** The keys of a text's words, in order. */
export function keysOf(text: string): string[] {
  return keyTokens(text).map(({ key }) => key);
}

/** A word with its marks as one string, `key:marks`: what tells two words apart. */
export function markedKey({ key, marks }: Keyed): string {
  return `${key}:${marks}`;
}

function isCapitals(word: string): boolean {
  return word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase();
}

function keyOf(exact: string, folded: string): Keyed {
  let keyed = known.get(exact);
  if (keyed === undefined) {
    keyed = { key: writeAlike(folded), marks: marksOf(exact) };
    known.set(exact, keyed);
  }
  return keyed;
}

function marksOf(exact: string): string {
  return (exact.normalize('NFD').match(/\p{M}|đ/gu) ?? []).sort().join('');
}

/**
 * How well the marks of a word of a text answer those typed, 0 to 1: the same
 * or none typed 1, some of them 0.95, others 0.5.
 */
export function rateMarks(typed: string, printed: string): number {
  if (typed === printed || typed === '') return 1;
  const rest = Array.from(printed);
  const isPart = Array.from(typed).every((mark) => {
    const at = rest.indexOf(mark);
    if (at !== -1) rest.splice(at, 1);
    return at !== -1;
  });
  return isPart ? 0.95 : 0.5;
}
