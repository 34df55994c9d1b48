import type { Deadline } from '../parse/plan-facts.ts';
import type { Clause } from '../parse/plan-text.ts';
import { readPassage } from '../parse/plan-text.ts';

/** What is to be done by a deadline: draw up a plan of one’s own, report, take stock, or something else. */
export type DeadlineDuty = 'own-plan' | 'report' | 'review' | 'other';

/**
 * Sorts a deadline by its words; `clause` is the one it stands in. A plan of one’s own (`ownPlanWords`) comes before
 * `báo cáo`, that before `tổng kết` `sơ kết` `đánh giá`; a deadline with none of these words is `other`.
 */
export function findDuty(deadline: Deadline, clause: Clause): DeadlineDuty {
  if (ownPlanWords(deadline, clause) !== null) return 'own-plan';
  if (/báo cáo/iu.test(deadline.action)) return 'report';
  return /tổng kết|sơ kết|đánh giá/iu.test(deadline.action) ? 'review' : 'other';
}

/** Drawing up a plan of one's own: what follows must not say that the plan is for some other matter. */
const DRAWS_UP =
  /(?:xây dựng|ban hành)[^;.]{0,80}?kế hoạch (?:để )?(?:hành động|triển khai|thực hiện)(?: triển khai| thực hiện)?(?=\s*(?:$|[,;.:()]|giai đoạn|kế hoạch|chương trình|quyết định|phù hợp|của|báo cáo|các (?:nội dung|nhiệm vụ|mục tiêu)|trước|trong|chậm nhất|đến|năm|chi tiết|cụ thể))/iu;

const REPORTS_PLAN = /^kế hoạch (?:hành động|triển khai|thực hiện)[^;.]{0,40}báo cáo/iu;

const RESULTS = /kết quả|tình hình|tổng kết|sơ kết|đánh giá/iu;

/** The words that set the duty of drawing up one's own plan; null when the deadline is for something else. */
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
