/**
 * One spelling for a syllable or number, its marks left aside: `y` as `i` where it alone is the rhyme behind a
 * consonant (`ky` and `ki`, `quy` and `qui`, but not `tay` and `tai`, `thuy` and `thui`); whole numbers without zeros
 * in front (`05` and `5`). In: a word in lower case without tone marks. Out: the word as it is compared, not shown.
 *
 * Where y stands in print is ruled by article 9 of Quyết định 1989/QĐ-BGDĐT (2018), which plans need not follow.
 */
export function writeAlike(word: string): string {
  return word.replace(/^(qu|[bcdđghklmnpqrstvx]{1,3})y$/u, '$1i').replace(/^0+(?=\d+%?$)/, '');
}
