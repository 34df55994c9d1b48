import type { ChildNode, Element } from 'domhandler';
import { isTag, isText } from 'domhandler';
import { parseDocument } from 'htmlparser2';
import { writeNumber } from './list-numbers.ts';
import { RemarkList } from './remark-list.ts';
import type { Block, Cell, Paragraph, Row, Table, TextDocument } from './text-document.ts';

/**
 * Reads an HTML page as a browser shows it: paragraphs, lists with their
 * numbers, tables with their spans. Scripts and styles are no text; menus,
 * pictures and hidden elements are left out and told.
 */
export function readHtml(source: string): TextDocument {
  const reader = new HtmlReader();
  reader.readAll(parseDocument(source).children, TOP);
  return reader.finish();
}

/** What an element takes from those around it. */
interface Around {
  readonly isCentred: boolean;
  readonly isCapitals: boolean;
  readonly isPre: boolean;
  /** How many bulleted lists the element stands in. */
  readonly bullets: number;
}

const TOP: Around = { isCentred: false, isCapitals: false, isPre: false, bullets: 0 };

class HtmlReader {
  #blocks: Block[] = [];
  #text = '';
  #isCentred = false;
  /** The number of the list item whose first words are still to come. */
  #label = '';
  readonly #remarks = new RemarkList();

  finish(): TextDocument {
    this.#endParagraph();
    return { blocks: this.#blocks, remarks: this.#remarks.list() };
  }

  readAll(nodes: readonly ChildNode[], around: Around): void {
    for (const node of nodes) {
      if (isText(node)) this.#addText(node.data, around);
      else if (isTag(node)) this.#readElement(node, around);
    }
  }

  #addText(data: string, around: Around): void {
    const words = around.isPre ? data.replace(/\r\n?/g, '\n') : data.replace(/[ \t\n\r\f]+/g, ' ');
    if (this.#text === '') this.#isCentred = around.isCentred;
    this.#text += around.isCapitals ? words.toUpperCase() : words;
  }

  #readElement(element: Element, outer: Around): void {
    const { name } = element;
    if (NO_TEXT.has(name)) return;
    if (name === 'br') {
      this.#text += '\n';
      return;
    }
    if (name === 'img' || name === 'svg' || name === 'canvas' || name === 'object') {
      this.#remarks.add('picture', element.attribs['alt'] ?? '');
      return;
    }
    if (name === 'nav' || isHidden(element)) {
      const words = wordsOf(element);
      if (words !== '') this.#remarks.add(name === 'nav' ? 'menu' : 'hidden text', words);
      return;
    }
    const around = readAround(element, outer);
    if (name === 'table') {
      this.#endParagraph();
      this.#readTable(element, around);
    } else if (name === 'ol' || name === 'ul') {
      this.#endParagraph();
      this.#readList(element, around);
      this.#endParagraph();
    } else if (BLOCKS.has(name)) {
      this.#endParagraph();
      const before = this.#blocks.length;
      this.readAll(element.children, around);
      this.#endParagraph();
      if (this.#blocks.length === before && EMPTY_SHOWS.has(name)) this.#blocks.push(BLANK);
    } else {
      this.readAll(element.children, around);
    }
  }

  #endParagraph(): void {
    const text = this.#text
      .split('\n')
      .map((line) => line.replace(/ {2,}/g, ' ').trim())
      .join('\n')
      .trim();
    this.#text = '';
    if (text === '') return;
    const numbered = this.#label === '' ? text : `${this.#label} ${text}`;
    this.#label = '';
    this.#blocks.push({ kind: 'paragraph', text: numbered, isCentred: this.#isCentred });
  }

  #readList(list: Element, around: Around): void {
    const isBulleted = list.name === 'ul';
    const inner = isBulleted ? { ...around, bullets: around.bullets + 1 } : around;
    const isPlain = /list-style(?:-type)?\s*:\s*none/i.test(list.attribs['style'] ?? '');
    const format = LIST_FORMATS[list.attribs['type'] ?? ''] ?? 'decimal';
    let number = readInteger(list.attribs['start'], 1);
    for (const child of list.children) {
      if (!isTag(child)) continue;
      if (child.name !== 'li') {
        this.#readElement(child, inner);
        continue;
      }
      this.#endParagraph();
      number = readInteger(child.attribs['value'], number);
      const bullet = around.bullets > 0 ? '+' : '-';
      const label = isBulleted ? bullet : `${writeNumber(number, format)}.`;
      this.#label = isPlain ? '' : label;
      this.readAll(child.children, readAround(child, inner));
      this.#endParagraph();
      this.#label = '';
      number += 1;
    }
  }

  #readTable(element: Element, around: Around): void {
    for (const caption of below(element, ['caption'])) this.#readElement(caption, around);
    const rows = below(element, ['tr']).map((row): Row => {
      const cells = below(row, ['td', 'th']).filter((cell) => !isHidden(cell));
      const inHead = row.parent !== null && isTag(row.parent) && row.parent.name === 'thead';
      return {
        isHeading: cells.length > 0 && (inHead || cells.every(({ name }) => name === 'th')),
        cells: cells.map((cell) => this.#readCell(cell, readAround(row, around))),
      };
    });
    this.#blocks.push({ kind: 'table', rows } satisfies Table);
  }

  #readCell(cell: Element, around: Around): Cell {
    const outside = this.#blocks;
    this.#blocks = [];
    this.readAll(cell.children, { ...readAround(cell, around), bullets: 0 });
    this.#endParagraph();
    const blocks = this.#blocks;
    this.#blocks = outside;
    return {
      blocks,
      columns: Math.max(1, readInteger(cell.attribs['colspan'], 1)),
      rows: Math.max(1, readInteger(cell.attribs['rowspan'], 1)),
    };
  }
}

const BLANK: Paragraph = { kind: 'paragraph', text: '', isCentred: false };

const NO_TEXT = new Set(
  'head script style template noscript button select textarea input iframe audio video title'.split(' '),
);

const BLOCKS = new Set(
  (
    'html body main article section header footer aside div p h1 h2 h3 h4 h5 h6 blockquote pre address center ' +
    'dl dt dd li figure figcaption fieldset form details summary hr caption tr td th tbody thead tfoot'
  ).split(' '),
);

/** Elements that stand for a blank line when nothing is in them. */
const EMPTY_SHOWS = new Set(['p', 'hr', 'div']);

const LIST_FORMATS: Partial<Record<string, string>> = {
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
};

function readAround(element: Element, outer: Around): Around {
  const style = element.attribs['style'] ?? '';
  const align = /text-align\s*:\s*(\w+)/i.exec(style)?.[1] ?? element.attribs['align'];
  return {
    ...outer,
    isCentred: align === undefined ? element.name === 'center' || outer.isCentred : /^center$/i.test(align),
    isCapitals: outer.isCapitals || /text-transform\s*:\s*uppercase/i.test(style),
    isPre: outer.isPre || element.name === 'pre',
  };
}

function isHidden({ attribs }: Element): boolean {
  return 'hidden' in attribs || /display\s*:\s*none/i.test(attribs['style'] ?? '');
}

/** The rows of a table or the cells of a row; not those of a table within. */
function below(element: Element, names: readonly string[]): Element[] {
  return element.children.flatMap((child) => {
    if (!isTag(child) || child.name === 'table') return [];
    return names.includes(child.name) ? [child] : below(child, names);
  });
}

function wordsOf(element: Element): string {
  return element.children
    .map((child) => (isText(child) ? child.data : isTag(child) ? `${wordsOf(child)} ` : ''))
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}

function readInteger(attribute: string | undefined, otherwise: number): number {
  const number = Number.parseInt(attribute ?? '', 10);
  return Number.isNaN(number) ? otherwise : number;
}
