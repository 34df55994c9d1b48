import { z } from 'zod';
import { buildRegistry } from '../parse/agencies.ts';
import type { AgencyRegistry } from '../parse/agencies.ts';
import { agencySchema } from '../schemas/agency.ts';
import { tokenise } from '../text/tokens.ts';
import { ContentError } from './content-error.ts';
import type { ContentProblem } from './content-error.ts';
import { contentPath, shownPath } from './content-folder.ts';
import { readYaml } from './read-yaml.ts';

/** Reads the registry of agencies. Refuses an id given twice, and a name that two agencies have. */
export function readAgencies(): AgencyRegistry {
  const path = contentPath('agencies.yaml');
  const { data, lineOf } = readYaml(path, z.array(agencySchema));
  const problems: ContentProblem[] = [];
  const ids = new Set<string>();
  const owners = new Map<string, string>();
  data.forEach(({ id, name_vi, variants }, index) => {
    const refuse = (message: string, remedy: string): void => {
      problems.push({ file: shownPath(path), line: lineOf([index, 'id']), message, remedy });
    };
    if (ids.has(id)) refuse(`the id “${id}” is given twice`, 'give each agency its own id');
    ids.add(id);
    for (const name of [name_vi, ...variants]) {
      const key = tokenise(name)
        .map(({ folded }) => folded)
        .join(' ');
      const owner = owners.get(key) ?? id;
      if (owner !== id)
        refuse(`“${name}” of ${id} is also a name of ${owner}`, 'keep the name with one of them');
      owners.set(key, owner);
    }
  });
  if (problems.length > 0) throw new ContentError(problems);
  return buildRegistry(data);
}
