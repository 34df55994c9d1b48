import type { Range, SearchRecord } from './search-plan.ts';

/**
 * The words to quote of a record: the paragraph or cell that holds the first
 * match, without the number in front of a table row, which the source sets
 * apart. Verbatim, a slice of the record's text.
 */
export function pickQuote(
  { text, head, kind }: Pick<SearchRecord, 'text' | 'head' | 'kind'>,
  ranges: readonly Range[],
): string {
  const first = ranges[0]?.[0] ?? head;
  const start = text.lastIndexOf('\n', Math.max(first - 1, 0)) + 1;
  const end = text.indexOf('\n', first);
  const isRowLabel = kind === 'assignment' && start < head;
  return text.slice(isRowLabel ? head : start, end === -1 ? text.length : end).trim();
}
