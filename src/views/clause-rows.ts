import type { Clause, PlanMeta, PlanText } from '../parse/plan-text.ts';
import { readPassage } from '../parse/plan-text.ts';

/** A row of the published table `clauses`. */
export interface ClauseRow {
  plan_id: string;
  clause_id: string;
  parent_id: string | null;
  level: string;
  label: string;
  heading: string;
  text: string;
  source_start_line: number;
  source_end_line: number;
}

/** What a plan says of itself, under the column names of the published table `plans`. */
export interface MetaRow {
  plan_id: string;
  document_type: string | null;
  title: string | null;
  document_number: string | null;
  document_number_printed: string | null;
  issued_on: string | null;
  issued_on_printed: string | null;
  place: string | null;
  period_from: number | null;
  period_to: number | null;
  signatory: string | null;
  signatory_capacity: string | null;
  recipients: readonly string[];
  has_annex: PlanMeta['hasAnnex'];
  words: number;
}

export function buildMetaRow(planId: string, { meta }: PlanText): MetaRow {
  return {
    plan_id: planId,
    document_type: meta.documentType.value,
    title: meta.title.value,
    document_number: meta.documentNumber.value,
    document_number_printed: meta.documentNumber.printed,
    issued_on: meta.issuedOn.value,
    issued_on_printed: meta.issuedOn.printed,
    place: meta.place.value,
    period_from: meta.periodFrom.value,
    period_to: meta.periodTo.value,
    signatory: meta.signatory.value,
    signatory_capacity: meta.signatoryCapacity.value,
    recipients: meta.recipients,
    has_annex: meta.hasAnnex,
    words: meta.words,
  };
}

/** The clauses of a plan as rows, in document order. Cells of a table row are lines of its text. */
export function buildClauseRows(planId: string, { clauses }: PlanText): ClauseRow[] {
  return clauses.map((clause: Clause) => ({
    plan_id: planId,
    clause_id: clause.id,
    parent_id: clause.parentId,
    level: clause.level,
    label: readPassage(clause.label),
    heading: readPassage(clause.heading),
    text: readPassage(clause.text),
    source_start_line: clause.startLine,
    source_end_line: clause.endLine,
  }));
}
