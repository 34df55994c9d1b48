import { z } from 'zod';

/** A fact in both languages, and where it is from in words that a reader can follow. */
const sourced = {
  vi: z.string().min(1),
  en: z.string().min(1),
  from_vi: z.string().min(1),
  from_en: z.string().min(1),
};

/** What is known of coverage beyond the plans held. */
export const coverageRecordSchema = z.strictObject({
  /** The day on which it was last looked over which plans are held and which are referred to. */
  as_of: z.iso.date(),
  /** How many communes, wards and units of that level the country has. */
  communes: z.strictObject({ count: z.int().positive(), ...sourced }),
  /** How many of the provincial units of that time had plans under the scheme before, by which month. */
  earlier: z.strictObject({
    held: z.int().positive(),
    units: z.int().positive(),
    by: z.string().regex(/^\d{4}-\d\d$/, 'expected a month such as 2018-07'),
    ...sourced,
  }),
});

export type CoverageRecord = z.infer<typeof coverageRecordSchema>;
