import { z } from 'zod';

/** Which national goals a printed group of a plan speaks of; reviewed, never by number alone. */
export const crosswalkSchema = z.strictObject({
  /** What is true of the plan as a whole, for a plan that prints no groups. */
  note_vi: z.string().min(1),
  note_en: z.string().min(1),
  groups: z.array(
    z.strictObject({
      clause: z.string().min(1),
      /** The first words of the group as printed; they must stand in the clause. */
      words: z.string().min(1),
      goals: z.array(z.string().regex(/^goal-\d{1,2}$/)),
      /** The objectives that the group or the clauses named print, where they do. */
      objectives: z.array(z.strictObject({ objective: z.string(), clause: z.string() })),
      sure: z.enum(['sure', 'likely', 'unsure']),
      reason_vi: z.string().min(1),
      reason_en: z.string().min(1),
    }),
  ),
});

export type Crosswalk = z.infer<typeof crosswalkSchema>;
