import type { SameWord } from '../../text/same-words.ts';
import { readSameWords } from '../../text/same-words.ts';

/** Names to be found in a text, as the keys of their words, by the first; the longest first. */
export type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>;

/** Names ready to be found. Spelling and letter case do not matter; empty names are left out. */
export function buildPhrases(names: Iterable<string>): Phrases {
  const phrases = [...new Set(names)]
    .map((name) => readSameWords(name).map(({ key }) => key))
    .filter((keys) => keys.length > 0)
    .sort((a, b) => b.length - a.length);
  return Map.groupBy(phrases, (keys) => keys[0] ?? '');
}

/** Whether each word belongs to one of the names; where two begin, the longest counts. */
export function findPhrases(words: readonly SameWord[], phrases: Phrases): boolean[] {
  const found = words.map(() => false);
  for (let at = 0; at < words.length; at += 1) {
    const phrase = phrases
      .get(words[at]?.key ?? '')
      ?.find((keys) => keys.every((key, index) => words[at + index]?.key === key));
    if (phrase === undefined) continue;
    found.fill(true, at, at + phrase.length);
    at += phrase.length - 1;
  }
  return found;
}
