import { z } from 'zod';
import { jurisdictionSchema } from '../schemas/jurisdiction.ts';
import type { Jurisdiction } from '../schemas/jurisdiction.ts';
import { ContentError } from './content-error.ts';
import { contentPath, shownPath } from './content-folder.ts';
import { readYaml } from './read-yaml.ts';

/** Reads the provincial units by code. Refuses a code that is given twice. */
export function readJurisdictions(): Map<string, Jurisdiction> {
  const path = contentPath('jurisdictions.yaml');
  const { data, lineOf } = readYaml(path, z.array(jurisdictionSchema));
  const byCode = new Map<string, Jurisdiction>();
  data.forEach((unit, index) => {
    if (byCode.has(unit.code)) {
      throw new ContentError([
        {
          file: shownPath(path),
          line: lineOf([index, 'code']),
          message: `the code ${unit.code} is given twice`,
          remedy: 'give each unit its own code',
        },
      ]);
    }
    byCode.set(unit.code, unit);
  });
  return byCode;
}
