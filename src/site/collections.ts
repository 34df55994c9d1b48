import { getCollection, getEntry } from 'astro:content';
import type { CollectionEntry } from 'astro:content';
import type { Jurisdiction } from '../schemas/jurisdiction.ts';
import type { PlanSummary } from '../schemas/plan-summary.ts';
import { comparePlaces } from '../views/plan-order.ts';
import type { Language } from './languages.ts';
import { otherLanguage } from './languages.ts';

/** All plans, in their order. */
export async function getPlans(): Promise<PlanSummary[]> {
  const entries = await getCollection('plans');
  return entries.map(({ data }) => data).sort(comparePlaces);
}

/** The plan with an id. Throws when there is none. */
export async function getPlan(planId: string): Promise<PlanSummary> {
  const entry = await getEntry('plans', planId);
  if (entry === undefined)
    throw new Error(`There is no plan “${planId}”; plans are the folders of content/plans.`);
  return entry.data;
}

/** The 34 provincial units, by code. */
export async function getJurisdictions(): Promise<Jurisdiction[]> {
  const entries = await getCollection('jurisdictions');
  return entries.map(({ data }) => data).sort((a, b) => a.code.localeCompare(b.code));
}

/** The provincial unit with a code. Throws when there is none. */
export async function getJurisdiction(code: string): Promise<Jurisdiction> {
  const entry = await getEntry('jurisdictions', code);
  if (entry === undefined)
    throw new Error(`There is no provincial unit “${code}”; they stand in jurisdictions.yaml.`);
  return entry.data;
}

/** The guides in a language, by title. */
export async function getGuides(language: Language): Promise<CollectionEntry<'guides'>[]> {
  const entries = await getCollection('guides', ({ data }) => data.lang === language);
  return entries.sort((a, b) => a.data.title.localeCompare(b.data.title, language));
}

/** The guides that other pages lead to, by their key. */
export type GuideKey = 'read-a-plan' | 'method';

/** The guide with a key. Throws when the language has none. */
export async function getGuide(key: GuideKey, language: Language): Promise<{ title: string; slug: string }> {
  const guide = (await getGuides(language)).find(({ data }) => data.key === key);
  if (guide === undefined)
    throw new Error(`There is no guide “${key}” in “${language}”; add it to content/guides.`);
  return guide.data;
}

/** The same guide in the other language. Throws when there is none. */
export async function getTranslation(guide: CollectionEntry<'guides'>): Promise<CollectionEntry<'guides'>> {
  const other = otherLanguage(guide.data.lang);
  const found = (await getGuides(other)).find(({ data }) => data.key === guide.data.key);
  if (found === undefined)
    throw new Error(`The guide “${guide.id}” has no counterpart in “${other}”; add it.`);
  return found;
}

/** The paths of the guides in a language. */
export async function guidePaths(
  language: Language,
): Promise<{ params: { guide: string }; props: { guide: CollectionEntry<'guides'> } }[]> {
  return (await getGuides(language)).map((guide) => ({
    params: { guide: guide.data.slug },
    props: { guide },
  }));
}

/** The paths of all plan pages. */
export async function planPaths(): Promise<{ params: { plan: string } }[]> {
  return (await getPlans()).map(({ planId }) => ({ params: { plan: planId } }));
}
