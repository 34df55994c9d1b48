import { keyTokens } from './keyed-tokens.ts';
import type { PreparedPlan } from './prepare-plan.ts';
import { quotation } from './query.ts';
import { findHits } from './search-corpus.ts';

/** A part of a query that finds something where the whole does not. */
export interface NearQuery {
  readonly words: string;
  readonly hits: number;
}

/** Words of a query that are looked at; the parts of a longer one are too many. */
const LOOKED_AT = 12;

/**
 * The longest parts of a query that some plan has word for word: runs of two
 * words or more, longest first, up to `limit`, none with a word of another. For
 * a reader whose query found nothing.
 */
export function findNearQueries(typed: string, plans: readonly PreparedPlan[], limit: number): NearQuery[] {
  const text = typed.normalize('NFKC');
  const tokens = keyTokens(text).slice(0, LOOKED_AT);
  const found: (NearQuery & { from: number; to: number })[] = [];
  for (let length = tokens.length - 1; length >= 2 && found.length < limit; length -= 1) {
    for (let from = 0; from + length <= tokens.length; from += 1) {
      const to = from + length;
      if (found.some((other) => from < other.to && to > other.from)) continue;
      const words = text.slice(tokens[from]?.start, tokens[to - 1]?.end).replace(/["“”„«»]/g, '');
      const hits = findHits(quotation(words), plans, 'exact').length;
      if (hits > 0) found.push({ words, hits, from, to });
    }
  }
  return found.slice(0, limit).map(({ words, hits }) => ({ words, hits }));
}
