import { z } from 'zod';

/** A remark of ours on printed words of the plan; shown beside them, labelled as ours. */
const planNoteSchema = z.strictObject({
  /** Id of the clause. */
  clause: z.string().min(1),
  /** The printed words that it is about; they must stand in the clause. */
  words: z.string().min(1),
  vi: z.string().min(1),
  en: z.string().min(1),
});

/** The higher plan that a commune's plan carries out. */
const parentPlanSchema = z.strictObject({
  /** Code of the province or city that issued it. */
  jurisdiction: z.string(),
  number: z.string().min(1),
  /** ISO date as the plan below prints it; null when it prints none. */
  date: z.iso.date().nullable(),
  /** Folder of that plan under `content/plans`; null while it is not held. */
  plan: z.string().nullable(),
});

const shared = {
  /** Code of the province or city; for a commune, of the one it belongs to. */
  jurisdiction: z.string().regex(/^\d\d$/, "expected a code of two digits in quotes, such as '52'"),
  parent_plan: parentPlanSchema.nullable(),
  source_sha256: z.string().regex(/^[0-9a-f]{64}$/, 'expected 64 hexadecimal digits in lower case'),
  /**
   * The day on which the text came into this project, as an ISO date; feeds date their entries by it. Of a
   * plan without it they know only the first day on which there can have been such a plan.
   */
  held_since: z.iso.date().optional(),
  notes: z.array(planNoteSchema),
};

/** What `plan.yaml` holds: only what no parser can know. */
export const planRecordSchema = z.discriminatedUnion('level', [
  z.strictObject({ level: z.literal('province'), ...shared }),
  z.strictObject({
    level: z.literal('commune'),
    commune: z.strictObject({ name_vi: z.string().min(1), name_en: z.string().min(1) }),
    ...shared,
  }),
]);

export type PlanRecord = z.infer<typeof planRecordSchema>;
export type PlanNote = z.infer<typeof planNoteSchema>;
export type ParentPlan = z.infer<typeof parentPlanSchema>;
