import { z } from 'zod';

/** Printed words that, wherever they stand, are likely a misprint for others. */
export const misprintSchema = z.strictObject({
  printed: z.string().min(3).max(40),
  likely: z.string().min(3).max(40),
  reason_vi: z.string().min(1),
  reason_en: z.string().min(1),
});

export type Misprint = z.infer<typeof misprintSchema>;
