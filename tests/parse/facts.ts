import { readFileSync } from 'node:fs';
import { readAgencies } from '../../src/loaders/read-agencies.ts';
import { parsePlan } from '../../src/parse/parse-plan.ts';
import type { AgencyMention, PlanFacts, Quote } from '../../src/parse/plan-facts.ts';
import type { Issue, PlanText } from '../../src/parse/plan-text.ts';
import { readFacts } from '../../src/parse/read-facts.ts';

export const REGISTRY = readAgencies();

export const PLAN_IDS = ['dak-lak', 'gia-lai', 'ha-tinh', 'lai-chau', 'phuong-hai-duong'] as const;

export type PlanId = (typeof PLAN_IDS)[number];

export interface ReadPlan {
  readonly plan: PlanText;
  readonly facts: PlanFacts;
  readonly issues: readonly Issue[];
}

export function readText(text: string): ReadPlan {
  const plan = parsePlan(text);
  return { plan, ...readFacts(plan, REGISTRY) };
}

export function readSource(id: PlanId): string {
  return readFileSync(new URL(`../../content/plans/${id}/source.txt`, import.meta.url), 'utf8');
}

export function readFixture(name: string): string {
  return readFileSync(new URL(`../fixtures/parse/${name}/source.txt`, import.meta.url), 'utf8');
}

export const PLANS = Object.fromEntries(PLAN_IDS.map((id) => [id, readText(readSource(id))])) as Record<
  PlanId,
  ReadPlan
>;

/** The ids of agencies, `?` and the printed name for one that the registry does not know. */
export function idsOf(agencies: readonly AgencyMention[]): string[] {
  return agencies.map(({ agencyId, printed }) => agencyId ?? `? ${printed}`);
}

/** `207` or `218-221`. */
export function linesOf({ startLine, endLine }: Quote): string {
  return startLine === endLine ? String(startLine) : `${String(startLine)}-${String(endLine)}`;
}
