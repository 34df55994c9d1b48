import { tokenise } from './tokens.ts';
import { unifySpelling } from './unify-spelling.ts';

/** A word or a sign of a text with the whitespace behind it. */
export interface TextUnit {
  /** As printed. The first unit also holds the whitespace before it, so that all units join to the text. */
  readonly text: string;
  /** Equal for writings of the same thing; for matching, not for showing. */
  readonly key: string;
  /** How many words (syllables, numbers) it holds; 0 for a sign. */
  readonly words: number;
}

/**
 * The words and signs of a text, in order; their texts join to the very text. Kinds of dashes and of quotation
 * marks have one key each. A decimal keeps its zeros: `3,05` is not `3,5`.
 */
export function splitUnits(text: string): TextUnit[] {
  const starts: { start: number; key: string; words: number }[] = [];
  let done = 0;
  const readSigns = (end: number): void => {
    for (const sign of text.slice(done, end).matchAll(/\.{3}|\S/gu)) {
      starts.push({ start: done + sign.index, key: unifySign(sign[0]), words: 0 });
    }
  };
  for (const { exact, start, end } of tokenise(text)) {
    readSigns(start);
    const isFraction = /\d[.,]$/u.test(text.slice(Math.max(0, start - 2), start));
    starts.push({ start, key: isFraction ? exact : unifySpelling(exact), words: 1 });
    done = end;
  }
  readSigns(text.length);
  if (starts.length === 0) return text === '' ? [] : [{ text, key: '', words: 0 }];
  return starts.map(({ start, key, words }, index) => ({
    text: text.slice(index === 0 ? 0 : start, starts[index + 1]?.start),
    key,
    words,
  }));
}

function unifySign(sign: string): string {
  if (/^[-\u2010-\u2015\u2212]$/u.test(sign)) return '-';
  if (/^["'\u2018-\u201F\u00AB\u00BB]$/u.test(sign)) return '"';
  return sign === '…' ? '...' : sign;
}
