import type { Lexicon } from './lexicon.ts';
import type { PreparedPlan } from './prepare-plan.ts';
import { searchCorpus } from './search-corpus.ts';
import { keyTokens } from './keyed-tokens.ts';

/** A part of a query that finds something where the whole does not. */
export interface NearQuery {
  readonly words: string;
  readonly hits: number;
}

/**
 * The longest parts of a query that find something: runs of two words or more,
 * longest first, none within another. For a reader whose query found nothing.
 */
export function findNearQueries(
  typed: string,
  plans: readonly PreparedPlan[],
  lexicon: Lexicon,
  limit: number,
): NearQuery[] {
  const words = typed.normalize('NFKC').replace(/["“”„]/g, ' ');
  const tokens = keyTokens(words).slice(0, 12);
  const found: (NearQuery & { from: number; to: number })[] = [];
  for (let length = tokens.length - 1; length >= 2 && found.length < limit; length -= 1) {
    for (let from = 0; from + length <= tokens.length; from += 1) {
      const to = from + length;
      if (found.some((other) => from < other.to && to > other.from)) continue;
      const part = words.slice(tokens[from]?.start, tokens[to - 1]?.end);
      const hits = searchCorpus(`"${part}"`, plans, lexicon, 'exact')?.hits.length ?? 0;
      if (hits > 0) found.push({ words: part, hits, from, to });
    }
  }
  return found.slice(0, limit).map(({ words: part, hits }) => ({ words: part, hits }));
}
