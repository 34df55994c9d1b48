import type { PlanFacts } from '../parse/plan-facts.ts';
import type { PlanText } from '../parse/plan-text.ts';
import type { Agency } from '../schemas/agency.ts';
import type { Crosswalk } from '../schemas/crosswalk.ts';
import type { Goal } from '../schemas/goal.ts';
import type { Misprint } from '../schemas/misprint.ts';
import type { NationalReference } from '../schemas/national-reference.ts';
import type { PlanRecord } from '../schemas/plan-record.ts';
import type { PlanSummary } from '../schemas/plan-summary.ts';
import type { TaskCrosswalk } from '../schemas/task-crosswalk.ts';
import type { TopicCrosswalk } from '../schemas/topic-crosswalk.ts';
import type { Topic } from '../schemas/topic.ts';

/** A plan with everything read from it. */
export interface CorpusPlan {
  readonly id: string;
  readonly record: PlanRecord;
  readonly summary: PlanSummary;
  readonly text: PlanText;
  readonly facts: PlanFacts;
  /** Null while nobody has reviewed which goals its groups speak of. */
  readonly crosswalk: Crosswalk | null;
  /** Null while nobody has read it for clauses that speak to a topic without a heading. */
  readonly topicCrosswalk: TopicCrosswalk | null;
}

/** All plans, and what they are read against. */
export interface Corpus {
  readonly plans: readonly CorpusPlan[];
  readonly agencies: readonly Agency[];
  readonly goals: readonly Goal[];
  /** The standard parts by which plans are compared, in order. */
  readonly topics: readonly Topic[];
  readonly national: NationalReference;
  readonly misprints: readonly Misprint[];
  /** Which assignments of different plans set the same thing, as reviewed. */
  readonly taskCrosswalk: TaskCrosswalk;
}
