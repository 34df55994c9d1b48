import { z } from 'zod';

/** Words of a plan and where they stand; the build checks them. */
export const printedSchema = z.strictObject({
  plan: z.string().min(1),
  clause: z.string().min(1),
  words: z.string().min(1),
});

/** One of the 12 strategic goals of the ASEAN Socio-Cultural Community. */
export const goalSchema = z.strictObject({
  id: z.string().regex(/^goal-\d{1,2}$/),
  number: z.int().min(1).max(12),
  /** Short labels of ours. */
  short_vi: z.string().min(1),
  short_en: z.string().min(1),
  /** A plain English rendering of the goal, ours. */
  name_en: z.string().min(1),
  /** The goal as a plan prints it: the decision's own text is not held. */
  printed: printedSchema,
  /** The objectives under it, where a plan prints them. */
  objectives: z.array(
    z.strictObject({
      id: z.string().regex(/^goal-\d{1,2}\.\d$/),
      short_vi: z.string().min(1),
      short_en: z.string().min(1),
      printed: printedSchema,
    }),
  ),
});

export type Goal = z.infer<typeof goalSchema>;
