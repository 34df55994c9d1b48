import type { Deadline } from '../../parse/plan-facts.ts';
import type { Goal } from '../../schemas/goal.ts';
import type { PlanRecord } from '../../schemas/plan-record.ts';
import type { Topic } from '../../schemas/topic.ts';
import { findAnnexReferences } from '../annex-references.ts';
import type { Corpus, CorpusPlan } from '../corpus.ts';
import type { InBoth } from '../in-both.ts';
import { getClausePlaces } from './clause-places.ts';
import { findGoalPlaces } from './goal-places.ts';
import type { TopicPlace } from './topic-places.ts';
import { findTopicPlaces } from './topic-places.ts';

/** What plans are compared by: a standard part of such plans, or one of the 12 goals. */
export type ComparisonTopic =
  | { readonly kind: 'part'; readonly id: string; readonly topic: Topic }
  | { readonly kind: 'goal'; readonly id: string; readonly goal: Goal };

export type PlanLevel = PlanRecord['level'];

/** One topic across all plans. */
export interface Comparison {
  readonly topic: ComparisonTopic;
  /** What the rule looks for in every plan; null for a goal, whose groups are read and aligned by people. */
  readonly looked: LookedFor | null;
  /** The levels of the plans, in the order of their first plan. More than one: they are not like with like. */
  readonly levels: readonly PlanLevel[];
  /** One for each plan, in the order of the corpus. */
  readonly cells: readonly ComparisonCell[];
}

/** Words as listed in `topics.yaml`, and kinds of facts. */
export type LookedFor = Pick<Topic, 'heading_opens' | 'heading_has' | 'says' | 'words' | 'facts'>;

interface CellShared {
  readonly planId: string;
  readonly level: PlanLevel;
  /** Clauses that are about something else and speak of the topic too, in plan order. */
  readonly also: readonly TopicPlace[];
  /** The topic's own deadlines: of reports, of own plans; empty for other topics. */
  readonly deadlines: readonly Deadline[];
  /** When somebody last read the plan for its topics, ISO; null when nobody has. */
  readonly reviewedOn: string | null;
}

/**
 * What one plan says on a topic; always one of five.
 *
 * - `stated`: at least one clause sets out what the topic asks: its heading or its own words say so, the parser read
 *   the topic's fact in it, the crosswalk aligns it with the goal, or a reader of the plan found that it does. `places`
 *   are those clauses; `also` are others that add to them. What an annex not held may add is not known: `annexNamedIn`.
 * - `elsewhere`: no clause does, but clauses about something else speak of it. `places` are those clauses; `also` is empty.
 * - `annex-not-held`: nothing is stated, plans give this in their annex, and this plan names an annex that the text
 *   held does not contain. `places` are the clauses that name it; `also` is what the body says of the topic all the same.
 * - `absent`: none of the above: the text held was looked through and does not mention it. `silence` says what a reader
 *   of the plan found; null when only the rule has looked.
 * - `not-comparable`: the topic cannot be laid beside the others at this plan's level, for the reason given, or nobody
 *   has aligned the plan's groups with the goals yet. `also` holds what the plan says that comes near.
 */
export type ComparisonCell = CellShared &
  (
    | {
        readonly state: 'stated';
        readonly places: readonly TopicPlace[];
        /** Clauses that name an annex not held, in order, where plans give the topic in their annex too. */
        readonly annexNamedIn: readonly string[];
      }
    | { readonly state: 'elsewhere' | 'annex-not-held'; readonly places: readonly TopicPlace[] }
    | { readonly state: 'absent'; readonly silence: Silence | null }
    | { readonly state: 'not-comparable'; readonly reason: NotComparable }
  );

export type CellState = ComparisonCell['state'];

/** What a reader of the plan says of its silence, in our words. */
export type Silence = InBoth;

export type NotComparable = (InBoth & { readonly kind: 'level' }) | { readonly kind: 'not-aligned' };

/** Everything that plans can be compared by: the standard parts, then the goals, each in their order. */
export function listTopics({ topics, goals }: Pick<Corpus, 'topics' | 'goals'>): ComparisonTopic[] {
  return [
    ...topics.map((topic) => ({ kind: 'part' as const, id: topic.id, topic })),
    ...goals.map((goal) => ({ kind: 'goal' as const, id: goal.id, goal })),
  ];
}

/**
 * Lays all plans side by side on one topic. In: the topic and the corpus. Out: a
 * cell for each plan, in exactly one state; nothing is ever left blank.
 */
export function buildComparison(topic: ComparisonTopic, corpus: Corpus): Comparison {
  return {
    topic,
    looked: topic.kind === 'part' ? lookedFor(topic.topic) : null,
    levels: [...new Set(corpus.plans.map(({ record }) => record.level))],
    cells: corpus.plans.map((plan) => buildCell(topic, plan, corpus)),
  };
}

/** What one plan says on one topic. */
export function buildCell(
  topic: ComparisonTopic,
  plan: CorpusPlan,
  { agencies }: Pick<Corpus, 'agencies'>,
): ComparisonCell {
  const { stated, also, deadlines } =
    topic.kind === 'part' ? findTopicPlaces(plan, topic.topic, agencies) : findGoalPlaces(plan, topic.goal);
  const { level } = plan.record;
  const shared = {
    planId: plan.id,
    level,
    also,
    deadlines,
    reviewedOn: plan.topicCrosswalk?.reviewed_on ?? null,
  };
  const barrier = topic.kind === 'part' ? topic.topic.not_for.find((one) => one.level === level) : undefined;
  if (barrier !== undefined) {
    const reason = { kind: 'level', vi: barrier.reason_vi, en: barrier.reason_en } as const;
    return { ...shared, also: [...stated, ...also], state: 'not-comparable', reason };
  }
  const isInAnnex = topic.kind === 'goal' || topic.topic.in_annex;
  const references = isInAnnex ? findAnnexReferences(plan.text) : [];
  if (stated.length > 0) {
    const annexNamedIn = references.map(({ clause }) => clause.id);
    return { ...shared, state: 'stated', places: stated, annexNamedIn };
  }
  if (references.length > 0) {
    const { subtree } = getClausePlaces(plan.text.clauses);
    const places = references.map(({ clause: { id } }): TopicPlace => ({
      clauseId: id,
      clauseIds: subtree(id),
      by: 'says',
      reason: null,
    }));
    return { ...shared, state: 'annex-not-held', places };
  }
  if (also.length > 0) return { ...shared, also: [], state: 'elsewhere', places: also };
  if (topic.kind === 'goal' && plan.crosswalk === null) {
    return { ...shared, state: 'not-comparable', reason: { kind: 'not-aligned' } };
  }
  return { ...shared, state: 'absent', silence: findSilence(topic, plan) };
}

function lookedFor({ heading_opens, heading_has, says, words, facts }: Topic): LookedFor {
  return { heading_opens, heading_has, says, words, facts };
}

/** What was said on reading the plan; for a goal failing that the note on how its groups were aligned. */
function findSilence(
  { kind, id }: ComparisonTopic,
  { topicCrosswalk, crosswalk }: CorpusPlan,
): Silence | null {
  const said = topicCrosswalk?.silent.find(({ topic }) => topic === id);
  if (said !== undefined) return { vi: said.reason_vi, en: said.reason_en };
  if (kind === 'part' || crosswalk === null) return null;
  return { vi: crosswalk.note_vi, en: crosswalk.note_en };
}
