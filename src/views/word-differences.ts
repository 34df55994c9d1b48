import { diffArrays } from 'diff';
import { joinEquivalents } from '../text/equivalents.ts';
import type { TextUnit } from '../text/units.ts';
import { splitUnits } from '../text/units.ts';

/** A stretch of two texts laid side by side, each side as printed. */
export interface DifferencePart {
  /** `same`: the same words, though perhaps not the same letters; `spelling`: the same words written otherwise. */
  readonly kind: 'same' | 'only-left' | 'only-right' | 'spelling';
  /** Empty for `only-right`. */
  readonly left: string;
  /** Empty for `only-left`. */
  readonly right: string;
}

export interface WordDifferences {
  /** In order; the left texts join to the left input, the right texts to the right one. */
  readonly parts: readonly DifferencePart[];
  readonly summary: DifferenceSummary;
  /** Whether the texts were too different to be compared inside: see `buildWordDifferences`. */
  readonly isCoarse: boolean;
}

/** Counts of words (syllables and numbers; signs are none), as the parts show them. */
export interface DifferenceSummary {
  readonly leftWords: number;
  readonly rightWords: number;
  readonly sameLeftWords: number;
  readonly sameRightWords: number;
  /** Same words of both texts as a share of all words of both, 0 to 1; null when neither has words. */
  readonly sameShare: number | null;
  /** Stretches that differ; words left out and put in at one place are one change. */
  readonly changes: number;
  /** Places written otherwise, counted whether shown or not. */
  readonly spellings: number;
}

/** How many words an island between two changes may have to be taken into them. */
const ISLAND_WORDS = 3;

/** Units left out and put in, together, beyond which only the common beginning and end are found. */
const MAX_EDITS = 1200;

/**
 * Lays two texts side by side, word by word.
 *
 * Units are syllables, numbers and signs, whitespace belonging to the unit before it; the fewest units that turn one
 * text into the other are found by Myers’ algorithm (package `diff`). Whitespace is never a difference. Units that
 * only write otherwise are the same: letter case, tone placement, y and i, zeros before a number, kinds of dashes and
 * quotation marks (`unifySpelling`), equivalents (`EQUIVALENTS`), and the signs that close the text. With
 * `showSpelling` they are parts of the kind `spelling`.
 *
 * So that phrases and not crumbs are marked, an island of sameness between two changes moves past the second where
 * that ends with the same; else it becomes part of them when it has at most 3 words, has no more words than either change has on
 * its longer side, and the two changes take words from both texts. These are the merge and semantic cleanups of Neil
 * Fraser’s diff-match-patch (https://neil.fraser.name/writing/diff/), counted in words; the bound of 3 and the last
 * condition are ours.
 *
 * A unit ends with its whitespace, so where a part is printed right behind one of the other text (`đầu tư` before a
 * comma, then `và lợi thế`), the page puts the space between them.
 *
 * Refuses nothing. The time is bound: texts that differ in more than 1,200 units (about two different pages) come
 * back as their common beginning, one change and their common end, with `isCoarse`. The same input gives the same
 * parts on every machine.
 */
export function buildWordDifferences(
  left: string,
  right: string,
  { showSpelling = false }: { readonly showSpelling?: boolean } = {},
): WordDifferences {
  const leftSide = splitClosing(left);
  const rightSide = splitClosing(right);
  const found = compareUnits(leftSide.units, rightSide.units);
  const compared = found ?? compareEnds(leftSide.units, rightSide.units);
  const runs = mergeIslands(shiftIslands(alternate(compared)));
  const closing: Run = { isSame: true, left: [leftSide.closing], right: [rightSide.closing] };
  const parts = [...runs, closing].flatMap((run) => partsOf(run, showSpelling));
  return { parts: joinAlike(parts), summary: summarise([...runs, closing]), isCoarse: found === null };
}

/** Units that stand against each other: pairs when they are the same, else what each text alone has. */
interface Run {
  readonly isSame: boolean;
  readonly left: readonly TextUnit[];
  readonly right: readonly TextUnit[];
}

/** The units of a text, and the signs that end it as one unit, empty when there are none. */
function splitClosing(text: string): { units: TextUnit[]; closing: TextUnit } {
  const units = joinEquivalents(splitUnits(text));
  const end = units.findLastIndex(({ key }) => !/^(?:[.;,:/]|\.{3})?$/.test(key)) + 1;
  return {
    units: units.slice(0, end),
    closing: { text: joinTexts(units.slice(end)), key: '', words: 0 },
  };
}

/** Null when the texts are too different. */
function compareUnits(left: TextUnit[], right: TextUnit[]): Run[] | null {
  const changes = diffArrays(left, right, {
    comparator: (a, b) => a.key === b.key,
    maxEditLength: MAX_EDITS,
  });
  if (changes === undefined) return null;
  const runs: Run[] = [];
  let atLeft = 0;
  let atRight = 0;
  for (const { added, removed, count } of changes) {
    const leftCount = added ? 0 : count;
    const rightCount = removed ? 0 : count;
    runs.push({
      isSame: !added && !removed,
      left: left.slice(atLeft, atLeft + leftCount),
      right: right.slice(atRight, atRight + rightCount),
    });
    atLeft += leftCount;
    atRight += rightCount;
  }
  return runs;
}

/** The common beginning, what differs, the common end. */
function compareEnds(left: readonly TextUnit[], right: readonly TextUnit[]): Run[] {
  const shorter = Math.min(left.length, right.length);
  let head = 0;
  while (head < shorter && left[head]?.key === right[head]?.key) head += 1;
  let tail = 0;
  while (tail < shorter - head && left.at(-1 - tail)?.key === right.at(-1 - tail)?.key) tail += 1;
  const cut = (from: number, toEnd: number): Pick<Run, 'left' | 'right'> => ({
    left: left.slice(from, left.length - toEnd),
    right: right.slice(from, right.length - toEnd),
  });
  return [
    { isSame: true, left: left.slice(0, head), right: right.slice(0, head) },
    { isSame: false, ...cut(head, tail) },
    { isSame: true, left: left.slice(left.length - tail), right: right.slice(right.length - tail) },
  ];
}

/** Puts neighbours of one kind together: changes and sameness alternate. */
function alternate(runs: readonly Run[]): Run[] {
  const joined: Run[] = [];
  for (const run of runs) {
    if (run.left.length + run.right.length === 0) continue;
    const last = joined.at(-1);
    if (last?.isSame === run.isSame) joined.splice(-1, 1, joinRuns([last, run], run.isSame));
    else joined.push(run);
  }
  return joined;
}

/**
 * Moves an island past a change behind it that ends with the same, so that the two changes beside it touch:
 * `[tuyên] truyền [, truyền] thông` becomes `[tuyên truyền,] truyền thông`.
 */
function shiftIslands(runs: readonly Run[]): Run[] {
  const shifted: Run[] = [];
  for (const run of runs) {
    shifted.push(run);
    const [before, island, after] = shifted.slice(-3);
    if (before === undefined || island === undefined || after === undefined || after.isSame) continue;
    const moved = moveBehind(before, island, after);
    if (moved !== null) shifted.splice(-3, 3, ...moved);
  }
  return alternate(shifted);
}

function moveBehind(before: Run, island: Run, after: Run): Run[] | null {
  const side = onlySideOf(after);
  const repeated = side === null ? [] : after[side].slice(-island.left.length);
  if (side === null || !areAlike(repeated, island.left)) return null;
  const kept = { ...after, [side]: after[side].slice(0, -island.left.length) };
  const passed = { isSame: false, left: [], right: [], [side]: island[side] };
  return [joinRuns([before, passed, kept], false), { ...island, [side]: repeated }];
}

/** The side on which a change has units, when it has them on one side only. */
function onlySideOf({ left, right }: Run): 'left' | 'right' | null {
  if (left.length > 0 && right.length > 0) return null;
  return left.length > 0 ? 'left' : 'right';
}

function areAlike(left: readonly TextUnit[], right: readonly TextUnit[]): boolean {
  return left.length === right.length && left.every(({ key }, index) => key === right[index]?.key);
}

/** Takes islands into the changes around them, from the left. */
function mergeIslands(runs: readonly Run[]): Run[] {
  const merged: Run[] = [];
  for (const run of runs) {
    merged.push(run);
    while (isCrumbled(merged.slice(-3))) merged.push(joinRuns(merged.splice(-3), false));
  }
  return merged;
}

function isCrumbled([before, island, after]: readonly Run[]): boolean {
  if (before === undefined || island === undefined || after === undefined || after.isSame) return false;
  const words = sizeOf(island);
  const hasBoth = [before.left, before.right].every(
    (side, index) => countWords([...side, ...(index === 0 ? after.left : after.right)]) > 0,
  );
  return words <= ISLAND_WORDS && words <= sizeOf(before) && words <= sizeOf(after) && hasBoth;
}

function joinRuns(runs: readonly Run[], isSame: boolean): Run {
  return {
    isSame,
    left: runs.flatMap(({ left }) => left),
    right: runs.flatMap(({ right }) => right),
  };
}

/** The words of a run on its longer side. */
function sizeOf({ left, right }: Run): number {
  return Math.max(countWords(left), countWords(right));
}

function countWords(units: readonly TextUnit[]): number {
  return units.reduce((sum, { words }) => sum + words, 0);
}

function joinTexts(units: readonly TextUnit[]): string {
  return units.map(({ text }) => text).join('');
}

function partsOf({ isSame, left, right }: Run, showSpelling: boolean): DifferencePart[] {
  if (!isSame) {
    return [
      { kind: 'only-left', left: joinTexts(left), right: '' },
      { kind: 'only-right', left: '', right: joinTexts(right) },
    ];
  }
  return left.map(({ text }, index) => {
    const other = right[index]?.text ?? '';
    const kind = showSpelling && isWrittenOtherwise(text, other) ? 'spelling' : 'same';
    return { kind, left: text, right: other };
  });
}

/** Puts neighbours of one kind together and leaves out what is empty. */
function joinAlike(parts: readonly DifferencePart[]): DifferencePart[] {
  const joined: DifferencePart[] = [];
  for (const part of parts) {
    if (part.left === '' && part.right === '') continue;
    const last = joined.at(-1);
    if (last?.kind !== part.kind) {
      joined.push(part);
    } else {
      joined.splice(-1, 1, {
        kind: part.kind,
        left: last.left + part.left,
        right: last.right + part.right,
      });
    }
  }
  return joined;
}

function isWrittenOtherwise(left: string, right: string): boolean {
  return lettersOf(left) !== lettersOf(right);
}

/** What is printed, whitespace left aside. */
function lettersOf(text: string): string {
  return text.normalize('NFC').replace(/\s/g, '');
}

function summarise(runs: readonly Run[]): DifferenceSummary {
  const same = runs.filter(({ isSame }) => isSame);
  const count = (side: 'left' | 'right', of: readonly Run[]): number =>
    of.reduce((sum, run) => sum + countWords(run[side]), 0);
  const leftWords = count('left', runs);
  const rightWords = count('right', runs);
  const sameLeftWords = count('left', same);
  const sameRightWords = count('right', same);
  const words = leftWords + rightWords;
  return {
    leftWords,
    rightWords,
    sameLeftWords,
    sameRightWords,
    sameShare: words === 0 ? null : (sameLeftWords + sameRightWords) / words,
    changes: runs.length - same.length,
    spellings: same
      .flatMap(({ left, right }) =>
        left.map(({ text }, index) => isWrittenOtherwise(text, right[index]?.text ?? '')),
      )
      .filter(Boolean).length,
  };
}
