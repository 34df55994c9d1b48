/** A key that Telex leaves in a word when the tone or mark was typed too late, or typing Vietnamese was off, and what it means. */
const TELEX: readonly [RegExp, string][] = [
  [/([aeodu])\1+/g, '$1'],
  [/w/g, ''],
  [/(?<=[aeiouy][a-z]*)[sfrxj]/, ''],
];

/** The same for VNI, which marks by digits. */
const VNI = /(?<=[a-z])[1-9]+/g;

/** The words of a vocabulary that a word is once the keys of Telex or VNI left in it are taken out. In and out: keys. */
export function withoutTypingKeys(key: string, vocabulary: ReadonlySet<string>): string[] {
  const typed = [TELEX.reduce((word, [sign, plain]) => word.replace(sign, plain), key), key.replace(VNI, '')];
  return [...new Set(typed)].filter((word) => word !== key && vocabulary.has(word));
}

/**
 * The words of a vocabulary that a word may stand for when one key went wrong:
 * one letter wrong, missing, doubled or swapped with its neighbour (distance 1
 * of Damerau 1964). In and out: keys. A known word gives only other words of
 * three letters or more, an unknown one those of two; numbers and words of less
 * than three letters give none.
 */
export function correctionsOf(key: string, vocabulary: ReadonlySet<string>, isKnown: boolean): string[] {
  if (/^\d+%?$/.test(key) || key.length < 3) return [];
  const shortest = isKnown ? 3 : 2;
  return [...vocabulary].filter(
    (word) => word.length >= shortest && !/\d/.test(word) && isOneKeyAway(key, word),
  );
}

function isOneKeyAway(typed: string, word: string): boolean {
  if (typed === word || Math.abs(typed.length - word.length) > 1) return false;
  let at = 0;
  while (at < typed.length && typed[at] === word[at]) at += 1;
  if (typed.length < word.length) return typed.slice(at) === word.slice(at + 1);
  if (typed.length > word.length) return typed.slice(at + 1) === word.slice(at);
  if (typed.slice(at + 1) === word.slice(at + 1)) return true;
  return (
    typed[at] === word[at + 1] && typed[at + 1] === word[at] && typed.slice(at + 2) === word.slice(at + 2)
  );
}
