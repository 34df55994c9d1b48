import { clausesById } from '../clauses-by-id.ts';
import type { Corpus, CorpusPlan } from '../corpus.ts';
import type { Goal } from '../../schemas/goal.ts';
import { makeFinding, quoteFact, quoteOpening } from './evidence.ts';
import type { Finding, FindingQuote } from './finding.ts';

const RULE = 'goal-without-group';

/**
 * A plan lists groups, and none of them is aligned with a national goal.
 *
 * Compares the goals of the reviewed crosswalk with the twelve national goals;
 * quotes the groups aligned with the goals before and behind. Plans without
 * groups are passed over.
 *
 * Never claims that the plan does nothing for the goal: a task elsewhere may serve it.
 */
export function findGoalWithoutGroup({ plans, goals }: Corpus): Finding[] {
  return plans.flatMap((plan) => {
    const groups = plan.crosswalk?.groups ?? [];
    if (groups.length === 0) return [];
    const groupOf = new Map<string, string>();
    for (const { clause, goals: aligned } of groups) {
      for (const goal of aligned) if (!groupOf.has(goal)) groupOf.set(goal, clause);
    }
    return goals.flatMap((goal, index) => {
      if (groupOf.has(goal.id)) return [];
      const isAligned = ({ id }: Goal): boolean => groupOf.has(id);
      const nearest = [goals.slice(0, index).findLast(isAligned), goals.slice(index + 1).find(isAligned)];
      const clauses = nearest.flatMap((near) => groupOf.get(near?.id ?? '') ?? []);
      const quotes = quoteGroups(plan, [...new Set(clauses)]);
      if (quotes.length === 0) return [];
      const count = String(groups.length);
      const number = String(goal.number);
      return [
        makeFinding(
          RULE,
          [plan.id, goal.id],
          'gap',
          {
            vi: `${plan.summary.placeVi}: liệt kê ${count} nhóm; theo đối chiếu của chúng tôi, không nhóm nào ứng với mục tiêu ${number} (${goal.short_vi})`,
            en: `${plan.summary.placeEn}: ${count} groups are listed; by our alignment none of them matches goal ${number} (${goal.short_en})`,
          },
          quotes,
        ),
      ];
    });
  });
}

/** The groups as printed: the title, or the task of a row that is its own group. */
function quoteGroups(plan: CorpusPlan, clauseIds: readonly string[]): FindingQuote[] {
  const clauses = clausesById(plan);
  return clauseIds.flatMap((id) => {
    const task = plan.facts.assignments.find(({ clauseId }) => clauseId === id)?.task;
    if (task !== undefined) return [quoteFact(plan.id, task)];
    const clause = clauses.get(id);
    return clause === undefined ? [] : [quoteOpening(plan, clause)];
  });
}
