import type { LeadFlow, ResponsibilityFlow } from './responsibility-flow.ts';
import { countAssignments, countRoles } from './responsibility-flow.ts';

/** Agencies beyond which those with fewest lead roles are drawn as one. */
export const MOST_AGENCIES = 12;

/** Plans beyond which neighbours are drawn as one. */
export const MOST_PLANS = 18;

/** One goal, agency or plan, or several that are drawn as one. */
export interface FlowGroup {
  /** Of one member its id, of several `first..last`. */
  readonly id: string;
  readonly memberIds: readonly string[];
}

/** Flows between the same groups. */
export interface GroupFlow {
  readonly goalGroup: string;
  readonly agencyGroup: string;
  readonly planGroup: string;
  readonly roleCount: number;
  /** Each assignment counted once; fewer than roles where one has two lead agencies of a group. */
  readonly assignmentCount: number;
}

/** A flow in so few groups that it can be drawn. */
export interface GatheredFlow {
  readonly goals: readonly FlowGroup[];
  readonly agencies: readonly FlowGroup[];
  readonly plans: readonly FlowGroup[];
  /** In the order of the flow. */
  readonly flows: readonly GroupFlow[];
}

/**
 * Gathers what would be too many to draw. Agencies beyond the limit: those with fewest lead roles are one group, the
 * last. Plans beyond it: neighbours in their order are gathered, as many in each group, so that none is set before
 * another.
 */
export function gatherFlow(
  flow: ResponsibilityFlow,
  { mostAgencies, mostPlans } = { mostAgencies: MOST_AGENCIES, mostPlans: MOST_PLANS },
): GatheredFlow {
  const goals = flow.goalIds.map((id) => ({ id, memberIds: [id] }));
  const agencies = gatherSmallest(flow, mostAgencies);
  const plans = gatherNeighbours(flow.planIds, mostPlans);
  const [agencyGroups, planGroups] = [groupsByMember(agencies), groupsByMember(plans)];
  const parts = Map.groupBy(flow.flows, (one) =>
    JSON.stringify([one.goalId, agencyGroups.get(one.agencyId), planGroups.get(one.planId)]),
  );
  return {
    goals,
    agencies,
    plans,
    flows: [...parts].map(([key, own]) => {
      const [goalGroup, agencyGroup, planGroup] = JSON.parse(key) as [string, string, string];
      return {
        goalGroup,
        agencyGroup,
        planGroup,
        roleCount: countRoles(own),
        assignmentCount: countAssignments(own),
      };
    }),
  };
}

function gatherSmallest({ agencyIds, flows }: ResponsibilityFlow, most: number): FlowGroup[] {
  const alone = agencyIds.map((id) => ({ id, memberIds: [id] }));
  if (agencyIds.length <= most) return alone;
  const counts = new Map<string, LeadFlow[]>(agencyIds.map((id) => [id, []]));
  for (const one of flows) counts.get(one.agencyId)?.push(one);
  const bySize = agencyIds.toSorted(
    (a, b) => countRoles(counts.get(b) ?? []) - countRoles(counts.get(a) ?? []),
  );
  const shown = new Set(bySize.slice(0, most - 1));
  return [...alone.filter(({ id }) => shown.has(id)), groupOf(agencyIds.filter((id) => !shown.has(id)))];
}

function gatherNeighbours(ids: readonly string[], most: number): FlowGroup[] {
  const size = Math.max(1, Math.ceil(ids.length / most));
  return Array.from({ length: Math.ceil(ids.length / size) }, (_, at) =>
    groupOf(ids.slice(at * size, (at + 1) * size)),
  );
}

function groupOf(memberIds: readonly string[]): FlowGroup {
  const [first = '', last = ''] = [memberIds[0], memberIds.at(-1)];
  return { id: memberIds.length > 1 ? `${first}..${last}` : first, memberIds };
}

function groupsByMember(groups: readonly FlowGroup[]): ReadonlyMap<string, string> {
  return new Map(groups.flatMap(({ id, memberIds }) => memberIds.map((member) => [member, id] as const)));
}
