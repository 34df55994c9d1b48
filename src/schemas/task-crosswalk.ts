import { z } from 'zod';

/** Assignments of different plans that set the same thing; reviewed by reading both, never by number. */
export const taskCrosswalkSchema = z.array(
  z.strictObject({
    id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'small letters, digits and hyphens'),
    /** Our short name of what they set. */
    short_vi: z.string().min(1),
    short_en: z.string().min(1),
    /** `unsure`: they may be two things. */
    sure: z.enum(['sure', 'likely', 'unsure']),
    reason_vi: z.string().min(1),
    reason_en: z.string().min(1),
    tasks: z.array(
      z.strictObject({
        plan: z.string().min(1),
        /** The id of the assignment. */
        assignment: z.string().min(1),
        /** The first words of the task as printed; they must stand in it. */
        words: z.string().min(1),
        /** Whether an entry above has the task, too: it sets more than one thing. */
        again: z.literal(true).optional(),
      }),
    ),
  }),
);

export type TaskCrosswalk = z.infer<typeof taskCrosswalkSchema>;
export type CommonTask = TaskCrosswalk[number];
