import type { ResponsibilityFlow } from './responsibility-flow.ts';

/** A flow in few letters, for a page to carry. */
export interface PackedFlow {
  readonly goalIds: readonly string[];
  readonly agencyIds: readonly string[];
  readonly planIds: readonly string[];
  /** Places of the goal, the agency and the plan in their lists, then the assignments. */
  readonly flows: readonly (readonly [number, number, number, ...string[]])[];
}

/** Puts a flow into few letters. */
export function packFlow({ goalIds, agencyIds, planIds, flows }: ResponsibilityFlow): PackedFlow {
  return {
    goalIds,
    agencyIds,
    planIds,
    flows: flows.map(({ goalId, agencyId, planId, assignmentIds }) => [
      goalIds.indexOf(goalId),
      agencyIds.indexOf(agencyId),
      planIds.indexOf(planId),
      ...assignmentIds,
    ]),
  };
}

/** The flow that was packed. */
export function unpackFlow({ goalIds, agencyIds, planIds, flows }: PackedFlow): ResponsibilityFlow {
  return {
    goalIds,
    agencyIds,
    planIds,
    flows: flows.map(([goal, agency, plan, ...assignmentIds]) => ({
      goalId: goalIds[goal] ?? '',
      agencyId: agencyIds[agency] ?? '',
      planId: planIds[plan] ?? '',
      assignmentIds,
    })),
  };
}
