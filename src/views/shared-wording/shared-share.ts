import { sum } from 'd3-array';
import type { SharedWording } from './find-shared-wording.ts';

/** How much of a plan's wording stands in another plan too. */
export interface SharedShare {
  /** Syllables that are compared: all but header, recipients, signature, and the facts of tables. */
  readonly words: number;
  /** Those of them that stand in another plan too, in a stretch of `LIMITS.stretchWords` words or more. */
  readonly sharedWords: number;
  /** `sharedWords` of `words`, from 0 to 1; null for a plan without words. */
  readonly share: number | null;
  /** How many clauses are only here. */
  readonly onlyHere: number;
}

/** How much of a plan stands elsewhere. Throws for a plan that was not compared. */
export function buildSharedShare(planId: string, wording: SharedWording): SharedShare {
  const ofPlan = wording.get(planId);
  if (ofPlan === undefined)
    throw new Error(`The wording of “${planId}” was not compared; give findSharedWording all plans.`);
  const clauses = [...ofPlan.values()];
  const words = sum(clauses, (clause) => clause.words);
  const sharedWords = sum(clauses, (clause) => clause.sharedWords);
  return {
    words,
    sharedWords,
    share: words === 0 ? null : sharedWords / words,
    onlyHere: clauses.filter(({ state }) => state === 'only-here').length,
  };
}
