import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Nodes } from 'mdast';
import type { Passage, Piece, Span } from './plan-text.ts';
import { pieceOf } from './passage.ts';

/** Words and the signs between them. */
export interface Inline {
  readonly words: Passage;
  readonly markup: readonly Span[];
}

/**
 * Reads emphasis and stray HTML tags out of a stretch of the source.
 *
 * Forms: `*em*`, `**strong**`, `***both***`, `_em_`, `__strong__`, and tags of
 * known HTML elements; `<br>` and block tags become a line break. A lone
 * asterisk, an angle bracket and any other sign are words. Every character of
 * the stretch that is not white space between lines ends up in a word or in
 * markup.
 */
export function readInline(source: string, start: number, end: number): Inline {
  const text = source.slice(start, end);
  const plain = { words: [pieceOf(source, start, end)], markup: [] };
  if (!/[*_<]/.test(text) || countSigns(text) > MOST_SIGNS) return plain;

  const pieces: Piece[] = [];
  const markup: Span[] = [];
  let at = start;
  let glue: Piece['glue'] = '';

  const addMarkup = (upTo: number): void => {
    if (upTo > at) markup.push({ start: at, end: upTo });
    at = Math.max(at, upTo);
  };
  const visit = (node: Nodes, strong: boolean, em: boolean): void => {
    const nodeStart = start + (node.position?.start.offset ?? 0);
    const nodeEnd = start + (node.position?.end.offset ?? 0);
    if ('children' in node) {
      for (const child of node.children) {
        visit(child, strong || node.type === 'strong', em || node.type === 'emphasis');
      }
      return;
    }
    const tag = node.type === 'html' ? /^<\/?([a-z][a-z0-9]*)/i.exec(node.value)?.[1] : undefined;
    if (tag !== undefined && INLINE_TAGS.has(tag.toLowerCase())) {
      addMarkup(nodeEnd);
      return;
    }
    if (tag !== undefined && BLOCK_TAGS.has(tag.toLowerCase())) {
      addMarkup(nodeEnd);
      if (pieces.at(-1)?.text.trim() === '') pieces.pop();
      if (pieces.length > 0) glue = '\n';
      return;
    }
    addMarkup(nodeStart);
    pieces.push({ ...pieceOf(source, nodeStart, nodeEnd), glue, strong, em });
    glue = '';
    at = nodeEnd;
  };
  visit(fromMarkdown(text, { extensions: [{ disable: { null: DISABLED } }] }), false, false);
  addMarkup(end);
  return readsAsMarkup(source, markup) ? { words: pieces, markup } : plain;
}

/** More signs than this in one stretch are not emphasis, and slow to pair. */
const MOST_SIGNS = 400;

function countSigns(text: string): number {
  return text.match(/[*_<]/g)?.length ?? 0;
}

/** Whether spans hold signs and tags only, so that no word passes for markup. */
function readsAsMarkup(source: string, spans: readonly Span[]): boolean {
  return spans.every(({ start, end }) => /^[*_\s]*$/.test(source.slice(start, end).replace(/<[^<>]*>/g, '')));
}

const INLINE_TAGS = new Set('a b strong i em u s small sub sup span font mark'.split(' '));

const BLOCK_TAGS = new Set(
  (
    'address article blockquote br center div dd dl dt footer h1 h2 h3 h4 h5 h6 header hr html body head ' +
    'img li main nav ol p pre section table tbody td tfoot th thead tr ul colgroup col caption'
  ).split(' '),
);

/** Every Markdown construct but emphasis and HTML tags: plans are not Markdown, they only borrow its signs. */
const DISABLED = [
  'autolink',
  'blockQuote',
  'characterEscape',
  'characterReference',
  'codeFenced',
  'codeIndented',
  'codeText',
  'definition',
  'hardBreakEscape',
  'headingAtx',
  'htmlFlow',
  'labelEnd',
  'labelStartImage',
  'labelStartLink',
  'list',
  'setextUnderline',
  'thematicBreak',
];
