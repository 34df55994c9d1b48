import type { Token } from '../text/tokens.ts';
import { tokenise } from '../text/tokens.ts';
import type { Query } from './query.ts';

/** How a text answers a query, best first by `score`; `ranges` are the matching characters, in order. */
export interface Match {
  readonly score: number;
  readonly ranges: readonly { readonly start: number; readonly end: number }[];
}

/**
 * Matches a text against a query, or null. A text matches when it has all the
 * words, marks left aside; in quotation marks it must have them side by side,
 * with the marks that were typed. Words side by side in the order typed count
 * most, then marks typed and met, then shortness. `90` is met by `90%`, not the
 * other way round.
 */
export function matchText(text: string, query: Query): Match | null {
  const words = tokenise(text);
  const phrases = findPhrases(words, query.tokens);
  if (phrases.length > 0) {
    const isExact = phrases.some((at) => isExactAt(words, query.tokens, at));
    if (query.isQuoted && hasMarks(query) && !isExact) return null;
    const ranges = phrases.map((at) => rangeOf(words, at, query.tokens.length));
    return { score: (isExact ? 3 : 2) + shortness(words), ranges };
  }
  if (query.isQuoted) return null;
  const folded = new Set(query.tokens.map((token) => token.folded));
  const met = words.filter((word) => folded.has(word.folded) || folded.has(word.folded.replace('%', '')));
  const isMet = (token: Token): boolean => met.some((word) => isSame(word, token));
  if (!query.tokens.every(isMet)) return null;
  const exact = query.tokens.filter((token) => words.some((word) => word.exact === token.exact)).length;
  return {
    score: exact / query.tokens.length / 2 + shortness(words),
    ranges: met.map(({ start, end }) => ({ start, end })),
  };
}

function hasMarks(query: Query): boolean {
  return query.tokens.some(({ exact, folded }) => exact !== folded);
}

/** Indexes at which the query's words stand side by side. */
function findPhrases(words: readonly Token[], wanted: readonly Token[]): number[] {
  const found: number[] = [];
  for (let at = 0; at + wanted.length <= words.length; at += 1) {
    if (wanted.every((token, offset) => isSame(words[at + offset], token))) found.push(at);
  }
  return found;
}

/** Whether a word of a text is the one wanted, marks left aside. */
function isSame(word: Token | undefined, wanted: Token): boolean {
  return word !== undefined && (word.folded === wanted.folded || word.folded === `${wanted.folded}%`);
}

function isExactAt(words: readonly Token[], wanted: readonly Token[], at: number): boolean {
  return wanted.every((token, offset) => words[at + offset]?.exact === token.exact);
}

function rangeOf(words: readonly Token[], at: number, length: number): { start: number; end: number } {
  return { start: words[at]?.start ?? 0, end: words[at + length - 1]?.end ?? 0 };
}

/** A short text that matches says it more plainly than a long one; never outweighs a better kind of match. */
function shortness(words: readonly Token[]): number {
  return 0.4 / (1 + words.length / 40);
}
