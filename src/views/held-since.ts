import type { Corpus, CorpusPlan } from './corpus.ts';
import type { Finding } from './findings/finding.ts';

/**
 * The day from which a plan can have been read here, as an ISO date: the one that its record gives. Of a plan whose
 * record gives none, the first day on which there can have been such a plan: its date of issue, and where the text
 * held has none that of the national decision.
 */
function datePlan({ record, summary }: Pick<CorpusPlan, 'record' | 'summary'>, national: string): string {
  return record.held_since ?? summary.issuedOn ?? national;
}

/** The day from which each plan can have been read, by plan id. */
export function datePlans({
  plans,
  national,
}: Pick<Corpus, 'plans' | 'national'>): ReadonlyMap<string, string> {
  return new Map(plans.map((plan) => [plan.id, datePlan(plan, national.issued_on)]));
}

/** The day from which a finding can have been read: that of the latest of its plans. Refuses plans without a date. */
export function dateFinding({ id, planIds }: Finding, dates: ReadonlyMap<string, string>): string {
  const latest = planIds
    .map((planId) => dates.get(planId))
    .sort()
    .at(-1);
  if (latest === undefined) throw new Error(`The finding “${id}” is about no plan that has a date.`);
  return latest;
}
