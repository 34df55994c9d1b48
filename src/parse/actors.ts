import type { AgencyRegistry } from './agencies.ts';
import { findAgencyNames, readAgencyCell } from './agencies.ts';
import type { AgencyMention } from './plan-facts.ts';
import type { Segment } from './segments.ts';
import { splitSegments } from './segments.ts';

/** Agencies that a stretch of text says must act; offsets count its characters. */
export interface Actors {
  readonly agencies: readonly AgencyMention[];
  readonly start: number;
  readonly end: number;
}

/**
 * Finds who must act in a sentence: agencies named side by side, followed
 * within a few words by what they must do (`chủ trì`, `báo cáo`, `xây dựng` …);
 * `trong quá trình tổ chức thực hiện` says nothing of that. In `UBND tỉnh giao Sở Nội vụ …`
 * the second must act.
 * Agencies that something is done with, for or before (`phối hợp với`, `báo cáo`,
 * `gửi`, `qua`, `theo đề xuất của`, `tham mưu`) are passed over.
 */
export function findActors(text: string, registry: AgencyRegistry): Actors[] {
  const lists: { agencies: AgencyMention[]; start: number; end: number }[] = [];
  for (const { agencyId, start, end } of findAgencyNames(text, registry)) {
    const mention = { agencyId, printed: text.slice(start, end) };
    const last = lists.at(-1);
    if (last !== undefined && JOINT.test(text.slice(last.end, start))) {
      last.agencies.push(mention);
      last.end = end;
    } else {
      lists.push({ agencies: [mention], start, end });
    }
  }
  return lists.flatMap((list): Actors[] => {
    const behind = text.slice(list.end, list.end + 90);
    if (!ACTS.test(behind.replace(IN_THE_COURSE, ' ')) || ASKS.test(behind)) return [];
    if (!PASSED_OVER.test(text.slice(Math.max(0, list.start - 40), list.start))) return [list];
    // `theo đề xuất của các sở, ban, ngành, Sở Tài chính bố trí`: what comes last, behind a comma, acts.
    const last = list.agencies.at(-1);
    const start = list.end - (last?.printed.length ?? 0);
    if (last === undefined || list.agencies.length < 2 || !/,\s*$/.test(text.slice(list.start, start)))
      return [];
    return [{ agencies: [last], start, end: list.end }];
  });
}

/**
 * Cuts a reading into segments (`splitSegments`), but keeps a segment that only
 * names who acts (`Các sở, ban, ngành;` `Các sở được giao nhiệm vụ;`) with the one that says what they do.
 */
export function readSegments(reading: string, registry: AgencyRegistry): Segment[] {
  const joined: Segment[] = [];
  let start: number | null = null;
  for (const segment of splitSegments(reading)) {
    const from: number = start ?? segment.start;
    const words = reading.slice(from, segment.end);
    const isSubject = reading.charAt(segment.end) === ';' && isOnlySubject(segment.words, registry);
    start = isSubject ? from : null;
    if (!isSubject) joined.push({ start: from, end: segment.end, words });
  }
  if (start !== null) joined.push({ start, end: reading.length, words: reading.slice(start) });
  return joined;
}

function isOnlySubject(words: string, registry: AgencyRegistry): boolean {
  const names = findAgencyNames(words, registry);
  const named = names.reduce((sum, { start, end }) => sum + end - start, 0);
  const isAssigned = names[0]?.start === 0 && /được giao/iu.test(words) && !VERB.test(words);
  return isAssigned || named >= words.length * 0.8;
}

/** Agencies in a heading such as `2. Sở Nội vụ` or `Đề nghị Ủy ban Mặt trận …`; empty when it names none or says more. */
export function readOwners(heading: string, registry: AgencyRegistry): AgencyMention[] {
  const words = heading
    .replace(/^đề nghị\s+/iu, '')
    .replace(/^.*?\bbao gồm\s+/iu, '')
    .replace(/^(?:giao|đối với|trách nhiệm của|nhiệm vụ của)\s+/iu, '');
  const cell = readAgencyCell(words, registry);
  const left = cell.notes.reduce((sum, { start, end }) => sum + end - start, 0);
  if (cell.names.length === 0 || left > words.length / 3) return [];
  return cell.names.map(({ agencyId, start, end }) => ({ agencyId, printed: words.slice(start, end) }));
}

/** Between agencies that act together; `Các sở được giao nhiệm vụ; UBND các xã xây dựng …` are two. */
const JOINT =
  /^[\s,;]*(?:được giao[^;.]{0,80};)?\s*(?:và|cùng)?\s*(?:(?:giám đốc|thủ trưởng|trưởng|chủ tịch|chánh|lãnh đạo)\s+)?(?:các\s+)?$/iu;

const PASSED_OVER =
  /(?:với|của|cho|phối hợp|gửi|gửi về|về|qua|báo cáo|trình|tham mưu|đề xuất|đề nghị của|thuộc|tại|kiến nghị|là|giữa|từ|trên cơ sở|hướng dẫn|giúp|đến|tới|các)\s*\(?$/iu;

const VERBS =
  'hoàn thành|trình|phê duyệt|lập|cung cấp|nghiên cứu|phân công|chỉ đạo|quán triệt|thẩm định|tạo điều kiện|huy động|phát huy|phổ biến|vận động|tổng kết|sơ kết|thông báo|định kỳ|bảo đảm|đảm bảo|có trách nhiệm|chịu trách nhiệm|chủ trì|chủ động|phối hợp|tham mưu|xây dựng|báo cáo|tổng hợp|theo dõi|hướng dẫn|tổ chức|bố trí|cân đối|phản ánh|gửi|ban hành|triển khai|là cơ quan đầu mối|kịp thời|căn cứ|tăng cường|đẩy mạnh|rà soát|lồng ghép|thực hiện|đôn đốc|kiểm tra|tuyên truyền|nghiêm túc';

/** Behind an agency that has another act. */
const ASKS = /^\s*(?:đề nghị|giao(?: nhiệm vụ)?(?: cho)?|yêu cầu|phân công)\s/iu;

/** A stretch of time, not an act. */
const IN_THE_COURSE = /\s*trong (?:quá trình|việc|công tác)(?: tổ chức)?(?: triển khai)?(?: thực hiện)?/giu;

/** What agencies must do, right behind their names or after a few words. */
const ACTS = new RegExp(String.raw`^\s*(?:[^;.]{0,60}?[,\s])?(?:${VERBS})(?!\p{L})`, 'iu');

const VERB = new RegExp(String.raw`(?<!\p{L})(?:${VERBS})(?!\p{L})`, 'iu');
