import type { CoverageRecord } from '../schemas/coverage-record.ts';
import { coverageRecordSchema } from '../schemas/coverage-record.ts';
import { contentPath } from './content-folder.ts';
import { readYaml } from './read-yaml.ts';

/** Reads what is known of coverage beyond the plans held. */
export function readCoverage(): CoverageRecord {
  return readYaml(contentPath('coverage.yaml'), coverageRecordSchema).data;
}
