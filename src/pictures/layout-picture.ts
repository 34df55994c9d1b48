import type { PictureWords } from '../site/share-pictures.ts';
import type { Typeface } from './typeface.ts';
import { wrapLines } from '../text/wrap-lines.ts';

/** What a share picture is set with. */
export interface PictureKit {
  readonly regular: Typeface;
  readonly bold: Typeface;
  /** The site's mark: an SVG document with a square view box and no size. */
  readonly mark: string;
}

/** The size at which share pictures are shown everywhere, in pixels. */
export const PICTURE_SIZE = { width: 1200, height: 630 } as const;

/** The tokens of the light theme. */
export const PICTURE_COLOURS = {
  paper: '#fcfaf5',
  ink: '#1e1b14',
  inkSoft: '#5a5446',
  line: '#ddd5c3',
  accent: '#96281b',
} as const;

const { paper, ink, inkSoft, line, accent } = PICTURE_COLOURS;
const { width, height } = PICTURE_SIZE;
const LEFT = 72;
const RIGHT = width - LEFT;
/** Words of a plan stand behind a bar, as quotations do on the pages. */
const QUOTE = LEFT + 32;
/** Between the heading and the line above the foot. */
const WORDS = { top: 232, bottom: 500 } as const;
/** From the largest type to the smallest, in which what does not fit is cut; lines leave room for stacked marks. */
const TYPE_SIZES = [48, 42, 38, 34] as const;
const LEADING = 1.45;

/**
 * Lays a share picture out. In: its words. Out: an SVG document of outlines alone, which looks the same wherever it
 * is drawn. Words that do not fit end with an ellipsis.
 */
export function layoutPicture(words: PictureWords, { regular, bold, mark }: PictureKit): string {
  const outline = (face: Typeface, text: string, x: number, y: number, size: number, fill: string): string =>
    `<path fill="${fill}" d="${face.outline(text, x, y, size)}"/>`;
  const oneLine = (face: Typeface, text: string, size: number, most: number): string =>
    wrapLines(text, { width: most, mostLines: 1, measure: (part) => face.measure(part, size) }).lines[0] ??
    '';

  const kind = oneLine(regular, words.kind, 26, 700);
  const heading = oneLine(bold, words.heading, 56, RIGHT - LEFT);
  const foot = oneLine(regular, words.foot, 26, RIGHT - LEFT);
  const left = words.isPrinted ? QUOTE : LEFT;
  const { lines, size } = fitWords(words.words, regular, RIGHT - left);
  const step = size * LEADING;
  const firstBase = WORDS.top + size;
  const end = firstBase + (lines.length - 1) * step + size * 0.3;

  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${String(width)} ${String(height)}">`,
    `<rect width="${String(width)}" height="${String(height)}" fill="${paper}"/>`,
    placeMark(mark, LEFT, 52, 52),
    outline(bold, words.site, LEFT + 70, 90, 32, ink),
    outline(regular, kind, RIGHT - regular.measure(kind, 26), 88, 26, inkSoft),
    outline(bold, heading, LEFT, 190, 56, accent),
    lines.length === 0 || !words.isPrinted
      ? ''
      : `<path fill="${accent}" d="M${String(LEFT)} ${String(WORDS.top)}h5V${end.toFixed(1)}h-5z"/>`,
    ...lines.map((text, at) => outline(regular, text, left, firstBase + at * step, size, ink)),
    `<path fill="${line}" d="M${String(LEFT)} 528H${String(RIGHT)}v2H${String(LEFT)}z"/>`,
    outline(regular, foot, LEFT, 578, 26, inkSoft),
    '</svg>',
  ].join('');
}

/** Words in the largest type in which all of them fit. */
function fitWords(words: string, face: Typeface, width: number): { lines: readonly string[]; size: number } {
  const set = (size: number): { lines: readonly string[]; isCut: boolean; size: number } => {
    const mostLines = Math.floor((WORDS.bottom - WORDS.top - size * 1.3) / (size * LEADING)) + 1;
    const measure = (text: string): number => face.measure(text, size);
    return { ...wrapLines(words, { width, mostLines, measure }), size };
  };
  return TYPE_SIZES.map(set).find(({ isCut }) => !isCut) ?? set(Math.min(...TYPE_SIZES));
}

function placeMark(mark: string, x: number, y: number, size: number): string {
  return mark.replace(
    /^\s*<svg /,
    `<svg x="${String(x)}" y="${String(y)}" width="${String(size)}" height="${String(size)}" `,
  );
}
