import type { Term } from '../schemas/glossary.ts';
import { hasInitials } from '../text/initials.ts';
import { tokenise } from '../text/tokens.ts';

/**
 * What an abbreviation may stand for, in Vietnamese, in the order of the
 * glossary; none when the glossary lacks it. In: the abbreviation as printed,
 * capitals, marks and signs included, without a full stop behind it. Of a
 * term's wordings the shortest with these initials counts, or its main one;
 * “và” and “của”, which abbreviations leave out, make none longer.
 */
export function explainAbbreviation(terms: readonly Term[], abbreviation: string): string[] {
  return terms
    .filter(({ short }) => short.includes(abbreviation))
    .map(({ vi }) => {
      const spelt = vi.filter((wording) => !/\p{Lu}{2}/u.test(wording) && hasInitials(wording, abbreviation));
      return spelt.toSorted((a, b) => countWords(a) - countWords(b))[0] ?? vi[0] ?? '';
    });
}

function countWords(wording: string): number {
  return tokenise(wording).filter(({ exact }) => exact !== 'và' && exact !== 'của').length;
}
