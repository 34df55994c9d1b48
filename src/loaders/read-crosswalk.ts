import { existsSync } from 'node:fs';
import type { PlanText } from '../parse/plan-text.ts';
import { crosswalkSchema } from '../schemas/crosswalk.ts';
import type { Crosswalk } from '../schemas/crosswalk.ts';
import { checkPlace } from './check-place.ts';
import { ContentError } from './content-error.ts';
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
  const problems = data.groups.flatMap((group, index) => {
    const problem = checkPlace(text, group);
    return problem === null
      ? []
      : [{ file: shownPath(path), line: lineOf(['groups', index, 'words']), ...problem }];
  });
  if (problems.length > 0) throw new ContentError(problems);
  return data;
}
