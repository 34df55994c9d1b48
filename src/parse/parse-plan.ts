import type { Block, TextBlock } from './blocks.ts';
import { readBlocks } from './blocks.ts';
import { ClauseList } from './clause-list.ts';
import { readMeta } from './header-facts.ts';
import { joinBroken } from './join-broken.ts';
import { RANK } from './labels.ts';
import type { Line } from './lines.ts';
import { splitLines } from './lines.ts';
import { readOutline } from './outline.ts';
import type { BlockPart } from './parts.ts';
import { readDocumentType, splitParts } from './parts.ts';
import { cutPassage, joinPassages } from './passage.ts';
import type { Issue, Part, Passage, PlanText, Table } from './plan-text.ts';
import { readPassage } from './plan-text.ts';
import { normalise } from '../text/normalise.ts';

/**
 * Reads the text of a plan.
 *
 * In: the source text, any string. Out: its parts, its clauses in document
 * order with ids from the document's own numbers, its tables, what the document
 * says of itself, and issues for whatever was read with doubt. Every word of
 * the source is in exactly one clause or column heading; `joinParts` proves it.
 * Refuses nothing: a line that no rule knows becomes a paragraph.
 */
export function parsePlan(text: string): PlanText {
  const source = normalise(text);
  const lines = splitLines(source);
  const { blocks, markup } = readBlocks(source, lines);
  const blockParts = splitParts(blocks);
  const list = new ClauseList();
  for (const span of markup) list.markup.push(span);
  const tables = blockParts.flatMap((part) => readPart(part, list));
  const meta = readMeta(list.clauses, tables, lines);
  const issues = [...list.issues, ...metaIssues(meta.title.value, lines)];
  return {
    source,
    meta,
    parts: partsOf(blockParts, lines),
    clauses: list.clauses,
    tables,
    markup: list.markup,
    issues: issues.sort((a, b) => a.line - b.line),
  };
}

function readPart(part: BlockPart, list: ClauseList): Table[] {
  switch (part.kind) {
    case 'header':
    case 'signature':
      return readLines(part, list);
    case 'title':
      return readTitle(part, list);
    case 'preamble':
      return readParagraphs(part.blocks, 'preamble', list);
    case 'body':
      return readBody(part.blocks, list);
    case 'recipients':
      return readRecipients(part.blocks, list);
    case 'annex':
      return readAnnex(part.blocks, list);
  }
}

/** Header and signature: a clause of lines, as printed. */
function readLines({ kind, blocks }: BlockPart, list: ClauseList): Table[] {
  const level = kind === 'header' ? 'header' : 'signature';
  const texts = blocks.filter((block) => block.kind === 'text');
  let parentId: string | null = null;
  if (texts.length > 0) {
    const text = joinPassages(
      texts.map(({ words }) => words),
      '\n',
    );
    parentId = list.add({ id: level, parentId: null, level, ...linesOf(texts), text });
  }
  const drawn = blocks.filter((block) => block.kind === 'table');
  return readOutline(drawn, { parentId, prefix: level }, list);
}

/** The type of document is the label, the title its heading, a line in brackets its text. */
function readTitle({ blocks }: BlockPart, list: ClauseList): Table[] {
  const texts = blocks.filter((block) => block.kind === 'text');
  const isType = (block: Block): boolean => readDocumentType(block) !== null;
  const isAside = ({ words }: TextBlock): boolean => readPassage(words).startsWith('(');
  const title = texts.filter((block) => !isType(block));
  list.add({
    id: list.clauses.some(({ level }) => level === 'title') ? 'title-2' : 'title',
    parentId: null,
    level: 'title',
    ...linesOf(texts),
    label: joinPassages(
      texts.filter(isType).map(({ words }) => words),
      ' ',
    ),
    heading: joinPassages(
      title.filter((block) => !isAside(block)).map(({ words }) => words),
      ' ',
    ),
    text: joinPassages(
      title.filter(isAside).map(({ words }) => words),
      ' ',
    ),
  });
  return [];
}

function readParagraphs(blocks: readonly Block[], level: 'preamble' | 'closing', list: ClauseList): Table[] {
  const joined = joinBroken(blocks);
  for (const issue of joined.issues) list.issues.push(issue);
  let count = 0;
  for (const block of joined.blocks) {
    if (block.kind !== 'text') continue;
    count += 1;
    list.add({
      id: `${level}-${String(count)}`,
      parentId: null,
      level,
      ...linesOf([block]),
      text: block.words,
    });
  }
  return readOutline(
    joined.blocks.filter(({ kind }) => kind === 'table'),
    { parentId: null, prefix: level },
    list,
  );
}

function readBody(blocks: readonly Block[], list: ClauseList): Table[] {
  const joined = joinBroken(blocks);
  for (const issue of joined.issues) list.issues.push(issue);
  const at = startOfClosing(joined.blocks);
  const tables = readOutline(joined.blocks.slice(0, at), { parentId: null, prefix: '' }, list);
  return [...tables, ...readParagraphs(joined.blocks.slice(at), 'closing', list)];
}

/**
 * The closing words stand behind the last numbered clause or dash: from the
 * paragraph that begins `Trên đây là`, or `Trong quá trình …`, or else the last
 * one, where it ends the document with `./.`. A paragraph that is all that its
 * section says is not closing.
 */
function startOfClosing(blocks: readonly Block[]): number {
  let first = blocks.length;
  while (first > 0 && isPlain(blocks[first - 1])) first -= 1;
  const before = blocks[first - 1];
  const isOnlyContent =
    before?.kind === 'text' &&
    !endsSentence(before) &&
    before.label !== null &&
    before.label.rank < RANK.dash;
  const candidates = blocks.slice(first);
  const formula = candidates.findIndex(
    (block) =>
      block.kind === 'text' && /^(?:Trên đây là|Trong quá trình|Quá trình)/u.test(readPassage(block.words)),
  );
  if (formula > 0 || (formula === 0 && !isOnlyContent)) return first + formula;
  if (formula === 0 && wordsOf(candidates[0]).startsWith('Trên đây')) return first;
  const isLastOfMany = candidates.length > 1 || !isOnlyContent;
  return isLastOfMany && /\.\s*\/\s*\.?$/.test(wordsOf(candidates.at(-1)))
    ? blocks.length - 1
    : blocks.length;
}

function isPlain(block: Block | undefined): boolean {
  return block?.kind === 'text' && block.label === null && block.depth === 0;
}

function endsSentence(block: TextBlock): boolean {
  return /[.;:]$/.test(readPassage(block.words));
}

function wordsOf(block: Block | undefined): string {
  return block?.kind === 'text' ? readPassage(block.words) : '';
}

/** `Nơi nhận:` and what stands under it. */
function readRecipients(blocks: readonly Block[], list: ClauseList): Table[] {
  const [first, ...rest] = blocks;
  if (first?.kind !== 'text') return readOutline(blocks, { parentId: null, prefix: 'recipients' }, list);
  const id = list.add({
    id: 'recipients',
    parentId: null,
    level: 'recipients',
    ...linesOf([first]),
    heading: first.words,
  });
  return readOutline(joinBroken(rest).blocks, { parentId: id, prefix: id }, list);
}

/** The annex's own words are its heading up to its first table, number or long paragraph. */
function readAnnex(blocks: readonly Block[], list: ClauseList): Table[] {
  const end = blocks.findIndex((block, index) => index > 0 && !isAnnexTitle(block));
  const headings = (end === -1 ? blocks : blocks.slice(0, end)).filter((block) => block.kind === 'text');
  const [first, ...more] = headings;
  if (first === undefined) return readOutline(blocks, { parentId: null, prefix: 'annex' }, list);
  const mark = ANNEX_LABEL.exec(readPassage(first.words));
  const length = mark?.[0].length ?? 0;
  const titles = [cutPassage(first.words, length, Infinity), ...more.map(({ words }) => words)];
  const isAside = (words: Passage): boolean => readPassage(words).startsWith('(');
  const number = mark?.[1]?.toLowerCase();
  const id = list.add({
    id: number === undefined ? 'annex' : `annex-${number}`,
    parentId: null,
    level: 'annex',
    ...linesOf(headings),
    label: cutPassage(first.words, 0, length),
    heading: joinPassages(
      titles.filter((words) => !isAside(words)),
      '\n',
    ),
    text: joinPassages(titles.filter(isAside), '\n'),
  });
  const rest = joinBroken(blocks.slice(headings.length));
  for (const issue of rest.issues) list.issues.push(issue);
  return readOutline(rest.blocks, { parentId: id, prefix: id }, list);
}

const ANNEX_LABEL = /^phụ lục(?:\s+(?:số\s+)?([IVX]+|\d{1,2}[a-z]?))?\s*[.:–-]?\s*/iu;

function isAnnexTitle(block: Block): boolean {
  if (block.kind !== 'text' || block.label !== null) return false;
  const words = readPassage(block.words);
  return words.startsWith('(') || (words.length <= 300 && !/[.;]$/.test(words));
}

function linesOf(blocks: readonly TextBlock[]): { startLine: number; endLine: number } {
  return { startLine: blocks[0]?.startLine ?? 1, endLine: blocks.at(-1)?.endLine ?? 1 };
}

/** Parts as runs of whole lines that cover the source; blank lines go with the part above. */
function partsOf(parts: readonly BlockPart[], lines: readonly Line[]): Part[] {
  return parts.map(({ kind, blocks }, index) => ({
    kind,
    startLine: index === 0 ? 1 : (blocks[0]?.startLine ?? 1),
    endLine: (parts[index + 1]?.blocks[0]?.startLine ?? lines.length + 1) - 1,
  }));
}

function metaIssues(title: string | null, lines: readonly Line[]): Issue[] {
  if (title !== null || lines.length === 0) return [];
  return [
    {
      line: 1,
      severity: 'warning',
      message: 'no line names the type of document (KẾ HOẠCH, QUYẾT ĐỊNH …), so no title was found',
      remedy: 'check that the text is a plan and that the line with its type stands alone, in capitals',
    },
  ];
}
