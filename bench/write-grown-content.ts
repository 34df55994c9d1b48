import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { checkPlace } from '../src/loaders/check-place.ts';
import { contentFolder } from '../src/loaders/content-folder.ts';
import type { ReadCorpus } from '../src/loaders/read-corpus.ts';
import { readCorpus } from '../src/loaders/read-corpus.ts';
import { readReferences } from '../src/loaders/read-references.ts';
import { parsePlan } from '../src/parse/parse-plan.ts';
import type { Assignment } from '../src/parse/plan-facts.ts';
import { readFacts } from '../src/parse/read-facts.ts';
import type { CommonTask } from '../src/schemas/task-crosswalk.ts';
import type { SyntheticPlan } from './synthetic-plans.ts';
import { makeSyntheticPlans } from './synthetic-plans.ts';
import { readTemplates, recordOf } from './write-synthetic-content.ts';

/**
 * Writes a content folder of `count` plans: those held, as they are, and synthetic
 * ones for other places, each with the crosswalks of the plan that it was made
 * from, as far as it keeps their clauses, and with its tasks beside those that
 * were read as the same. So every page that the site makes of
 * plans has as much to show as with so many real ones. The same count makes the
 * same folder. Refuses fewer plans than are held.
 */
export function writeGrownContent(folder: string, count: number): void {
  const { plans, taskCrosswalk } = readCorpus();
  if (count < plans.length)
    throw new Error(`${String(plans.length)} plans are held; ${String(count)} are fewer.`);
  cpSync(contentFolder(), folder, { recursive: true });
  const held = new Map(plans.map((plan) => [plan.id, plan]));
  const references = readReferences();
  const provinces = [...references.jurisdictions.values()].map(({ code, name_vi }) => ({
    code,
    name: name_vi,
  }));
  let left = count - held.size;
  const entries = taskCrosswalk.map((entry) => ({ ...entry, tasks: [...entry.tasks] }));
  for (const plan of makeSyntheticPlans(readTemplates(), provinces, count + held.size, SEED)) {
    if (left === 0) break;
    if (held.has(plan.id)) continue;
    writePlan(folder, plan, held.get(plan.templateId));
    const assignments = readFacts(parsePlan(plan.source), references.registry).facts.assignments;
    for (const { tasks } of entries) tasks.push(...findSameTasks(plan, tasks, assignments));
    left -= 1;
  }
  writeFileSync(join(folder, 'task-crosswalk.yaml'), stringify(entries));
}

const SEED = 0.155;

function writePlan(
  folder: string,
  plan: SyntheticPlan,
  template: ReadCorpus['plans'][number] | undefined,
): void {
  const home = join(folder, 'plans', plan.id);
  mkdirSync(home, { recursive: true });
  writeFileSync(join(home, 'source.txt'), plan.source);
  writeFileSync(join(home, 'plan.yaml'), stringify(recordOf(plan)));
  const text = parsePlan(plan.source);
  const isKept = (place: { readonly clause: string; readonly words: string }): boolean =>
    checkPlace(text, place) === null;
  const isHeld = (clause: string): boolean => text.clauses.some(({ id }) => id === clause);
  const crosswalk = template?.crosswalk ?? null;
  if (crosswalk !== null) {
    const groups = crosswalk.groups.filter(isKept).map((group) => ({
      ...group,
      objectives: group.objectives.filter(({ clause }) => isHeld(clause)),
    }));
    writeFileSync(join(folder, 'crosswalks', `${plan.id}.yaml`), stringify({ ...crosswalk, groups }));
  }
  const topics = template?.topicCrosswalk ?? null;
  if (topics !== null) {
    const entries = topics.entries.filter(isKept);
    writeFileSync(join(folder, 'topic-crosswalks', `${plan.id}.yaml`), stringify({ ...topics, entries }));
  }
}

/** The tasks that a synthetic plan has kept of those that its template has in an entry. */
function findSameTasks(
  { id, templateId }: SyntheticPlan,
  tasks: CommonTask['tasks'],
  assignments: readonly Assignment[],
): CommonTask['tasks'] {
  return tasks
    .filter(
      ({ plan, assignment, words }) =>
        plan === templateId &&
        assignments.some((one) => one.id === assignment && one.task.words.startsWith(words)),
    )
    .map((task) => ({ ...task, plan: id }));
}
