import { ascending } from 'd3-array';
import type { Goal } from '../schemas/goal.ts';
import type { PlanRecord } from '../schemas/plan-record.ts';
import type { AgencyRole, AgencyRoles, ByRole, CommitmentPlace } from './agency-roles.ts';
import { AGENCY_ROLES, listAgencyRoles } from './agency-roles.ts';
import type { Corpus, CorpusPlan } from './corpus.ts';
import { goalsByClause } from './goal-crosswalk.ts';
import { comparePlaces } from './plan-order.ts';

/** Agencies in rows; goals or plans in columns. */
export interface ResponsibilityMatrix {
  /** The roles that its cells count, in order. */
  readonly roles: readonly AgencyRole[];
  readonly columns: readonly ResponsibilityColumn[];
  /** Those that have rows, in the order of `BANDS`. */
  readonly bands: readonly ResponsibilityBand[];
}

/** What the cells of a column count: under a goal, under none, of one plan, or of all plans of a level. */
export type ResponsibilityColumn =
  | { readonly kind: 'goal'; readonly id: string; readonly goal: Goal }
  | { readonly kind: 'no-goal'; readonly id: 'no-goal' }
  | { readonly kind: 'plan'; readonly id: string; readonly planId: string }
  | {
      readonly kind: 'level';
      readonly id: PlanRecord['level'];
      readonly planIds: readonly string[];
    };

/** Agencies that lead an assignment; that coordinate and lead nothing; that have duties alone. */
export const BANDS = ['leads', 'joins', 'duties'] as const;

export interface ResponsibilityBand {
  readonly id: (typeof BANDS)[number];
  /** Who leads most first, then who coordinates most, then who has most duties, then by id. */
  readonly rows: readonly ResponsibilityRow[];
  /** How many rows were left out at the end. */
  readonly leftOut: number;
}

/** An agency: all its commitments of the roles counted, each once, and those of each column. */
export interface ResponsibilityRow extends AgencyRoles {
  /** In the order of the columns; where there is nothing there is no cell. */
  readonly cells: readonly ResponsibilityCell[];
}

export interface ResponsibilityCell extends ByRole {
  readonly columnId: string;
}

/**
 * How many assignments each agency leads and coordinates under each goal. An assignment whose group speaks of two
 * goals counts in both columns; those that are aligned with no goal have a column of their own, if there are any.
 */
export function buildGoalResponsibility(
  corpus: Pick<Corpus, 'plans' | 'agencies' | 'goals'>,
): ResponsibilityMatrix {
  const goals = new Map(corpus.plans.map((plan) => [plan.id, goalsByClause(plan)]));
  const columnsOf = ({ planId, clauseId }: CommitmentPlace): readonly string[] => {
    const own = goals.get(planId)?.get(clauseId) ?? [];
    return own.length === 0 ? [NO_GOAL.id] : own;
  };
  const columns = corpus.goals.map((goal) => ({ kind: 'goal', id: goal.id, goal }) as const);
  const matrix = buildMatrix(corpus, ['lead', 'coordinating'], [...columns, NO_GOAL], columnsOf);
  const cells = matrix.bands.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
  return cells.some(({ columnId }) => columnId === NO_GOAL.id) ? matrix : { ...matrix, columns };
}

const NO_GOAL = { kind: 'no-goal', id: 'no-goal' } as const;

/** The most plans that have a column each. */
export const MOST_PLAN_COLUMNS = 6;

/**
 * How many assignments each agency leads and coordinates and how many duties it has in each plan, the plans
 * as they stand side by side (`comparePlaces`). Of more than `MOST_PLAN_COLUMNS` plans a column counts all of a level.
 */
export function buildPlanResponsibility(corpus: Pick<Corpus, 'plans' | 'agencies'>): ResponsibilityMatrix {
  const plans = corpus.plans.toSorted((a, b) => comparePlaces(a.summary, b.summary));
  if (plans.length <= MOST_PLAN_COLUMNS) {
    const columns = plans.map(({ id }) => ({ kind: 'plan', id, planId: id }) as const);
    return buildMatrix(corpus, AGENCY_ROLES, columns, ({ planId }) => [planId]);
  }
  const levels = new Map(plans.map(({ id, record }) => [id, record.level]));
  const columns = [...Map.groupBy(plans, ({ record }) => record.level)].map(
    ([level, own]) => ({ kind: 'level', id: level, planIds: own.map(({ id }) => id) }) as const,
  );
  return buildMatrix(corpus, AGENCY_ROLES, columns, ({ planId }) => levels.get(planId) ?? []);
}

/** The matrix with at most `most` rows in each band: the first ones, so that a picture of it stays bounded. */
export function cutBands(matrix: ResponsibilityMatrix, most: number): ResponsibilityMatrix {
  return {
    ...matrix,
    bands: matrix.bands.map(({ id, rows, leftOut }) => ({
      id,
      rows: rows.slice(0, most),
      leftOut: leftOut + Math.max(0, rows.length - most),
    })),
  };
}

/** Who leads most assignments of some plans, all of them where several lead as many; none where nobody leads. */
export interface MostLeads {
  readonly agencies: readonly AgencyRoles[];
  /** How many assignments each of them leads, of how many. */
  readonly count: number;
  readonly of: number;
}

/** Who leads most of the assignments of all plans. */
export function findMostLeads(corpus: Pick<Corpus, 'plans' | 'agencies'>): MostLeads {
  const roles = listAgencyRoles(corpus);
  const count = Math.max(0, ...roles.map(({ lead }) => lead.length));
  return {
    agencies: count === 0 ? [] : roles.filter(({ lead }) => lead.length === count),
    count,
    of: corpus.plans.reduce((sum, { facts }) => sum + facts.assignments.length, 0),
  };
}

/** Who leads most in each plan that has assignments, in the order of the corpus. */
export function findMostLeadsByPlan({
  plans,
  agencies,
}: Pick<Corpus, 'plans' | 'agencies'>): (MostLeads & { readonly planId: string })[] {
  return plans
    .filter(({ facts }) => facts.assignments.length > 0)
    .map((plan: CorpusPlan) => ({ planId: plan.id, ...findMostLeads({ plans: [plan], agencies }) }));
}

function buildMatrix(
  corpus: Pick<Corpus, 'plans' | 'agencies'>,
  roles: readonly AgencyRole[],
  columns: readonly ResponsibilityColumn[],
  columnsOf: (place: CommitmentPlace) => string | readonly string[],
): ResponsibilityMatrix {
  const rows = listAgencyRoles(corpus)
    .map((agency) => ({ ...agency, ...pickRoles(agency, roles) }))
    .filter((agency) => roles.some((role) => agency[role].length > 0))
    .map((agency): ResponsibilityRow => ({ ...agency, cells: buildCells(agency, columns, columnsOf) }))
    .sort(
      (a, b) =>
        b.lead.length - a.lead.length ||
        b.coordinating.length - a.coordinating.length ||
        b.duty.length - a.duty.length ||
        ascending(a.agencyId, b.agencyId),
    );
  const byBand = Map.groupBy(rows, ({ lead, coordinating }) =>
    lead.length > 0 ? 'leads' : coordinating.length > 0 ? 'joins' : 'duties',
  );
  const bands = BANDS.flatMap((id) => {
    const own = byBand.get(id);
    return own === undefined ? [] : [{ id, rows: own, leftOut: 0 }];
  });
  return { roles, columns, bands };
}

function buildCells(
  agency: ByRole,
  columns: readonly ResponsibilityColumn[],
  columnsOf: (place: CommitmentPlace) => string | readonly string[],
): ResponsibilityCell[] {
  const cells = new Map<string, Record<AgencyRole, CommitmentPlace[]>>();
  for (const role of AGENCY_ROLES) {
    for (const place of agency[role]) {
      for (const columnId of [columnsOf(place)].flat()) {
        const cell = cells.get(columnId) ?? { lead: [], coordinating: [], duty: [] };
        cell[role].push(place);
        cells.set(columnId, cell);
      }
    }
  }
  return columns.flatMap(({ id }) => {
    const cell = cells.get(id);
    return cell === undefined ? [] : [{ columnId: id, ...cell }];
  });
}

/** Of the commitments of an agency those of some roles. */
function pickRoles(agency: ByRole, roles: readonly AgencyRole[]): ByRole {
  const pick = (role: AgencyRole): readonly CommitmentPlace[] => (roles.includes(role) ? agency[role] : []);
  return { lead: pick('lead'), coordinating: pick('coordinating'), duty: pick('duty') };
}
