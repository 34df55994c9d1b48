import { z } from 'zod';

/** One of the 34 provincial units. */
export const jurisdictionSchema = z.strictObject({
  /** Two digits, as text: `01`. */
  code: z.string().regex(/^\d\d$/, "expected two digits in quotes, such as '52'"),
  kind: z.enum(['city', 'province']),
  name_vi: z.string().min(1),
  name_en: z.string().min(1),
});

export type Jurisdiction = z.infer<typeof jurisdictionSchema>;
