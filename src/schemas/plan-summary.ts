import { z } from 'zod';

const text = z.string().nullable();

/** What lists and filters need of a plan; its text stays out of Astro's store. */
export const planSummarySchema = z.strictObject({
  planId: z.string(),
  level: z.enum(['province', 'commune']),
  jurisdictionCode: z.string(),
  /** The place the plan is for, and the unit it belongs to when it is a commune. */
  placeVi: z.string(),
  placeEn: z.string(),
  parentVi: text,
  parentEn: text,
  title: text,
  documentType: text,
  documentNumber: text,
  documentNumberPrinted: text,
  issuedOn: text,
  issuedOnPrinted: text,
  periodFrom: z.number().nullable(),
  periodTo: z.number().nullable(),
  signatory: text,
  signatoryCapacity: text,
  hasAnnex: z.enum(['held', 'referenced', 'none']),
  parentPlan: z
    .strictObject({
      issuerVi: z.string(),
      issuerEn: z.string(),
      number: z.string(),
      date: text,
      planId: text,
    })
    .nullable(),
  sourceSha256: z.string(),
  sourceLines: z.number(),
  words: z.number(),
  clauseCount: z.number(),
});

export type PlanSummary = z.infer<typeof planSummarySchema>;
