import { z } from 'zod';
import { termSchema } from '../schemas/glossary.ts';
import type { Term } from '../schemas/glossary.ts';
import { tokenise } from '../text/tokens.ts';
import { ContentError } from './content-error.ts';
import type { ContentProblem } from './content-error.ts';
import { contentPath, shownPath } from './content-folder.ts';
import { readYaml } from './read-yaml.ts';

/**
 * Reads the glossary, terms in the order of the file. Refuses an id given
 * twice; a wording that a term has twice, letter case, marks and signs left
 * aside, in whichever of its lists; and a Vietnamese wording that two terms
 * have, marks and all: those are one term.
 */
export function readGlossary(): Term[] {
  const path = contentPath('glossary.yaml');
  const { data, lineOf } = readYaml(path, z.array(termSchema));
  const problems: ContentProblem[] = [];
  const refuse = (place: readonly PropertyKey[], message: string, remedy: string): void => {
    problems.push({ file: shownPath(path), line: lineOf(place), message, remedy });
  };
  const ids = new Set<string>();
  const owners = new Map<string, string>();
  data.forEach(({ id, ...lists }, index) => {
    if (ids.has(id)) refuse([index, 'id'], `the id “${id}” is given twice`, 'give each term its own id');
    ids.add(id);
    const known = new Map<string, string>();
    for (const list of ['vi', 'short', 'en'] as const) {
      lists[list].forEach((wording, at) => {
        const key = keyOf(wording, 'folded');
        const before = known.get(key);
        known.set(key, wording);
        if (before === undefined) return;
        const message =
          before === wording
            ? `“${wording}” stands twice in ${id}`
            : `“${wording}” of ${id} has the same letters as “${before}”`;
        refuse([index, list, at], message, 'keep one of them');
      });
    }
    for (const [at, wording] of lists.vi.entries()) {
      const key = keyOf(wording, 'exact');
      const owner = owners.get(key) ?? id;
      owners.set(key, owner);
      if (owner === id) continue;
      const message = `“${wording}” of ${id} is also a wording of ${owner}`;
      refuse([index, 'vi', at], message, 'keep the wording with one of them, or make them one term');
    }
  });
  if (problems.length > 0) throw new ContentError(problems);
  return data;
}

/** What two wordings share when they differ in letter case and signs only; folded, in marks too. */
function keyOf(wording: string, form: 'exact' | 'folded'): string {
  return tokenise(wording)
    .map((token) => token[form])
    .join(' ');
}
