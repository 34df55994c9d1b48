import { EQUIVALENTS, indexForms, joinEquivalents } from './equivalents.ts';
import { splitUnits } from './units.ts';

/** A word of a text in the one form that all its writings share, and where it stands, in characters. */
export interface SameWord {
  readonly key: string;
  readonly start: number;
  readonly end: number;
  /** How many syllables it is printed with; an abbreviation is one. */
  readonly syllables: number;
}

/**
 * The words of a text, those that are only written otherwise made equal: letter case, tone placement, i and y, zeros
 * in front (`splitUnits`), and equivalents (`EQUIVALENTS`), which are one word each. Signs are left out. In: any
 * text. Out: words in order.
 */
export function readSameWords(text: string): SameWord[] {
  let at = 0;
  return joinEquivalents(splitUnits(text), FORMS).flatMap(({ text: printed, key, words }) => {
    const start = at + printed.search(/\S|$/);
    const end = at + printed.trimEnd().length;
    at += printed.length;
    return words === 0 ? [] : [{ key, start, end, syllables: words }];
  });
}

/** Signs are left out, and a phrase that is printed with and without one stays several words. */
const FORMS = indexForms(EQUIVALENTS.filter(({ reason }) => reason !== 'sign'));
