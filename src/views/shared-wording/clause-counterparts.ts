import type { FindShared } from '../counterparts.ts';
import { closeness } from './choose-closest.ts';
import type { SharedWording } from './find-shared-wording.ts';

/**
 * Tells of any clause where else its wording stands, closest first; `similarity` is the mean of both shares. Not
 * complete for a clause that is too short to compare or left out, and where more plans share its wording than are
 * listed.
 */
export function listClauseCounterparts(wording: SharedWording): FindShared {
  return (planId, clauseId) => {
    const clause = wording.get(planId)?.get(clauseId);
    if (clause === undefined) return { clauses: [], isComplete: false };
    const { state, counterparts, planCount, isPlanCountLeast } = clause;
    return {
      clauses: counterparts.map((counterpart) => ({
        planId: counterpart.planId,
        clauseId: counterpart.clauseId,
        similarity: closeness(counterpart),
      })),
      isComplete: state !== 'too-short' && !isPlanCountLeast && counterparts.length === planCount,
    };
  };
}
