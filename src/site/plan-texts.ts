import { readJurisdictions } from '../loaders/read-jurisdictions.ts';
import { readPlan, readPlanSource } from '../loaders/read-plan.ts';
import type { Plan } from '../loaders/read-plan.ts';

/**
 * The record and the parsed text of a plan, read from its folder; parsed once
 * for each digest of the source. Throws what `readPlan` refuses.
 */
export function getPlanText(planId: string): Pick<Plan, 'record' | 'text'> {
  return readPlan(planId, readJurisdictions());
}

/** The source of a plan as it stands in its folder. */
export function getPlanSource(planId: string): string {
  return readPlanSource(planId);
}
