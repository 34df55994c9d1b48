/**
 * The thresholds of the method, chosen on hand-labelled pairs of clauses and
 * published with it. Wording is counted in shingles of full weight.
 */
export const LIMITS = {
  /** How many words make a shingle. */
  shingleWords: 5,
  /** How much of one of two clauses must stand in the other, from 0 to 1. */
  leastShare: 0.37,
  /** How much wording two clauses must have in common. */
  leastCommon: 3,
  /** How much wording a clause must have to be called only here. */
  leastWording: 5,
  /** How much of a clause, in syllables, may stand elsewhere in pieces when it is called only here. */
  mostElsewhere: 0.5,
  /** From how many words on a stretch that stands in another plan is marked. */
  stretchWords: 6,
  /** A shingle that weighs less is a set phrase, and does not lead to counterparts. */
  leastWeight: 0.15,
  /** In how many plans a shingle is followed up. */
  mostPlans: 40,
  /** How many clauses of one plan are compared with a clause, those with the most in common. */
  mostPerPlan: 3,
  /** How many clauses are compared with a clause exactly. */
  mostCompared: 120,
  /** Clauses of one plan whose mean shares differ by no more are as close as each other. */
  sameCloseness: 0.1,
  /** How many counterparts of a clause are listed. */
  mostCounterparts: 20,
} as const;
