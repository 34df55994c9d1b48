import { z } from 'zod';

/** Words as plans print them; compared without marks, letter case and signs. */
const phrase = z.string().regex(/\p{L}/u, 'expected at least one word');

/** A standard part of such plans, which plans are compared by. The 12 goals are topics too and stand in `goals.yaml`. */
export const topicSchema = z.strictObject({
  /** The last step of its address: `kinh-phi`. */
  id: z.string().regex(/^[a-z]+(?:-[a-z]+)*$/, 'expected small letters and single hyphens'),
  name_vi: z.string().min(1),
  name_en: z.string().min(1),
  /** One sentence: what belongs to it. */
  about_vi: z.string().min(1),
  about_en: z.string().min(1),
  /** A heading that opens with these words says that its clause is about the topic. */
  heading_opens: z.array(phrase),
  /** A heading that has these words anywhere says so too. */
  heading_has: z.array(phrase),
  /** Words by which a clause itself says so, whatever stands above it: `cơ quan đầu mối`. */
  says: z.array(phrase),
  /** Words that touch upon the topic: looked for where nothing above is found and nobody has read the plan for it. */
  words: z.array(phrase).min(1),
  /** What the parser reads that serves the topic. */
  facts: z.array(z.enum(['period', 'duties', 'reports', 'own-plans', 'mass-organisations'])),
  /** Whether plans also give it in their annex, so that silence means nothing while the annex is not held. */
  in_annex: z.boolean(),
  /** Levels of plans that cannot be laid beside the others here, and why. */
  not_for: z.array(
    z.strictObject({
      level: z.enum(['province', 'commune']),
      reason_vi: z.string().min(1),
      reason_en: z.string().min(1),
    }),
  ),
});

export type Topic = z.infer<typeof topicSchema>;
