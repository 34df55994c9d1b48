import { existsSync } from 'node:fs';
import type { PlanFacts } from '../parse/plan-facts.ts';
import { taskCrosswalkSchema } from '../schemas/task-crosswalk.ts';
import type { CommonTask, TaskCrosswalk } from '../schemas/task-crosswalk.ts';
import { ContentError } from './content-error.ts';
import type { ContentProblem } from './content-error.ts';
import { contentPath, shownPath } from './content-folder.ts';
import { readYaml } from './read-yaml.ts';

type Place = CommonTask['tasks'][number];

/**
 * Reads which assignments of different plans set the same thing; empty while nobody has read plans for it. In: the facts
 * of all plans by id, null for a plan that could not be read. Refuses an id given twice, plans and assignments that are
 * not there, words that do not stand in them, fewer than two plans, and an assignment in a second entry that does not
 * say so.
 */
export function readTaskCrosswalk(
  plans: ReadonlyMap<string, Pick<PlanFacts, 'assignments'> | null>,
): TaskCrosswalk {
  const path = contentPath('task-crosswalk.yaml');
  if (!existsSync(path)) return [];
  const { data, lineOf } = readYaml(path, taskCrosswalkSchema);
  const problems: ContentProblem[] = [];
  const ids = new Set<string>();
  const before = new Map<string, string>();
  data.forEach(({ id, tasks }, index) => {
    const refuse = (field: readonly PropertyKey[], message: string, remedy: string): void => {
      problems.push({ file: shownPath(path), line: lineOf([index, ...field]), message, remedy });
    };
    if (ids.has(id)) refuse(['id'], `the id “${id}” is given twice`, 'give each entry an id of its own');
    ids.add(id);
    if (new Set(tasks.map(({ plan }) => plan)).size < 2) {
      refuse(['tasks'], `“${id}” names fewer than two plans`, 'name a task of another plan, or remove it');
    }
    tasks.forEach((task, at) => {
      const problem = checkTask(task, plans) ?? checkAgain(task, id, before);
      if (problem !== null) refuse(['tasks', at, problem.field], problem.message, problem.remedy);
      before.set(keyOf(task), id);
    });
  });
  if (problems.length > 0) throw new ContentError(problems);
  return data;
}

type TaskProblem = Pick<ContentProblem, 'message' | 'remedy'> & { readonly field: keyof Place };

function checkTask(
  { plan, assignment: id, words }: Place,
  plans: Parameters<typeof readTaskCrosswalk>[0],
): TaskProblem | null {
  const facts = plans.get(plan);
  if (facts === undefined) {
    return {
      field: 'plan',
      message: `there is no plan “${plan}”`,
      remedy: 'use the name of a folder of content/plans, or remove the task',
    };
  }
  if (facts === null) return null;
  const assignment = facts.assignments.find((one) => one.id === id);
  if (assignment === undefined) {
    return {
      field: 'assignment',
      message: `${plan} has no assignment “${id}”`,
      remedy: 'use the id of an assignment that `npm run parse` prints',
    };
  }
  if (assignment.task.words.startsWith(words)) return null;
  return {
    field: 'words',
    message: `assignment ${id} of ${plan} does not begin with the words “${words}”`,
    remedy: 'quote its first words exactly as printed, or name another assignment',
  };
}

function checkAgain(task: Place, id: string, before: ReadonlyMap<string, string>): TaskProblem | null {
  const other = before.get(keyOf(task));
  const isAgain = task.again === true;
  const name = `assignment ${task.assignment} of ${task.plan}`;
  if (other === id) {
    return {
      field: 'assignment',
      message: `${name} is given twice in “${id}”`,
      remedy: 'keep one of the two',
    };
  }
  if (isAgain === (other !== undefined)) return null;
  if (other === undefined) {
    return {
      field: 'again',
      message: `${name} is in no entry above “${id}”`,
      remedy: 'remove “again: true”',
    };
  }
  return {
    field: 'assignment',
    message: `${name} is in “${other}” already`,
    remedy: 'if it sets both things, put “again: true” under it; or remove it from one of the two',
  };
}

function keyOf({ plan, assignment }: Place): string {
  return `${plan} ${assignment}`;
}
