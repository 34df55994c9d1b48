import type { PlanSummary } from '../schemas/plan-summary.ts';
import type { Language } from './languages.ts';

/** Gives the name of the place that a plan is for; the id itself for a plan that it does not know. */
export type NamePlace = (planId: string) => string;

/** Names the places of these plans in a language. */
export function namePlaces(plans: readonly PlanSummary[], language: Language): NamePlace {
  const names = new Map(
    plans.map(({ planId, placeVi, placeEn }) => [planId, language === 'vi' ? placeVi : placeEn]),
  );
  return (planId) => names.get(planId) ?? planId;
}
