/**
 * Folds Vietnamese for matching: lower case, no tone or vowel marks, đ and the
 * look-alikes Ð and ð as d. In: any string in any Unicode form. Out: the folded
 * string, composed; `Đắk Lắk` and `dak lak` fold alike.
 */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐðÐ]/g, 'd')
    .normalize('NFC')
    .toLowerCase();
}
