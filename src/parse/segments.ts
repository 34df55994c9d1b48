import type { Clause, Passage } from './plan-text.ts';
import { readPassage } from './plan-text.ts';

/** A stretch of a clause's reading; offsets count its characters. */
export interface Segment {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/**
 * Cuts a reading at the ends of sentences and at semicolons, but not within
 * brackets or quotation marks, nor behind a number or an abbreviation. White
 * space and the cutting sign are left out of the segments.
 */
export function splitSegments(reading: string): Segment[] {
  const segments: Segment[] = [];
  let start = 0;
  let depth = 0;
  const add = (end: number): void => {
    const words = reading.slice(start, end);
    const trimmed = words.trim();
    if (trimmed !== '') {
      const from = start + words.indexOf(trimmed);
      segments.push({ start: from, end: from + trimmed.length, words: trimmed });
    }
  };
  for (let at = 0; at < reading.length; at += 1) {
    const sign = reading.charAt(at);
    if ('(“['.includes(sign)) depth += 1;
    else if (')”]'.includes(sign)) depth = Math.max(0, depth - 1);
    const isStop =
      sign === '.' && /^\.\s+["“(]?\p{Lu}/u.test(reading.slice(at, at + 5)) && !isAbbreviation(reading, at);
    if (sign === '\n' || (depth === 0 && (sign === ';' || isStop))) {
      add(at);
      start = at + 1;
    }
  }
  add(reading.length);
  return segments;
}

/** `TP. Hồ Chí Minh`, `TT. Tỉnh ủy`: one or two capitals before the dot. */
function isAbbreviation(reading: string, dot: number): boolean {
  return /(?:^|[\s(])\p{Lu}{1,3}$/u.test(reading.slice(Math.max(0, dot - 5), dot));
}

/**
 * The words of a clause that may say what is to be done: its text, or a heading
 * that is a sentence (`2. Sở Nội vụ báo cáo … trước ngày 31/7/2026.` over dashes).
 * Empty for the parts around the outline and for tables, whose cells have readers of their own.
 */
export function sentencesOf({ level, text, heading }: Pick<Clause, 'level' | 'text' | 'heading'>): Passage {
  if (WITHOUT_SENTENCES.has(level)) return [];
  if (text.length > 0) return text;
  return /[.;]$/.test(readPassage(heading)) ? heading : [];
}

const WITHOUT_SENTENCES = new Set<Clause['level']>([
  'header',
  'title',
  'preamble',
  'recipients',
  'signature',
  'annex',
  'table',
  'group',
  'row',
]);
