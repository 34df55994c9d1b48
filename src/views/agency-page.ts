import { ascending } from 'd3-array';
import type { AgencyMention, Deadline } from '../parse/plan-facts.ts';
import type { Agency } from '../schemas/agency.ts';
import type { Goal } from '../schemas/goal.ts';
import { agencyIds } from './agency-ids.ts';
import { clausesById } from './clauses-by-id.ts';
import { commitmentsByFact } from './commitment-page.ts';
import type { Commitment } from './commitments.ts';
import type { PlanLevel } from './comparison/comparison.ts';
import type { Corpus, CorpusPlan } from './corpus.ts';
import { MOST_NAMED } from './counterparts.ts';
import { findDuty } from './deadline-duty.ts';
import type { DeadlineDuty } from './deadline-duty.ts';
import type { AgencyCount, GoalMatrix } from './goal-matrix.ts';
import { isCounted, isSaidTwice, nearnessOf } from './lead-matches.ts';
import type { Agreement, LeadMatch } from './lead-matches.ts';

/** One agency of the registry, a role, across all plans that name it. */
export interface AgencyPage {
  readonly agency: Agency;
  /** Of the plans that name it; more than one: a ward’s body stands beside those of provinces. */
  readonly levels: readonly PlanLevel[];
  /** The plans that name it, in the order of the corpus. */
  readonly plans: readonly AgencyPlan[];
  /** Assignments that it leads, assignments that it joins, duties; the same numbers as in the table of agencies. */
  readonly lead: RoleCount;
  readonly coordinating: RoleCount;
  readonly duty: RoleCount;
  /** The goals under which it leads or joins, in order. */
  readonly goals: readonly AgencyGoal[];
  /** The deadlines that bind it by name, those of rows of an annex left out: reports first, by day. */
  readonly deadlines: readonly AgencyDeadline[];
  /** The deadlines, in the same plans, of groups whose members no name lists; none for a group, or a central body. */
  readonly groupDeadlines: readonly AgencyDeadline[];
  /** The days and months of yearly reports of `deadlines`, in order: `10-25`. */
  readonly reportDays: readonly ReportDay[];
  /** How its name is printed, most often first. */
  readonly forms: readonly AgencyForm[];
  readonly elsewhere: AgencyElsewhere;
}

export interface RoleCount {
  readonly count: number;
  readonly planCount: number;
}

export interface AgencyPlan {
  readonly planId: string;
  readonly level: PlanLevel;
  readonly led: readonly Commitment[];
  /** Duties, and dated deadlines in clauses that give it no duty. */
  readonly duties: readonly Commitment[];
  readonly joined: readonly Commitment[];
}

export interface AgencyGoal {
  readonly goal: Goal;
  /** Where it leads or joins, in the order of the corpus. */
  readonly places: readonly {
    readonly planId: string;
    readonly led: readonly Commitment[];
    readonly joined: readonly Commitment[];
  }[];
  /**
   * Where others lead the goal’s assignments, and it leads none: at most `MOST_NAMED` plans. Empty when it leads
   * nowhere under the goal.
   */
  readonly others: readonly { readonly planId: string; readonly leads: readonly AgencyCount[] }[];
  readonly otherCount: number;
}

export interface AgencyDeadline {
  readonly planId: string;
  readonly deadline: Deadline;
  readonly duty: DeadlineDuty;
  /** The commitment that it became or went into. */
  readonly commitment: Commitment | null;
}

export interface ReportDay {
  readonly monthDay: string;
  readonly planIds: readonly string[];
}

export interface AgencyForm {
  readonly printed: string;
  /** In how many clauses. */
  readonly count: number;
  /** At most `MOST_NAMED`, in the order of the corpus. */
  readonly planIds: readonly string[];
  readonly planCount: number;
}

/**
 * Assignments and duties that the agency has in one plan, and other plans have too. Where the other plan gives the
 * same to several, and the agency is one of them, it is not given to others.
 */
export interface AgencyElsewhere {
  /** Matches of which the agency has both, those left out that may be two things. */
  readonly sameCount: number;
  /**
   * What the agency must do, and other plans give to others: wholly other agencies first, then the nearest (`nearnessOf`),
   * at most `MOST_ELSEWHERE`.
   */
  readonly given: readonly GivenToOthers[];
  readonly givenCount: number;
}

export interface GivenToOthers {
  /** The agency must do it. */
  readonly own: Commitment;
  /** The agency is not among those who must do these: at most `MOST_NAMED`, one a plan. */
  readonly others: readonly OtherwiseGiven[];
  readonly otherCount: number;
}

export interface OtherwiseGiven extends Pick<LeadMatch, 'agreement' | 'similarity' | 'review'> {
  readonly commitment: Commitment;
}

/** How many assignments and duties are shown that other plans give to others. */
export const MOST_ELSEWHERE = 24;

/** What the plans say of each agency, by its id; agencies that no plan names are left out. */
export type AgencyIndex = ReadonlyMap<string, AgencyRecord>;

interface AgencyRecord {
  readonly lead: Commitment[];
  readonly coordinating: Commitment[];
  readonly deadlines: AgencyDeadline[];
  /** Plan, clause and printed name, each once. */
  readonly mentions: Map<string, { readonly planId: string; readonly printed: string }>;
  readonly matches: LeadMatch[];
}

/** Made once for all agencies. In: all commitments, and their matches (`listLeadMatches`). */
export function indexAgencies(
  { plans }: Pick<Corpus, 'plans'>,
  commitments: readonly Commitment[],
  matches: readonly LeadMatch[],
): AgencyIndex {
  const index = new Map<string, AgencyRecord>();
  const recordOf = (id: string): AgencyRecord => {
    const record = index.get(id) ?? {
      lead: [],
      coordinating: [],
      deadlines: [],
      mentions: new Map(),
      matches: [],
    };
    index.set(id, record);
    return record;
  };
  for (const commitment of commitments) {
    for (const id of agencyIds(commitment.lead)) recordOf(id).lead.push(commitment);
    for (const id of agencyIds(commitment.coordinating)) recordOf(id).coordinating.push(commitment);
  }
  const byPlan = Map.groupBy(commitments, ({ planId }) => planId);
  for (const plan of plans) {
    for (const one of listDeadlines(plan, byPlan.get(plan.id) ?? [])) {
      for (const id of agencyIds(one.deadline.actors)) recordOf(id).deadlines.push(one);
    }
    for (const { clauseId, mention } of listMentions(plan)) {
      if (mention.agencyId === null) continue;
      const printed = mention.printed.replace(/\s+/g, ' ');
      recordOf(mention.agencyId).mentions.set(`${plan.id} ${clauseId} ${printed}`, {
        planId: plan.id,
        printed,
      });
    }
  }
  for (const match of matches) {
    const ids = new Set([...agencyIds(match.left.lead), ...agencyIds(match.right.lead)]);
    for (const id of ids) recordOf(id).matches.push(match);
  }
  return index;
}

/** The agencies of the registry that a plan names: each has a page. In the order of the registry. */
export function listNamedAgencies(agencies: readonly Agency[], index: AgencyIndex): Agency[] {
  return agencies.filter(({ id }) => index.has(id));
}

/**
 * Gathers the page of one agency. In: the agency, the corpus, what the plans say of each agency (`indexAgencies`), and
 * who leads under each goal in each plan (`buildGoalMatrix`).
 */
export function buildAgencyPage(
  agency: Agency,
  { plans, goals, agencies }: Pick<Corpus, 'plans' | 'goals' | 'agencies'>,
  index: AgencyIndex,
  matrix: GoalMatrix,
): AgencyPage {
  const record = index.get(agency.id);
  if (record === undefined)
    throw new Error(`No plan names the agency “${agency.id}”; only agencies that one names have a page.`);
  const { lead, coordinating, mentions, matches } = record;
  const led = lead.filter(({ kind }) => kind === 'assignment');
  const duties = lead.filter(({ kind }) => kind === 'duty');
  const dutyPlaces = new Set(duties.map(placeOf));
  const alone = lead.filter((one) => one.kind === 'deadline' && !dutyPlaces.has(placeOf(one)));
  const naming = new Set([...mentions.values()].map(({ planId }) => planId));
  const namingPlans = plans.filter(({ id }) => naming.has(id));
  const [ledIn, joinedIn] = [groupByPlan(led), groupByPlan(coordinating)];
  const dutiesIn = groupByPlan([...duties, ...alone]);
  const deadlines = [...record.deadlines].sort(byDutyAndDay);
  return {
    agency,
    levels: [...new Set(namingPlans.map(({ record: { level } }) => level))],
    plans: namingPlans.map(({ id, record: { level } }) => ({
      planId: id,
      level,
      led: ledIn.get(id) ?? [],
      duties: dutiesIn.get(id) ?? [],
      joined: joinedIn.get(id) ?? [],
    })),
    lead: countRole(led),
    coordinating: countRole(coordinating),
    duty: countRole(duties),
    goals: goals.flatMap((goal) => buildGoal(goal, agency, namingPlans, ledIn, joinedIn, matrix)),
    deadlines,
    groupDeadlines: listGroupDeadlines(agency, agencies, index, naming),
    reportDays: listReportDays(deadlines),
    forms: listForms([...mentions.values()]),
    elsewhere: buildElsewhere(lead, matches),
  };
}

type CommitmentsByPlan = ReadonlyMap<string, readonly Commitment[]>;

function groupByPlan(commitments: readonly Commitment[]): CommitmentsByPlan {
  return Map.groupBy(commitments, ({ planId }) => planId);
}

function placeOf({ planId, clauseId }: Commitment): string {
  return `${planId} ${clauseId}`;
}

function countRole(commitments: readonly Commitment[]): RoleCount {
  return {
    count: commitments.length,
    planCount: new Set(commitments.map(({ planId }) => planId)).size,
  };
}

function buildGoal(
  goal: Goal,
  agency: Agency,
  plans: readonly CorpusPlan[],
  led: CommitmentsByPlan,
  joined: CommitmentsByPlan,
  matrix: GoalMatrix,
): AgencyGoal[] {
  const under = (planId: string, some: CommitmentsByPlan): Commitment[] =>
    (some.get(planId) ?? []).filter(({ goalIds }) => goalIds.includes(goal.id));
  const places = plans
    .map(({ id }) => ({ planId: id, led: under(id, led), joined: under(id, joined) }))
    .filter((place) => place.led.length + place.joined.length > 0);
  if (places.length === 0) return [];
  const leads = places.some((place) => place.led.length > 0);
  const cells = matrix.rows.find((row) => row.goal.id === goal.id)?.cells ?? [];
  const others = cells.filter(
    (cell) => cell.leads.length > 0 && !cell.leads.some(({ agencyId }) => agencyId === agency.id),
  );
  return [
    {
      goal,
      places,
      others: leads
        ? others.slice(0, MOST_NAMED).map(({ planId, leads: all }) => ({ planId, leads: all }))
        : [],
      otherCount: leads ? others.length : 0,
    },
  ];
}

/** The deadlines of a plan that stand in no row of an annex: those are timings of assignments. */
function listDeadlines(plan: CorpusPlan, commitments: readonly Commitment[]): AgencyDeadline[] {
  const rows = new Set(plan.facts.assignments.map(({ clauseId }) => clauseId));
  const clauses = clausesById(plan);
  const owners = commitmentsByFact(commitments);
  return plan.facts.deadlines
    .filter(({ quote }) => !rows.has(quote.clauseId))
    .map((deadline) => {
      const clause = clauses.get(deadline.quote.clauseId);
      return {
        planId: plan.id,
        deadline,
        duty: clause === undefined ? 'other' : findDuty(deadline, clause),
        commitment: owners.get(deadline.id) ?? null,
      };
    });
}

function listMentions({
  facts,
}: CorpusPlan): { readonly clauseId: string; readonly mention: AgencyMention }[] {
  const lists = [
    ...facts.assignments.map(({ clauseId, lead, coordinating }) => ({
      clauseId,
      mentions: [...lead, ...coordinating],
    })),
    ...facts.duties.map(({ text, agencies }) => ({ clauseId: text.clauseId, mentions: agencies })),
    ...facts.deadlines.map(({ quote, actors }) => ({ clauseId: quote.clauseId, mentions: actors })),
  ];
  return lists.flatMap(({ clauseId, mentions }) => mentions.map((mention) => ({ clauseId, mention })));
}

function listGroupDeadlines(
  agency: Agency,
  agencies: readonly Agency[],
  index: AgencyIndex,
  planIds: ReadonlySet<string>,
): AgencyDeadline[] {
  if (agency.kind === 'group' || agency.level === 'central') return [];
  const found = agencies
    .filter(({ kind }) => kind === 'group')
    .flatMap(({ id }) => index.get(id)?.deadlines ?? [])
    .filter(({ planId, deadline }) => planIds.has(planId) && !agencyIds(deadline.actors).includes(agency.id));
  return [...new Set(found)].sort(byDutyAndDay);
}

const DUTIES: readonly DeadlineDuty[] = ['report', 'own-plan', 'review', 'other'];

/** Reports first; yearly days, then dates, then what has neither. Plans keep their order. */
function byDutyAndDay(a: AgencyDeadline, b: AgencyDeadline): number {
  const keyOf = ({ duty, deadline: { kind, monthDay, end } }: AgencyDeadline): string => {
    const day = kind === 'yearly' && monthDay !== null ? `0 ${monthDay}` : end === null ? '2' : `1 ${end}`;
    return `${String(DUTIES.indexOf(duty))} ${day}`;
  };
  return ascending(keyOf(a), keyOf(b));
}

function listReportDays(deadlines: readonly AgencyDeadline[]): ReportDay[] {
  const days = deadlines.flatMap(({ planId, duty, deadline: { kind, monthDay } }) =>
    duty === 'report' && kind === 'yearly' && monthDay !== null ? [{ planId, monthDay }] : [],
  );
  return [...Map.groupBy(days, ({ monthDay }) => monthDay)].map(([monthDay, own]) => ({
    monthDay,
    planIds: [...new Set(own.map(({ planId }) => planId))],
  }));
}

function listForms(mentions: readonly { readonly planId: string; readonly printed: string }[]): AgencyForm[] {
  return [...Map.groupBy(mentions, ({ printed }) => printed)]
    .map(([printed, own]) => {
      const planIds = [...new Set(own.map(({ planId }) => planId))];
      return {
        printed,
        count: own.length,
        planIds: planIds.slice(0, MOST_NAMED),
        planCount: planIds.length,
      };
    })
    .sort((a, b) => b.count - a.count);
}

const MOST_APART_FIRST: readonly Agreement[] = ['other', 'shared', 'group', 'unnamed', 'same'];

/** In: what the agency must do, and the matches of which it has one or both. */
function buildElsewhere(lead: readonly Commitment[], matches: readonly LeadMatch[]): AgencyElsewhere {
  const given = new Set(lead);
  const byPlan = groupByPlan(lead);
  const both = matches.filter(({ left, right }) => given.has(left) && given.has(right));
  const has = new Map<Commitment, Set<string>>();
  for (const { left, right } of both) {
    has.set(left, (has.get(left) ?? new Set()).add(right.planId));
    has.set(right, (has.get(right) ?? new Set()).add(left.planId));
  }
  const found = matches
    .filter(({ left, right, agreement }) => agreement !== 'unnamed' && given.has(left) !== given.has(right))
    .map(({ left, right, agreement, similarity, review }): OtherwiseGiven & { readonly own: Commitment } => {
      const [own, commitment] = given.has(left) ? [left, right] : [right, left];
      return { own, commitment, agreement, similarity, review };
    })
    .filter(
      ({ own, commitment: { planId }, commitment }) =>
        has.get(own)?.has(planId) !== true &&
        !(byPlan.get(planId) ?? []).some((one) => isSaidTwice(one, commitment)),
    )
    .sort(
      (a, b) =>
        MOST_APART_FIRST.indexOf(a.agreement) - MOST_APART_FIRST.indexOf(b.agreement) ||
        nearnessOf(b) - nearnessOf(a),
    );
  const groups = [...Map.groupBy(onePerPlan(found), ({ own }) => own)];
  return {
    sameCount: both.filter(isCounted).length,
    given: groups.slice(0, MOST_ELSEWHERE).map(([own, others]) => ({
      own,
      others: others.slice(0, MOST_NAMED).map(({ commitment, agreement, similarity, review }) => ({
        commitment,
        agreement,
        similarity,
        review,
      })),
      otherCount: others.length,
    })),
    givenCount: groups.length,
  };
}

/** Of several that one plan gives to others, the one that is given to some of the same agencies, or else the first. */
function onePerPlan<T extends OtherwiseGiven & { readonly own: Commitment }>(found: readonly T[]): T[] {
  const byPlan = Map.groupBy(found, ({ own, commitment }) => `${own.planId} ${own.id} ${commitment.planId}`);
  const kept = new Set(
    [...byPlan.values()].map((few) => few.find(({ agreement }) => agreement === 'shared') ?? few[0]),
  );
  return found.filter((one) => kept.has(one));
}
