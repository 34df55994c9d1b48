import { escape } from 'html-escaper';
import { isText } from 'domhandler';
import { parseDocument } from 'htmlparser2';
import type { PictureKit } from './layout-picture.ts';
import type { Theme } from './theme.ts';
import { getTheme } from './theme.ts';
import type { Typeface } from './typeface.ts';
import { wrapLines } from '../text/wrap-lines.ts';

/** What stands around a chart in a file of its own. */
export interface ChartFrame {
  readonly language: string;
  readonly title: string;
  readonly note: string;
  readonly source: string;
}

const MARGIN = 40;
const TITLE = { size: 28, leading: 1.35, mostLines: 3 } as const;
const NOTE = { size: 15, leading: 1.5, mostLines: 4 } as const;
const FAMILY = 'Be Vietnam Pro, Arial, sans-serif';

/**
 * A chart as an SVG document of its own: its drawing with the title and the note above it and the source below, in
 * the colours of the light theme. In: the drawing as it stands on the page, one `<svg>` whose view box begins at 0 0
 * and whose `<text>` elements say x, y, font-size, font-weight and text-anchor as attributes; and whether text stays
 * text, to be edited, or becomes outlines, which look the same wherever they are drawn. Links are left out. Refuses
 * what is no such drawing, and a colour that the theme does not have.
 */
export function frameChart(
  drawing: string,
  { language, title, note, source }: ChartFrame,
  { regular, bold }: Pick<PictureKit, 'regular' | 'bold'>,
  letters: 'text' | 'outlines',
): string {
  const svg = findSvg(parseDocument(drawing, { xmlMode: true }));
  const [, , width = 0, height = 0] = (svg.attribs['viewBox'] ?? '').split(' ').map(Number);
  if (!(width > 0 && height > 0)) throw new Error('A chart needs a view box `0 0 width height`.');
  const theme = getTheme();
  const pen: Pen = { theme, faces: { regular, bold }, letters };
  const lines = (words: string, face: Typeface, { size, mostLines }: typeof TITLE | typeof NOTE) =>
    wrapLines(words, { width, mostLines, measure: (line) => face.measure(line, size) }).lines;
  const titles = lines(title, bold, TITLE);
  const notes = lines(note, regular, NOTE);
  let y = MARGIN;
  const head: string[] = [];
  for (const line of titles) {
    y += TITLE.size * TITLE.leading;
    head.push(writeText(line, { x: MARGIN, y, size: TITLE.size, weight: '600', fill: 'var(--ink)' }, pen));
  }
  y += MARGIN / 4;
  for (const line of notes) {
    y += NOTE.size * NOTE.leading;
    head.push(
      writeText(line, { x: MARGIN, y, size: NOTE.size, weight: '400', fill: 'var(--ink-soft)' }, pen),
    );
  }
  const top = Math.ceil(y + MARGIN * 0.75);
  const foot = top + height + MARGIN;
  const whole = { width: width + 2 * MARGIN, height: Math.ceil(foot + MARGIN * 0.75) };
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" lang="${language}" viewBox="0 0 ${String(whole.width)} ${String(whole.height)}" font-family="${FAMILY}">`,
    `<title>${escape(title)}</title>`,
    `<rect width="${String(whole.width)}" height="${String(whole.height)}" fill="${colourOf('var(--paper)', theme)}"/>`,
    ...head,
    `<g transform="translate(${String(MARGIN)} ${String(top)})">`,
    ...svg.children.map((child) => writeNode(child, pen)),
    '</g>',
    writeText(source, { x: MARGIN, y: foot, size: 14, weight: '400', fill: 'var(--ink-soft)' }, pen),
    '</svg>',
  ].join('');
}

interface Pen {
  readonly theme: Theme;
  readonly faces: Pick<PictureKit, 'regular' | 'bold'>;
  readonly letters: 'text' | 'outlines';
}

type Document = ReturnType<typeof parseDocument>;
type Node = Document['children'][number];
type Element = Extract<Node, { attribs: unknown }>;

function findSvg(parent: { readonly children: readonly Node[] }): Element {
  for (const child of parent.children) {
    if ('attribs' in child && child.name === 'svg') return child;
  }
  throw new Error('A chart is one <svg> element; nothing else may stand around it.');
}

/** Attributes that speak to the page and not to the eye. */
const OF_THE_PAGE = /^(?:data-|aria-|role$|href$|tabindex$|class$|id$)/;

function writeNode(node: Node, pen: Pen): string {
  if (isText(node)) return escape(node.data);
  if (!('attribs' in node)) return '';
  if (node.name === 'text' && pen.letters === 'outlines') return outlineText(node, pen);
  const name = node.name === 'a' ? 'g' : node.name;
  const attributes = Object.entries(node.attribs)
    .filter(([key]) => !OF_THE_PAGE.test(key))
    .map(([key, value]) => ` ${key}="${escape(colourOf(value, pen.theme))}"`);
  return `<${name}${attributes.join('')}>${node.children.map((child) => writeNode(child, pen)).join('')}</${name}>`;
}

function outlineText({ attribs, children }: Element, pen: Pen): string {
  const words = children
    .map((child) => (isText(child) ? child.data : ''))
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
  const size = Number(attribs['font-size']);
  if (!(size > 0)) throw new Error(`The words “${words}” of a chart have no font-size.`);
  const weight = attribs['font-weight'] ?? '400';
  const length = faceOf(weight, pen).measure(words, size);
  const shift = { middle: length / 2, end: length }[attribs['text-anchor'] ?? ''] ?? 0;
  const place = {
    x: Number(attribs['x'] ?? 0) - shift,
    y: Number(attribs['y'] ?? 0),
    size,
    weight,
    fill: attribs['fill'] ?? 'var(--ink)',
  };
  const others = ['stroke', 'stroke-width', 'paint-order', 'transform', 'opacity'] as const;
  const kept = others.flatMap((key) => {
    const value = attribs[key];
    return value === undefined ? [] : [` ${key}="${escape(colourOf(value, pen.theme))}"`];
  });
  return writeText(words, place, pen, kept.join(''));
}

interface TextPlace {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly weight: string;
  readonly fill: string;
}

function writeText(
  words: string,
  { x, y, size, weight, fill }: TextPlace,
  pen: Pen,
  attributes = '',
): string {
  const colour = colourOf(fill, pen.theme);
  if (pen.letters === 'outlines') {
    return `<path fill="${colour}"${attributes} d="${faceOf(weight, pen).outline(words, x, y, size)}"/>`;
  }
  return `<text x="${writeNumber(x)}" y="${writeNumber(y)}" font-size="${String(size)}" font-weight="${weight}" fill="${colour}"${attributes}>${escape(words)}</text>`;
}

function writeNumber(value: number): string {
  return String(Math.round(value * 10) / 10);
}

function faceOf(weight: string, { faces }: Pen): Typeface {
  return weight === '600' ? faces.bold : faces.regular;
}

function colourOf(value: string, theme: Theme): string {
  return value.replace(/var\(--([a-z-]+)\)/g, (_all, name: string) => {
    const colour = theme.get(name);
    if (colour === undefined) throw new Error(`A chart uses --${name}; tokens.css has no such colour.`);
    return colour;
  });
}
