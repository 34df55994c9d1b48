import { getAgencyId } from './agency-ids.ts';
import { MOST_NAMED } from './commitment-page.ts';
import type { CommitmentKind } from './commitments.ts';
import type { PlanLevel } from './comparison/comparison.ts';
import type { AgencyCount, GoalMatrix, GoalMatrixCell } from './goal-matrix.ts';
import { AGREEMENTS } from './lead-matches.ts';
import type { Agreement, LeadMatch } from './lead-matches.ts';

/** In how far plans of one level give the same things to the same agencies. */
export interface LeadAgreement {
  /** Assignments, then duties. */
  readonly kinds: readonly KindAgreement[];
  /** Two plans that have assignments or duties in common: those with most first, at most `MOST_PAIRS`. */
  readonly pairs: readonly PairAgreement[];
  readonly pairCount: number;
  /** The goals under which two plans of one level or more give assignments, in order. */
  readonly goals: readonly GoalAgreement[];
  /** Matches between a province and a commune, which are not counted: their agencies are other bodies. */
  readonly acrossLevels: number;
}

export interface KindAgreement {
  readonly kind: CommitmentKind;
  readonly counts: AgreementCounts;
  /** All of `counts`. */
  readonly total: number;
  /** Those given to wholly other agencies, then those given to some of the same: closest in wording first, at most `MOST_MATCHES` of each. */
  readonly others: readonly LeadMatch[];
  readonly shared: readonly LeadMatch[];
}

export interface PairAgreement {
  readonly planIds: readonly [string, string];
  /** Assignments only, and duties only. */
  readonly assignments: AgreementCounts;
  readonly duties: AgreementCounts;
}

export interface GoalAgreement {
  readonly goalId: string;
  readonly level: PlanLevel;
  /** How many plans of the level give assignments under the goal. */
  readonly planCount: number;
  /** Agencies that lead one in each of those plans; most often none when there are many. */
  readonly common: readonly AgencyCount[];
  /** Who leads where, at most `MOST_NAMED` plans. */
  readonly places: readonly { readonly planId: string; readonly leads: readonly AgencyCount[] }[];
}

export type AgreementCounts = Readonly<Record<Agreement, number>>;

/** How many pairs of plans are shown, and how many matches of a kind: with all, the page would grow without end. */
export const MOST_PAIRS = 12;
export const MOST_MATCHES = 30;

/**
 * Counts matches (`listLeadMatches`) by how far those who must act agree, as a whole and for each two plans; and the
 * goals under which one agency leads in every plan that gives assignments. A match given to others is left out where
 * one of the two has a match in the same plan that is not: the plan gives the thing to several.
 */
export function buildLeadAgreement(all: readonly LeadMatch[], matrix: GoalMatrix): LeadAgreement {
  const matches = leaveOutSecond(all);
  const like = matches.filter(({ left, right }) => left.level === right.level);
  const ofKind = (kind: CommitmentKind, some: readonly LeadMatch[]): LeadMatch[] =>
    some.filter(({ left }) => left.kind === kind);
  const pairs = [...Map.groupBy(like, ({ left, right }) => `${left.planId} ${right.planId}`).values()].sort(
    (a, b) => b.length - a.length,
  );
  return {
    kinds: (['assignment', 'duty'] as const).map((kind) => {
      const own = ofKind(kind, like);
      return {
        kind,
        counts: countAgreements(own),
        total: own.length,
        others: takeClosest(own, 'other'),
        shared: takeClosest(own, 'shared'),
      };
    }),
    pairs: pairs.slice(0, MOST_PAIRS).flatMap((pair): PairAgreement[] => {
      const [first] = pair;
      if (first === undefined) return [];
      return [
        {
          planIds: [first.left.planId, first.right.planId],
          assignments: countAgreements(ofKind('assignment', pair)),
          duties: countAgreements(ofKind('duty', pair)),
        },
      ];
    }),
    pairCount: pairs.length,
    goals: matrix.levels.flatMap((level) => compareGoals(matrix, level)),
    acrossLevels: matches.length - like.length,
  };
}

/** All that `counts` counts. */
export function sumAgreements(counts: AgreementCounts): number {
  return AGREEMENTS.reduce((sum, agreement) => sum + counts[agreement], 0);
}

function countAgreements(matches: readonly LeadMatch[]): AgreementCounts {
  const counts: Record<Agreement, number> = { same: 0, shared: 0, other: 0, group: 0, unnamed: 0 };
  for (const { agreement } of matches) counts[agreement] += 1;
  return counts;
}

function takeClosest(matches: readonly LeadMatch[], agreement: Agreement): LeadMatch[] {
  return matches
    .filter((match) => match.agreement === agreement)
    .sort((a, b) => b.similarity - a.similarity)
    .slice(0, MOST_MATCHES);
}

function leaveOutSecond(matches: readonly LeadMatch[]): LeadMatch[] {
  const isAgreed = ({ agreement }: LeadMatch): boolean => agreement === 'same' || agreement === 'shared';
  const keysOf = ({ left, right }: LeadMatch): string[] => [
    `${left.planId} ${left.id} ${right.planId}`,
    `${right.planId} ${right.id} ${left.planId}`,
  ];
  const agreed = new Set(matches.filter(isAgreed).flatMap(keysOf));
  return matches.filter((match) => isAgreed(match) || !keysOf(match).some((key) => agreed.has(key)));
}

function compareGoals({ rows }: GoalMatrix, level: PlanLevel): GoalAgreement[] {
  return rows.flatMap(({ goal, cells }): GoalAgreement[] => {
    const own = cells.filter((cell) => cell.level === level && cell.leads.length > 0);
    if (own.length < 2) return [];
    return [
      {
        goalId: goal.id,
        level,
        planCount: own.length,
        common: findCommon(own),
        places: own.slice(0, MOST_NAMED).map(({ planId, leads }) => ({ planId, leads })),
      },
    ];
  });
}

/** The agencies that all cells have, with how many assignments they lead in all of them, most first. */
function findCommon(cells: readonly GoalMatrixCell[]): AgencyCount[] {
  const leads = cells.flatMap((cell) => cell.leads);
  return [...Map.groupBy(leads, getAgencyId).values()]
    .filter((own) => own.length === cells.length)
    .flatMap((own) => {
      const [first] = own;
      const count = own.reduce((sum, one) => sum + one.count, 0);
      return first === undefined ? [] : [{ ...first, count }];
    })
    .sort((a, b) => b.count - a.count);
}
