import type { Goal } from '../../schemas/goal.ts';
import type { CorpusPlan } from '../corpus.ts';
import { getClausePlaces } from './clause-places.ts';
import type { TopicPlaces } from './topic-places.ts';
import { mergePlaces, placeReviewed } from './topic-places.ts';

/**
 * Where a plan speaks to a national goal. Stated: the groups that the reviewed
 * crosswalk aligns with it, each with what is under it, and clauses reviewed as
 * stating it. Also: clauses of other parts reviewed as speaking of it. Never by
 * number and never by words alone.
 */
export function findGoalPlaces(plan: CorpusPlan, goal: Pick<Goal, 'id'>): TopicPlaces {
  const { text, crosswalk } = plan;
  const { subtree, order } = getClausePlaces(text.clauses);
  const reviewed = placeReviewed(plan, goal.id);
  const groups = crosswalk?.groups.filter(({ goals }) => goals.includes(goal.id)) ?? [];
  const aligned = groups.map(
    ({ clause, sure, reason_vi, reason_en }) =>
      ({
        clauseId: clause,
        clauseIds: subtree(clause),
        by: 'goal',
        reason: { vi: reason_vi, en: reason_en, sure },
      }) as const,
  );
  const stated = mergePlaces([...aligned, ...reviewed.states], order);
  return { stated, also: mergePlaces(reviewed.elsewhere, order, stated), deadlines: [] };
}
