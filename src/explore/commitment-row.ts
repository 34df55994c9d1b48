import type { PlanSummary } from '../schemas/plan-summary.ts';
import type { Faceted } from '../search/facets.ts';
import type { CommitmentKind } from '../views/commitments.ts';

/** A plan as the table of all commitments names it. */
export interface ExplorerPlan extends Pick<PlanSummary, 'planId' | 'level' | 'jurisdictionCode'> {
  /** In the language of the page. */
  readonly place: string;
}

/** A date of a commitment: ISO days of its start and end, and a day or month of every year (`11-05`, `06`). */
export type RowDate = readonly [start: string | null, end: string | null, monthDay: string | null];

/**
 * A commitment as the table shows it. Agencies are ids (`getAgencyId`): those of an assignment in `lead` and
 * `coordinating`, those that a duty or a deadline names in `duty`.
 */
export interface CommitmentRecord extends Omit<Faceted['record'], 'kind'> {
  readonly kind: CommitmentKind;
  /** Unique within the plan, and the last step of its address. */
  readonly id: string;
  readonly clauseId: string;
  /** Its place among those of its kind in its clause, from 1; null where it is the only one. */
  readonly ordinal: number | null;
  /** As printed. */
  readonly words: string;
  /** Lines of the plan's source, from 1. */
  readonly lines: readonly [first: number, last: number];
  /** Words of the coordinating cell that name no agency. */
  readonly note: string | null;
  /** The words that say when, as printed. */
  readonly timing: string | null;
  readonly dates: readonly RowDate[];
  /** Whether the wording of its clause stands in no other plan held; null where that cannot be said. */
  readonly onlyHere: boolean | null;
}

/** A commitment with its plan. */
export interface CommitmentRow {
  readonly plan: ExplorerPlan;
  readonly record: CommitmentRecord;
}

/** Who must act: the lead agencies of an assignment, those that have the duty or that the deadline binds. */
export function listActors({ kind, lead, duty }: CommitmentRecord): readonly string[] {
  return kind === 'assignment' ? lead : duty;
}
