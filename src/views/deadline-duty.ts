import type { Deadline } from '../parse/plan-facts.ts';
import type { Clause } from '../parse/plan-text.ts';
import { ownPlanWords } from './own-plans.ts';

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
