import { buildExplorerNames } from '../explore/build-names.ts';
import { buildRecords } from '../explore/build-records.ts';
import type { ExplorerNames } from '../explore/explorer-names.ts';
import type { PackedPlan } from '../explore/pack-records.ts';
import { chunkPlans, packPlan } from '../explore/pack-records.ts';
import type { Jurisdiction } from '../schemas/jurisdiction.ts';
import type { PlanSummary } from '../schemas/plan-summary.ts';
import { getCommitments, getPlacedCommitments, getPlanWording } from './corpus-views.ts';
import { getCorpus, perCorpus } from './corpus.ts';
import type { Language } from './languages.ts';

/** The most commitments that the page of all prints; where there are more, each plan's stand on its own page only. */
const MOST_PRINTED = 250;

const getPackedPlans = perCorpus((corpus): ReadonlyMap<string, PackedPlan> => {
  const placed = getPlacedCommitments();
  return new Map(
    corpus.plans.map(({ id }) => [id, packPlan(id, buildRecords(placed.get(id) ?? [], getPlanWording(id)))]),
  );
});

/** The files of rows that the table of all commitments loads, each as JSON. In: the plans in the order of the page. */
export function listExplorerChunks(plans: readonly PlanSummary[]): string[] {
  const packed = getPackedPlans();
  return chunkPlans(plans.flatMap(({ planId }) => packed.get(planId) ?? []));
}

/** What the ids in those files are called. In: the plans in the order of the page, and the provincial units. */
export function getExplorerNames(
  plans: readonly PlanSummary[],
  jurisdictions: readonly Jurisdiction[],
  language: Language,
): ExplorerNames {
  const { agencies, goals } = getCorpus();
  const chunks = listExplorerChunks(plans).length;
  return buildExplorerNames(
    { plans, commitments: getCommitments(), jurisdictions, agencies, goals, chunks },
    language,
  );
}

/** Whether the page of all commitments prints them; otherwise it leads to the page of each plan. */
export function isEveryCommitmentPrinted(): boolean {
  return getCommitments().length <= MOST_PRINTED;
}
