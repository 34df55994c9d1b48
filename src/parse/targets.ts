import { findTimes } from './dates.ts';
import type { Comparator, Target } from './plan-facts.ts';
import type { Clause, Passage, Table } from './plan-text.ts';
import { readPassage } from './plan-text.ts';
import type { Quoter } from './quotes.ts';
import { splitSegments } from './segments.ts';

/**
 * Reads the targets of a clause: every percentage, and counts that its words
 * set out to reach.
 *
 * Forms: `trên 90%` `ít nhất 80 %` `đạt 100%` `từ 95% trở lên` `70-80%` `không quá 5%` `dưới 3%` `99,5%` `90 phần
 * trăm` `tối thiểu tám mươi phần trăm (80%)`; for counts the same words of comparison or a verb of reaching
 * before a number with a noun: `ít nhất 02 lớp tập huấn`, `tổ chức 2-3 lớp/năm`, `đào tạo trên 1.000 lượt người`.
 * The subject is the words behind the number up to where the sentence turns to another thing, or else those
 * before it: `Tỷ lệ hộ nghèo giảm còn dưới 3%`. The due words are those behind the number, before the next one,
 * or else before it, or else shared at the end.
 */
export function readTargets(clause: Clause, quoter: Quoter): Target[] {
  if (UNFIT.has(clause.level)) return [];
  const passages =
    clause.cells.length > 0 ? clause.cells.map(({ passage }) => passage) : [clause.heading, clause.text];
  let count = 0;
  return passages.flatMap((passage: Passage) =>
    splitSegments(readPassage(passage)).flatMap((segment) =>
      findTargets(segment.words).map((target) => {
        count += 1;
        const quote = quoter.quote(clause.id, passage, segment.start, segment.end);
        return { ...target, id: `${clause.id}--target-${String(count)}`, quote };
      }),
    ),
  );
}

/**
 * Reads a table of targets by year: rows of an indicator, columns headed `2026`,
 * `Năm 2027`. Each filled cell with a number is a target due in its year.
 */
export function readYearTargets(table: Table, rows: readonly Clause[], quoter: Quoter): Target[] {
  if (!table.roles.includes('year')) return [];
  return rows.flatMap((row) => {
    const cellOf = (role: string): Passage =>
      row.cells.find(({ column }) => table.roles[column] === role)?.passage ?? [];
    const unitWords = readPassage(cellOf('unit'));
    const subject = readPassage(cellOf('task'));
    return row.cells
      .filter(({ column }) => table.roles[column] === 'year')
      .flatMap(({ column, passage }): Target[] => {
        const words = readPassage(passage);
        const number = /\d[\d.,]*/u.exec(words);
        if (number === null) return [];
        const unit = words.includes('%') ? '%' : unitWords;
        const isWhole = words.replace(COMPARING, '').replace(/[\d.,%<>≥≤=\s]/g, '') === '';
        return [
          {
            id: `${row.id}--target-${String(column)}`,
            comparator: signOf(words),
            value: readNumber(number[0].replace(/[.,]$/, '')),
            valueTo: null,
            unit,
            subject: subject === '' ? null : subject,
            due: readPassage(table.columns[column] ?? []),
            quote: quoter.quote(row.id, passage),
            isCertain: isWhole && unit !== '',
          },
        ];
      });
  });
}

const UNFIT = new Set<Clause['level']>(['header', 'title', 'preamble', 'signature', 'recipients', 'table']);

const NUMBER = String.raw`\d{1,3}(?:\.\d{3}){1,4}(?:,\d{1,4})?|\d{1,12}(?:[.,]\d{1,4})?`;

const PERCENT = new RegExp(
  String.raw`(?<from>(?:từ\s+)?(?<![\d.,])(?:${NUMBER})\s{0,3}%?\s{0,3}(?:[-–]|đến)\s{0,3})?(?<![\d.,])(?<value>${NUMBER})\s{0,3}(?:%|phần trăm(?!\p{L}))(?<open>\s+trở lên)?`,
  'giu',
);

/** Nouns that plans count when they set out to do something. */
const UNITS =
  'lượt người|lượt|lớp tập huấn|lớp|cuộc thi|cuộc|hội nghị|hội thảo|tọa đàm|buổi|khóa|đợt|chương trình|dự án|mô hình|đề án|hoạt động|sự kiện|tin,? bài|tin|bài|ấn phẩm|phóng sự|chuyên mục|người|lao động|học sinh|sinh viên|cán bộ|hộ|doanh nghiệp|trường|xã, phường|xã|phường|tỷ đồng|triệu đồng|giường bệnh|bác sĩ|năm tuổi|tuổi';

const COUNT = new RegExp(
  String.raw`(?<lead>(?:ít nhất|tối thiểu|không dưới|không quá|tối đa|trên|hơn|dưới|khoảng|đạt|phấn đấu(?: đạt)?|tổ chức(?: được)?|mở|xây dựng|đào tạo|bồi dưỡng|tập huấn(?: cho)?|hỗ trợ|giải quyết việc làm cho|thu hút|có)\s+(?:được\s+)?(?:từ\s+)?)(?<from>(?:${NUMBER})\s*(?:[-–]|đến)\s*)?(?<value>${NUMBER})\s+(?<unit>${UNITS})(?<open>\s+trở lên)?(?!\p{L})`,
  'giu',
);

type Found = Omit<Target, 'id' | 'quote'>;

function findTargets(words: string): Found[] {
  const matches = [...words.matchAll(PERCENT), ...words.matchAll(COUNT)].sort((a, b) => a.index - b.index);
  if (matches.length === 0) return [];
  const dues = findDues(words);
  return matches.map((match, at) => {
    const last = matches[at - 1];
    const from = last === undefined ? 0 : endOf(last);
    const due = nearestDue(dues, match.index, matches[at + 1]?.index ?? words.length);
    return { ...targetOf(words, match, from), due: due === null ? null : words.slice(due.start, due.end) };
  });
}

function endOf(match: RegExpExecArray): number {
  return match.index + match[0].length;
}

/** The target that a match says; the number before it ends at `from`. */
function targetOf(words: string, match: RegExpExecArray, from: number): Omit<Found, 'due'> {
  const groups = match.groups ?? {};
  const unit = groups['unit'] ?? '%';
  const before = words.slice(from, match.index) + (groups['lead'] ?? '');
  const behind = words.slice(endOf(match));
  const lower = groups['from'] === undefined ? null : readNumber(/[\d.,]+/.exec(groups['from'])?.[0] ?? '');
  const value = readNumber(groups['value'] ?? '');
  const comparator =
    lower !== null ? 'range' : groups['open'] !== undefined ? 'at-least' : comparatorOf(before);
  const subject =
    subjectBehind(behind) ??
    subjectBefore(words.slice(Math.max(from, match.index - LONGEST_BEFORE), match.index));
  return {
    comparator,
    value: lower ?? value,
    valueTo: lower === null ? null : value,
    unit,
    subject,
    isCertain: unit === '%' ? subject !== null : comparator !== 'exactly',
  };
}

/** `1.000` is a thousand, `99,5` and `99.5` have a fraction. */
function readNumber(printed: string): number {
  const grouped = /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(printed) ? printed.replaceAll('.', '') : printed;
  return Number(grouped.replace(',', '.'));
}

const COMPARATORS: readonly [RegExp, Comparator][] = [
  [/(?:ít nhất|tối thiểu|không dưới|không thấp hơn|không ít hơn)\s*(?:là\s*|đạt\s*)?$/iu, 'at-least'],
  [/(?:không quá|tối đa|không vượt quá|không cao hơn)\s*(?:là\s*)?$/iu, 'at-most'],
  [/(?:trên|hơn|vượt)\s*$/iu, 'over'],
  [/(?:dưới|thấp hơn|nhỏ hơn)\s*$/iu, 'under'],
  [/(?:khoảng|xấp xỉ|gần)\s*$/iu, 'about'],
];

function comparatorOf(before: string): Comparator {
  const near = before.slice(-80).replace(IN_WORDS, '$1');
  return COMPARATORS.find(([pattern]) => pattern.test(near))?.[1] ?? 'exactly';
}

/** `tối thiểu tám mươi phần trăm (`: the number in words before the number in figures. */
const IN_WORDS =
  /(ít nhất|tối thiểu|không dưới|không quá|tối đa|trên|hơn|dưới|khoảng)\s[\p{L}\s]{2,40}phần trăm\s*\($/iu;

const COMPARING = /ít nhất|tối thiểu|không dưới|không quá|tối đa|trở lên|trên|hơn|dưới|khoảng|đạt|từ/giu;

function signOf(words: string): Comparator {
  if (/[≥]|>=|trở lên|ít nhất/u.test(words)) return 'at-least';
  if (/[≤]|<=|không quá/u.test(words)) return 'at-most';
  if (/>|trên/u.test(words)) return 'over';
  return /<|dưới/u.test(words) ? 'under' : 'exactly';
}

/** Where a sentence turns from what is counted to something else. */
const TURN =
  /[;:()]|\.(?:\s|$)|,\s*(?=(?:thúc đẩy|góp phần|nâng cao|bảo đảm|đảm bảo|tạo|phấn đấu|trong đó|qua đó|đồng thời|nhằm|để|hướng tới|đến năm|vào năm|trong năm|năm|hằng năm|hàng năm|tăng|giảm|từng bước)(?!\p{L}))|\s(?=(?:đến (?:hết )?năm|vào năm|trước năm)\s20)/iu;

function subjectBehind(behind: string): string | null {
  const words = behind.replace(/^\s*\)/, '');
  if (/^\s*[,/]/.test(words)) return null;
  const end = TURN.exec(words)?.index ?? words.length;
  const subject = words.slice(0, end).trim().replace(/[.,]$/, '');
  return subject === '' ? null : subject;
}

/** A subject before its number stands within so many characters. */
const LONGEST_BEFORE = 200;

/** `Tỷ lệ hộ nghèo` of `…: Tỷ lệ hộ nghèo giảm còn dưới`: the last words that a verb of reaching ends. */
function subjectBefore(before: string): string | null {
  const reaching =
    /(?:^|[,;:(]|\s(?:và|để|phấn đấu|bảo đảm|đảm bảo)\s)\s*([^,;:(]{3,160}?)\s+(?:phấn đấu\s+)?(?:giảm xuống còn|giảm xuống|giảm còn|tăng lên|nâng lên|đạt|còn|chiếm|là|lên|ở mức|đến|ít nhất|tối thiểu|không dưới|không quá|tối đa|trên|hơn|dưới|khoảng)(?:\s+(?:ít nhất|tối thiểu|không dưới|không quá|tối đa|trên|hơn|dưới|khoảng|từ|mức|tỷ lệ))*\s*$/iu;
  const subject = reaching.exec(before)?.[1]?.trim() ?? '';
  return /^(?:phấn đấu|đến|vào|trước|trong)(?!\p{L})|^$/iu.test(subject) ? null : subject;
}

/** Where words say by when: times behind a word of limit, then `hằng năm` and `/năm`. */
function findDues(words: string): { start: number; end: number }[][] {
  const limit = /(?:đến hết|đến|trước|vào|trong)\s+(?:ngày\s+|hết\s+)?$/iu;
  const times = findTimes(words).flatMap(({ start, end }) => {
    const before = limit.exec(words.slice(Math.max(0, start - 30), start));
    return before === null ? [] : [{ start: start - before[0].length, end }];
  });
  const every = [...words.matchAll(/(?:hằng|hàng|mỗi) năm|\/\s*năm/giu)].map((match) => ({
    start: match.index,
    end: endOf(match),
  }));
  return [times, every];
}

/** The due words nearest to the number at `at`, before the next at `to`; else those before it, else the first. */
function nearestDue(
  dues: readonly { start: number; end: number }[][],
  at: number,
  to: number,
): { start: number; end: number } | null {
  for (const found of dues) {
    const due =
      found.find(({ start }) => start > at && start < to) ??
      found.findLast(({ start }) => start < at) ??
      found[0];
    if (due !== undefined) return due;
  }
  return null;
}
