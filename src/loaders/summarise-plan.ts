import type { Jurisdiction } from '../schemas/jurisdiction.ts';
import type { PlanSummary } from '../schemas/plan-summary.ts';
import type { Plan } from './read-plan.ts';

/** What lists need of a plan, from its record and its text. */
export function summarisePlan(plan: Plan, jurisdictions: ReadonlyMap<string, Jurisdiction>): PlanSummary {
  const { record, jurisdiction, text } = plan;
  const { meta } = text;
  const commune = record.level === 'commune' ? record.commune : null;
  const parent = record.parent_plan;
  const issuer = parent === null ? undefined : jurisdictions.get(parent.jurisdiction);
  return {
    planId: plan.id,
    level: record.level,
    jurisdictionCode: record.jurisdiction,
    placeVi: commune?.name_vi ?? jurisdiction.name_vi,
    placeEn: commune?.name_en ?? jurisdiction.name_en,
    parentVi: commune === null ? null : jurisdiction.name_vi,
    parentEn: commune === null ? null : jurisdiction.name_en,
    title: meta.title.value,
    documentType: meta.documentType.value,
    documentNumber: meta.documentNumber.value,
    documentNumberPrinted: meta.documentNumber.printed,
    issuedOn: meta.issuedOn.value,
    issuedOnPrinted: meta.issuedOn.printed,
    periodFrom: meta.periodFrom.value,
    periodTo: meta.periodTo.value,
    signatory: meta.signatory.value,
    signatoryCapacity: meta.signatoryCapacity.value,
    hasAnnex: meta.hasAnnex,
    parentPlan:
      parent === null
        ? null
        : {
            issuerVi: issuer?.name_vi ?? parent.jurisdiction,
            issuerEn: issuer?.name_en ?? parent.jurisdiction,
            number: parent.number,
            date: parent.date,
            planId: parent.plan,
          },
    sourceSha256: record.source_sha256,
    sourceLines: text.source.replace(/\n$/, '').split('\n').length,
    words: meta.words,
    clauseCount: text.clauses.length,
  };
}
