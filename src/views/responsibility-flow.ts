import type { AgencyMention } from '../parse/plan-facts.ts';
import { agencyIds, getAgencyId } from './agency-ids.ts';
import type { Corpus } from './corpus.ts';
import { goalsByClause } from './goal-crosswalk.ts';
import { comparePlaces } from './plan-order.ts';

/** The assignments of one plan that one agency leads under one goal. */
export interface LeadFlow {
  readonly goalId: string;
  /** See `getAgencyId`. */
  readonly agencyId: string;
  readonly planId: string;
  /** At least one, in plan order. Each is one lead role: an agency that leads a task under a goal. */
  readonly assignmentIds: readonly string[];
}

/** Who leads what where: flows from goals by lead agencies to plans. */
export interface ResponsibilityFlow {
  /** Those that a flow has. Goals in their order; agencies with most lead roles first, then as plans come to them; plans as they stand side by side. */
  readonly goalIds: readonly string[];
  readonly agencyIds: readonly string[];
  readonly planIds: readonly string[];
  /** By goal, then agency, then plan. */
  readonly flows: readonly LeadFlow[];
}

/** The flow of a whole corpus, and what it leaves out. */
export interface CorpusFlow extends ResponsibilityFlow {
  /** How each agency was first printed, by its id. */
  readonly mentions: ReadonlyMap<string, AgencyMention>;
  /** All assignments of the corpus, those in no flow too. */
  readonly assignmentCount: number;
  /** Assignments in no flow: in a group that is aligned with no goal, or else with no lead agency printed. */
  readonly withoutGoal: number;
  readonly withoutLead: number;
}

/** What a flow is narrowed to; null is everything. */
export interface FlowChoice {
  readonly goal: string | null;
  readonly agency: string | null;
  readonly plan: string | null;
}

/**
 * Every lead role of the corpus: each assignment once for each of its lead agencies and each goal that its group is
 * aligned with.
 */
export function buildResponsibilityFlow({ plans, goals }: Pick<Corpus, 'plans' | 'goals'>): CorpusFlow {
  const ordered = plans.toSorted((a, b) => comparePlaces(a.summary, b.summary));
  const mentions = new Map<string, AgencyMention>();
  let [assignmentCount, withoutGoal, withoutLead] = [0, 0, 0];
  const roles = ordered.flatMap((plan): Role[] => {
    const goalsOf = goalsByClause(plan);
    return plan.facts.assignments.flatMap(({ id, clauseId, lead }) => {
      const goalIds = goalsOf.get(clauseId) ?? [];
      assignmentCount += 1;
      if (goalIds.length === 0) withoutGoal += 1;
      else if (lead.length === 0) withoutLead += 1;
      if (goalIds.length > 0) {
        for (const mention of lead) {
          const agency = getAgencyId(mention);
          if (!mentions.has(agency)) mentions.set(agency, mention);
        }
      }
      return goalIds.flatMap((goalId) =>
        agencyIds(lead).map((agencyId) => ({ goalId, agencyId, planId: plan.id, assignmentId: id })),
      );
    });
  });
  const counts = new Map<string, number>();
  for (const { agencyId } of roles) counts.set(agencyId, (counts.get(agencyId) ?? 0) + 1);
  const order: FlowOrder = {
    goalIds: goals.map(({ id }) => id),
    agencyIds: [...counts.keys()].sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0)),
    planIds: ordered.map(({ id }) => id),
  };
  return { ...collect(gather(roles), order), mentions, assignmentCount, withoutGoal, withoutLead };
}

/** The part of a flow that belongs to a goal, an agency and a plan. Nothing is left when they do not meet. */
export function narrowFlow(flow: ResponsibilityFlow, { goal, agency, plan }: FlowChoice): ResponsibilityFlow {
  const flows = flow.flows.filter(
    ({ goalId, agencyId, planId }) =>
      (goal === null || goal === goalId) &&
      (agency === null || agency === agencyId) &&
      (plan === null || plan === planId),
  );
  return collect(flows, flow);
}

/** How many lead roles flows hold. */
export function countRoles(flows: readonly Pick<LeadFlow, 'assignmentIds'>[]): number {
  return flows.reduce((sum, { assignmentIds }) => sum + assignmentIds.length, 0);
}

/** How many assignments flows hold, each counted once. */
export function countAssignments(flows: readonly Pick<LeadFlow, 'planId' | 'assignmentIds'>[]): number {
  return new Set(flows.flatMap(({ planId, assignmentIds }) => assignmentIds.map((id) => `${planId} ${id}`)))
    .size;
}

interface Role {
  readonly goalId: string;
  readonly agencyId: string;
  readonly planId: string;
  readonly assignmentId: string;
}

type FlowOrder = Pick<ResponsibilityFlow, 'goalIds' | 'agencyIds' | 'planIds'>;

function gather(roles: readonly Role[]): LeadFlow[] {
  const groups = Map.groupBy(roles, ({ goalId, agencyId, planId }) => `${goalId} ${agencyId} ${planId}`);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const { goalId, agencyId, planId } = first;
    return [{ goalId, agencyId, planId, assignmentIds: group.map(({ assignmentId }) => assignmentId) }];
  });
}

/** Flows in order, with those goals, agencies and plans that they have. */
function collect(flows: readonly LeadFlow[], order: FlowOrder): ResponsibilityFlow {
  const placesOf = (ids: readonly string[]): ReadonlyMap<string, number> =>
    new Map(ids.map((id, place) => [id, place]));
  const [goals, agencies, plans] = [
    placesOf(order.goalIds),
    placesOf(order.agencyIds),
    placesOf(order.planIds),
  ];
  const by = (places: ReadonlyMap<string, number>, a: string, b: string): number =>
    (places.get(a) ?? 0) - (places.get(b) ?? 0);
  const has = (ids: readonly string[], of: (flow: LeadFlow) => string): string[] => {
    const used = new Set(flows.map(of));
    return ids.filter((id) => used.has(id));
  };
  return {
    goalIds: has(order.goalIds, ({ goalId }) => goalId),
    agencyIds: has(order.agencyIds, ({ agencyId }) => agencyId),
    planIds: has(order.planIds, ({ planId }) => planId),
    flows: flows.toSorted(
      (a, b) =>
        by(goals, a.goalId, b.goalId) ||
        by(agencies, a.agencyId, b.agencyId) ||
        by(plans, a.planId, b.planId),
    ),
  };
}
