import type { ColumnRole } from '../plan-text.ts';
import { readPassage } from '../plan-text.ts';
import type { RawRow, RawTable } from './raw-table.ts';

/**
 * Headings by role, first match wins: `STT / TT / Số TT`, `Đơn vị tính / ĐVT`, `2026 / Năm 2026 / Đến năm 2030 / 2026 - 2030`,
 * `Cơ quan chủ trì` (also `chủ trì, phối hợp`), `Đơn vị phối hợp`, `Thời gian / Thời hạn / Tiến độ`,
 * `Sản phẩm / Kết quả`, `Kinh phí`, `Ghi chú`, `Nhiệm vụ / Nội dung / Mục tiêu …`.
 */
const HEADINGS: readonly [ColumnRole, RegExp][] = [
  ['number', /^(?:stt|tt|số\s*tt|số thứ tự|#|no\.?)$/iu],
  ['unit', /^(?:đơn vị tính|đvt)$/iu],
  ['year', /^(?:(?:đến|giai đoạn|kế hoạch|mục tiêu|chỉ tiêu)\s+)*(?:năm\s+)?20\d\d(?:\s*[-–]\s*20\d\d)?$/iu],
  ['lead', /chủ trì.*phối hợp/iu],
  ['coordinating', /phối hợp/iu],
  ['lead', /chủ trì|đầu mối|(?:cơ quan|đơn vị) (?:thực hiện|chịu trách nhiệm)|phụ trách/iu],
  ['timing', /thời gian|thời hạn|tiến độ|hoàn thành|lộ trình/iu],
  ['deliverable', /sản phẩm|kết quả/iu],
  ['funding', /kinh phí|nguồn vốn|ngân sách/iu],
  ['note', /ghi chú/iu],
  ['task', /nhiệm vụ|nội dung|công việc|hoạt động|giải pháp|biện pháp|mục tiêu|chỉ tiêu|tên/iu],
];

/** The role of a column with this heading; `other` when no form is known. */
export function readColumnRole(heading: string): ColumnRole {
  const words = heading.replace(/\s+/g, ' ').trim();
  return HEADINGS.find(([, pattern]) => pattern.test(words))?.[0] ?? 'other';
}

/** Whether a short cell reads as the heading of a column. */
export function isColumnHeading(words: string): boolean {
  return words.length <= 60 && !/[.;]$/.test(words) && readColumnRole(words) !== 'other';
}

/**
 * The heading rows at the top of a table: those marked so in the source, or
 * the first rows in which most cells read as column headings. Returns how many.
 */
export function countHeadingRows(table: RawTable): number {
  let count = 0;
  for (const row of table.rows) {
    if (!isHeadingRow(row) && !(count > 0 && isNumbering(row))) break;
    count += 1;
  }
  return count;
}

function isHeadingRow(row: RawRow): boolean {
  const words = row.cells.map(({ passage }) => readPassage(passage)).filter((text) => text !== '');
  if (words.length === 0) return false;
  const known = words.filter(isColumnHeading).length;
  return row.isHeading || (known >= 2 && known * 2 >= words.length);
}

/** A row that only numbers the columns: `1 2 3 4`, `(1) (2) (3)`, `A B 1 2`. */
export function isNumbering(row: RawRow): boolean {
  const words = row.cells.map(({ passage }) => readPassage(passage).trim());
  return (
    words.length >= 3 &&
    words.every((text) => /^\(?(?:\d{1,2}|[A-Z])\)?$/.test(text)) &&
    new Set(words).size === words.length
  );
}

/**
 * The role of each column, by index; a heading that covers several columns gives
 * them all its role. Where tasks have a column of their own, a column of goals
 * before it (`Mục tiêu`, `Lĩnh vực`) groups them.
 */
export function readColumns(headings: readonly RawRow[]): ColumnRole[] {
  const roles: (ColumnRole | undefined)[] = [];
  const tasks = new Map<number, string>();
  for (const row of headings) {
    for (const { column, columns, passage } of row.cells) {
      const heading = readPassage(passage);
      const role = readColumnRole(heading);
      if (role === 'task') tasks.set(column, heading);
      for (let at = column; at < column + columns; at += 1) {
        if (roles[at] === undefined || roles[at] === 'other' || (role !== 'other' && columns === 1))
          roles[at] = role;
      }
    }
  }
  const isGoal = (heading: string): boolean => /mục tiêu|lĩnh vực|nhóm/iu.test(heading);
  if ([...tasks.values()].some((heading) => !isGoal(heading))) {
    for (const [column, heading] of tasks)
      if (isGoal(heading) && !TASK.test(heading)) roles[column] = 'group';
  }
  return Array.from(roles, (role) => role ?? 'other');
}

const TASK = /nhiệm vụ|công việc|hoạt động|nội dung/iu;
