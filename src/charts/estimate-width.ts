/**
 * About how wide words are, as a multiple of the size of their type: letters by their kind, whatever marks they bear.
 * A drawing that is made before anything is shown cannot measure them.
 */
export function estimateWidth(words: string): number {
  let width = 0;
  for (const letter of words.normalize('NFD').replace(/\p{M}/gu, '')) width += widthOf(letter);
  return width;
}

function widthOf(letter: string): number {
  if (/[iljtfrI.,;:'’()\s-]/.test(letter)) return 0.33;
  if (/[mwMW]/.test(letter)) return 0.92;
  return /\p{Lu}/u.test(letter) ? 0.7 : 0.62;
}
