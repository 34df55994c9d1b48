import { z } from 'zod';
import { misprintSchema } from '../schemas/misprint.ts';
import type { Misprint } from '../schemas/misprint.ts';
import { slugify } from '../text/slugify.ts';
import { ContentError } from './content-error.ts';
import { contentPath, shownPath } from './content-folder.ts';
import { readYaml } from './read-yaml.ts';

/** Reads the reviewed list of likely misprints. Refuses forms that differ from one before in marks and signs only. */
export function readMisprints(): Misprint[] {
  const path = contentPath('misprints.yaml');
  const { data, lineOf } = readYaml(path, z.array(misprintSchema));
  const known = new Map<string, string>();
  const problems = data.flatMap(({ printed }, index) => {
    const key = slugify(printed);
    const before = known.get(key);
    known.set(key, printed);
    if (before === undefined) return [];
    return [
      {
        file: shownPath(path),
        line: lineOf([index, 'printed']),
        message: `“${printed}” has the same letters as “${before}”, so their findings would share an id`,
        remedy: 'keep one of them, or quote a word more of the text',
      },
    ];
  });
  if (problems.length > 0) throw new ContentError(problems);
  return data;
}
