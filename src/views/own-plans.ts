import type { Deadline } from '../parse/plan-facts.ts';
import type { Clause } from '../parse/plan-text.ts';
import { readPassage } from '../parse/plan-text.ts';
import type { CorpusPlan } from './corpus.ts';

/** Whether the words before a deadline's date say that it is an exception: `riêng năm 2026 trình UBND trước ngày …`. */
export function isException({ action, dateText }: Deadline): boolean {
  const before = action.slice(0, Math.max(action.indexOf(dateText), 0));
  return /riêng (?:năm|đối với|trong)[^;.]*$/iu.test(before);
}

/** Drawing up a plan of one's own: what follows must not say that the plan is for some other matter. */
const DRAWS_UP =
  /(?:xây dựng|ban hành)[^;.]{0,80}?kế hoạch (?:để )?(?:hành động|triển khai|thực hiện)(?: triển khai| thực hiện)?(?=\s*(?:$|[,;.:()]|giai đoạn|kế hoạch|chương trình|quyết định|phù hợp|của|báo cáo|các (?:nội dung|nhiệm vụ|mục tiêu)|trước|trong|chậm nhất|đến|năm|chi tiết|cụ thể))/iu;

const REPORTS_PLAN = /^kế hoạch (?:hành động|triển khai|thực hiện)[^;.]{0,40}báo cáo/iu;

const RESULTS = /kết quả|tình hình|tổng kết|sơ kết|đánh giá/iu;

/**
 * The words that set the duty of drawing up one's own plan, in a deadline or in the sentence before it; null when
 * the deadline is for something else. In: a deadline and the clause of its quote.
 */
export function ownPlanWords({ action, dateText, quote }: Deadline, clause: Clause): string | null {
  const before = action.slice(0, Math.max(action.indexOf(dateText), 0));
  if (/báo cáo/iu.test(before) && RESULTS.test(before.slice(before.search(/báo cáo/iu)))) return null;
  if (isAdvice(action)) return null;
  if (DRAWS_UP.test(action) || REPORTS_PLAN.test(action)) return action;
  if (!/^báo cáo/iu.test(action)) return null;
  const reading = readPassage(clause.text);
  const sentences = reading.slice(0, Math.max(reading.indexOf(quote.words), 0)).split(/[;.](?=\s|$)/);
  const last = sentences.map((words) => words.trim()).findLast((words) => words !== '') ?? '';
  return DRAWS_UP.test(last) && !isAdvice(last) ? last : null;
}

/** Advising a People's Committee on its plan is not drawing up one's own. */
function isAdvice(words: string): boolean {
  return /tham mưu[^;.]*(?:xây dựng|ban hành)/iu.test(words);
}

/** In: words that `ownPlanWords` gives. `2031-2035` when they name a period that is not the plan's own; empty for that one or none. */
export function periodOf(duty: string, { text: { meta } }: CorpusPlan): string {
  const named =
    /kế hoạch[^;.,]{0,40}?giai đoạn (20\d\d)\s*[-–]\s*(20\d\d)/iu.exec(duty) ??
    /kế hoạch(?: để)?(?: hành động| triển khai| thực hiện)* năm (20\d\d)/iu.exec(duty);
  if (named === null) return '';
  const [from = '', to = from] = named.slice(1);
  const isOwn = Number(from) === meta.periodFrom.value && Number(to) === meta.periodTo.value;
  return isOwn ? '' : [...new Set([from, to])].join('-');
}
