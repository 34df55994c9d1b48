import type { Agency } from '../schemas/agency.ts';
import type { Goal } from '../schemas/goal.ts';
import type { NationalReference } from '../schemas/national-reference.ts';
import { findAll } from '../views/findings/find-all.ts';
import type { Finding } from '../views/findings/finding.ts';
import type { DataFile, DataFiles } from './data-files.ts';
import { buildDataFiles } from './data-files.ts';
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

let dataFiles: (DataFiles & { byPath: ReadonlyMap<string, DataFile> }) | undefined;

/** The published data files, built once for a build. */
export function getDataFiles(): DataFiles & { byPath: ReadonlyMap<string, DataFile> } {
  if (dataFiles === undefined || import.meta.env.DEV) {
    const built = buildDataFiles(getCorpus());
    dataFiles = { ...built, byPath: new Map(built.files.map((file) => [file.path, file])) };
  }
  return dataFiles;
}

let findings: ReadonlyMap<string, readonly Finding[]> | undefined;

/** The findings of each plan, by its id; a finding about two plans stands with both. */
export function getFindings(): ReadonlyMap<string, readonly Finding[]> {
  if (findings === undefined || import.meta.env.DEV) {
    const byPlan = new Map<string, Finding[]>();
    for (const finding of findAll(getCorpus())) {
      for (const id of new Set(finding.planIds)) {
        const own = byPlan.get(id);
        if (own === undefined) byPlan.set(id, [finding]);
        else own.push(finding);
      }
    }
    findings = byPlan;
  }
  return findings;
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
export function getAgencies(): ReadonlyMap<string, Agency> {
  return new Map(getCorpus().agencies.map((agency) => [agency.id, agency]));
}

/** The source of a plan as it stands in its folder. */
export function getPlanSource(planId: string): string {
  return readPlanSource(planId);
}
