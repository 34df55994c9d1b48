import { ContentError, formatProblem } from '../loaders/content-error.ts';
import type { ContentProblem } from '../loaders/content-error.ts';
import { contentPath, shownPath } from '../loaders/content-folder.ts';
import { readCoverage } from '../loaders/read-coverage.ts';
import { readCrosswalk } from '../loaders/read-crosswalk.ts';
import { readGlossary } from '../loaders/read-glossary.ts';
import { readGoals } from '../loaders/read-goals.ts';
import { readNational } from '../loaders/read-national.ts';
import type { Plan, References } from '../loaders/read-plan.ts';
import { listPlanIds, readPlan } from '../loaders/read-plan.ts';
import { readReferences } from '../loaders/read-references.ts';
import { readTaskCrosswalk } from '../loaders/read-task-crosswalk.ts';
import { readTileGrid } from '../loaders/read-tile-grid.ts';
import { readTopicCrosswalk } from '../loaders/read-topic-crosswalk.ts';
import { readTopics } from '../loaders/read-topics.ts';
import type { Goal } from '../schemas/goal.ts';
import type { Topic } from '../schemas/topic.ts';

/**
 * `npm run check`: reads every plan folder and prints a line for each thing
 * wrong or read with doubt, `file:line  what  what to do`. Exits 1 when
 * something is wrong; doubts alone let it pass.
 */
function main(): void {
  const errors: ContentProblem[] = [];
  collect(readGlossary, errors);
  const goals = collect(readGoals, errors);
  const topics = collect(readTopics, errors);
  collect(readNational, errors);
  collect(readCoverage, errors);
  const references = collect(readReferences, errors);
  if (references !== null) collect(() => readTileGrid(references.jurisdictions), errors);
  // Without places and agencies every plan would be refused, for no fault of its own.
  const count = references === null ? 0 : checkPlans(references, goals, topics, errors);
  for (const error of errors) print(formatProblem(error));
  print(`${String(count)} plans read, ${String(errors.length)} errors`);
  if (errors.length > 0) process.exitCode = 1;
}

/** Prints the doubts about each plan, adds its errors, and returns how many plans there are. */
function checkPlans(
  references: References,
  goals: readonly Goal[] | null,
  topics: readonly Topic[] | null,
  errors: ContentProblem[],
): number {
  const ids = listPlanIds();
  const facts = new Map<string, Plan['facts'] | null>();
  for (const id of ids) {
    const plan = collect(() => readPlan(id, references), errors);
    facts.set(id, plan?.facts ?? null);
    if (plan !== null) {
      collect(() => readCrosswalk(id, plan.text), errors);
      // Without the lists of topics and goals every topic would be refused, for no fault of its own.
      if (topics !== null && goals !== null) {
        collect(() => readTopicCrosswalk(id, plan.text, topics, goals), errors);
      }
    }
    const file = shownPath(contentPath('plans', id, 'source.txt'));
    for (const { line, severity, message, remedy } of plan?.issues ?? []) {
      print(formatProblem({ file, line, message: `${severity}: ${message}`, remedy }));
    }
  }
  collect(() => readTaskCrosswalk(facts), errors);
  return ids.length;
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
