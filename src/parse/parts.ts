import type { Block, TextBlock } from './blocks.ts';
import { RANK } from './labels.ts';
import type { PartKind } from './plan-text.ts';
import { readPassage } from './plan-text.ts';

/** Blocks in document order that play one role. */
export interface BlockPart {
  readonly kind: PartKind;
  readonly blocks: readonly Block[];
}

/**
 * Cuts a document into its parts: header block, title, preamble, body,
 * recipients, signature, annexes. A second document inside the first (a plan
 * behind the decision that issues it) begins again at its title. Every block
 * is in one part; what no rule knows is body.
 */
export function splitParts(blocks: readonly Block[]): BlockPart[] {
  const parts: { kind: PartKind; blocks: Block[] }[] = [];
  let kind: PartKind = blocks.some(isDocumentType) ? 'header' : 'preamble';
  for (const block of blocks) {
    const begins = nextKind(kind, block, parts.at(-1)?.blocks ?? []);
    const current = parts.at(-1);
    const isAnotherAnnex = begins === 'annex' && isAnnexHeading(block);
    if (current === undefined || begins !== kind || isAnotherAnnex)
      parts.push({ kind: begins, blocks: [block] });
    else current.blocks.push(block);
    kind = begins;
  }
  return parts;
}

/** The type of document that a line names, `KẾ HOẠCH`, or null. */
export function readDocumentType(block: Block): string | null {
  if (block.kind !== 'text' || block.label !== null) return null;
  const words = readPassage(block.words);
  if (words.length > LONGEST_LINE) return null;
  const line = words.replace(/\s*:$/, '').trim();
  return DOCUMENT_TYPE.test(line) && line === line.toUpperCase() ? line : null;
}

export function isAnnexHeading(block: Block): boolean {
  if (block.kind !== 'text') return false;
  const words = readPassage(block.words);
  return words.length <= LONGEST_HEADING && ANNEX_HEADING.test(words);
}

const DOCUMENT_TYPE =
  /^(?:KẾ HOẠCH|QUYẾT ĐỊNH|CHƯƠNG TRÌNH|ĐỀ ÁN|CHỈ THỊ|HƯỚNG DẪN|NGHỊ QUYẾT|TỜ TRÌNH|BÁO CÁO|THÔNG BÁO|CÔNG VĂN|QUY CHẾ)(?: (?:HÀNH ĐỘNG|TRIỂN KHAI|THỰC HIỆN))?$/u;

const ANNEX_HEADING =
  /^(?:PHỤ LỤC|Phụ lục)(?:\s+(?:số\s+)?(?:[IVX]+|\d{1,2}[a-z]?))?\s*(?:[.:–-]\s*\p{Lu}.*)?[.:]?$/u;

const SIGNATURE_START = /^(?:TM|KT|TL|TUQ|T\.?M|Q)\s*\.\s*\p{Lu}/u;

const OFFICE = /^(?:PHÓ )?(?:CHỦ TỊCH|GIÁM ĐỐC|CHÁNH VĂN PHÒNG|TRƯỞNG BAN|BÍ THƯ)$/u;

function isDocumentType(block: Block): boolean {
  return readDocumentType(block) !== null;
}

function nextKind(kind: PartKind, block: Block, before: readonly Block[]): PartKind {
  const isTitled = kind === 'title' && before.some((block) => readDocumentType(block) === null);
  if (isAnnexHeading(block) && kind !== 'header' && (kind !== 'title' || isTitled)) return 'annex';
  const type = readDocumentType(block);
  switch (kind) {
    case 'header':
      return type === null ? 'header' : 'title';
    case 'title':
      return afterTitle(block, before);
    case 'preamble':
      return isOutlined(block) ? 'body' : 'preamble';
    case 'body':
      return afterBody(block, 'body');
    case 'recipients':
    case 'signature':
      return type === null ? afterBody(block, kind) : 'title';
    case 'annex':
      return isRecipientsStart(block) || isSignatureStart(block) ? afterBody(block, 'annex') : 'annex';
  }
}

/** The title is the paragraph under the type of document, with asides in brackets behind it. */
function afterTitle(block: Block, before: readonly Block[]): PartKind {
  if (block.kind !== 'text' || block.label !== null) return isOutlined(block) ? 'body' : 'preamble';
  const words = readPassage(block.words);
  const last = before.at(-1);
  const isFirst = last === undefined || readDocumentType(last) !== null;
  if (isFirst || words.startsWith('(') || last.kind !== 'text') return 'title';
  if (isOutlined(block)) return 'body';
  const lastWords = readPassage(last.words);
  const isSameParagraph = block.startLine === last.endLine + 1 && !/[.;:]$/.test(lastWords);
  return isSameParagraph || /^\p{Ll}/u.test(words) ? 'title' : 'preamble';
}

function afterBody(block: Block, kind: PartKind): PartKind {
  if (isRecipientsStart(block)) return 'recipients';
  if (isSignatureStart(block)) return 'signature';
  if (kind === 'recipients') return startsSignature(block) ? 'signature' : stays(block, 'recipients');
  if (kind === 'signature') return stays(block, 'signature');
  return kind;
}

/** Recipients and signatures are short lines; an outlined heading or a long paragraph is text again. */
function stays(block: Block, kind: PartKind): PartKind {
  if (block.kind !== 'text') return 'body';
  const isSection = block.label !== null && block.label.rank <= RANK.article;
  return isSection || readPassage(block.words).length > LONGEST_LINE ? 'body' : kind;
}

const LONGEST_LINE = 160;

const LONGEST_HEADING = 300;

function isRecipientsStart(block: Block): boolean {
  return block.kind === 'text' && /^nơi nhận\s*:?/iu.test(readPassage(block.words));
}

function isSignatureStart(block: Block): boolean {
  return block.kind === 'text' && block.label?.segment !== null && isSignatureLine(block);
}

function isSignatureLine(block: TextBlock): boolean {
  const words = readPassage(block.words);
  return words.length <= LONGEST_LINE && SIGNATURE_START.test(words) && words === words.toUpperCase();
}

function startsSignature(block: Block): boolean {
  if (block.kind !== 'text') return false;
  return OFFICE.test(readPassage(block.words)) || isSignatureLine(block);
}

/** Whether a block belongs to the numbered outline: anything with a label but a dash, and headings. */
function isOutlined(block: Block): boolean {
  if (block.kind === 'table') return true;
  return (block.label !== null && block.label.rank < RANK.dash) || block.depth > 0;
}
