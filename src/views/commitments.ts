import type { AgencyMention, Deadline, Quote } from '../parse/plan-facts.ts';
import type { PlanRecord } from '../schemas/plan-record.ts';
import { getClausePlaces } from './comparison/clause-places.ts';
import { findTopicPlaces } from './comparison/topic-places.ts';
import type { Corpus, CorpusPlan } from './corpus.ts';
import { goalsByClause } from './goal-crosswalk.ts';

export type CommitmentKind = 'assignment' | 'duty' | 'target' | 'deadline';

/** Something that a plan says shall be done or reached: one page of its own. */
export interface Commitment {
  /** The id of the fact it was read from; unique within the plan, and the last step of its address. */
  readonly id: string;
  readonly planId: string;
  readonly level: PlanRecord['level'];
  readonly kind: CommitmentKind;
  readonly clauseId: string;
  readonly words: Quote;
  /** Who must do it: lead agencies of an assignment, bodies with the duty, those that a deadline binds. A target has none. */
  readonly lead: readonly AgencyMention[];
  readonly coordinating: readonly AgencyMention[];
  /** Words of the coordinating cell that name no agency. */
  readonly coordinatingNote: string | null;
  /** The words that say when, as printed; null when there are none. */
  readonly timing: string | null;
  /** The dates read in its words, or in its timing cell. */
  readonly deadlines: readonly Deadline[];
  /** National goals of the group it stands in. */
  readonly goalIds: readonly string[];
  /** Standard parts that its clause speaks to. */
  readonly topicIds: readonly string[];
  /** Its neighbours within the plan, in document order. */
  readonly previousId: string | null;
  readonly nextId: string | null;
}

/**
 * The commitments of all plans: every assignment, duty, target and dated deadline, plan by plan in document order. Of
 * one clause: the assignment, then duties, targets and deadlines. A deadline in the timing cell of an assignment is
 * no entry of its own, and neither is one without any date (`định kỳ`, `hằng năm`).
 */
export function buildCommitments(corpus: Pick<Corpus, 'plans' | 'topics' | 'agencies'>): Commitment[] {
  return corpus.plans.flatMap((plan) => listCommitments(plan, topicsByClause(plan, corpus)));
}

/** The commitments of one plan, as `buildCommitments` lists them. In: its topics by clause id (`topicsByClause`). */
export function listCommitments(
  plan: CorpusPlan,
  topics: ReadonlyMap<string, readonly string[]>,
): Commitment[] {
  const { facts, text, record } = plan;
  const goals = goalsByClause(plan);
  const { order } = getClausePlaces(text.clauses);
  const rows = new Set(facts.assignments.map(({ clauseId }) => clauseId));
  const byClause = Map.groupBy(facts.deadlines, ({ quote }) => quote.clauseId);
  const shared = (words: Quote, clauseId = words.clauseId): Shared => ({
    planId: plan.id,
    level: record.level,
    clauseId,
    words,
    goalIds: goals.get(clauseId) ?? [],
    topicIds: topics.get(clauseId) ?? [],
  });
  const deadlinesIn = ({ clauseId, words }: Quote): readonly Deadline[] =>
    (byClause.get(clauseId) ?? []).filter(({ dateText }) => words.includes(dateText));
  const alone = { coordinating: [], coordinatingNote: null };

  const found: Unlinked[] = [
    ...facts.assignments.map(
      ({ id, clauseId, task, lead, coordinating, coordinatingNote, timing }): Unlinked => ({
        ...shared(task, clauseId),
        id,
        kind: 'assignment',
        lead,
        coordinating,
        coordinatingNote,
        timing: timing?.words ?? null,
        deadlines: byClause.get(clauseId) ?? [],
      }),
    ),
    ...facts.duties.map(({ id, agencies, text: quote }): Unlinked => {
      const deadlines = deadlinesIn(quote);
      const timing = deadlines.length === 0 ? null : deadlines.map(({ dateText }) => dateText).join('; ');
      return { ...shared(quote), ...alone, id, kind: 'duty', lead: agencies, timing, deadlines };
    }),
    ...facts.targets.map(({ id, quote, due }): Unlinked => ({
      ...shared(quote),
      ...alone,
      id,
      kind: 'target',
      lead: [],
      timing: due,
      deadlines: deadlinesIn(quote),
    })),
    ...facts.deadlines
      .filter((deadline) => isDated(deadline) && !rows.has(deadline.quote.clauseId))
      .map((deadline): Unlinked => ({
        ...shared(deadline.quote),
        ...alone,
        id: deadline.id,
        kind: 'deadline',
        lead: deadline.actors,
        timing: deadline.dateText,
        deadlines: [deadline],
      })),
  ];
  const place = ({ clauseId }: Unlinked): number => order.get(clauseId) ?? text.clauses.length;
  // Sorting keeps the order of kinds within a clause.
  const sorted = found.sort((a, b) => place(a) - place(b));
  return sorted.map((commitment, index) => ({
    ...commitment,
    previousId: sorted[index - 1]?.id ?? null,
    nextId: sorted[index + 1]?.id ?? null,
  }));
}

/** The standard parts that each clause of a plan speaks to, stated or in passing, by clause id. */
export function topicsByClause(
  plan: CorpusPlan,
  { topics, agencies }: Pick<Corpus, 'topics' | 'agencies'>,
): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const topic of topics) {
    const { stated, also } = findTopicPlaces(plan, topic, agencies);
    for (const clauseId of new Set([...stated, ...also].flatMap(({ clauseIds }) => clauseIds))) {
      const own = found.get(clauseId);
      if (own === undefined) found.set(clauseId, [topic.id]);
      else own.push(topic.id);
    }
  }
  return found;
}

type Unlinked = Omit<Commitment, 'previousId' | 'nextId'>;
type Shared = Pick<Commitment, 'planId' | 'level' | 'clauseId' | 'words' | 'goalIds' | 'topicIds'>;

function isDated({ start, end, monthDay }: Deadline): boolean {
  return start !== null || end !== null || monthDay !== null;
}

/** All commitments, to be asked by plan and clause. */
export type CommitmentIndex = ReadonlyMap<string, readonly Commitment[]>;

/** Made once for all commitments. */
export function indexCommitments(commitments: readonly Commitment[]): CommitmentIndex {
  return Map.groupBy(commitments, ({ planId, clauseId }) => keyOf(planId, clauseId));
}

/** The commitments read from one clause, in plan order. */
export function findCommitmentsAt(
  index: CommitmentIndex,
  planId: string,
  clauseId: string,
): readonly Commitment[] {
  return index.get(keyOf(planId, clauseId)) ?? [];
}

function keyOf(planId: string, clauseId: string): string {
  return `${planId} ${clauseId}`;
}
