import type { Deadline } from '../../parse/plan-facts.ts';
import type { Agency } from '../../schemas/agency.ts';
import type { TopicEntry } from '../../schemas/topic-crosswalk.ts';
import type { Topic } from '../../schemas/topic.ts';
import type { CorpusPlan } from '../corpus.ts';
import type { InBoth } from '../in-both.ts';
import { getClausePlaces } from './clause-places.ts';
import { findClausesSaying, findHeadedClauses } from './heading-rule.ts';
import { pickTopicFacts } from './topic-facts.ts';

/**
 * How a clause was found: its heading says so; its own words say so outright;
 * the parser read a fact in it; somebody read the plan and says so; it has words
 * that touch upon the topic; the reviewed alignment of groups with goals.
 */
export type FoundBy = 'heading' | 'says' | 'fact' | 'review' | 'words' | 'goal';

/** A clause that speaks to a topic, with everything under it. */
export interface TopicPlace {
  readonly clauseId: string;
  /** The clause and what is under it, in document order. */
  readonly clauseIds: readonly string[];
  readonly by: FoundBy;
  /** Why, in our words; null where a rule found it. */
  readonly reason: PlaceReason | null;
}

export interface PlaceReason extends InBoth {
  readonly sure: 'sure' | 'likely' | 'unsure';
}

/** Where a plan speaks to a topic, in plan order. */
export interface TopicPlaces {
  /** Clauses that set out what the topic asks; none lies under another. */
  readonly stated: readonly TopicPlace[];
  /** Clauses about something else that speak of it too; none lies under one of `stated`. */
  readonly also: readonly TopicPlace[];
  /** The topic's own deadlines, in plan order; empty for topics that have none. */
  readonly deadlines: readonly Deadline[];
}

/**
 * Finds where a plan speaks to a standard part.
 *
 * Stated: headings that say so (`findHeadedClauses`), words that say so outright
 * (`says`), facts of the topic, and reviewed clauses that state it. Also: reviewed
 * clauses elsewhere and facts in passing. Where all of these are empty and
 * nobody has said after reading the plan that it is silent, the clauses that
 * have one of the topic's `words`, so that a plan never read for its topics is
 * not called silent for want of a heading.
 */
export function findTopicPlaces(plan: CorpusPlan, topic: Topic, agencies: readonly Agency[]): TopicPlaces {
  const { text, topicCrosswalk } = plan;
  const { subtree, order } = getClausePlaces(text.clauses);
  const place = (clauseId: string, by: FoundBy, reason: PlaceReason | null = null): TopicPlace => ({
    clauseId,
    clauseIds: subtree(clauseId),
    by,
    reason,
  });
  const facts = pickTopicFacts(plan, topic, agencies);
  const reviewed = placeReviewed(plan, topic.id);
  const stated = mergePlaces(
    [
      ...findHeadedClauses(text.clauses, topic).map(({ id }) => place(id, 'heading')),
      ...reviewed.states,
      ...findClausesSaying(text.clauses, topic.says).map(({ id }) => place(id, 'says')),
      ...facts.clauseIds.map((id) => place(id, 'fact')),
    ],
    order,
  );
  const read = [...reviewed.elsewhere, ...facts.alsoIds.map((id) => place(id, 'fact'))];
  const isSilent = topicCrosswalk?.silent.some(({ topic: id }) => id === topic.id) ?? false;
  const touching =
    stated.length > 0 || read.length > 0 || isSilent
      ? []
      : findClausesSaying(text.clauses, topic.words).map(({ id }) => place(id, 'words'));
  return { stated, also: mergePlaces([...read, ...touching], order, stated), deadlines: facts.deadlines };
}

/** The reviewed clauses of a plan for a topic or goal. */
export function placeReviewed(
  { topicCrosswalk, text }: Pick<CorpusPlan, 'topicCrosswalk' | 'text'>,
  topicId: string,
): Readonly<Record<TopicEntry['relation'], readonly TopicPlace[]>> {
  const { subtree } = getClausePlaces(text.clauses);
  const entries = topicCrosswalk?.entries.filter(({ topics }) => topics.includes(topicId)) ?? [];
  const placesOf = (relation: TopicEntry['relation']): TopicPlace[] =>
    entries
      .filter((entry) => entry.relation === relation)
      .map(({ clause, sure, reason_vi, reason_en }) => ({
        clauseId: clause,
        clauseIds: subtree(clause),
        by: 'review',
        reason: { vi: reason_vi, en: reason_en, sure },
      }));
  return { states: placesOf('states'), elsewhere: placesOf('elsewhere') };
}

/** Places in document order, each clause once, without those under another or under one of `above`. */
export function mergePlaces(
  places: readonly TopicPlace[],
  order: ReadonlyMap<string, number>,
  above: readonly TopicPlace[] = [],
): TopicPlace[] {
  const covered = new Set(above.flatMap(({ clauseIds }) => clauseIds));
  const inOrder = [...places].sort((a, b) => (order.get(a.clauseId) ?? 0) - (order.get(b.clauseId) ?? 0));
  return inOrder.filter(({ clauseId, clauseIds }) => {
    if (covered.has(clauseId)) return false;
    for (const id of clauseIds) covered.add(id);
    return true;
  });
}
