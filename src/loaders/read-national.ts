import { nationalReferenceSchema } from '../schemas/national-reference.ts';
import type { NationalReference } from '../schemas/national-reference.ts';
import { contentPath } from './content-folder.ts';
import { readYaml } from './read-yaml.ts';

/** Reads what is known of the national decision. */
export function readNational(): NationalReference {
  return readYaml(contentPath('national', '155-qd-ttg.yaml'), nationalReferenceSchema).data;
}
