import { keyTokens, markedKey } from '../search/keyed-tokens.ts';
import { WORDS } from '../text/tokens.ts';

const known = new Map<string, string>();

/**
 * Texts made ready to be matched: each word in one spelling, with its marks apart, as the search compares words. Words
 * of different texts are never side by side.
 */
export function indexTexts(texts: readonly string[]): string {
  return texts
    .map((text) => ` ${(text.normalize('NFC').match(WORDS) ?? []).map(keyOf).join(' ')} `)
    .join('|');
}

/**
 * Reads what a reader typed, in any Unicode form. Out: a test of what `indexTexts` made; null when nothing was asked for.
 * Every word must stand there, those within quotation marks side by side. A word typed with marks needs those marks, one
 * without takes any. With `isBeginning` the last word, while nothing stands behind it, may be the beginning of one.
 */
export function readWanted(typed: string, isBeginning: boolean): ((indexed: string) => boolean) | null {
  const pieces = typed
    .normalize('NFKC')
    .replace(/[“”„«»]/g, '"')
    .split('"');
  const phrases = pieces.flatMap((piece, at) => {
    const words = keyTokens(piece);
    const isQuoted = at % 2 === 1 && at < pieces.length - 1;
    return isQuoted ? [words] : words.map((word) => [word]);
  });
  const isOpen = isBeginning && /[\p{L}\p{M}\p{N}]$/u.test(typed);
  const wanted = phrases
    .filter((words) => words.length > 0)
    .map((words, at, all) => {
      const isLast = isOpen && at === all.length - 1;
      const patterns = words.map(({ key, marks }) => {
        const begun = isLast ? `${escape(key)}[^: ]*` : escape(key);
        // A word half typed may have marks yet to come.
        return marks === '' || isLast ? `${begun}:${looseMarks(marks)}` : `${begun}:${escape(marks)}`;
      });
      return new RegExp(` ${patterns.join(' ')} `, 'u');
    });
  return wanted.length === 0 ? null : (indexed) => wanted.every((pattern) => pattern.test(indexed));
}

/** At least these marks, which stand in a fixed order. */
function looseMarks(marks: string): string {
  return ['', ...Array.from(marks, escape), ''].join('[^: |]*');
}

function keyOf(word: string): string {
  let key = known.get(word);
  if (key === undefined) {
    key = keyTokens(word).map(markedKey).join(' ');
    known.set(word, key);
  }
  return key;
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
