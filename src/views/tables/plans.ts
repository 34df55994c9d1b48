import type { PlanText } from '../../parse/plan-text.ts';
import type { Corpus, CorpusPlan } from '../corpus.ts';
import type { DataTable, Row } from './data-table.ts';
import { COMMON } from './data-table.ts';

/** What a plan says of itself, under the names of the published columns and a few more. */
export function buildMetaRow(planId: string, { meta }: PlanText): Row {
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

export const plansTable: DataTable = {
  name: 'plans',
  titleVi: 'Kế hoạch',
  titleEn: 'Plans',
  key: ['plan_id'],
  columns: [
    COMMON.planId,
    {
      name: 'jurisdiction_code',
      type: 'string',
      vi: 'Mã tỉnh, thành phố (QĐ 19/2025/QĐ-TTg); trống với xã, phường',
      en: 'Code of the province or city (Decision 19/2025/QĐ-TTg); empty for a commune, whose code is not held',
    },
    {
      name: 'jurisdiction_name',
      type: 'string',
      vi: 'Nơi ban hành',
      en: 'Place that issued the plan',
      isRequired: true,
    },
    {
      name: 'level',
      type: 'string',
      vi: 'Cấp',
      en: 'Level',
      values: ['province', 'commune'],
      isRequired: true,
    },
    {
      name: 'parent_code',
      type: 'string',
      vi: 'Mã tỉnh, thành phố mà xã, phường thuộc về',
      en: 'Code of the province that a commune belongs to',
    },
    {
      name: 'title',
      type: 'string',
      vi: 'Tên, không kể loại văn bản',
      en: 'Title, without the type of document',
    },
    {
      name: 'document_number',
      type: 'string',
      vi: 'Số, ký hiệu; trống khi bản văn để trống',
      en: 'Number; empty when the text held leaves it blank',
    },
    {
      name: 'issued_on',
      type: 'date',
      vi: 'Ngày ban hành; trống khi bản văn để trống',
      en: 'Date of issue; empty when the text held leaves it blank',
    },
    { name: 'period_from', type: 'integer', vi: 'Năm đầu của giai đoạn', en: 'First year of the period' },
    { name: 'period_to', type: 'integer', vi: 'Năm cuối của giai đoạn', en: 'Last year of the period' },
    { name: 'signatory', type: 'string', vi: 'Người ký', en: 'Who signed' },
    {
      name: 'implements',
      type: 'list',
      vi: 'Số của văn bản mà kế hoạch thực hiện',
      en: 'Numbers of the documents that the plan carries out',
    },
    {
      name: 'source_sha256',
      type: 'string',
      vi: 'SHA-256 của source.txt',
      en: 'SHA-256 of source.txt',
      isRequired: true,
    },
    {
      name: 'has_annex',
      type: 'string',
      vi: 'Phụ lục: có trong bản văn, chỉ được nhắc, không nhắc',
      en: 'Annex: held, only referred to, none',
      values: ['held', 'referenced', 'none'],
      isRequired: true,
    },
    {
      name: 'words',
      type: 'integer',
      vi: 'Số chữ (âm tiết)',
      en: 'Number of words (syllables)',
      isRequired: true,
    },
  ],
  buildRows: (corpus) => corpus.plans.map((plan) => buildPlanRow(plan, corpus)),
};

function buildPlanRow({ id, summary, facts }: CorpusPlan, { national }: Corpus): Row {
  const isCommune = summary.level === 'commune';
  const cites = facts.citations.some(({ documentNumber }) => documentNumber === national.number);
  return {
    plan_id: id,
    jurisdiction_code: isCommune ? null : summary.jurisdictionCode,
    jurisdiction_name: summary.placeVi,
    level: summary.level,
    parent_code: isCommune ? summary.jurisdictionCode : null,
    title: summary.title,
    document_number: summary.documentNumber,
    issued_on: summary.issuedOn,
    period_from: summary.periodFrom,
    period_to: summary.periodTo,
    signatory: summary.signatory,
    implements: [
      ...(summary.parentPlan === null ? [] : [summary.parentPlan.number]),
      ...(cites ? [national.number] : []),
    ],
    source_sha256: summary.sourceSha256,
    has_annex: summary.hasAnnex,
    words: summary.words,
  };
}
