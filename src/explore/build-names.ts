import type { Agency } from '../schemas/agency.ts';
import type { Goal } from '../schemas/goal.ts';
import type { Jurisdiction } from '../schemas/jurisdiction.ts';
import type { PlanSummary } from '../schemas/plan-summary.ts';
import { getAgencyId } from '../views/agency-ids.ts';
import type { Commitment } from '../views/commitments.ts';
import type { ExplorerNames } from './explorer-names.ts';

/** What the names of rows are read from. */
export interface NameSources {
  /** In the order of the page. */
  readonly plans: readonly PlanSummary[];
  readonly commitments: readonly Pick<Commitment, 'lead' | 'coordinating'>[];
  readonly jurisdictions: readonly Jurisdiction[];
  readonly agencies: readonly Agency[];
  readonly goals: readonly Goal[];
  /** How many files of rows there are. */
  readonly chunks: number;
}

/** What the ids of rows are called in a language: only those that rows have. */
export function buildExplorerNames(sources: NameSources, language: 'vi' | 'en'): ExplorerNames {
  const { plans, commitments, jurisdictions, goals, chunks } = sources;
  const isVi = language === 'vi';
  const registry = new Map(sources.agencies.map((agency) => [agency.id, agency]));
  const agencies: Record<string, string> = {};
  const unregistered: Record<string, string> = {};
  for (const { lead, coordinating } of commitments) {
    for (const mention of [...lead, ...coordinating]) {
      const id = getAgencyId(mention);
      const agency = registry.get(id);
      if (agency === undefined) unregistered[id] ??= mention.printed;
      else agencies[id] = isVi ? agency.name_vi : agency.name_en;
    }
  }
  const codes = new Set(plans.map(({ jurisdictionCode }) => jurisdictionCode));
  const places = jurisdictions
    .filter(({ code }) => codes.has(code))
    .map(({ code, name_vi, name_en }) => [code, isVi ? name_vi : name_en] as const);
  return {
    plans: plans.map(({ planId, level, jurisdictionCode, placeVi, placeEn }) => ({
      planId,
      level,
      jurisdictionCode,
      place: isVi ? placeVi : placeEn,
    })),
    places: Object.fromEntries(places),
    agencies,
    unregistered,
    goals: goals.map(({ id, number, short_vi, short_en }) => ({
      id,
      number,
      name: isVi ? short_vi : short_en,
    })),
    chunks,
  };
}
