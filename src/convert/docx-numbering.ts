import type { Document, Element } from 'domhandler';
import type { Styles } from './docx-styles.ts';
import { childrenOf, findBelow, readSwitch, valueOf } from './docx-xml.ts';
import { writeNumber } from './list-numbers.ts';

/** Gives the automatic number of each paragraph, asked once for each in document order. */
export type Numberer = (properties: Element | undefined, styleId: string | undefined) => string;

interface Level {
  readonly start: number;
  readonly format: string;
  readonly pattern: string;
  readonly styleId: string | undefined;
  /** Whether the numbers of the levels above are written as 1, 2, 3 whatever their own form. */
  readonly isLegal: boolean;
  /** Whether the count goes on when a level above moves on. */
  readonly goesOn: boolean;
}

interface List {
  /** Lists that share this go on counting where the other stopped. */
  readonly countsWith: string;
  readonly levels: ReadonlyMap<number, Level>;
  readonly restarts: ReadonlyMap<number, number>;
}

/**
 * Reads `word/numbering.xml` and counts as Word does: `1.`, `1.1.`, `a)`, `II.`
 * by the pattern of the level, `-` for a bullet and `+` for a bullet below
 * another. Letters run a, b, c, d, e, as Word prints them, without đ.
 */
export function makeNumberer(part: Document | undefined, styles: Styles): Numberer {
  const lists = readLists(part, styles);
  const counts = new Map<string, (number | undefined)[]>();
  const begun = new Set<string>();

  return (properties, styleId) => {
    const own = findBelow(properties, 'w:numPr');
    const numberId =
      valueOf(findBelow(own, 'w:numId')) ??
      styles.find(styleId, (style) => valueOf(findBelow(style, 'w:pPr', 'w:numPr', 'w:numId')));
    const list = lists.get(numberId ?? '0');
    if (numberId === undefined || list === undefined) return '';
    const at = Number(
      valueOf(findBelow(own, 'w:ilvl')) ??
        styles.find(styleId, (style, id) => levelOfStyle(style, id, list)) ??
        '0',
    );
    const level = list.levels.get(at);
    if (level === undefined) return '';

    const count = counts.get(list.countsWith) ?? [];
    counts.set(list.countsWith, count);
    const restart = list.restarts.get(at);
    const key = `${numberId}/${String(at)}`;
    if (restart !== undefined && !begun.has(key)) count[at] = undefined;
    const start = restart !== undefined && !begun.has(key) ? restart : level.start;
    begun.add(key);
    count[at] = count[at] === undefined ? start : count[at] + 1;
    for (let above = 0; above < at; above += 1) count[above] ??= list.levels.get(above)?.start ?? 1;
    for (let below = at + 1; below < count.length; below += 1) {
      if (list.levels.get(below)?.goesOn !== true) count[below] = undefined;
    }
    return writeLabel(level, at, count, list);
  };
}

function writeLabel(level: Level, at: number, count: readonly (number | undefined)[], list: List): string {
  if (level.format === 'bullet') return writeBullet(level.pattern, at, list);
  return level.pattern
    .replace(/%([1-9])/g, (_, place: string) => {
      const index = Number(place) - 1;
      const format = list.levels.get(index)?.format ?? 'decimal';
      return writeNumber(
        count[index] ?? 1,
        level.isLegal && index < at && format !== 'none' ? 'decimal' : format,
      );
    })
    .trim();
}

/** Plans print `-` and, below it, `+`; the other signs that Word offers read as one of them. */
function writeBullet(pattern: string, at: number, list: List): string {
  if (pattern.trim() === '+') return '+';
  if (/^\s*[-–—]\s*$/.test(pattern)) return '-';
  const isBelowBullet = [...list.levels].some(([index, { format }]) => index < at && format === 'bullet');
  return isBelowBullet ? '+' : '-';
}

function levelOfStyle(style: Element, id: string, list: List): string | undefined {
  const linked = [...list.levels].find(([, { styleId }]) => styleId === id);
  return linked === undefined ? valueOf(findBelow(style, 'w:pPr', 'w:numPr', 'w:ilvl')) : String(linked[0]);
}

function readLists(part: Document | undefined, styles: Styles): Map<string, List> {
  const root = findBelow(part, 'w:numbering');
  const abstracts = new Map(
    childrenOf(root, 'w:abstractNum').map((element) => [element.attribs['w:abstractNumId'] ?? '', element]),
  );
  const numbers = new Map(
    childrenOf(root, 'w:num').map((element) => [element.attribs['w:numId'] ?? '', element]),
  );
  const lists = new Map<string, List>();
  for (const [id, number] of numbers) {
    const abstractId = findAbstract(number, abstracts, numbers, styles);
    const levels = new Map(readLevels(abstracts.get(abstractId)));
    const restarts = new Map<number, number>();
    for (const override of childrenOf(number, 'w:lvlOverride')) {
      const at = Number(override.attribs['w:ilvl'] ?? '0');
      for (const [, level] of readLevels(override)) levels.set(at, level);
      const start = valueOf(findBelow(override, 'w:startOverride'));
      if (start !== undefined) restarts.set(at, Number(start));
    }
    if (id !== '0') lists.set(id, { countsWith: abstractId, levels, restarts });
  }
  return lists;
}

/** A list may stand for the list of a numbering style. */
function findAbstract(
  number: Element,
  abstracts: ReadonlyMap<string, Element>,
  numbers: ReadonlyMap<string, Element>,
  styles: Styles,
): string {
  const id = valueOf(findBelow(number, 'w:abstractNumId')) ?? '';
  const link = valueOf(findBelow(abstracts.get(id), 'w:numStyleLink'));
  const linked = styles.find(link, (style) => valueOf(findBelow(style, 'w:pPr', 'w:numPr', 'w:numId')));
  const target = numbers.get(linked ?? '');
  return target === undefined ? id : (valueOf(findBelow(target, 'w:abstractNumId')) ?? id);
}

function readLevels(element: Element | undefined): [number, Level][] {
  return childrenOf(element, 'w:lvl').map((level) => [
    Number(level.attribs['w:ilvl'] ?? '0'),
    {
      start: Number(valueOf(findBelow(level, 'w:start')) ?? '1'),
      format: valueOf(findBelow(level, 'w:numFmt')) ?? 'decimal',
      pattern: valueOf(findBelow(level, 'w:lvlText')) ?? '',
      styleId: valueOf(findBelow(level, 'w:pStyle')),
      isLegal: readSwitch(level, 'w:isLgl') ?? false,
      goesOn: valueOf(findBelow(level, 'w:lvlRestart')) === '0',
    },
  ]);
}
