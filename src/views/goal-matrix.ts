import { joinPassages } from '../parse/passage.ts';
import type { AgencyMention } from '../parse/plan-facts.ts';
import type { Passage } from '../parse/plan-text.ts';
import type { Crosswalk } from '../schemas/crosswalk.ts';
import type { Goal } from '../schemas/goal.ts';
import { getAgencyId, onceEach } from './agency-ids.ts';
import type { Commitment } from './commitments.ts';
import { buildCommitments } from './commitments.ts';
import type { CellState, ComparisonCell, PlanLevel } from './comparison/comparison.ts';
import { buildCell } from './comparison/comparison.ts';
import type { TopicPlace } from './comparison/topic-places.ts';
import type { Corpus, CorpusPlan } from './corpus.ts';

/** Goals in rows, plans in columns. */
export interface GoalMatrix {
  /** In the order of the columns. */
  readonly planIds: readonly string[];
  /** More than one: a commune stands beside provinces, and they are not like with like. */
  readonly levels: readonly PlanLevel[];
  readonly rows: readonly GoalRow[];
}

export interface GoalRow {
  readonly goal: Goal;
  /** One for each plan, in the order of the corpus. */
  readonly cells: readonly GoalMatrixCell[];
}

export interface GoalMatrixCell {
  readonly planId: string;
  readonly level: PlanLevel;
  readonly state: CellState;
  /** Assignments, duties, targets and dated deadlines in the groups aligned with the goal. */
  readonly commitmentCount: number;
  readonly assignmentCount: number;
  /** Who leads assignments, most first, then in plan order. */
  readonly leads: readonly AgencyCount[];
  /** Other goals that a group of this cell speaks of too: its commitments count for each. */
  readonly sharedGoalIds: readonly string[];
}

export interface AgencyCount {
  /** Null for a name that the registry does not know. */
  readonly agencyId: string | null;
  readonly printed: string;
  readonly count: number;
}

/** How many commitments each plan has under each goal, who leads, and why a cell has none. */
export function buildGoalMatrix(
  corpus: Corpus,
  commitments: readonly Commitment[] = buildCommitments(corpus),
): GoalMatrix {
  const byGoal = groupByGoal(commitments);
  return {
    planIds: corpus.plans.map(({ id }) => id),
    levels: [...new Set(corpus.plans.map(({ record }) => record.level))],
    rows: corpus.goals.map((goal) => ({
      goal,
      cells: corpus.plans.map((plan) => {
        const own = byGoal.get(`${plan.id} ${goal.id}`) ?? [];
        const assignments = own.filter(({ kind }) => kind === 'assignment');
        const groups = plan.crosswalk?.groups.filter(({ goals }) => goals.includes(goal.id)) ?? [];
        const { state, level } = buildCell({ kind: 'goal', id: goal.id, goal }, plan, corpus);
        return {
          planId: plan.id,
          level,
          state,
          commitmentCount: own.length,
          assignmentCount: assignments.length,
          leads: countAgencies(assignments.map(({ lead }) => lead)),
          sharedGoalIds: [...new Set(groups.flatMap(({ goals }) => goals))].filter((id) => id !== goal.id),
        };
      }),
    })),
  };
}

/** One goal across all plans. */
export interface GoalPage {
  readonly goal: Goal;
  readonly levels: readonly PlanLevel[];
  /** One for each plan, in the order of the corpus. */
  readonly plans: readonly GoalPlan[];
  /** Who leads the goal's assignments where; agencies that lead in most plans first. */
  readonly leads: readonly LeadAcross[];
  /** Plans that speak of the goal and give nobody the lead of a task under it. */
  readonly unassignedPlanIds: readonly string[];
  /** Plans whose groups nobody has aligned with the goals yet. */
  readonly notAlignedPlanIds: readonly string[];
  /** Plans whose text held does not mention the goal. */
  readonly silentPlanIds: readonly string[];
  /** Plans whose annex, where goals stand, is not held: no silence of theirs. */
  readonly annexNotHeldPlanIds: readonly string[];
}

export interface GoalPlan {
  readonly planId: string;
  readonly cell: ComparisonCell;
  /** What it says of the goal, in plan order: the clauses that state it with what is under them, tasks left out. */
  readonly wording: readonly GoalWording[];
  /** The groups aligned with the goal, with the objectives they print and why they are aligned so. */
  readonly groups: Crosswalk['groups'];
  /** Assignments, duties, targets and dated deadlines in those groups, in plan order. */
  readonly commitments: readonly Commitment[];
  readonly leads: readonly AgencyCount[];
  readonly coordinating: readonly AgencyCount[];
}

/** The words of one clause on a goal. */
export interface GoalWording {
  readonly clauseId: string;
  /** The number as printed; empty when there is none. */
  readonly label: Passage;
  readonly words: Passage;
  readonly startLine: number;
  readonly endLine: number;
}

export interface LeadAcross {
  readonly agencyId: string | null;
  readonly printed: string;
  readonly places: readonly { readonly planId: string; readonly commitmentIds: readonly string[] }[];
}

/** Wording, commitments and lead agencies of one goal in each plan, and which plans are silent. */
export function buildGoalPage(
  goal: Goal,
  corpus: Corpus,
  commitments: readonly Commitment[] = buildCommitments(corpus),
): GoalPage {
  const byGoal = groupByGoal(commitments);
  const plans = corpus.plans.map((plan): GoalPlan => {
    const own = byGoal.get(`${plan.id} ${goal.id}`) ?? [];
    const assignments = own.filter(({ kind }) => kind === 'assignment');
    const cell = buildCell({ kind: 'goal', id: goal.id, goal }, plan, corpus);
    return {
      planId: plan.id,
      cell,
      wording: cell.state === 'stated' ? listWording(plan, cell.places) : [],
      groups: plan.crosswalk?.groups.filter(({ goals }) => goals.includes(goal.id)) ?? [],
      commitments: own,
      leads: countAgencies(assignments.map(({ lead }) => lead)),
      coordinating: countAgencies(assignments.map(({ coordinating }) => coordinating)),
    };
  });
  const inState = (state: CellState): string[] =>
    plans.filter(({ cell }) => cell.state === state).map(({ planId }) => planId);
  return {
    goal,
    levels: [...new Set(corpus.plans.map(({ record }) => record.level))],
    plans,
    leads: findLeads(plans),
    unassignedPlanIds: plans
      .filter(
        ({ cell: { state }, leads }) => (state === 'stated' || state === 'elsewhere') && leads.length === 0,
      )
      .map(({ planId }) => planId),
    notAlignedPlanIds: inState('not-comparable'),
    silentPlanIds: inState('absent'),
    annexNotHeldPlanIds: inState('annex-not-held'),
  };
}

/** A row that is the goal and a task at once gives its task; rows that are only tasks are commitments. */
function listWording({ text, facts }: CorpusPlan, places: readonly TopicPlace[]): GoalWording[] {
  const tasks = new Map(facts.assignments.map(({ clauseId, task }) => [clauseId, task]));
  const opening = new Set(places.map(({ clauseId }) => clauseId));
  const spoken = new Set(places.flatMap(({ clauseIds }) => clauseIds));
  return text.clauses
    .filter(({ id }) => opening.has(id) || (spoken.has(id) && !tasks.has(id)))
    .map(({ id, label, heading, text: words, startLine, endLine }) => {
      const task = tasks.get(id);
      return {
        clauseId: id,
        label,
        words: task?.pieces ?? joinPassages([heading, words], ' '),
        startLine: task?.startLine ?? startLine,
        endLine: task?.endLine ?? endLine,
      };
    });
}

function groupByGoal(commitments: readonly Commitment[]): ReadonlyMap<string, readonly Commitment[]> {
  const pairs = commitments.flatMap((commitment) =>
    commitment.goalIds.map((goalId) => ({ key: `${commitment.planId} ${goalId}`, commitment })),
  );
  const groups = Map.groupBy(pairs, ({ key }) => key);
  return new Map([...groups].map(([key, group]) => [key, group.map(({ commitment }) => commitment)]));
}

/** In how many of the lists each agency is named. */
function countAgencies(lists: readonly (readonly AgencyMention[])[]): AgencyCount[] {
  const counts = new Map<string, AgencyCount>();
  for (const mention of lists.flatMap(onceEach)) {
    const { agencyId, printed, count } = counts.get(getAgencyId(mention)) ?? { ...mention, count: 0 };
    counts.set(getAgencyId(mention), { agencyId, printed, count: count + 1 });
  }
  return [...counts.values()].sort((a, b) => b.count - a.count);
}

function findLeads(plans: readonly GoalPlan[]): LeadAcross[] {
  const leads = new Map<string, LeadAcross>();
  for (const { planId, commitments } of plans) {
    for (const { id, kind, lead } of commitments) {
      if (kind !== 'assignment') continue;
      for (const mention of onceEach(lead)) {
        const known = leads.get(getAgencyId(mention)) ?? { ...mention, places: [] };
        const before = known.places.find((place) => place.planId === planId);
        const place = { planId, commitmentIds: [...(before?.commitmentIds ?? []), id] };
        const others = known.places.filter((other) => other !== before);
        leads.set(getAgencyId(mention), { ...known, places: [...others, place] });
      }
    }
  }
  return [...leads.values()].sort((a, b) => b.places.length - a.places.length);
}
