import type { Passage } from './plan-text.ts';

/** The shapes of the facts read from a plan. Each carries its words and where they stand. */

/** Words of one clause, verbatim; `pieces` says which characters of the normalised source they are. */
export interface Quote {
  readonly clauseId: string;
  readonly words: string;
  readonly pieces: Passage;
  readonly startLine: number;
  readonly endLine: number;
}

/** An agency as a plan names it. */
export interface AgencyMention {
  /** The agency's id in the registry; null for a name that the registry does not know. */
  readonly agencyId: string | null;
  /** The name as printed; for a ditto cell the printed ditto. */
  readonly printed: string;
}

/** A table row with a lead agency: one commitment. */
export interface Assignment {
  readonly id: string;
  readonly clauseId: string;
  /** The number as printed; empty when the number cell is. */
  readonly printedNumber: string;
  /** The titles of the groups above, outermost first. */
  readonly groups: readonly Quote[];
  readonly task: Quote;
  readonly lead: readonly AgencyMention[];
  readonly coordinating: readonly AgencyMention[];
  /** Words of the coordinating cell that name no agency: `Theo hướng dẫn của …`. */
  readonly coordinatingNote: string | null;
  readonly timing: Quote | null;
  readonly deliverable: Quote | null;
  /** The cells of the row, as evidence. */
  readonly evidence: readonly Quote[];
}

/** What an agency must do, in the words of a clause. */
export interface Duty {
  readonly id: string;
  readonly agencies: readonly AgencyMention[];
  readonly text: Quote;
}

export type Comparator = 'over' | 'at-least' | 'about' | 'exactly' | 'at-most' | 'under' | 'range';

/** A number that a plan sets out to reach. */
export interface Target {
  readonly id: string;
  readonly comparator: Comparator;
  readonly value: number;
  /** The upper end of a range; null otherwise. */
  readonly valueTo: number | null;
  /** `%`, or the noun that is counted. */
  readonly unit: string;
  /** What is to reach the number, as printed; null when the words do not say. */
  readonly subject: string | null;
  /** The words that say by when; null when there are none. */
  readonly due: string | null;
  readonly quote: Quote;
  readonly isCertain: boolean;
}

export type DeadlineKind = 'one-off' | 'yearly' | 'phase' | 'quarter' | 'month';

/** When something must be done, at the latest or within. */
export interface Deadline {
  readonly id: string;
  readonly kind: DeadlineKind;
  /** The words that say when. */
  readonly dateText: string;
  /** ISO dates; null where the words give none. */
  readonly start: string | null;
  readonly end: string | null;
  /** `11-05` for a day of every year, `06` for a month of every year; null otherwise. */
  readonly monthDay: string | null;
  readonly actors: readonly AgencyMention[];
  readonly action: string;
  readonly quote: Quote;
  readonly isCertain: boolean;
}

/** A numbered legal document that a plan names. */
export interface Citation {
  readonly documentNumber: string;
  /** `Quyết định`, `Nghị quyết` …; null when neither the words nor the number say. */
  readonly documentType: string | null;
  /** The date as printed; null when none is. */
  readonly printedDate: string | null;
  readonly issuer: string | null;
  readonly quote: Quote;
}

/** Everything read from a plan beyond its clauses. */
export interface PlanFacts {
  readonly assignments: readonly Assignment[];
  readonly duties: readonly Duty[];
  readonly targets: readonly Target[];
  readonly deadlines: readonly Deadline[];
  readonly citations: readonly Citation[];
}
