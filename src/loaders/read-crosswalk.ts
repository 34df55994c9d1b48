import { existsSync } from 'node:fs';
import type { PlanText } from '../parse/plan-text.ts';
import { readClause } from '../parse/plan-text.ts';
import { crosswalkSchema } from '../schemas/crosswalk.ts';
import type { Crosswalk } from '../schemas/crosswalk.ts';
import { ContentError } from './content-error.ts';
import type { ContentProblem } from './content-error.ts';
import { contentPath, shownPath } from './content-folder.ts';
import { readYaml } from './read-yaml.ts';

/**
 * Reads the reviewed crosswalk of a plan; null while nobody has made one.
 * Refuses groups that are no clause of the plan or do not begin as quoted.
 */
export function readCrosswalk(planId: string, text: PlanText): Crosswalk | null {
  const path = contentPath('crosswalks', `${planId}.yaml`);
  if (!existsSync(path)) return null;
  const { data, lineOf } = readYaml(path, crosswalkSchema);
  const problems: ContentProblem[] = [];
  data.groups.forEach(({ clause: id, words }, index) => {
    const clause = text.clauses.find((candidate) => candidate.id === id);
    if (clause !== undefined && readClause(clause).includes(words)) return;
    problems.push({
      file: shownPath(path),
      line: lineOf(['groups', index, 'words']),
      message:
        clause === undefined
          ? `no clause is called “${id}”`
          : `clause ${id} does not have the words “${words}”`,
      remedy: 'use an id that `npm run parse` prints, and quote the words exactly as printed',
    });
  });
  if (problems.length > 0) throw new ContentError(problems);
  return data;
}
