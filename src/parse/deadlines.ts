import type { AgencyRegistry } from './agencies.ts';
import { findActors, readSegments } from './actors.ts';
import { findCitations } from './citations.ts';
import type { FoundTime } from './dates.ts';
import { findTimes } from './dates.ts';
import type { Owners } from './duties.ts';
import type { AgencyMention, Assignment, Deadline } from './plan-facts.ts';
import type { Clause } from './plan-text.ts';
import { readPassage } from './plan-text.ts';
import type { Quoter } from './quotes.ts';
import type { Segment } from './segments.ts';

/**
 * Reads the deadlines of a clause: times that its words set as a limit.
 *
 * A day, month or quarter counts behind `trước` `chậm nhất` `đến (hết)` `trong` `hoàn thành` `vào`
 * `định kỳ`, or at the head of a clause (`Tháng 7 năm 2026: …`). Years and stretches of years count at the
 * head of a clause (`Giai đoạn 2026 - 2029: …`), behind `Thời gian thực hiện:`, and in brackets behind a
 * report or evaluation. `định kỳ hằng năm` without a day is a yearly deadline without one. Dates of cited
 * documents, of the header and of titles are none.
 */
export function readDeadlines(
  clause: Clause,
  owners: Owners,
  registry: AgencyRegistry,
  quoter: Quoter,
): Deadline[] {
  if (clause.text.length === 0 || UNFIT.has(clause.level)) return [];
  const reading = readPassage(clause.text);
  const deadlines: Deadline[] = [];
  let actors: readonly AgencyMention[] = owners.get(clause.id) ?? [];

  for (const segment of readSegments(reading, registry)) {
    const named = findActors(segment.words, registry);
    const times = limitsIn(segment, reading);
    for (const time of times) {
      const before = named.filter(({ start }) => start < time.start).at(-1) ?? named[0];
      const who = before?.agencies ?? actors;
      const words = limitWords(segment.words, time);
      deadlines.push({
        id: `${clause.id}--deadline-${String(deadlines.length + 1)}`,
        kind: time.kind,
        dateText: segment.words.slice(words.start, words.end),
        start: time.from,
        end: time.to,
        monthDay: time.monthDay,
        actors: who,
        action: segment.words,
        quote: quoter.quote(clause.id, clause.text, segment.start, segment.end),
        isCertain: time.isCertain,
      });
    }
    actors = named.at(-1)?.agencies ?? actors;
  }
  return deadlines;
}

/** The deadlines in the timing cells of assignments: days, months and quarters; phases stay in the cell. */
export function readAssignmentDeadlines(assignments: readonly Assignment[]): Deadline[] {
  return assignments.flatMap(({ clauseId, lead, task, timing }) => {
    if (timing === null) return [];
    return findTimes(timing.words)
      .filter(({ kind }) => kind !== 'phase')
      .map((time, index) => ({
        id: `${clauseId}--deadline-${String(index + 1)}`,
        kind: time.kind,
        dateText: timing.words,
        start: time.from,
        end: time.to,
        monthDay: time.monthDay,
        actors: lead,
        action: task.words,
        quote: timing,
        isCertain: time.isCertain,
      }));
  });
}

const UNFIT = new Set<Clause['level']>([
  'header',
  'title',
  'preamble',
  'signature',
  'annex',
  'group',
  'row',
  'recipients',
]);

/** What makes a time a limit, standing right before it. */
const LIMIT =
  /(?:trước|chậm nhất(?: là)?(?: vào)?|muộn nhất(?: là)?|không (?:muộn|chậm) hơn|hoàn thành(?: xong)?(?: trước| trong| vào)?|xong|đến hết|đến|hết|trong|vào|hạn(?: cuối| chót)?(?: là)?|định kỳ|thời hạn:?)\s*(?:ngày\s*)?\(?$/iu;

const EVERY_YEAR = /(?:hằng|hàng|mỗi)\s+năm/iu;

function limitsIn(segment: Segment, reading: string): FoundTime[] {
  const { words } = segment;
  const cited = findCitations(words);
  const isHead = segment.start === 0;
  const times = findTimes(words).filter((time) => {
    if (cited.some(({ start, end }) => time.start >= start && time.end <= end)) return false;
    const before = words.slice(Math.max(0, time.start - 40), time.start);
    const opens = isHead && time.start <= 3 && /^\s*:/.test(words.slice(time.end, time.end + 3));
    if (time.kind === 'phase') {
      const isSpan = /^thời gian(?: thực hiện)?\s*:/iu.test(words) && words.slice(0, time.start).length < 60;
      const isReport = /(?:báo cáo|đánh giá|tổng kết|sơ kết)[^;.]{0,30}\((?:vào|trong)\s*$/iu.test(
        words.slice(0, time.start),
      );
      return opens || (isHead && isSpan) || isReport;
    }
    const isEveryYear = EVERY_YEAR.test(words.slice(time.start, time.end));
    return opens || LIMIT.test(before) || (isEveryYear && time.monthDay !== null);
  });
  const read = times.map((time) => withYear(time, words));
  return read.length > 0 || !isUndatedYearly(words, reading) ? read : [undatedYearly(words)];
}

/** A day without a year is yearly when the words before or behind it say so; else its year is not known. */
function withYear(time: FoundTime, words: string): FoundTime {
  if (time.kind !== 'yearly' || time.monthDay?.length === 2) return time;
  const near = words.slice(Math.max(0, time.start - 160), time.end + 20);
  return EVERY_YEAR.test(near) ? time : { ...time, kind: 'one-off', isCertain: false };
}

const UNDATED =
  /định kỳ\s+(?:hằng|hàng)\s+năm|(?:hằng|hàng)\s+năm,?\s+(?:[^,;.]{0,40}\s)?báo cáo|báo cáo\s+(?:[^;.]{0,12}\s)?định kỳ\s+(?:hằng|hàng)\s+năm|định kỳ báo cáo[^;.]{0,120}(?:hằng|hàng)\s+năm/iu;

function isUndatedYearly(words: string, reading: string): boolean {
  return UNDATED.test(words) && !/(?:trước|chậm nhất)\s+(?:ngày\s+)?\d/iu.test(reading);
}

function undatedYearly(words: string): FoundTime {
  const match = UNDATED.exec(words);
  const year = EVERY_YEAR.exec(words.slice(match?.index ?? 0));
  const start = match?.index ?? 0;
  const end = start + (year === null ? 0 : year.index + year[0].length);
  return { start, end, kind: 'yearly', from: null, to: null, monthDay: null, isCertain: true };
}

/** The words that say when: the time, the limit word before it, `hằng năm` beside it. */
function limitWords(words: string, { start, end }: FoundTime): { start: number; end: number } {
  const before =
    /(?:(?:trước|chậm nhất(?: là)?|muộn nhất(?: là)?|đến hết|đến|trong|vào|hoàn thành (?:trước|trong)|định kỳ (?:hằng|hàng) năm trước|(?:hằng|hàng) năm\s+trước)\s*(?:ngày\s*)?)$/iu.exec(
      words.slice(0, start),
    );
  const behind = /^\s*,?\s*(?:hằng|hàng|mỗi)\s+năm/iu.exec(words.slice(end));
  return { start: start - (before?.[0].length ?? 0), end: end + (behind?.[0].length ?? 0) };
}
