/** A text in lines. */
export interface Lines {
  readonly lines: readonly string[];
  /** Whether words were left out at the end, for which an ellipsis stands. */
  readonly isCut: boolean;
}

const ELLIPSIS = ' …';

/**
 * Breaks a text into lines no wider than `width`, at white space but not before a dash, or within a word that is wider
 * than a line. What does not fit into `mostLines` is left out, with an ellipsis. In: `measure`, the width of a line in
 * the unit of `width`.
 */
export function wrapLines(
  text: string,
  { width, mostLines, measure }: { width: number; mostLines: number; measure: (line: string) => number },
): Lines {
  const fits = (line: string): boolean => measure(line) <= width;
  const words = text
    .trim()
    .replace(/\s+/g, ' ')
    .split(/ (?![-–—](?: |$))/)
    .filter((word) => word !== '')
    .flatMap((word) => breakWord(word, fits));
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && fits(`${last} ${word}`)) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
    if (lines.length > mostLines) return { lines: cutShort(lines.slice(0, mostLines), fits), isCut: true };
  }
  return { lines, isCut: false };
}

/** The parts of a word that each fit on a line. */
function breakWord(word: string, fits: (line: string) => boolean): string[] {
  if (fits(word)) return [word];
  const parts: string[] = [];
  for (const letter of word) {
    const last = parts.at(-1);
    if (last !== undefined && fits(last + letter)) parts[parts.length - 1] = last + letter;
    else parts.push(letter);
  }
  return parts;
}

/** Lines whose last one ends with an ellipsis, words taken from it until that fits. */
function cutShort(lines: readonly string[], fits: (line: string) => boolean): string[] {
  let last = lines.at(-1) ?? '';
  const end = (): string => last.replace(/[\s,;:.–-]+$/, '') + ELLIPSIS;
  while (last.includes(' ') && !fits(end())) last = last.slice(0, last.lastIndexOf(' '));
  return [...lines.slice(0, -1), end()];
}
