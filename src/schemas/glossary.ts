import { z } from 'zod';

const wordingSchema = z.string().regex(/^\S(?:.*\S)?$/, 'expected words, without spaces around them');

/** Words that stand for one thing in official text, and the English words for it. */
export const termSchema = z
  .strictObject({
    id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'expected small letters, digits and hyphens'),
    /** The main Vietnamese wording, then others that mean the same in such plans; letter case does not matter. */
    vi: z.array(wordingSchema).min(1),
    /** Abbreviations as printed; one with two usual meanings stands in both terms. */
    short: z
      .array(wordingSchema.regex(/\p{L}.*\p{L}/u, 'expected an abbreviation of two letters or more'))
      .default([]),
    /** English words and phrases that a reader may type, the main one first. */
    en: z
      .array(wordingSchema.regex(/^[ -~’]+$/, 'expected English words, without Vietnamese letters'))
      .default([]),
    /** The kind of record that the word names: who asks for “chỉ tiêu” asks for targets. */
    kind: z.enum(['deadline', 'target', 'assignment', 'duty']).optional(),
  })
  .refine(({ vi, short, en }) => vi.length + short.length + en.length > 1, {
    message: 'expected another wording, an abbreviation or an English word beside the first wording',
  });

export type Term = z.infer<typeof termSchema>;
