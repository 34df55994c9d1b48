import type { Block, TextBlock } from './blocks.ts';
import { RANK } from './labels.ts';
import { joinPassages } from './passage.ts';
import type { Issue } from './plan-text.ts';
import { readPassage } from './plan-text.ts';

/**
 * Joins sentences that a page or line break tore apart. A line goes on with
 * the next one when
 * - the next begins in lower case;
 * - or the line stops without an end of sentence, and what follows is a number,
 *   a bracket or a capital, unless the line reads as a heading.
 *
 * A join before a capital is a reading, not a certainty: it gives a note.
 * Blocks come back in order; joined ones hold the words of both.
 */
export function joinBroken(blocks: readonly Block[]): { blocks: Block[]; issues: Issue[] } {
  const joined: Block[] = [];
  const issues: Issue[] = [];
  for (const block of blocks) {
    const before = joined.at(-1);
    if (before?.kind !== 'text' || block.kind !== 'text' || !goesOn(before, block)) {
      joined.push(block);
      continue;
    }
    const words = joinPassages([before.words, block.words], ' ');
    joined[joined.length - 1] = { ...before, endLine: block.endLine, words };
    if (/^\p{Lu}/u.test(readPassage(block.words))) {
      issues.push({
        line: block.startLine,
        severity: 'note',
        message: `line ${String(block.startLine)} is read as going on from line ${String(before.endLine)}, which stops in mid-sentence`,
        remedy: 'compare with the printed page; if a new paragraph begins here, tell the project',
      });
    }
  }
  return { blocks: joined, issues };
}

/** Words after which a sentence cannot end. */
const OPEN_WORD =
  /(?:^|\s)(?:của|và|các|với|từ|theo|cho|để|trong|về|là|được|tại|ngày|tháng|năm|số|những|bằng|đến|vào|hoặc|thuộc|nhằm|do|bởi|trên|dưới|khi|nếu|mà|có|không|trước|sau|hết|quý|khoảng|điều|khoản)$/iu;

function goesOn(before: TextBlock, next: TextBlock): boolean {
  const line = readPassage(before.words).trimEnd();
  const words = readPassage(next.words);
  const isOpen = OPEN_WORD.test(line) || /[,(\-–]$/.test(line);

  if (next.depth > 0) return false;
  if (next.label !== null) return isNumberInSentence(line, words);
  if (/^\p{Ll}/u.test(words)) return !endsDocument(line);
  if (isOpen) return true;
  if (/[.;:!?…]["”)*]*$/.test(line) || endsDocument(line)) return false;
  if (before.depth > 0 || isTitleLike(before, line) || isAside(words)) return false;
  return line.length >= FULL_LINE || /^[\d)]/.test(words);
}

/** `trước ngày` / `15. Sau đó …`, `2026` / `- 2030`: a label by shape only. */
function isNumberInSentence(line: string, next: string): boolean {
  if (/^[-–—]\s*\d/.test(next)) return /\d$/.test(line);
  return /^\d/.test(next) && /(?:^|\s)(?:ngày|tháng|năm|số|quý)$/iu.test(line);
}

/** A printed line runs to about this many characters; a shorter one ends where its writer ended it. */
const FULL_LINE = 55;

/** Sections and numbered clauses without a full stop are headings. */
function isTitleLike(before: TextBlock, line: string): boolean {
  const isNumbered = before.label !== null && before.label.rank < RANK.point;
  return isNumbered || line === line.toUpperCase();
}

function isAside(words: string): boolean {
  return words.startsWith('(');
}

function endsDocument(line: string): boolean {
  return /\.\s*\/\s*\.?$/.test(line);
}
