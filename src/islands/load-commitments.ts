import type { CommitmentRow } from '../explore/commitment-row.ts';
import type { ExplorerNames } from '../explore/explorer-names.ts';
import type { PackedPlan } from '../explore/pack-records.ts';
import { unpackRecord } from '../explore/pack-records.ts';
import { loadJson } from './load-json.ts';

/** All commitments, in the order of the page, and what their ids are called. */
export interface LoadedCommitments {
  readonly rows: readonly CommitmentRow[];
  readonly names: ExplorerNames;
}

/** Loads all commitments. `base`: the address of the site's top, with a slash behind. Rejects when a file cannot be had. */
export async function loadCommitments(base: string, language: string): Promise<LoadedCommitments> {
  const names = await loadJson<ExplorerNames>(`${base}explore/names.${language}.json`);
  const plans = new Map(names.plans.map((plan) => [plan.planId, plan]));
  const chunks = await Promise.all(
    Array.from({ length: names.chunks }, (_value, chunk) =>
      loadJson<PackedPlan[]>(`${base}explore/rows/${String(chunk)}.json`),
    ),
  );
  const rows = chunks.flat().flatMap(({ planId, records }) => {
    const plan = plans.get(planId);
    return plan === undefined ? [] : records.map((record) => ({ plan, record: unpackRecord(record) }));
  });
  return { rows, names };
}
