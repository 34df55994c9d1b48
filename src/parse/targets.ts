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
 * Forms: `trên 90%` `ít nhất 80 %` `đạt 100%` `từ 95% trở lên` `70-80%` `không quá 5%` `dưới 3%` `99,5%`; for
 * counts the same words of comparison or a verb of reaching before a number with a noun: `ít nhất 02 lớp tập
 * huấn`, `tổ chức 05 hội nghị`, `đào tạo trên 1.000 lượt người`. The subject is the words behind the number up to
 * where the sentence turns to another thing.
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
        const isWhole = words.replace(/[\d.,%<>≥≤=\s]/g, '') === '';
        return [
          {
            id: `${row.id}--target-${String(column)}`,
            comparator: signOf(words),
            value: readNumber(number[0]),
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

const NUMBER = String.raw`\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:[.,]\d+)?`;

const PERCENT = new RegExp(
  String.raw`(?<from>(?:từ\s+)?(?:${NUMBER})\s*%?\s*(?:[-–]|đến)\s*)?(?<![\d.,])(?<value>${NUMBER})\s*%(?<open>\s+trở lên)?`,
  'giu',
);

/** Nouns that plans count when they set out to do something. */
const UNITS =
  'lượt người|lượt|lớp tập huấn|lớp|cuộc thi|cuộc|hội nghị|hội thảo|tọa đàm|buổi|khóa|đợt|chương trình|dự án|mô hình|đề án|hoạt động|sự kiện|tin,? bài|tin|bài|ấn phẩm|phóng sự|chuyên mục|người|lao động|học sinh|sinh viên|cán bộ|hộ|doanh nghiệp|trường|xã, phường|xã|phường|tỷ đồng|triệu đồng|giường bệnh|bác sĩ|năm tuổi|tuổi';

const COUNT = new RegExp(
  String.raw`(?<lead>(?:ít nhất|tối thiểu|không dưới|không quá|tối đa|trên|hơn|dưới|khoảng|đạt|phấn đấu(?: đạt)?|tổ chức(?: được)?|mở|xây dựng|đào tạo|bồi dưỡng|tập huấn(?: cho)?|hỗ trợ|giải quyết việc làm cho|thu hút|có)\s+(?:được\s+)?(?:từ\s+)?)(?<value>${NUMBER})\s+(?<unit>${UNITS})(?<open>\s+trở lên)?(?!\p{L})`,
  'giu',
);

type Found = Omit<Target, 'id' | 'quote'>;

function findTargets(words: string): Found[] {
  const percentages = [...words.matchAll(PERCENT)].map((match) => targetOf(words, match, '%'));
  const counts = [...words.matchAll(COUNT)].map((match) =>
    targetOf(words, match, match.groups?.['unit'] ?? ''),
  );
  return [...percentages, ...counts];
}

function targetOf(words: string, match: RegExpExecArray, unit: string): Found {
  const groups = match.groups ?? {};
  const before = words.slice(0, match.index) + (groups['lead'] ?? '');
  const behind = words.slice(match.index + match[0].length);
  const from = groups['from'] === undefined ? null : readNumber(/[\d.,]+/.exec(groups['from'])?.[0] ?? '');
  const value = readNumber(groups['value'] ?? '');
  const comparator =
    from !== null ? 'range' : groups['open'] !== undefined ? 'at-least' : comparatorOf(before);
  const subject = subjectOf(behind);
  return {
    comparator,
    value: from ?? value,
    valueTo: from === null ? null : value,
    unit,
    subject,
    due: dueOf(words),
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
  const near = before.slice(-40);
  return COMPARATORS.find(([pattern]) => pattern.test(near))?.[1] ?? 'exactly';
}

function signOf(words: string): Comparator {
  if (/[≥]|>=|trở lên|ít nhất/u.test(words)) return 'at-least';
  if (/[≤]|<=|không quá/u.test(words)) return 'at-most';
  if (/>|trên/u.test(words)) return 'over';
  return /<|dưới/u.test(words) ? 'under' : 'exactly';
}

/** Where a sentence turns from what is counted to something else. */
const TURN =
  /[;:()]|\.(?:\s|$)|,\s*(?=(?:thúc đẩy|góp phần|nâng cao|bảo đảm|đảm bảo|tạo|phấn đấu|trong đó|qua đó|đồng thời|nhằm|để|hướng tới|đến năm|vào năm|trong năm|năm|hằng năm|hàng năm|tăng|giảm|từng bước)(?!\p{L}))|\s(?=(?:đến (?:hết )?năm|vào năm|trước năm)\s20)/iu;

function subjectOf(behind: string): string | null {
  const end = TURN.exec(behind)?.index ?? behind.length;
  const subject = behind.slice(0, end).trim().replace(/[.,]$/, '');
  return subject === '' ? null : subject;
}

/** The words that say by when, `đến năm 2030`, `hằng năm`. */
function dueOf(words: string): string | null {
  const limit = /(?:đến hết|đến|trước|vào|trong)\s+(?:ngày\s+|hết\s+)?$/iu;
  for (const { start, end } of findTimes(words)) {
    const before = limit.exec(words.slice(0, start));
    if (before !== null) return words.slice(start - before[0].length, end);
  }
  return /(?:hằng|hàng|mỗi) năm/iu.exec(words)?.[0] ?? null;
}
