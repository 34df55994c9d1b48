import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';

/** Kind of the queries that must show no result. */
export const NONE = 'none';

/** Kind of the queries in English, counted apart. */
export const ENGLISH = 'english';

const lineSchema = z.int().min(1);

const judgedQuerySchema = z
  .object({
    id: z.string().min(1),
    kind: z.string().min(1),
    /** As a reader types it, in whatever Unicode form. */
    q: z.string().min(1),
    /** The passages that answer it, by plan and source lines. */
    rel: z.array(
      z.object({
        plan: z.string().min(1),
        lines: z
          .tuple([lineSchema, lineSchema])
          .refine(([first, last]) => first <= last, 'the first line stands after the last'),
        grade: z.int().min(1).max(3),
      }),
    ),
  })
  .refine(
    ({ kind, rel }) => (kind === NONE) === (rel.length === 0),
    `a query of kind “${NONE}” has no judged passage, any other has one or more`,
  );

const fileSchema = z.object({
  queries: z
    .array(judgedQuerySchema)
    .min(1)
    .refine(
      (queries) => new Set(queries.map(({ id }) => id)).size === queries.length,
      'two queries have the same id',
    ),
});

export type JudgedQuery = z.infer<typeof judgedQuerySchema>;

/**
 * Reads a file of judged queries: JSON `{queries: [{id, kind, q, rel: [{plan,
 * lines: [first, last], grade}]}]}`, lines counted from 1, grade 3 best to 1;
 * other fields are for readers. Refuses, with the path and what is wrong, a file
 * that is not there, is no JSON or does not fit.
 */
export function readJudgedQueries(path: string): JudgedQuery[] {
  if (!existsSync(path)) {
    throw new Error(`${path}  there is no such file  give the path of a file of judged queries`);
  }
  return parseJudgedQueries(path, readFileSync(path, 'utf8'));
}

/** What `readJudgedQueries` does, for the text of the file; `path` stands in messages only. */
export function parseJudgedQueries(path: string, text: string): JudgedQuery[] {
  const parsed = fileSchema.safeParse(parseJson(path, text));
  if (parsed.success) return parsed.data.queries;
  const problems = parsed.error.issues.map(
    ({ path: at, message }) => `${path}  ${at.join('.')}: ${message}  correct the file`,
  );
  throw new Error(problems.join('\n'));
}

function parseJson(path: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`${path}  is no JSON: ${(error as Error).message}  correct the file`, { cause: error });
  }
}
