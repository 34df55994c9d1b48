import { z } from 'zod';

/** A hand-written guide; its file is `<name>.<language>.mdx`. */
export const guideSchema = z.strictObject({
  title: z.string().min(1),
  summary: z.string().min(1),
  lang: z.enum(['vi', 'en']),
  /** The same in all languages; names the guide's address. */
  key: z.string().min(1),
  slug: z.string().regex(/^[a-z0-9-]+$/),
});

export type Guide = z.infer<typeof guideSchema>;
