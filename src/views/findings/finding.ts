/** Printed words that a finding rests on, and where they stand. */
export interface FindingQuote {
  readonly planId: string;
  readonly clauseId: string;
  readonly words: string;
  readonly startLine: number;
  readonly endLine: number;
}

/** How much a reader should make of a finding: words at odds, something missing, or worth knowing. */
export type Severity = 'contradiction' | 'gap' | 'note';

/** Something that a rule found in the plans. Every finding quotes its passages. */
export interface Finding {
  /** Rule, plan and place: stays the same as long as the words do. */
  readonly id: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly planIds: readonly string[];
  readonly titleVi: string;
  readonly titleEn: string;
  readonly quotes: readonly FindingQuote[];
}
