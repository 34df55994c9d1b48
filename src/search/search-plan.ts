import type { PlanSummary } from '../schemas/plan-summary.ts';

/** What a record of the search is: the words of a clause, a fact read from it, a plan as a whole, a part of a guide. */
export type RecordKind = 'plan' | 'clause' | 'assignment' | 'duty' | 'target' | 'deadline' | 'guide';

/** Half-open range of characters of a record's `text`. */
export type Range = readonly [start: number, end: number];

/**
 * A hit of the search. `text` is as printed, with a line feed between cells and
 * paragraphs; lines are those of the plan's source, from 1.
 */
export interface SearchRecord {
  /** The id of the clause or fact in its plan; empty for the plan as a whole. */
  readonly id: string;
  /** The clause it opens at; empty for the plan as a whole. */
  readonly clauseId: string;
  /** The record of the clause that the clause stands in; null at the top. Its heading speaks for what stands below. */
  readonly parent: number | null;
  readonly kind: RecordKind;
  readonly lines: readonly [first: number, last: number];
  readonly text: string;
  /** How many characters of `text` are a label and a heading. */
  readonly head: number;
  /** Ranges that name agencies in passing: coordinating agencies and recipients. */
  readonly passing: readonly Range[];
  readonly goals: readonly string[];
  /** Ids of the agencies that lead, that coordinate, and that are given a duty. */
  readonly lead: readonly string[];
  readonly coordinating: readonly string[];
  readonly duty: readonly string[];
  /** The years that the words name. */
  readonly years: readonly number[];
  /** Whether it says when to the day, the month or the quarter; a phase of years does not. */
  readonly isDated: boolean;
  /** Whether the words hold a number that counts or measures something. */
  readonly hasNumber: boolean;
}

/** What the browser is given to search one plan: the file `<plan>.json`. */
export interface SearchPlan extends Pick<
  PlanSummary,
  | 'planId'
  | 'placeVi'
  | 'placeEn'
  | 'level'
  | 'jurisdictionCode'
  | 'documentType'
  | 'documentNumber'
  | 'issuedOn'
> {
  readonly records: readonly SearchRecord[];
}
