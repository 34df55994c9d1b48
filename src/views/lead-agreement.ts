import { getAgencyId } from './agency-ids.ts';
import type { CommitmentKind } from './commitments.ts';
import type { PlanLevel } from './comparison/comparison.ts';
import { MOST_NAMED } from './counterparts.ts';
import type { AgencyCount, GoalMatrix, GoalMatrixCell } from './goal-matrix.ts';
import { AGREEMENTS, isCounted, nearnessOf } from './lead-matches.ts';
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
  /**
   * Of each two plans, what the first gives and the second gives too. What it gives once and the other in several parts
   * is counted once, by the part that agrees most.
   */
  readonly counts: AgreementCounts;
  /** All of `counts`. */
  readonly total: number;
  /** The only two plans that `counts` tells of; null where there are none or more. */
  readonly planIds: readonly [string, string] | null;
  /**
   * Those given to wholly other agencies, then those given to some of the same, of each the nearest match (`nearnessOf`):
   * the nearest first, at most `MOST_MATCHES` of each.
   */
  readonly others: readonly LeadMatch[];
  readonly shared: readonly LeadMatch[];
  /** Matches that may be two things (`isCounted`), which are in no other number: at most `MOST_MATCHES`. */
  readonly unsure: readonly LeadMatch[];
  readonly unsureCount: number;
}

export interface PairAgreement {
  readonly planIds: readonly [string, string];
  /** Assignments only, and duties only; counted as in `KindAgreement`. */
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
  const isLike = ({ left, right }: LeadMatch): boolean => left.level === right.level;
  const counted = all.filter(isCounted);
  const unsure = all.filter((match) => isLike(match) && !isCounted(match));
  const things = listThings(leaveOutSecond(counted).filter(isLike));
  const pairs = [
    ...Map.groupBy(things, ({ nearest: { left, right } }) => `${left.planId} ${right.planId}`).values(),
  ].sort((a, b) => b.length - a.length);
  return {
    kinds: (['assignment', 'duty'] as const).map((kind) => {
      const own = ofKind(kind, things);
      const ownUnsure = unsure.filter(({ left }) => left.kind === kind);
      return {
        kind,
        counts: countAgreements(own),
        total: own.length,
        planIds: findOnlyPair(own),
        others: takeNearest(own, 'other'),
        shared: takeNearest(own, 'shared'),
        unsure: ownUnsure.slice(0, MOST_MATCHES),
        unsureCount: ownUnsure.length,
      };
    }),
    pairs: pairs.slice(0, MOST_PAIRS).flatMap((pair): PairAgreement[] => {
      const [first] = pair;
      if (first === undefined) return [];
      return [
        {
          planIds: planIdsOf(first),
          assignments: countAgreements(ofKind('assignment', pair)),
          duties: countAgreements(ofKind('duty', pair)),
        },
      ];
    }),
    pairCount: pairs.length,
    goals: matrix.levels.flatMap((level) => compareGoals(matrix, level)),
    acrossLevels: counted.filter((match) => !isLike(match)).length,
  };
}

/** All that `counts` counts. */
export function sumAgreements(counts: AgreementCounts): number {
  return AGREEMENTS.reduce((sum, agreement) => sum + counts[agreement], 0);
}

/** What one plan gives, and another gives too. */
interface Thing {
  readonly agreement: Agreement;
  /** Of the matches that agree so, the nearest. */
  readonly nearest: LeadMatch;
}

const MOST_ALIKE_FIRST: readonly Agreement[] = ['same', 'shared', 'group', 'other', 'unnamed'];

/** Of what the first plan of each two gives, the match that agrees most, and of those the nearest. */
function listThings(matches: readonly LeadMatch[]): Thing[] {
  const rankOf = ({ agreement }: LeadMatch): number => MOST_ALIKE_FIRST.indexOf(agreement);
  const given = Map.groupBy(matches, ({ left, right }) => `${left.planId} ${left.id} ${right.planId}`);
  return [...given.values()].flatMap((own) => {
    const [nearest] = own.toSorted((a, b) => rankOf(a) - rankOf(b) || nearnessOf(b) - nearnessOf(a));
    return nearest === undefined ? [] : [{ agreement: nearest.agreement, nearest }];
  });
}

function ofKind(kind: CommitmentKind, things: readonly Thing[]): Thing[] {
  return things.filter(({ nearest }) => nearest.left.kind === kind);
}

function planIdsOf({ nearest: { left, right } }: Thing): readonly [string, string] {
  return [left.planId, right.planId];
}

function findOnlyPair(things: readonly Thing[]): readonly [string, string] | null {
  const [first] = things;
  if (first === undefined) return null;
  const pair = planIdsOf(first);
  return things.every((thing) => planIdsOf(thing).every((id, at) => id === pair[at])) ? pair : null;
}

function countAgreements(things: readonly Thing[]): AgreementCounts {
  const counts: Record<Agreement, number> = { same: 0, shared: 0, other: 0, group: 0, unnamed: 0 };
  for (const { agreement } of things) counts[agreement] += 1;
  return counts;
}

function takeNearest(things: readonly Thing[], agreement: Agreement): LeadMatch[] {
  return things
    .filter((thing) => thing.agreement === agreement)
    .map(({ nearest }) => nearest)
    .sort((a, b) => nearnessOf(b) - nearnessOf(a))
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
