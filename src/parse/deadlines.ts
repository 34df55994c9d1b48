import type { AgencyRegistry } from './agencies.ts';
import { findActors, readSegments } from './actors.ts';
import { findCitations } from './citations.ts';
import type { FoundTime } from './dates.ts';
import { dayBefore, findTimes } from './dates.ts';
import type { Owners } from './duties.ts';
import type { AgencyMention, Assignment, Deadline } from './plan-facts.ts';
import type { Clause } from './plan-text.ts';
import { readPassage } from './plan-text.ts';
import type { Quoter } from './quotes.ts';
import type { Segment } from './segments.ts';
import { sentencesOf } from './segments.ts';
import { EVERY_YEAR, findUndated, yearlyAt } from './undated.ts';

/**
 * Reads the deadlines of a clause: times that its words set as a limit.
 *
 * A day, month or quarter counts behind `trước` `chậm nhất` `đến (hết)` `trong` `hoàn thành` `vào`
 * `định kỳ` `Thời hạn …:`, or at the head of a clause (`Tháng 7 năm 2026: …`); a stretch of days (`từ ngày … đến
 * ngày …`) anywhere. Years and stretches of years count at the head of a clause (`Giai đoạn 2026 - 2029: …`),
 * behind `Thời gian thực hiện:`, behind `hoàn thành (trong)` and `chậm nhất`, and behind a report or evaluation.
 * Recurrences and terms without a date count as `findUndated` says. Dates of cited documents, of the header,
 * of titles and of statistics (`tính đến ngày …`) are none.
 *
 * `trước tháng 10/2026` ends with September; `đến hết`, `trước` and `chậm nhất` give an end and no start. The day
 * behind `trước ngày` is the end as printed.
 */
export function readDeadlines(
  clause: Clause,
  owners: Owners,
  registry: AgencyRegistry,
  quoter: Quoter,
): Deadline[] {
  const sentences = sentencesOf(clause);
  if (sentences.length === 0) return [];
  const reading = readPassage(sentences);
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
        quote: quoter.quote(clause.id, sentences, segment.start, segment.end),
        isCertain: time.isCertain,
      });
    }
    actors = named.at(-1)?.agencies ?? actors;
  }
  return deadlines;
}

/**
 * The deadlines in the timing cells of assignments: days, months, quarters, single years, `Hằng năm`, and
 * recurrences; stretches of years stay in the cell unless a word before them makes them a limit.
 */
export function readAssignmentDeadlines(assignments: readonly Assignment[]): Deadline[] {
  return assignments.flatMap(({ clauseId, lead, task, timing }) => {
    if (timing === null) return [];
    const { words } = timing;
    const times = findTimes(words).filter(
      (time) => time.kind !== 'phase' || isOneYear(time) || HARD_LIMIT.test(wordsBefore(words, time.start)),
    );
    const found = times.map((time) => withLimit(withYear(time, words), wordsBefore(words, time.start)));
    const every = EVERY_YEAR.exec(words);
    const read =
      found.length > 0 || every === null
        ? [...found, ...findUndated(words, found)]
        : [yearlyAt(every.index, every.index + every[0].length, true)];
    return read.map((time, index) => ({
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

/** The words right before a place: more than any form of a limit needs. */
function wordsBefore(words: string, at: number): string {
  return words.slice(Math.max(0, at - 100), at);
}

function isOneYear({ from, to }: FoundTime): boolean {
  return from?.slice(0, 4) === to?.slice(0, 4);
}

/** What makes a time a limit, standing right before it. */
const LIMIT =
  /(?:trước|chậm nhất(?: là)?(?: vào)?|muộn nhất(?: là)?|không (?:muộn|chậm) hơn|hoàn thành(?: xong)?(?: trước| trong| vào)?|xong|(?<!tính )đến hết|(?<!tính )đến|hết|trong|vào|hạn(?: cuối| chót)?(?: là)?|định kỳ|thời (?:hạn|gian)[^,;.:]{0,25}:|thời hạn)\s*(?:\d{1,2}\s*(?:giờ|h)\s*(?:\d{2}\s*(?:phút\s*)?)?,?\s*)?(?:ngày\s*)?\(?$/iu;

/** What makes even a year a limit. */
const HARD_LIMIT =
  /(?:hoàn thành|xong|chậm nhất|muộn nhất|thời hạn[^,;.:]{0,25}:)(?: xong| là| đến| trước| trong| vào| hết)*\s*$/iu;

function limitsIn(segment: Segment, reading: string): FoundTime[] {
  const { words } = segment;
  const cited = findCitations(words);
  const isHead = segment.start === 0;
  const times = findTimes(words).filter((time) => {
    if (cited.some(({ start, end }) => time.start >= start && time.end <= end)) return false;
    const before = words.slice(Math.max(0, time.start - 40), time.start);
    const opens = isHead && time.start <= 3 && /^\s*:/.test(words.slice(time.end, time.end + 3));
    if (time.kind === 'phase') {
      const isSpan = /^thời gian(?: thực hiện)?\s*:/iu.test(words) && time.start < 60;
      const isReport = /(?:báo cáo|đánh giá|tổng kết|sơ kết)[^;.,]{0,30}[\s(](?:vào|trong)\s*$/iu.test(
        wordsBefore(words, time.start),
      );
      return opens || (isHead && isSpan) || isReport || HARD_LIMIT.test(before);
    }
    const isEveryYear = EVERY_YEAR.test(words.slice(time.start, time.end));
    const isStretch = time.kind === 'one-off' && time.from !== null;
    return opens || isStretch || LIMIT.test(before) || isEveryYear;
  });
  const read = times.map((time) => withLimit(withYear(time, words), wordsBefore(words, time.start)));
  const isDated = /(?:trước|chậm nhất)\s+(?:ngày\s+)?\d/iu.test(reading);
  return [...read, ...findUndated(words, read).filter(({ kind }) => kind !== 'yearly' || !isDated)];
}

/** What a word of limit before a time does to its start and end. */
function withLimit(time: FoundTime, before: string): FoundTime {
  if (time.from === null || time.kind === 'one-off') return time;
  if (/trước\s*$/iu.test(before)) return { ...time, from: null, to: dayBefore(time.from) };
  return /(?:đến|hết|chậm nhất(?: là)?|muộn nhất(?: là)?)\s*$/iu.test(before)
    ? { ...time, from: null }
    : time;
}

/** A day without a year is yearly when the words before or behind it say so; else its year is not known. */
function withYear(time: FoundTime, words: string): FoundTime {
  if (time.kind !== 'yearly' || time.monthDay?.length !== 5) return time;
  const near = words.slice(Math.max(0, time.start - 160), time.end + 20);
  return EVERY_YEAR.test(near) ? time : { ...time, kind: 'one-off', isCertain: false };
}

/** The words that say when: the time, the limit word before it, `hằng năm` beside it or before it in `hằng năm (trước ngày …)`. */
function limitWords(words: string, { start, end }: FoundTime): { start: number; end: number } {
  const before =
    /(?:(?:trước|chậm nhất(?: là)?|muộn nhất(?: là)?|đến hết|đến|trong|vào|hoàn thành(?: xong)? (?:trước|trong|vào)|định kỳ (?:hằng|hàng) năm trước|(?:hằng|hàng) năm\s+trước)\s*(?:\d{1,2}\s*(?:giờ|h)\s*(?:\d{2}\s*(?:phút\s*)?)?,?\s*)?(?:ngày\s*)?)$/iu.exec(
      wordsBefore(words, start),
    );
  const behind = /^\s*,?\s*(?:hằng|hàng|mỗi)\s+năm/iu.exec(words.slice(end));
  const from = start - (before?.[0].length ?? 0);
  const to = end + (behind?.[0].length ?? 0);
  const yearly = /(?:định kỳ\s+)?(?:hằng|hàng|mỗi)\s+năm\s+\($/iu.exec(wordsBefore(words, from));
  return yearly !== null && words.charAt(to) === ')'
    ? { start: from - yearly[0].length, end: to + 1 }
    : { start: from, end: to };
}
