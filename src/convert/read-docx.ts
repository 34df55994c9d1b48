import type { Document, Element } from 'domhandler';
import { strFromU8, unzipSync } from 'fflate';
import { ConvertError } from './convert-error.ts';
import type { Numberer } from './docx-numbering.ts';
import { makeNumberer } from './docx-numbering.ts';
import type { Styles } from './docx-styles.ts';
import { readStyles } from './docx-styles.ts';
import { childrenOf, findAll, findBelow, parseXml, readSwitch, textOf, valueOf } from './docx-xml.ts';
import { RemarkList } from './remark-list.ts';
import type { Block, Cell, Paragraph, Row, Table, TextDocument } from './text-document.ts';

/**
 * Reads a Word document (`.docx`) as it prints: automatic numbers as text,
 * capitals of a style as capitals, tracked insertions in and deletions out.
 * Pictures, text boxes, notes, comments, page headers and hidden text are left
 * out and told. Refuses a file that is no Word document or is locked.
 */
export function readDocx(bytes: Uint8Array): TextDocument {
  const parts = openParts(bytes);
  const partOf = (name: string): Document | undefined =>
    [...parts].find(([path]) => new RegExp(String.raw`^word/${name}\d*\.xml$`).test(path))?.[1];
  const body = findBelow(partOf('document'), 'w:document', 'w:body');
  if (body === undefined) {
    throw new ConvertError('the file holds no Word document', 'open it in Word and save it as .docx');
  }
  const styles = readStyles(partOf('styles'));
  const remarks = new RemarkList();
  const context: Context = {
    styles,
    numberer: makeNumberer(partOf('numbering'), styles),
    remarks,
    notes: new Map([
      ...readNotes(partOf('footnotes'), 'w:footnote'),
      ...readNotes(partOf('endnotes'), 'w:endnote'),
    ]),
    isCell: false,
  };
  const blocks = readBlocks(body, context);
  for (const [name, part] of parts) {
    if (!/^word\/(?:header|footer)\d*\.xml$/.test(name)) continue;
    const words = wordsOf(part);
    if (/\p{L}{2}/u.test(words)) remarks.add('page header or footer', words);
  }
  return { blocks, remarks: remarks.list() };
}

interface Context {
  readonly styles: Styles;
  readonly numberer: Numberer;
  readonly remarks: RemarkList;
  /** The words of footnotes and endnotes, by the name of their element and their id. */
  readonly notes: ReadonlyMap<string, string>;
  readonly isCell: boolean;
}

function openParts(bytes: Uint8Array): Map<string, Document> {
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) {
    throw new ConvertError(
      'the file is locked with a password, or is an old .doc',
      'open it in Word, take the password off, and save it as .docx',
    );
  }
  const tooLarge: string[] = [];
  let files: Record<string, Uint8Array>;
  try {
    files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!PART.test(name)) return false;
        if (originalSize > LARGEST_PART) tooLarge.push(name);
        return tooLarge.length === 0;
      },
    });
  } catch {
    throw new ConvertError(
      'the file is damaged or is no .docx',
      'open it in Word or LibreOffice and save it as .docx again',
    );
  }
  if (tooLarge.length > 0) {
    throw new ConvertError(
      'the text in the file is far larger than a plan',
      'keep the text of one plan only',
    );
  }
  return new Map(Object.entries(files).map(([name, data]) => [name, parseXml(strFromU8(data))]));
}

/** Some programs number the parts: `document2.xml`. */
const PART = /^word\/(?:document|styles|numbering|footnotes|endnotes|header|footer)\d*\.xml$/;

/** Markup takes some ten times the room of the words. */
const LARGEST_PART = 60_000_000;

function readNotes(part: Document | undefined, name: string): [string, string][] {
  const [root] = childrenOf(part);
  return childrenOf(root, name).map((note) => [`${name}/${note.attribs['w:id'] ?? ''}`, wordsOf(note)]);
}

/** All words within, as one line. */
function wordsOf(node: Element | Document): string {
  return findAll(node, 'w:p')
    .map((paragraph) => findAll(paragraph, 'w:t').map(textOf).join(''))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Elements that only wrap others. */
const WRAPPERS = new Set([
  'w:sdt',
  'w:sdtContent',
  'w:customXml',
  'w:smartTag',
  'w:ins',
  'w:moveTo',
  'w:hyperlink',
  'w:fldSimple',
  'w:dir',
  'w:bdo',
]);

function readBlocks(parent: Element, context: Context): Block[] {
  return childrenOf(parent).flatMap((element): Block[] => {
    if (element.name === 'w:p') return [readParagraph(element, context)];
    if (element.name === 'w:tbl') return [readTable(element, context)];
    if (WRAPPERS.has(element.name)) return readBlocks(element, context);
    if (element.name === 'mc:AlternateContent') return readBlocks(choiceOf(element), context);
    if (element.name === 'w:del' || element.name === 'w:moveFrom') leaveDeletion(element, context);
    if (element.name === 'w:altChunk') context.remarks.add('embedded document', '');
    return [];
  });
}

function readParagraph(element: Element, context: Context): Paragraph {
  const properties = findBelow(element, 'w:pPr');
  const styleId = valueOf(findBelow(properties, 'w:pStyle')) ?? context.styles.defaultParagraph;
  const words = readRuns(element, context, styleId);
  const alignment =
    valueOf(findBelow(properties, 'w:jc')) ??
    context.styles.find(styleId, (style) => valueOf(findBelow(style, 'w:pPr', 'w:jc')));
  const isCentred = alignment === 'center';
  const number = context.numberer(properties, styleId);
  if (words.trim() === '') {
    // A cell of a number column may hold an automatic number and no words; elsewhere a number alone says nothing.
    return { kind: 'paragraph', text: context.isCell ? number : '', isCentred };
  }
  const text = number === '' ? words : `${number} ${words.trimStart()}`;
  return { kind: 'paragraph', text, isCentred };
}

function readRuns(parent: Element, context: Context, styleId: string | undefined): string {
  return childrenOf(parent)
    .map((element) => {
      if (element.name === 'w:r') return readRun(element, context, styleId);
      if (WRAPPERS.has(element.name)) return readRuns(element, context, styleId);
      if (element.name === 'mc:AlternateContent') return readRuns(choiceOf(element), context, styleId);
      if (element.name === 'w:del' || element.name === 'w:moveFrom') leaveDeletion(element, context);
      if (/^m:oMath(?:Para)?$/.test(element.name)) return findAll(element, 'm:t').map(textOf).join('');
      return '';
    })
    .join('');
}

function readRun(run: Element, context: Context, styleId: string | undefined): string {
  const properties = findBelow(run, 'w:rPr');
  const runStyle = valueOf(findBelow(properties, 'w:rStyle'));
  const isOn = (name: string): boolean =>
    readSwitch(properties, name) ??
    [runStyle, styleId]
      .map((id) => context.styles.find(id, (style) => readSwitch(findBelow(style, 'w:rPr'), name)))
      .find((value) => value !== undefined) ??
    false;
  const words = childrenOf(run)
    .map((element) => readRunPart(element, context))
    .join('');
  if (words.trim() !== '' && isOn('w:vanish')) {
    context.remarks.add('hidden text', words);
    return '';
  }
  return isOn('w:caps') ? words.toUpperCase() : words;
}

function readRunPart(element: Element, context: Context): string {
  switch (element.name) {
    case 'w:t':
      return textOf(element).replace(/[\r\n]+/g, ' ');
    case 'w:tab':
    case 'w:ptab':
      return '\t';
    case 'w:br':
    case 'w:cr':
      return '\n';
    case 'w:noBreakHyphen':
      return '-';
    case 'w:sym':
      return readSymbol(element, context);
    case 'w:footnoteReference':
    case 'w:endnoteReference':
      leaveNote(element, context);
      return '';
    case 'w:commentReference':
      context.remarks.add('comment', '');
      return '';
    case 'mc:AlternateContent':
      return childrenOf(choiceOf(element))
        .map((child) => readRunPart(child, context))
        .join('');
    case 'w:drawing':
    case 'w:pict':
    case 'w:object':
      leaveDrawing(element, context);
      return '';
    default:
      return '';
  }
}

/** Word offers the same thing in a new and an old form; the first is enough. */
function choiceOf(element: Element): Element {
  return findBelow(element, 'mc:Choice') ?? findBelow(element, 'mc:Fallback') ?? element;
}

/** Signs of picture fonts have codes of their own; the dash and the bullet are known. */
function readSymbol(element: Element, context: Context): string {
  const code = Number.parseInt(element.attribs['w:char'] ?? '', 16) & 0xff;
  if (code === 0x2d) return '-';
  if (code === 0xb7) return '•';
  context.remarks.add('sign of a picture font', element.attribs['w:font'] ?? '');
  return '';
}

function leaveDrawing(element: Element, context: Context): void {
  const boxes = findAll(element, 'w:txbxContent').map(wordsOf);
  for (const words of boxes) if (words !== '') context.remarks.add('text box', words);
  const hasPicture = ['a:blip', 'v:imagedata'].some((name) => findAll(element, name).length > 0);
  if (hasPicture) context.remarks.add('picture', '');
}

function leaveNote(element: Element, context: Context): void {
  const name = element.name.replace('Reference', '');
  context.remarks.add('note', context.notes.get(`${name}/${element.attribs['w:id'] ?? ''}`) ?? '');
}

function leaveDeletion(element: Element, context: Context): void {
  const words = [...findAll(element, 'w:delText'), ...findAll(element, 'w:t')].map(textOf).join('');
  if (words.trim() !== '') context.remarks.add('tracked deletion', words);
}

function readTable(element: Element, context: Context): Table {
  const inCell = { ...context, isCell: true };
  const rows: Row[] = [];
  let open = new Map<number, GrowingCell>();
  for (const row of unwrap(element, 'w:tr')) {
    const properties = findBelow(row, 'w:trPr');
    if (findBelow(properties, 'w:del') !== undefined) {
      context.remarks.add('tracked deletion', wordsOf(row));
      continue;
    }
    const cells: GrowingCell[] = [];
    const next = new Map<number, GrowingCell>();
    let column = Number(valueOf(findBelow(properties, 'w:gridBefore')) ?? '0');
    if (column > 0) cells.push({ blocks: [], columns: column, rows: 1 });
    for (const source of unwrap(row, 'w:tc')) {
      const cellProperties = findBelow(source, 'w:tcPr');
      const columns = Math.max(1, Number(valueOf(findBelow(cellProperties, 'w:gridSpan')) ?? '1'));
      const merge = findBelow(cellProperties, 'w:vMerge');
      const above = open.get(column);
      if (merge !== undefined && valueOf(merge) !== 'restart' && above !== undefined) {
        above.rows += 1;
        next.set(column, above);
      } else {
        const cell: GrowingCell = { blocks: readBlocks(source, inCell), columns, rows: 1 };
        cells.push(cell);
        if (merge !== undefined) next.set(column, cell);
      }
      column += columns;
    }
    open = next;
    rows.push({ isHeading: readSwitch(properties, 'w:tblHeader') ?? false, cells });
  }
  return { kind: 'table', rows };
}

/** A cell whose rows are still being counted. */
type GrowingCell = { -readonly [Key in keyof Cell]: Cell[Key] };

/** The rows of a table or the cells of a row, out of whatever wraps them. */
function unwrap(parent: Element, name: string): Element[] {
  return childrenOf(parent).flatMap((element) => {
    if (element.name === name) return [element];
    return WRAPPERS.has(element.name) ? unwrap(element, name) : [];
  });
}
