import type { ReadCorpus } from '../loaders/read-corpus.ts';
import { readCorpus } from '../loaders/read-corpus.ts';
import { readPlanSource } from '../loaders/read-plan.ts';

let corpus: ReadCorpus | undefined;

/**
 * All plans with their texts, facts and crosswalks. Read once for a build; in
 * `astro dev` anew for each page, so that edited content shows.
 */
export function getCorpus(): ReadCorpus {
  if (corpus === undefined || import.meta.env.DEV) corpus = readCorpus();
  return corpus;
}

/** One plan of the corpus. Throws when there is none. */
export function getPlanText(planId: string): ReadCorpus['plans'][number] {
  const plan = getCorpus().plans.find(({ id }) => id === planId);
  if (plan === undefined)
    throw new Error(`There is no plan “${planId}”; plans are the folders of content/plans.`);
  return plan;
}

/** The source of a plan as it stands in its folder. */
export function getPlanSource(planId: string): string {
  return readPlanSource(planId);
}
