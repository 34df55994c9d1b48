import { ContentError, formatProblem } from '../loaders/content-error.ts';
import type { ContentProblem } from '../loaders/content-error.ts';
import { contentPath, shownPath } from '../loaders/content-folder.ts';
import { readJurisdictions } from '../loaders/read-jurisdictions.ts';
import { listPlanIds, readPlan } from '../loaders/read-plan.ts';
import type { Jurisdiction } from '../schemas/jurisdiction.ts';

/**
 * `npm run check`: reads every plan folder and prints a line for each thing
 * wrong or read with doubt, `file:line  what  what to do`. Exits 1 when
 * something is wrong; doubts alone let it pass.
 */
function main(): void {
  const errors: ContentProblem[] = [];
  const jurisdictions = collect(readJurisdictions, errors) ?? new Map<string, Jurisdiction>();
  const ids = listPlanIds();
  for (const id of ids) {
    const plan = collect(() => readPlan(id, jurisdictions), errors);
    const file = shownPath(contentPath('plans', id, 'source.txt'));
    for (const { line, severity, message, remedy } of plan?.text.issues ?? []) {
      print(formatProblem({ file, line, message: `${severity}: ${message}`, remedy }));
    }
  }
  for (const error of errors) print(formatProblem(error));
  print(`${String(ids.length)} plans read, ${String(errors.length)} errors`);
  if (errors.length > 0) process.exitCode = 1;
}

function collect<T>(read: () => T, errors: ContentProblem[]): T | null {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    errors.push(...error.problems);
    return null;
  }
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

main();
