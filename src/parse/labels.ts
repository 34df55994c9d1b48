import type { ClauseLevel } from './plan-text.ts';

/** A number, letter or dash at the start of a line, and its place in the outline. */
export interface Label {
  readonly level: ClauseLevel;
  /** Smaller numbers stand higher in the outline; equal numbers are siblings. */
  readonly rank: number;
  /** What the label adds to an id: `iv`, `1.1`, `dd`; null where items are counted (dashes). */
  readonly segment: string | null;
  /** Where the label stands in its series, for finding gaps; null for dashes. */
  readonly ordinal: number | null;
  /** Characters of the line that belong to the label, the space behind it included. */
  readonly length: number;
}

/** Ranks of outline levels; dotted numbers lie between `clause` and `point`. */
export const RANK = {
  part: 1,
  chapter: 2,
  letterPart: 2.5,
  section: 3,
  article: 4,
  named: 4.5,
  clause: 5,
  heading: 5.9,
  point: 6,
  bracketed: 6.5,
  dash: 7,
  plus: 8,
} as const;

/**
 * Reads the label at the start of a line, or null.
 *
 * Forms: `Phần I`, `PHẦN THỨ HAI` · `Chương II` · `A.` · `I.` `I/` `I -` `Mục 1.` · `Điều 1.` ·
 * `Mục tiêu chiến lược 1:` `Nhiệm vụ 2.` · `1.` `1)` `1/` `1.1.` `1.1` `II.1.` · `a)` `đ.` · `(1)` `(a)` ·
 * `-` `–` `•` · `+`.
 */
export function readLabel(line: string): Label | null {
  for (const form of FORMS) {
    const match = form.pattern.exec(line);
    if (match === null) continue;
    const label = form.read(match[1] ?? '');
    if (label !== null) return { ...label, length: match[0].length };
  }
  return null;
}

/** The value of a Roman number up to 39, in capitals, or null. */
export function readRoman(text: string): number | null {
  const match = /^(X{0,3})(IX|IV|V?I{0,3})$/.exec(text);
  if (match === null || text === '') return null;
  const ones = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'].indexOf(match[2] ?? '');
  return (match[1]?.length ?? 0) * 10 + ones;
}

interface Form {
  pattern: RegExp;
  read: (number: string) => Omit<Label, 'length'> | null;
}

const ORDINAL_WORDS = ['nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];

/** Letters in the order in which points run: a, b, c, d, đ, e … */
const POINTS = 'abcdđeghiklmnopqrstuvxy';

const FORMS: readonly Form[] = [
  {
    pattern: /^ph[ầẦ]n\s+(?:th[ứỨ]\s+)?([IVX]+|\d{1,2}|[\p{L}]+)(?:\s*[.:)–-]|\s*$)\s*/iu,
    read: (number) => numbered('part', RANK.part, 'part-', number),
  },
  {
    pattern: /^ch[ưƯ][ơƠ]ng\s+([IVX]+|\d{1,2})(?:\s*[.:)–-]|\s*$)\s*/iu,
    read: (number) => numbered('chapter', RANK.chapter, 'chapter-', number),
  },
  {
    pattern: /^([IVX]+)(?:\s*[./)]|\s+[-–])(?:\s+|$)/u,
    read: (number) => numbered('section', RANK.section, '', number),
  },
  {
    pattern: /^m[ụỤ]c\s+([IVX]+|\d{1,2})(?:\s*[.:]|\s*$)\s*/iu,
    read: (number) => numbered('section', RANK.section, 'section-', number),
  },
  {
    pattern: /^([A-HK-NP-UY])\s*[./)](?:\s+|$)/u,
    read: (letter) => ({
      level: 'part',
      rank: RANK.letterPart,
      segment: letter.toLowerCase(),
      ordinal: POINTS.replace('đ', '').indexOf(letter.toLowerCase()) + 1,
    }),
  },
  {
    pattern: /^[đĐ]i[ềỀ]u\s+(\d{1,3})\s*[.:](?:\s+|$)/iu,
    read: (number) => numbered('article', RANK.article, 'art-', number),
  },
  {
    pattern: named('mục tiêu chiến lược|mục tiêu cụ thể|mục tiêu'),
    read: (number) => readNamed('goal-', number),
  },
  {
    pattern: named('nhóm nhiệm vụ|nhóm giải pháp|nhiệm vụ|giải pháp'),
    read: (number) => readNamed('task-', number),
  },
  {
    pattern: /^(?:[IVX]+\.)?(\d{1,2}(?:\.\d{1,2}){1,3})\s*[./)]?(?:\s+|$)/u,
    read: dotted,
  },
  { pattern: /^(?:[IVX]+\.)?(\d{1,2})\s*[./)](?:\s+|$)/u, read: dotted },
  {
    pattern: /^([a-zđ])\s*[)./](?:\s+|$)/u,
    read: (letter) => ({
      level: 'point',
      rank: RANK.point,
      segment: letter === 'đ' ? 'dd' : letter,
      ordinal: POINTS.indexOf(letter) + 1 || null,
    }),
  },
  {
    pattern: /^(\((?:\d{1,2}|[a-zđ]|[ivx]+)\))(?:\s+|$)/u,
    read: (bracketed) => ({
      level: 'item',
      rank: RANK.bracketed,
      segment: bracketed.slice(1, -1).replace('đ', 'dd'),
      ordinal: /^\(\d+\)$/.test(bracketed) ? Number(bracketed.slice(1, -1)) : null,
    }),
  },
  {
    pattern: /^[-–—−•∙●▪·*](?:\s+|(?=[\p{L}“"(]))/u,
    read: () => ({ level: 'item', rank: RANK.dash, segment: null, ordinal: null }),
  },
  {
    pattern: /^\+(?:\s*)(?=[\p{L}“"(])/u,
    read: () => ({ level: 'item', rank: RANK.plus, segment: null, ordinal: null }),
  },
];

/** `Mục tiêu chiến lược 1:` `Nhiệm vụ số 2.` `Mục tiêu 1.1.`: a name, a number, a sign. */
function named(names: string): RegExp {
  const number = String.raw`(\d{1,2}(?:\.\d{1,2})*|[IVX]+)`;
  return new RegExp(String.raw`^(?:${names})\s+(?:số\s+)?${number}\s*[.:](?:\s+|$)`, 'iu');
}

function readNamed(prefix: string, number: string): Omit<Label, 'length'> | null {
  const steps = number.split('.');
  return numbered('clause', RANK.named + (steps.length - 1) / 10, prefix, number, steps.at(-1));
}

function numbered(
  level: ClauseLevel,
  rank: number,
  prefix: string,
  number: string,
  lastStep: string = number,
): Omit<Label, 'length'> | null {
  const word = ORDINAL_WORDS.indexOf(number.toLowerCase()) + 1;
  const ordinal = /^\d+$/.test(lastStep) ? Number(lastStep) : (readRoman(number.toUpperCase()) ?? word);
  if (ordinal === 0) return null;
  const segment = word > 0 ? String(word) : number.toLowerCase();
  return { level, rank, segment: prefix + segment, ordinal };
}

function dotted(number: string): Omit<Label, 'length'> {
  const steps = number.split('.').map((step) => String(Number(step)));
  return {
    level: 'clause',
    rank: RANK.clause + (steps.length - 1) / 10,
    segment: steps.join('.'),
    ordinal: Number(steps.at(-1)),
  };
}
