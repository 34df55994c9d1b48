import type { CommitmentPage, PlacedCommitment } from '../views/commitment-page.ts';
import { buildCommitmentPage, placeCommitment } from '../views/commitment-page.ts';
import type { Commitment, CommitmentIndex } from '../views/commitments.ts';
import { buildCommitments, indexCommitments } from '../views/commitments.ts';
import type { Comparison } from '../views/comparison/comparison.ts';
import { buildComparison, listTopics } from '../views/comparison/comparison.ts';
import type { Counterparts, CounterpartSources } from '../views/counterparts.ts';
import { buildCounterparts, indexPlans } from '../views/counterparts.ts';
import { findAll } from '../views/findings/find-all.ts';
import type { Finding } from '../views/findings/finding.ts';
import type { GoalMatrix, GoalPage } from '../views/goal-matrix.ts';
import { buildGoalMatrix, buildGoalPage } from '../views/goal-matrix.ts';
import { listClauseCounterparts } from '../views/shared-wording/clause-counterparts.ts';
import type { ClauseWording, SharedWording } from '../views/shared-wording/find-shared-wording.ts';
import { findSharedWordingOf } from '../views/shared-wording/find-shared-wording.ts';
import type { SharedShare } from '../views/shared-wording/shared-share.ts';
import { buildSharedShare } from '../views/shared-wording/shared-share.ts';
import { indexTaskCrosswalk } from '../views/task-crosswalk.ts';
import { getCorpus, getGoals, getPlanText, perCorpus } from './corpus.ts';
import type { DataFile } from './data-file.ts';
import type { DataFiles } from './data-files.ts';
import { buildDataFiles } from './data-files.ts';

/** The published data files. */
export const getDataFiles = perCorpus(
  (corpus): DataFiles & { readonly byPath: ReadonlyMap<string, DataFile> } => {
    const findings = getAllFindings();
    const sharedWording = getSharedWording();
    const built = buildDataFiles({ ...corpus, findings, sharedWording });
    return { ...built, byPath: new Map(built.files.map((file) => [file.path, file])) };
  },
);

/** Every finding, in the order of the rules. */
export const getAllFindings = perCorpus((corpus): readonly Finding[] => findAll(corpus));

/** The findings of each plan, by its id; a finding about two plans stands with both. */
export const getFindings = perCorpus((): ReadonlyMap<string, readonly Finding[]> => {
  const byPlan = new Map<string, Finding[]>();
  for (const finding of getAllFindings()) {
    for (const id of new Set(finding.planIds)) {
      const own = byPlan.get(id);
      if (own === undefined) byPlan.set(id, [finding]);
      else own.push(finding);
    }
  }
  return byPlan;
});

/** Where else the wording of every clause stands: plan id, then clause id. */
export const getSharedWording = perCorpus((corpus): SharedWording => findSharedWordingOf(corpus));

/** Where else the words of a plan's clauses stand, by clause id; empty when no other plan is held to compare with. */
export function getPlanWording(planId: string): ReadonlyMap<string, ClauseWording> {
  return hasOthers() ? (getSharedWording().get(planId) ?? new Map()) : new Map();
}

/** How much of a plan's wording stands in another; null when no other plan is held to compare with. */
export function getSharedShare(planId: string): SharedShare | null {
  return hasOthers() ? buildSharedShare(planId, getSharedWording()) : null;
}

function hasOthers(): boolean {
  return getCorpus().plans.length > 1;
}

/** Every commitment, plan by plan in document order. */
export const getCommitments = perCorpus((corpus): readonly Commitment[] => buildCommitments(corpus));

/** All commitments, to be asked by plan and clause. */
export const getCommitmentIndex = perCorpus((): CommitmentIndex => indexCommitments(getCommitments()));

const getCommitmentsByRef = perCorpus((): ReadonlyMap<string, Commitment> => {
  return new Map(getCommitments().map((commitment) => [`${commitment.planId} ${commitment.id}`, commitment]));
});

/** One commitment. Throws when the plan has none of that id. */
export function getCommitment(planId: string, id: string): Commitment {
  const commitment = getCommitmentsByRef().get(`${planId} ${id}`);
  if (commitment === undefined) throw new Error(`The plan “${planId}” has no commitment “${id}”.`);
  return commitment;
}

/** By what the counterparts of commitments are found. */
export const getCounterpartSources = perCorpus(({ taskCrosswalk }): CounterpartSources => ({
  index: getCommitmentIndex(),
  findShared: listClauseCounterparts(getSharedWording()),
  findReviewed: indexTaskCrosswalk(taskCrosswalk, getCommitments()),
}));

const getPlanIndex = perCorpus(({ plans }) => indexPlans(plans));

/** What every other plan says of a commitment. */
function getCounterparts(commitment: Commitment): Counterparts {
  return buildCounterparts(commitment, getPlanIndex(), getCounterpartSources());
}

/** The commitments of each plan, by its id, in document order; a plan without any is left out. */
export const getCommitmentsByPlan = perCorpus((): ReadonlyMap<string, readonly Commitment[]> => {
  return Map.groupBy(getCommitments(), ({ planId }) => planId);
});

/** The same, each with what tells it from others of its clause. */
export const getPlacedCommitments = perCorpus((): ReadonlyMap<string, readonly PlacedCommitment[]> => {
  const index = getCommitmentIndex();
  const placed = getCommitments().map((commitment) => placeCommitment(commitment, index));
  return Map.groupBy(placed, ({ commitment }) => commitment.planId);
});

/** Everything that the page of a commitment shows. Throws when the plan has none of that id. */
export function getCommitmentPage(planId: string, id: string): CommitmentPage {
  const commitment = getCommitment(planId, id);
  const neighbour = (one: string | null): Commitment | null =>
    one === null ? null : getCommitment(planId, one);
  return buildCommitmentPage(
    commitment,
    { previous: neighbour(commitment.previousId), next: neighbour(commitment.nextId) },
    getPlanText(planId),
    getCommitmentIndex(),
    getCounterparts(commitment),
    getFindings().get(planId) ?? [],
  );
}

/** The paths of the pages of all commitments. */
export function commitmentPaths(): { params: { plan: string; id: string } }[] {
  return getCommitments().map(({ planId, id }) => ({ params: { plan: planId, id } }));
}

/** All plans side by side on every topic, by its id: the standard parts, then the goals, each in their order. */
export const getComparisons = perCorpus((corpus): ReadonlyMap<string, Comparison> => {
  return new Map(listTopics(corpus).map((topic) => [topic.id, buildComparison(topic, corpus)]));
});

/** All plans side by side on one topic or goal. Throws when there is none of that id. */
export function getComparison(topicId: string): Comparison {
  const comparison = getComparisons().get(topicId);
  if (comparison === undefined)
    throw new Error(`There is no topic “${topicId}”; they stand in topics.yaml and goals.yaml.`);
  return comparison;
}

/** How many commitments each plan has under each goal. */
export const getGoalMatrix = perCorpus((corpus): GoalMatrix => buildGoalMatrix(corpus, getCommitments()));

/** Every goal across all plans, by its id. */
export const getGoalPages = perCorpus((corpus): ReadonlyMap<string, GoalPage> => {
  return new Map(corpus.goals.map((goal) => [goal.id, buildGoalPage(goal, corpus, getCommitments())]));
});

/** One goal across all plans. Throws when there is none of that id. */
export function getGoalPage(goalId: string): GoalPage {
  const page = getGoalPages().get(goalId);
  if (page === undefined) throw new Error(`There is no goal “${goalId}”; they stand in goals.yaml.`);
  return page;
}

/** The paths of the pages of all goals. */
export function goalPaths(): { params: { goal: string } }[] {
  return getGoals().map(({ id }) => ({ params: { goal: id } }));
}
