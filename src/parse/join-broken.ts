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
  let run: TextBlock[] = [];
  const endRun = (): void => {
    if (run[0] !== undefined) joined.push(joinRun(run[0], run));
    run = [];
  };
  for (const block of blocks) {
    const before = run.at(-1);
    if (block.kind !== 'text') {
      endRun();
      joined.push(block);
      continue;
    }
    if (before === undefined || !goesOn(run, before, block)) {
      endRun();
      run.push(block);
      continue;
    }
    run.push(block);
    if (/^\p{Lu}/u.test(readPassage(block.words))) {
      issues.push({
        line: block.startLine,
        severity: 'note',
        message: `line ${String(block.startLine)} is read as going on from line ${String(before.endLine)}, which stops in mid-sentence`,
        remedy: 'compare with the printed page; if a new paragraph begins here, tell the project',
      });
    }
  }
  endRun();
  return { blocks: joined, issues };
}

/** The lines of one sentence as one block, under the label of the first. */
function joinRun(first: TextBlock, run: readonly TextBlock[]): TextBlock {
  if (run.length === 1) return first;
  const words = joinPassages(
    run.map((block) => block.words),
    ' ',
  );
  return { ...first, endLine: run.at(-1)?.endLine ?? first.endLine, words };
}

/** Words after which a sentence cannot end. */
const OPEN_WORD =
  /(?:^|\s)(?:của|và|các|với|từ|theo|cho|để|trong|về|là|được|tại|ngày|tháng|năm|số|những|bằng|đến|vào|hoặc|thuộc|nhằm|do|bởi|trên|dưới|khi|nếu|mà|có|không|trước|sau|hết|quý|khoảng|điều|khoản)$/iu;

/** Whether `next` goes on from the lines of `run`, of which `before` is the last. */
function goesOn(run: readonly TextBlock[], before: TextBlock, next: TextBlock): boolean {
  const line = readPassage(before.words).trimEnd();
  const words = readPassage(next.words);
  const isOpen = OPEN_WORD.test(line) || /[,(\-–]$/.test(line);

  if (next.depth > 0) return false;
  if (next.label !== null) return isNumberInSentence(line, words);
  if (/^\p{Ll}/u.test(words)) return !endsDocument(line);
  if (isOpen) return true;
  if (/[.;:!?…]["”)*]*$/.test(line) || endsDocument(line)) return false;
  if (isTitleLike(run) || isAside(words)) return false;
  return line.length >= FULL_LINE || /^[\d)]/.test(words);
}

/** `trước ngày` / `15. Sau đó …`, `2026` / `- 2030`: a label by shape only. */
function isNumberInSentence(line: string, next: string): boolean {
  if (/^[-–—]\s*\d/.test(next)) return /\d$/.test(line);
  return /^\d/.test(next) && /(?:^|\s)(?:ngày|tháng|năm|số|quý)$/iu.test(line);
}

/** A printed line runs to about this many characters; a shorter one ends where its writer ended it. */
const FULL_LINE = 55;

/** Markdown headings, sections and numbered clauses without a full stop, and lines in capitals are headings. */
function isTitleLike(run: readonly TextBlock[]): boolean {
  const first = run[0];
  if (first === undefined || first.depth > 0) return true;
  if (first.label !== null && first.label.rank < RANK.point) return true;
  return run.every(({ words }) => readPassage(words) === readPassage(words).toUpperCase());
}

function isAside(words: string): boolean {
  return words.startsWith('(');
}

function endsDocument(line: string): boolean {
  return /\.\s*\/\s*\.?$/.test(line);
}
