import { contentStamp } from '../loaders/content-stamp.ts';
import type { ReadCorpus } from '../loaders/read-corpus.ts';
import { readCorpus } from '../loaders/read-corpus.ts';
import { readPlanSource } from '../loaders/read-plan.ts';
import type { Agency } from '../schemas/agency.ts';
import type { Goal } from '../schemas/goal.ts';
import type { NationalReference } from '../schemas/national-reference.ts';
import type { Language } from './languages.ts';

let held: { readonly corpus: ReadCorpus; readonly stamp: string } | undefined;

/**
 * All plans with their texts, facts and crosswalks. Read once for a build; in
 * `astro dev` anew when content was edited.
 */
export function getCorpus(): ReadCorpus {
  if (held !== undefined && !import.meta.env.DEV) return held.corpus;
  const stamp = contentStamp();
  if (held?.stamp !== stamp) held = { corpus: readCorpus(), stamp };
  return held.corpus;
}

/** What is made of the corpus as it stands: once for a build, in `astro dev` anew when content was edited. */
export function perCorpus<T>(make: (corpus: ReadCorpus) => T): () => T {
  let made: { readonly from: ReadCorpus; readonly value: T } | undefined;
  return () => {
    const corpus = getCorpus();
    if (made?.from !== corpus) made = { from: corpus, value: make(corpus) };
    return made.value;
  };
}

/** One plan of the corpus. Throws when there is none. */
export function getPlanText(planId: string): ReadCorpus['plans'][number] {
  const plan = getCorpus().plans.find(({ id }) => id === planId);
  if (plan === undefined)
    throw new Error(`There is no plan “${planId}”; plans are the folders of content/plans.`);
  return plan;
}

/** The name of the place that a plan is for. */
export function getPlaceName(planId: string, language: Language): string {
  const { placeVi, placeEn } = getPlanText(planId).summary;
  return language === 'vi' ? placeVi : placeEn;
}

/** The 12 national goals, in order. */
export function getGoals(): readonly Goal[] {
  return getCorpus().goals;
}

/** What is known of the national decision. */
export function getNational(): NationalReference {
  return getCorpus().national;
}

/** The registry of agencies, by id. */
export const getAgencies = perCorpus((corpus): ReadonlyMap<string, Agency> => {
  return new Map(corpus.agencies.map((agency) => [agency.id, agency]));
});

/** The source of a plan as it stands in its folder. */
export function getPlanSource(planId: string): string {
  return readPlanSource(planId);
}
