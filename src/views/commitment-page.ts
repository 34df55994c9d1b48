import type { Quote } from '../parse/plan-facts.ts';
import { findCommitmentsAt } from './commitments.ts';
import type { Commitment, CommitmentIndex } from './commitments.ts';
import type { CorpusPlan } from './corpus.ts';
import type { Counterpart, Counterparts, NotFound } from './counterparts.ts';
import type { Finding } from './findings/finding.ts';
import { groupsByClause } from './goal-crosswalk.ts';
import type { AlignedGroup } from './goal-crosswalk.ts';
import type { WordDifferences } from './word-differences.ts';
import { buildWordDifferences } from './word-differences.ts';

/** Everything that the page of one commitment shows. */
export interface CommitmentPage {
  readonly commitment: Commitment;
  readonly ordinal: PlacedCommitment['ordinal'];
  /** The titles of the groups above an assignment, outermost first. */
  readonly groups: readonly Quote[];
  readonly deliverable: Quote | null;
  /** The group by which it stands under its goals; null where it stands under none. */
  readonly alignment: AlignedGroup | null;
  /** The other commitments read from its clause, in plan order. */
  readonly siblings: readonly PlacedCommitment[];
  /** Its neighbours within the plan, in document order; null at the ends. */
  readonly previous: PlacedCommitment | null;
  readonly next: PlacedCommitment | null;
  /** Its counterparts, in the order of the plans. */
  readonly found: readonly FoundCounterpart[];
  /** How many plans more were read as setting the same thing. */
  readonly moreCount: number;
  /** The plans where none was found, by why, in the order of their first plan. */
  readonly notFound: readonly NotFound[];
  /** The findings that quote its clause. */
  readonly findings: readonly Finding[];
}

/** A commitment with what tells it from others of its clause. */
export interface PlacedCommitment {
  readonly commitment: Commitment;
  /** Its place among those of its kind in its clause, from 1; null where it is the only one. */
  readonly ordinal: number | null;
}

export interface FoundCounterpart extends Counterpart {
  /** Its words on the right, those of the page’s commitment on the left; null where it was not found by its wording. */
  readonly differences: WordDifferences | null;
}

/**
 * Gathers the page of one commitment. In: the commitment, those before and
 * after it, its plan, all commitments by clause, what every other plan says of
 * it (`buildCounterparts`), and the findings of its plan.
 */
export function buildCommitmentPage(
  commitment: Commitment,
  neighbours: { readonly previous: Commitment | null; readonly next: Commitment | null },
  plan: CorpusPlan,
  index: CommitmentIndex,
  counterparts: Counterparts,
  findings: readonly Finding[],
): CommitmentPage {
  const { id, kind, planId, clauseId, goalIds, words } = commitment;
  const place = (one: Commitment): PlacedCommitment => placeCommitment(one, index);
  const assignment = plan.facts.assignments.find((one) => kind === 'assignment' && one.id === id);
  return {
    ...place(commitment),
    previous: neighbours.previous && place(neighbours.previous),
    next: neighbours.next && place(neighbours.next),
    groups: assignment?.groups ?? [],
    deliverable: assignment?.deliverable ?? null,
    alignment: goalIds.length === 0 ? null : (groupsByClause(plan).get(clauseId) ?? null),
    siblings: findCommitmentsAt(index, planId, clauseId)
      .filter((one) => one.id !== id)
      .map(place),
    found: counterparts.found.map((counterpart) => ({
      ...counterpart,
      differences:
        counterpart.similarity === null
          ? null
          : buildWordDifferences(words.words, counterpart.commitment.words.words),
    })),
    moreCount: counterparts.moreCount,
    notFound: counterparts.notFound,
    findings: findings.filter(({ quotes }) =>
      quotes.some((quote) => quote.planId === planId && quote.clauseId === clauseId),
    ),
  };
}

/** Tells a commitment from others of its kind in its clause. */
export function placeCommitment(commitment: Commitment, index: CommitmentIndex): PlacedCommitment {
  const { id, kind, planId, clauseId } = commitment;
  const alike = findCommitmentsAt(index, planId, clauseId).filter((one) => one.kind === kind);
  return { commitment, ordinal: alike.length < 2 ? null : alike.findIndex((one) => one.id === id) + 1 };
}

/**
 * The commitment that each fact of a plan became or went into, by the fact’s id: a deadline in the timing cell of an
 * assignment is the assignment’s. Facts that are in no commitment are left out.
 */
export function commitmentsByFact(commitments: readonly Commitment[]): ReadonlyMap<string, Commitment> {
  const owners = commitments.flatMap((commitment) =>
    commitment.deadlines.map(({ id }) => [id, commitment] as const),
  );
  // What has an entry of its own is that, whatever else it belongs to.
  return new Map([...owners, ...commitments.map((commitment) => [commitment.id, commitment] as const)]);
}
