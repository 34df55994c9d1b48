/**
 * Pagefind folds combining marks but not the bar of đ. In the index and in
 * queries đ is therefore written as ḏ, whose line below is a combining mark:
 * `dak lak` then finds `Đắk Lắk`. No Vietnamese text has ḏ of its own.
 */
export function toIndexLetters(text: string): string {
  return text.normalize('NFC').replace(/[đð]/g, 'ḏ').replace(/[ĐÐ]/g, 'Ḏ');
}

/** The text as printed, from the letters of the index. */
export function fromIndexLetters(text: string): string {
  return text.normalize('NFC').replaceAll('ḏ', 'đ').replaceAll('Ḏ', 'Đ');
}
