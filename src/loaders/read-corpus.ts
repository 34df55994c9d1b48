import type { Agency } from '../schemas/agency.ts';
import type { CoverageRecord } from '../schemas/coverage-record.ts';
import type { Crosswalk } from '../schemas/crosswalk.ts';
import type { Goal } from '../schemas/goal.ts';
import type { Jurisdiction } from '../schemas/jurisdiction.ts';
import type { Misprint } from '../schemas/misprint.ts';
import type { NationalReference } from '../schemas/national-reference.ts';
import type { PlanSummary } from '../schemas/plan-summary.ts';
import type { TaskCrosswalk } from '../schemas/task-crosswalk.ts';
import type { Tile } from '../schemas/tile-grid.ts';
import type { TopicCrosswalk } from '../schemas/topic-crosswalk.ts';
import type { Topic } from '../schemas/topic.ts';
import { readCoverage } from './read-coverage.ts';
import { readCrosswalk } from './read-crosswalk.ts';
import { readGoals } from './read-goals.ts';
import { readMisprints } from './read-misprints.ts';
import { readNational } from './read-national.ts';
import type { Plan } from './read-plan.ts';
import { listPlanIds, readPlan } from './read-plan.ts';
import { readReferences } from './read-references.ts';
import { readTaskCrosswalk } from './read-task-crosswalk.ts';
import { readTileGrid } from './read-tile-grid.ts';
import { readTopicCrosswalk } from './read-topic-crosswalk.ts';
import { readTopics } from './read-topics.ts';
import { summarisePlan } from './summarise-plan.ts';

/** All plans with their facts, and what they are read against. */
export interface ReadCorpus {
  readonly plans: readonly (Pick<Plan, 'id' | 'record' | 'text' | 'facts'> & {
    readonly summary: PlanSummary;
    readonly crosswalk: Crosswalk | null;
    readonly topicCrosswalk: TopicCrosswalk | null;
  })[];
  readonly agencies: readonly Agency[];
  readonly goals: readonly Goal[];
  readonly topics: readonly Topic[];
  readonly national: NationalReference;
  readonly misprints: readonly Misprint[];
  /** Which assignments of different plans set the same thing, as reviewed. */
  readonly taskCrosswalk: TaskCrosswalk;
  /** The provincial units, in the order of their list. */
  readonly jurisdictions: readonly Jurisdiction[];
  /** Where they stand on the coverage board, from north to south. */
  readonly tiles: readonly Tile[];
  readonly coverage: CoverageRecord;
}

/** Reads everything that is published as data, plans in the order of their ids. */
export function readCorpus(): ReadCorpus {
  const references = readReferences();
  const goals = readGoals();
  const topics = readTopics();
  const plans = listPlanIds().map((id) => {
    const plan = readPlan(id, references);
    const { record, text, facts } = plan;
    const summary = summarisePlan(plan, references.jurisdictions);
    const crosswalk = readCrosswalk(id, text);
    const topicCrosswalk = readTopicCrosswalk(id, text, topics, goals);
    return { id, record, text, facts, summary, crosswalk, topicCrosswalk };
  });
  return {
    plans,
    agencies: [...references.registry.byId.values()],
    goals,
    topics,
    national: readNational(),
    misprints: readMisprints(),
    taskCrosswalk: readTaskCrosswalk(new Map(plans.map(({ id, facts }) => [id, facts]))),
    jurisdictions: [...references.jurisdictions.values()],
    tiles: readTileGrid(references.jurisdictions),
    coverage: readCoverage(),
  };
}
