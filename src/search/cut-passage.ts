import type { Range } from './search-plan.ts';

/** A stretch of a passage; what matches is marked. */
export interface PassagePart {
  readonly text: string;
  readonly isMatch: boolean;
}

/** A passage of a text for a list of results. */
export interface Passage {
  readonly parts: readonly PassagePart[];
  /** Whether words are left out before and behind. */
  readonly isCutBefore: boolean;
  readonly isCutAfter: boolean;
}

/**
 * Cuts a passage of about `limit` characters around the first match, between
 * words; a text not much longer stays whole. Parts join to a slice of the text.
 */
export function cutPassage(text: string, ranges: readonly Range[], limit: number): Passage {
  const [from, to] = windowOf(text, ranges, limit);
  const parts: PassagePart[] = [];
  let at = from;
  const add = (end: number, isMatch: boolean): void => {
    if (end > at) parts.push({ text: text.slice(at, end), isMatch });
    at = Math.max(at, end);
  };
  for (const [start, end] of ranges) {
    if (start < at || end > to) continue;
    add(start, false);
    add(end, true);
  }
  add(to, false);
  return { parts, isCutBefore: from > 0, isCutAfter: to < text.length };
}

function windowOf(text: string, ranges: readonly Range[], limit: number): Range {
  if (text.length <= limit * 1.2) return [0, text.length];
  const [first, last] = ranges[0] ?? [0, 0];
  const space = text.indexOf(' ', Math.floor(first - limit / 3));
  const from = first <= limit / 3 ? 0 : space === -1 ? first : Math.min(space + 1, first);
  // A match longer than the limit is shown whole.
  const end = text.indexOf(' ', Math.max(from + limit, last));
  return [from, end === -1 ? text.length : end];
}
