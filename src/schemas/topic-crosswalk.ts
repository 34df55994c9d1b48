import { z } from 'zod';

/** Which clauses of a plan speak to which topics where no heading says so; reviewed by reading the plan. */
export const topicCrosswalkSchema = z.strictObject({
  /** The day on which the plan was last read for it, ISO. */
  reviewed_on: z.iso.date(),
  entries: z.array(
    z.strictObject({
      clause: z.string().min(1),
      /** Words of the clause as printed; they must stand in it. */
      words: z.string().min(1),
      /** Ids of topics, or of goals. */
      topics: z.array(z.string().min(1)).min(1),
      /**
       * `states`: the clause sets out what the topic asks, though no heading says so.
       * `elsewhere`: the clause is about something else and speaks of the topic in passing or as part of it.
       */
      relation: z.enum(['states', 'elsewhere']),
      sure: z.enum(['sure', 'likely']),
      reason_vi: z.string().min(1),
      reason_en: z.string().min(1),
    }),
  ),
  /** Topics of which the whole text was read and found to say nothing. */
  silent: z.array(
    z.strictObject({
      topic: z.string().min(1),
      /** What was read and looked for. */
      reason_vi: z.string().min(1),
      reason_en: z.string().min(1),
    }),
  ),
});

export type TopicCrosswalk = z.infer<typeof topicCrosswalkSchema>;
export type TopicEntry = TopicCrosswalk['entries'][number];
