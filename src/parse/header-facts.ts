import type { Line } from './lines.ts';
import { lineAt } from './lines.ts';
import type { Clause, Fact, Passage, Piece, PlanMeta, Table } from './plan-text.ts';
import { readClause, readPassage } from './plan-text.ts';

const NOTHING = { value: null, printed: null, line: null } as const;

/**
 * Reads what a document says of itself from its header, title, recipients and
 * signature. In: the clauses and tables of a plan. Out: facts, each with the
 * words it was read from; a blank number or date has words but no value.
 */
export function readMeta(
  clauses: readonly Clause[],
  tables: readonly Table[],
  sourceLines: readonly Line[],
): PlanMeta {
  const titles = clauses.filter(({ level }) => level === 'title');
  const title = titles.at(-1);
  const lines = headerLines(clauses, sourceLines);
  const period = readPeriod(title?.heading ?? [], sourceLines);
  return {
    documentType: factOf(title?.label ?? [], sourceLines),
    title: factOf(title?.heading ?? [], sourceLines),
    documentNumber: readNumber(lines),
    issuedOn: readDate(lines),
    place: readPlace(lines),
    periodFrom: { ...period, value: period.value?.[0] ?? null },
    periodTo: { ...period, value: period.value?.[1] ?? null },
    ...readSignature(clauses, sourceLines),
    recipients: clauses
      .filter(({ parentId, id }) => parentId === 'recipients' || id.startsWith('recipients.'))
      .map((clause) => readPassage(clause.text).replace(/[;.]$/, '')),
    hasAnnex: readAnnexState(clauses, tables),
    words: countWords(clauses, tables),
  };
}

interface HeaderLine {
  text: string;
  line: number;
}

/** The printed lines of the header, each with its source line; a tab parts its two columns. */
function headerLines(clauses: readonly Clause[], lines: readonly Line[]): HeaderLine[] {
  const passages = clauses
    .filter(({ level, id }) => level === 'header' || id.startsWith('header.'))
    .flatMap(({ heading, text }) => [heading, text]);
  return passages
    .flatMap((passage) => printedLines(passage, lines))
    .flatMap(({ text, line }) => text.split('\t').map((column) => ({ text: column.trim(), line })));
}

function printedLines(passage: Passage, lines: readonly Line[]): HeaderLine[] {
  return splitPassage(passage).map((pieces) => ({
    text: readPassage(pieces).trim(),
    line: lineAt(lines, pieces[0]?.start ?? 0),
  }));
}

function splitPassage(passage: Passage): Passage[] {
  const split: Piece[][] = [];
  for (const piece of passage) {
    if (piece.glue === '\n' || split.length === 0) split.push([{ ...piece, glue: '' }]);
    else split.at(-1)?.push(piece);
  }
  return split;
}

function factOf(passage: Passage, lines: readonly Line[]): Fact<string> {
  const words = readPassage(passage);
  return words === '' ? NOTHING : { value: words, printed: words, line: lineOf(passage, 0, lines) };
}

/** The source line of a character, counted in the reading of its passage. */
function lineOf(passage: Passage, index: number, lines: readonly Line[]): number {
  let at = 0;
  for (const { glue, text, start } of passage) {
    const textAt = at + glue.length;
    at = textAt + text.length;
    if (index < at) return lineAt(lines, start + Math.max(0, index - textAt));
  }
  return lineAt(lines, passage.at(-1)?.start ?? 0);
}

/** `Số: 52/KH-UBND`; a blank before the slash is no number. */
function readNumber(lines: readonly HeaderLine[]): Fact<string> {
  for (const { text, line } of lines) {
    const [printed, words] = /(?<!\S)Số\s*:\s*(\S.*)$/u.exec(text) ?? [];
    if (printed === undefined || words === undefined) continue;
    const isNumber = /^\d+\s*\/\s*[\p{Lu}\d][\p{L}\d&/\s-]*$/u.test(words);
    return { value: isNumber ? words.replace(/\s+/g, '') : null, printed, line };
  }
  return NOTHING;
}

const DATE_LINE = /ngày\s*(?:(\d{1,2})\s*)?tháng\s*(?:(\d{1,2})\s*)?năm\s*(\d{4})?/iu;

/** `Gia Lai, ngày 05 tháng 6 năm 2026`; with a blank day or month there is no date. */
function readDate(lines: readonly HeaderLine[]): Fact<string> {
  for (const { text, line } of lines) {
    const match = DATE_LINE.exec(text);
    if (match === null) continue;
    const [printed, day, month, year] = match;
    const isWhole = day !== undefined && month !== undefined && year !== undefined;
    const value = isWhole ? isoDate(Number(year), Number(month), Number(day)) : null;
    return { value, printed: printed.trim(), line };
  }
  return NOTHING;
}

function isoDate(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
    ? date.toISOString().slice(0, 10)
    : null;
}

/** The words before the date: `Gia Lai, ngày …`. */
function readPlace(lines: readonly HeaderLine[]): Fact<string> {
  for (const { text, line } of lines) {
    const place = /^(.*?),\s*ngày\s/iu.exec(text)?.[1]?.trim();
    if (place !== undefined && place !== '') return { value: place, printed: place, line };
  }
  return NOTHING;
}

/**
 * `giai đoạn 2026 - 2030`, `từ năm 2026 đến năm 2030`, `đến năm 2030`, `năm 2026` in the title; the last one
 * outside quotation marks is the plan's own, the others belong to the documents it names.
 */
function readPeriod(title: Passage, lines: readonly Line[]): Fact<[number | null, number | null]> {
  const words = hideQuoted(readPassage(title));
  const lineAtIndex = (index: number): number => lineOf(title, index, lines);
  const stretch = [
    ...words.matchAll(/(?:(?:giai đoạn|từ năm|thời kỳ)\s*)?(20\d\d)\s*(?:[-–—]|đến(?: năm)?)\s*(20\d\d)/giu),
  ].at(-1);
  if (stretch !== undefined) {
    return {
      value: [Number(stretch[1]), Number(stretch[2])],
      printed: stretch[0].trim(),
      line: lineAtIndex(stretch.index),
    };
  }
  const until = [...words.matchAll(/đến (?:hết )?năm (20\d\d)/giu)].at(-1);
  if (until !== undefined)
    return { value: [null, Number(until[1])], printed: until[0], line: lineAtIndex(until.index) };
  const year = [...words.matchAll(/(?<!\/)(?<!tháng \d{1,2} )năm (20\d\d)/giu)].at(-1);
  if (year === undefined) return NOTHING;
  return { value: [Number(year[1]), Number(year[1])], printed: year[0], line: lineAtIndex(year.index) };
}

/** The words with blanks where they quote; an opening mark that nothing closes quotes nothing. */
function hideQuoted(words: string): string {
  const end = Math.max(words.lastIndexOf('”'), words.lastIndexOf('"')) + 1;
  const hidden = words.slice(0, end).replace(/“[^”]*”|"[^"]*"/g, (quoted) => ' '.repeat(quoted.length));
  return hidden + words.slice(end);
}

/** The name is the last line of the signature, the capacity the lines in capitals above it. */
function readSignature(
  clauses: readonly Clause[],
  sourceLines: readonly Line[],
): Pick<PlanMeta, 'signatory' | 'signatoryCapacity'> {
  const signature = clauses.filter(({ level }) => level === 'signature').at(-1);
  if (signature === undefined) return { signatory: NOTHING, signatoryCapacity: NOTHING };
  const lines = printedLines(signature.text, sourceLines);
  const name = lines.filter(isName).at(-1);
  const capacity = lines
    .filter((line) => line !== name && isInCapitals(line) && !line.text.startsWith('('))
    .map(({ text }) => text)
    .join(' · ');
  return {
    signatory: name === undefined ? NOTHING : { value: name.text, printed: name.text, line: name.line },
    signatoryCapacity:
      capacity === '' ? NOTHING : { value: capacity, printed: capacity, line: signature.startLine },
  };
}

/** `Nguyễn Văn A`, `ThS. Nguyễn Văn A`, `NGUYỄN VĂN A`; in capitals only words that name no office. */
function isName(line: HeaderLine): boolean {
  const isShaped = /^(?:(?:GS|PGS|TS|ThS|BS|Bs|CKI|CKII)\.?\s*)*\p{Lu}\p{L}*(?:\s+\p{Lu}\p{L}*)+$/u.test(
    line.text,
  );
  return isShaped && !(isInCapitals(line) && OFFICE_WORDS.test(line.text));
}

const OFFICE_WORDS = /CHỦ TỊCH|GIÁM ĐỐC|TRƯỞNG|BÍ THƯ|ỦY BAN|UỶ BAN|CHÁNH VĂN PHÒNG|THỦ TƯỚNG/u;

function isInCapitals({ text }: HeaderLine): boolean {
  return text === text.toUpperCase();
}

function readAnnexState(clauses: readonly Clause[], tables: readonly Table[]): PlanMeta['hasAnnex'] {
  const filled = new Set([
    ...clauses.map(({ parentId }) => parentId),
    ...tables.map(({ clauseId }) => clauseId),
  ]);
  if (clauses.some(({ level, id }) => level === 'annex' && filled.has(id))) return 'held';
  const isNamed = clauses.some(({ heading, text }) =>
    /phụ lục/iu.test(readPassage(heading) + readPassage(text)),
  );
  return isNamed ? 'referenced' : 'none';
}

function countWords(clauses: readonly Clause[], tables: readonly Table[]): number {
  const passages = [...clauses.map(readClause), ...tables.flatMap(({ columns }) => columns.map(readPassage))];
  return passages.reduce((sum, words) => sum + (words.match(/[\p{L}\d]+/gu)?.length ?? 0), 0);
}
