import { basename, extname } from 'node:path';
import { ContentError } from '../loaders/content-error.ts';
import { readSource } from '../loaders/read-source.ts';
import { parsePlan } from '../parse/parse-plan.ts';
import { slugify } from '../text/slugify.ts';
import { buildClauseRows, buildMetaRow } from '../views/clause-rows.ts';

/**
 * `npm run --silent parse -- FILE`: reads a plan's text and prints one JSON
 * object, `{meta, clauses, issues}`, with the column names of the published
 * tables. Says on standard error what is wrong with the file and exits 1.
 */
function main(): void {
  const [path, ...more] = process.argv.slice(2);
  if (path === undefined || more.length > 0) {
    stop('usage: npm run --silent parse -- FILE');
    return;
  }
  try {
    const { text, sha256 } = readSource(path, Infinity);
    const plan = parsePlan(text);
    const planId = slugify(basename(path, extname(path)));
    const output = {
      meta: { ...buildMetaRow(planId, plan), source_sha256: sha256 },
      clauses: buildClauseRows(planId, plan),
      issues: plan.issues,
    };
    process.stdout.write(`${JSON.stringify(output, null, 2)}\n`);
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    stop(error.message);
  }
}

function stop(message: string): void {
  process.stderr.write(`${message}\n`);
  process.exitCode = 1;
}

main();
