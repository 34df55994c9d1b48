import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { contentFolder } from '../src/loaders/content-folder.ts';
import { readCorpus } from '../src/loaders/read-corpus.ts';
import { readReferences } from '../src/loaders/read-references.ts';
import { stringify } from 'yaml';
import type { SyntheticPlan, Template } from './synthetic-plans.ts';
import { makeSyntheticPlans } from './synthetic-plans.ts';

/**
 * Writes a content folder of `count` synthetic plans, made from the plans held,
 * with everything else that content has but crosswalks, which belong to the
 * plans held. The same count makes the same folder.
 */
export function writeSyntheticContent(folder: string, count: number): void {
  cpSync(contentFolder(), folder, {
    recursive: true,
    filter: (path) =>
      !['plans', 'crosswalks', 'topic-crosswalks', 'task-crosswalk.yaml'].includes(basename(path)),
  });
  const provinces = [...readReferences().jurisdictions.values()].map((unit) => ({
    code: unit.code,
    name: unit.name_vi,
  }));
  for (const plan of makeSyntheticPlans(readTemplates(), provinces, count, 0.155)) {
    const home = join(folder, 'plans', plan.id);
    mkdirSync(home, { recursive: true });
    writeFileSync(join(home, 'source.txt'), plan.source);
    writeFileSync(join(home, 'plan.yaml'), stringify(recordOf(plan)));
  }
}

/** The record of a synthetic plan, as `plan.yaml` holds it. */
export function recordOf({ commune, jurisdiction, source }: SyntheticPlan): Record<string, unknown> {
  return {
    ...(commune === null
      ? { level: 'province' }
      : { level: 'commune', commune: { name_vi: commune, name_en: commune } }),
    jurisdiction,
    parent_plan: null,
    source_sha256: createHash('sha256').update(source).digest('hex'),
    notes: [],
  };
}

/** The plans held, to make others from. */
export function readTemplates(): Template[] {
  return readCorpus().plans.map(({ id, summary, text }) => ({
    id,
    level: summary.level,
    place: summary.placeVi.replace(/^(?:phường|xã|đặc khu)\s+/iu, ''),
    province: summary.parentVi ?? summary.placeVi,
    source: text.source,
    clauses: text.clauses,
  }));
}
