import type { Citation } from './plan-facts.ts';
import type { Clause, Passage } from './plan-text.ts';
import { readPassage } from './plan-text.ts';
import type { Quoter } from './quotes.ts';

/** A citation within a text; offsets count its characters. */
export interface FoundCitation extends Omit<Citation, 'quote'> {
  readonly start: number;
  readonly end: number;
}

/**
 * Finds the numbered legal documents that a plan names.
 *
 * Forms of the number: `155/QĐ-TTg` `59-KL/TW` `153/NQ-CP` `19/2025/QĐ-TTg` `72/2025/QH15`
 * `3862/SNV-CCHC&VTLT`, also in capitals throughout and with spaces around the signs. Before it may
 * stand a type and `số`, behind it `ngày 20/01/2026` or `ngày 09 tháng 12 năm 2025`, and `của <issuer>`;
 * or before it `của <issuer> tại <type> số`. A blank number (`Số: /KH-UBND`) is none, and neither is the
 * document's own in its header.
 */
export function findCitations(text: string): FoundCitation[] {
  return [...text.matchAll(NUMBER)].map((match) => {
    const number = match[0];
    const before = text.slice(Math.max(0, match.index - 90), match.index);
    const behind = text.slice(match.index + number.length, match.index + number.length + 160);
    const type = TYPE.exec(before);
    const date = DATE.exec(behind);
    const issuer = readIssuer(before, behind.slice(date?.[0].length ?? 0));
    const start = match.index - (type?.[0].length ?? 0);
    const ends = [0, date?.[0].length ?? 0, (date?.[0].length ?? 0) + (issuer?.behind ?? 0)];
    return {
      documentNumber: canonicalNumber(number),
      documentType: type?.[1] === undefined ? typeOfNumber(number) : sentenceCase(type[1]),
      printedDate: date?.[1] ?? null,
      issuer: issuer?.name ?? null,
      start,
      end: match.index + number.length + Math.max(...ends),
    };
  });
}

/** The citations of a clause, each with its words. */
export function readCitations(clause: Clause, quoter: Quoter): Citation[] {
  if (clause.level === 'header') return [];
  return [clause.heading, clause.text].flatMap((passage: Passage) =>
    findCitations(readPassage(passage)).map(({ start, end, ...citation }) => ({
      ...citation,
      quote: quoter.quote(clause.id, passage, start, end),
    })),
  );
}

const NUMBER =
  /(?<![\p{L}\d/])(?:\d{1,5}\s?\/\s?(?:\d{4}\s?\/\s?)?\p{Lu}[\p{L}&]{0,9}(?:\s?[-–]\s?\p{Lu}[\p{L}&]{0,9}){0,3}\d{0,2}|\d{1,4}\s?[-–]\s?\p{Lu}{1,4}\s?\/\s?\p{Lu}{2,10}(?:\s?[-–]\s?\p{Lu}{1,6})?)(?![\p{L}\d])/gu;

const TYPE =
  /(quyết định|nghị quyết|kết luận|kế hoạch|chỉ thị|thông báo|công văn|văn bản|tờ trình|luật|nghị định|thông tư|hướng dẫn|chương trình|báo cáo|đề án|pháp lệnh|công điện|quy định)\s+(?:số\s*:?\s*)?$/iu;

const DATE =
  /^\s*(?:,\s*)?ngày\s+(\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{4}|\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+\d{4})/iu;

/** Words with which a sentence goes on behind an issuer; `và` also before another document. */
const GOING_ON =
  'về,phê duyệt,ban hành,để,nhằm,nhấn mạnh,giai đoạn,trên,tại,theo,đã,được,trong,đến,là,thì,quy định,có,ngày'.split(
    ',',
  );

const DOCUMENTS =
  'Quyết định|Nghị quyết|Kết luận|Kế hoạch|Chỉ thị|Thông báo|Công văn|Văn bản|Tờ trình|Luật|Nghị định|Thông tư|Hướng dẫn|Chương trình|Báo cáo|Đề án|Công điện';

/**
 * `của Thủ tướng Chính phủ` `của tỉnh Lai Châu` `của Sở Văn hóa, Thể thao và Du lịch`: an issuer begins with
 * a capital and ends at a sign or where the sentence goes on; a comma within stands before `X và Y`.
 */
const ISSUER = new RegExp(
  String.raw`^\s*(?:,\s*)?(?:của|Của|CỦA)\s+((?:tỉnh |thành phố )?\p{Lu}[^,;:.()“”\n]*?(?:, (?!Thủ|Ủy|Uỷ|UBND|Bộ|Sở|Ban|Chính|Quốc|Hội|${DOCUMENTS})\p{Lu}\p{L}*(?: \p{Ll}+){0,3} và \p{Lu}\p{L}*(?: \p{Ll}+){0,3}?)?)` +
    String.raw`(?=\s*(?:[,;:.()“”\n]|$)|\s+(?:${[...GOING_ON, ...GOING_ON.map((word) => word.toUpperCase())].join('|')})(?!\p{L})|\s+và\s+(?:\p{Ll}|${DOCUMENTS}))`,
  'u',
);

const ISSUER_BEFORE =
  /của\s+(\p{Lu}[^;:.()]*?)\s+tại\s+(?:văn bản|Văn bản|tờ trình|Tờ trình|công văn|Công văn|báo cáo|Báo cáo)\s+(?:số\s*)?$/u;

function readIssuer(before: string, behind: string): { name: string; behind: number } | null {
  const after = ISSUER.exec(behind);
  if (after?.[1] !== undefined && after[1].length <= 80)
    return { name: after[1].trim(), behind: after[0].length };
  const name = ISSUER_BEFORE.exec(before)?.[1];
  return name === undefined ? null : { name, behind: 0 };
}

/** Without spaces, and `TTG` of a heading in capitals as `TTg`: one document, one number. */
function canonicalNumber(number: string): string {
  return number.replace(/\s/g, '').replaceAll('–', '-').replace(/-TTG$/, '-TTg');
}

const TYPES: readonly [RegExp, string][] = [
  [/\/QĐ-|^\d+-QĐ\//u, 'Quyết định'],
  [/\/NQ-|-NQ\//u, 'Nghị quyết'],
  [/-KL\//u, 'Kết luận'],
  [/\/KH-|-KH\//u, 'Kế hoạch'],
  [/\/CT-|-CT\//u, 'Chỉ thị'],
  [/\/NĐ-/u, 'Nghị định'],
  [/\/TT-/u, 'Thông tư'],
  [/\/TTr-/u, 'Tờ trình'],
  [/\/QH\d+$/u, 'Luật'],
];

function typeOfNumber(number: string): string | null {
  return TYPES.find(([pattern]) => pattern.test(canonicalNumber(number)))?.[1] ?? null;
}

function sentenceCase(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1).toLowerCase();
}
