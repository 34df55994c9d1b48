import { writeAlike } from './write-alike.ts';

/**
 * One form for the ways in which the same syllable or number is written. In: a word as printed. Out: the word in
 * lower case, composed but for its tone mark, which is moved to the end (`hoá` and `hóa`, `uỷ` and `ủy`), the rest as
 * `writeAlike` has it. For matching, not for showing.
 *
 * Where tones stand in print is ruled by article 8 of Quyết định 1989/QĐ-BGDĐT (2018), which plans need not follow.
 */
export function unifySpelling(word: string): string {
  const lower = word.toLowerCase().replaceAll('ð', 'đ').normalize('NFD');
  const tones = lower.match(TONES)?.join('') ?? '';
  return writeAlike(lower.replace(TONES, '').normalize('NFC')) + tones;
}

/** Grave, acute, tilde, hook above, dot below: the tones; the marks of ă, â, ê, ô, ơ, ư stay. */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;
