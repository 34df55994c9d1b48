/**
 * One form for the ways in which the same syllable or number is written. In: a word as printed. Out: the word in
 * lower case, composed but for its tone mark, which is moved to the end (`hoá` and `hóa`, `uỷ` and `ủy`); `y` as
 * `i` where it alone is the rhyme behind a consonant (`kỹ` and `kĩ`, `quý` and `quí`, but not `tay` and `tai`,
 * `thúy` and `thúi`); whole numbers without zeros in front (`05` and `5`). For matching, not for showing.
 *
 * Where tones and y stand in print is ruled by articles 8 and 9 of Quyết định 1989/QĐ-BGDĐT (2018), which plans need
 * not follow.
 */
export function unifySpelling(word: string): string {
  const lower = word.toLowerCase().replaceAll('ð', 'đ').normalize('NFD');
  const tones = lower.match(TONES)?.join('') ?? '';
  const bare = lower.replace(TONES, '').normalize('NFC');
  return bare.replace(/^(qu|[bcdđghklmnpqrstvx]{1,3})y$/u, '$1i').replace(/^0+(?=\d+%?$)/, '') + tones;
}

/** Grave, acute, tilde, hook above, dot below: the tones; the marks of ă, â, ê, ô, ơ, ư stay. */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;
