import type { Span } from './plan-text.ts';

/** A line of the source without its line feed; numbers count from 1. */
export interface Line extends Span {
  readonly number: number;
}

/** The lines of a normalised source. */
export function splitLines(source: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (;;) {
    const feed = source.indexOf('\n', start);
    const end = feed === -1 ? source.length : feed;
    lines.push({ number: lines.length + 1, start, end });
    if (feed === -1) return lines;
    start = feed + 1;
  }
}

/** The number of the line that holds an offset; offsets past the end are on the last line. */
export function lineAt(lines: readonly Line[], offset: number): number {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((lines[middle]?.start ?? Infinity) <= offset) low = middle;
    else high = middle - 1;
  }
  return lines[low]?.number ?? 1;
}
