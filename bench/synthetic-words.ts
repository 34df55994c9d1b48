import { tokenise } from '../src/text/tokens.ts';

/** A source of numbers from 0 up to 1, such as d3's `randomLcg(seed)`. */
export type Random = () => number;

/** An element of a list that is not empty. */
export function pick<T>(list: readonly T[], random: Random): T {
  const picked = list[Math.floor(random() * list.length)];
  if (picked === undefined) throw new Error('There is nothing to pick from.');
  return picked;
}

/** Which words the texts have, and which follow which. */
export interface Vocabulary {
  /** Words in small letters, as often as the texts have them. */
  readonly words: readonly string[];
  readonly followers: ReadonlyMap<string, readonly string[]>;
}

/** Reads the words in small letters of texts; numbers and names are none. */
export function readVocabulary(texts: readonly string[]): Vocabulary {
  const words: string[] = [];
  const followers = new Map<string, string[]>();
  for (const text of texts) {
    let before: string | null = null;
    for (const { exact, start, end } of tokenise(text)) {
      const isWord = PLAIN.test(exact) && text.slice(start, end) === exact;
      if (isWord) words.push(exact);
      if (isWord && before !== null) {
        const known = followers.get(before);
        if (known === undefined) followers.set(before, [exact]);
        else known.push(exact);
      }
      before = isWord ? exact : null;
    }
  }
  return { words, followers };
}

const PLAIN = /^\p{Ll}{2,}$/u;

/** Puts other words of the vocabulary in place of about `share` of a text's words in small letters. */
export function exchangeWords(text: string, vocabulary: Vocabulary, share: number, random: Random): string {
  let made = '';
  let at = 0;
  for (const { start, end } of tokenise(text)) {
    const word = text.slice(start, end);
    made += text.slice(at, start);
    made += PLAIN.test(word) && random() < share ? pick(vocabulary.words, random) : word;
    at = end;
  }
  return made + text.slice(at);
}

/** A run of `length` words, each of which follows the one before somewhere in the texts (a Markov chain). */
export function inventWords(vocabulary: Vocabulary, length: number, random: Random): string {
  const words = [pick(vocabulary.words, random)];
  while (words.length < length) {
    const next = vocabulary.followers.get(words.at(-1) ?? '') ?? vocabulary.words;
    words.push(pick(next, random));
  }
  return words.join(' ');
}
