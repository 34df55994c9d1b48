import { z } from 'zod';

/** A fact about the national decision and where it is from. */
const factSchema = z.strictObject({
  key: z.string().regex(/^[a-z][a-z0-9_]*$/),
  value: z.union([z.string(), z.number()]),
  unit: z.string().nullable(),
  vi: z.string().min(1),
  en: z.string().min(1),
  /** Where the fact is from, in words a reader can follow. */
  from_vi: z.string().min(1),
  from_en: z.string().min(1),
  /** The same fact as a plan held here prints it, where one does. */
  printed: z.strictObject({ plan: z.string(), clause: z.string(), words: z.string() }).nullable(),
});

/** What is known of Decision 155/QĐ-TTg; its full text is not held. */
export const nationalReferenceSchema = z.strictObject({
  number: z.string(),
  issued_on: z.iso.date(),
  text_held: z.boolean(),
  facts: z.array(factSchema),
});

export type NationalReference = z.infer<typeof nationalReferenceSchema>;
