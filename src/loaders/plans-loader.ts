import { AstroError } from 'astro/errors';
import type { Loader } from 'astro/loaders';
import { ContentError, formatProblem } from './content-error.ts';
import { contentFolder, isContent } from './content-folder.ts';
import { listPlanIds, readPlan } from './read-plan.ts';
import { readReferences } from './read-references.ts';
import { summarisePlan } from './summarise-plan.ts';

/**
 * Loads a summary of every plan folder. A problem in any of them stops the
 * build, all problems told at once; in `astro dev` it is logged and the last
 * good state stays.
 */
export function plansLoader(): Loader {
  return {
    name: 'plans',
    load: async ({ store, parseData, generateDigest, watcher, logger }) => {
      const load = async (): Promise<void> => {
        const summaries = readSummaries();
        store.clear();
        for (const summary of summaries) {
          const data = await parseData({ id: summary.planId, data: { ...summary } });
          store.set({ id: summary.planId, data, digest: generateDigest(data) });
        }
      };
      watcher?.add(contentFolder());
      watcher?.on('all', (_event, path) => {
        if (!isContent(path)) return;
        load().catch((error: unknown) => {
          logger.error(String(error));
        });
      });
      await load();
    },
  };
}

function readSummaries(): ReturnType<typeof summarisePlan>[] {
  const references = orStop(readReferences);
  const problems: ContentError['problems'][number][] = [];
  const summaries = listPlanIds().flatMap((id) => {
    try {
      return [summarisePlan(readPlan(id, references), references.jurisdictions)];
    } catch (error) {
      if (!(error instanceof ContentError)) throw error;
      problems.push(...error.problems);
      return [];
    }
  });
  if (problems.length > 0) throw asAstroError(new ContentError(problems));
  return summaries;
}

function orStop<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw error instanceof ContentError ? asAstroError(error) : error;
  }
}

function asAstroError({ problems }: ContentError): Error {
  const [first] = problems;
  const location = first === undefined ? {} : { loc: { file: first.file, line: first.line, column: 1 } };
  return Object.assign(new AstroError(problems.map(formatProblem).join('\n'), first?.remedy), location);
}
