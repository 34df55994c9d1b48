import { sum } from 'd3-array';
import type { PlanText, Span } from '../../parse/plan-text.ts';
import type { Corpus } from '../corpus.ts';
import { chooseClosest } from './choose-closest.ts';
import type { ComparedClause, ComparedWord } from './compared-words.ts';
import { readComparedClauses, spansOf } from './compared-words.ts';
import { findMatches } from './counterparts.ts';
import { LIMITS } from './limits.ts';
import { buildPhrases } from './phrases.ts';
import { buildShingleIndex } from './shingle-index.ts';
import { findSharedStretches } from './shared-stretches.ts';

/** A plan whose wording is compared. */
export interface WordingSource {
  readonly id: string;
  readonly text: Pick<PlanText, 'clauses' | 'tables'>;
  /** Names of the place that the plan is for, and of the one that it belongs to. */
  readonly placeNames: readonly string[];
}

/** A clause of another plan that shares wording. Which was first is not said, and not known. */
export interface Counterpart {
  readonly planId: string;
  readonly clauseId: string;
  /** How much of the clause's wording stands there, from 0 to 1: shingles by weight. */
  readonly share: number;
  /** How much of the wording there stands in the clause, from 0 to 1. */
  readonly shareOfOther: number;
}

/** Where else the wording of a clause stands. */
export interface ClauseWording {
  readonly clauseId: string;
  /**
   * `shared`: a clause of another plan is a counterpart. When none is:
   * `scattered` when most of the words stand elsewhere all the same, in pieces;
   * `too-short` when there is too little wording to say more; else `only-here`.
   */
  readonly state: 'shared' | 'scattered' | 'only-here' | 'too-short';
  /** The best of each plan, closest first, at most `LIMITS.mostCounterparts`. */
  readonly counterparts: readonly Counterpart[];
  /** In how many other plans a counterpart was found. */
  readonly planCount: number;
  /** Whether there may be more: not every plan was looked at. */
  readonly isPlanCountLeast: boolean;
  /** Words that stand in another plan too, in characters of the source; none leaves a piece of the clause. */
  readonly sharedSpans: readonly Span[];
  /** Syllables that are compared, and how many of them lie in `sharedSpans`. */
  readonly words: number;
  readonly sharedWords: number;
}

/** The wording of all plans: plan id, then clause id, in document order. Clauses not compared are left out. */
export type SharedWording = ReadonlyMap<string, ReadonlyMap<string, ClauseWording>>;

/**
 * Finds where else the wording of each clause stands. In: plans with different
 * ids, and the names of agencies, which weigh nothing. Out: every clause that
 * is compared (see `readComparedClauses`), with its counterparts in other plans
 * (see `findMatches`) and its words that stand elsewhere.
 */
export function findSharedWording(
  plans: readonly WordingSource[],
  agencyNames: readonly string[],
): SharedWording {
  const names = buildPhrases(agencyNames);
  const comparedByPlan = plans.map(({ text, placeNames }) =>
    readComparedClauses(text, buildPhrases(placeNames), names),
  );
  const compared = comparedByPlan.flat();
  const words = compared.map((clause) => clause.words);
  const planOf = comparedByPlan.flatMap((ofPlan, plan) => ofPlan.map(() => plan));
  const index = buildShingleIndex(words, planOf);
  const matches = findMatches(index, planOf);
  const parentOf = findParents(comparedByPlan);
  const stretches = findSharedStretches(words, planOf);

  const describe = (clause: ComparedClause, at: number): ClauseWording => {
    const { matches: all, isCut } = matches[at] ?? { matches: [], isCut: false };
    const found = chooseClosest(at, all, compared, parentOf);
    const shared = stretches[at] ?? [];
    const wording = sum(index.byClause[at] ?? [], (shingle) => index.weights[shingle]);
    const words = countSyllables(clause.words);
    const sharedWords = countSyllables(shared);
    return {
      clauseId: clause.clause.id,
      state: found.length > 0 ? 'shared' : stateAlone(wording, words, sharedWords),
      counterparts: found.slice(0, LIMITS.mostCounterparts).map((match) => ({
        planId: plans[match.plan]?.id ?? '',
        clauseId: compared[match.clause]?.clause.id ?? '',
        share: match.share,
        shareOfOther: match.shareOfOther,
      })),
      planCount: found.length,
      isPlanCountLeast: isCut,
      sharedSpans: spansOf(clause.passages, shared),
      words,
      sharedWords,
    };
  };

  let at = 0;
  return new Map(
    plans.map(({ id }, plan) => [
      id,
      new Map((comparedByPlan[plan] ?? []).map((clause) => [clause.clause.id, describe(clause, at++)])),
    ]),
  );
}

/** What is said of a clause without counterpart. */
function stateAlone(wording: number, words: number, sharedWords: number): ClauseWording['state'] {
  if (sharedWords > words * LIMITS.mostElsewhere) return 'scattered';
  return wording < LIMITS.leastWording ? 'too-short' : 'only-here';
}

function countSyllables(words: readonly ComparedWord[]): number {
  return sum(words, ({ syllables }) => syllables);
}

/** The number, among all clauses, of the one above each. */
function findParents(comparedByPlan: readonly (readonly ComparedClause[])[]): (number | undefined)[] {
  let first = 0;
  return comparedByPlan.flatMap((ofPlan) => {
    const numbers = new Map(ofPlan.map(({ clause }, at) => [clause.id, first + at]));
    first += ofPlan.length;
    return ofPlan.map(({ clause }) => numbers.get(clause.parentId ?? ''));
  });
}

/** The shared wording of a corpus. */
export function findSharedWordingOf({ plans, agencies }: Corpus): SharedWording {
  return findSharedWording(
    plans.map(({ id, text, summary: { placeVi, parentVi } }) => ({
      id,
      text,
      placeNames: [placeVi, parentVi ?? ''].map(withoutKind),
    })),
    agencies.flatMap(({ name_vi, variants }) => [name_vi, ...variants]),
  );
}

/** `Phường Hải Dương` is `Hải Dương`: the kind of place is wording, its name is not. */
function withoutKind(place: string): string {
  return place.replace(/^(?:tỉnh|thành phố|tp\.?|phường|xã|đặc khu) /iu, '');
}
