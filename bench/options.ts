import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';

/** What the benchmark is asked to do. */
export interface Options {
  /** Files of judged queries, each reported by itself. */
  readonly queries: readonly string[];
  /** Folder of a built site; null to build it first. */
  readonly site: string | null;
  /** Only this site, only results and warm times. */
  readonly isQuick: boolean;
  /** How many synthetic plans to measure instead of the plans held; null for these. */
  readonly plans: number | null;
  /** File to write all figures to. */
  readonly json: string | null;
}

const TEAM_QUERIES = 'tests/search/judged-queries.json';
const OWN_QUERIES = 'tests/search/own-queries.json';

/**
 * Reads the words behind `node bench/search.ts`. Without `--queries` both lists
 * of the project are asked, the second where it exists. Refuses options it does
 * not know and a `--plans` that is no count.
 */
export function readOptions(
  words: readonly string[],
  exists: (path: string) => boolean = existsSync,
): Options {
  const { values } = parseArgs({
    args: [...words],
    options: {
      queries: { type: 'string', multiple: true },
      site: { type: 'string' },
      quick: { type: 'boolean', default: false },
      plans: { type: 'string' },
      json: { type: 'string' },
    },
  });
  return {
    queries:
      values.queries ?? [TEAM_QUERIES, OWN_QUERIES].filter((path) => path === TEAM_QUERIES || exists(path)),
    site: values.site ?? null,
    isQuick: values.quick,
    plans: values.plans === undefined ? null : readCount(values.plans),
    json: values.json ?? null,
  };
}

function readCount(word: string): number {
  if (!/^[1-9]\d*$/.test(word)) throw new Error(`--plans ${word}: give a count of plans, such as 3355`);
  return Number(word);
}
