import type { AstroIntegration } from 'astro';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { close, createIndex } from 'pagefind';
import type { PagefindIndex } from 'pagefind';
import { isContent } from '../loaders/content-folder.ts';
import { listPlanIds, readPlan } from '../loaders/read-plan.ts';
import { readReferences } from '../loaders/read-references.ts';
import { summarisePlan } from '../loaders/summarise-plan.ts';
import { buildSearchRecords } from '../search/records.ts';
import { formatClausePath } from '../site/clause-path.ts';
import { ROUTES } from '../site/urls.ts';

/**
 * Builds the search index of all clauses: into `pagefind/` of the built site,
 * and in `astro dev` served from memory, made at the first search and again
 * when content changes.
 */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:server:setup': ({ server }) => {
        let files: Promise<Map<string, Uint8Array>> | undefined;
        server.watcher.on('all', (_event, path) => {
          if (isContent(path)) files = undefined;
        });
        server.middlewares.use((request, response, next) => {
          const name = /\/pagefind\/([^?]+)/.exec(request.url ?? '')?.[1];
          if (name === undefined) {
            next();
            return;
          }
          const asked = (files ??= withIndex(indexFiles));
          asked.then(
            (made) => {
              const content = made.get(name);
              if (content === undefined) {
                next();
                return;
              }
              response.setHeader(
                'content-type',
                name.endsWith('.js') ? 'text/javascript' : 'application/octet-stream',
              );
              response.end(content);
            },
            (error: unknown) => {
              if (files === asked) files = undefined;
              next(error);
            },
          );
        });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const outputPath = join(fileURLToPath(dir), 'pagefind');
        const count = await withIndex(async (index, records) => {
          check(await index.writeFiles({ outputPath }));
          return records;
        });
        logger.info(`indexed ${String(count)} clauses`);
      },
    },
  };
}

let last: Promise<unknown> = Promise.resolve();

/** Makes the index and hands it on; one at a time, since Pagefind is one process that ends with the first. */
function withIndex<T>(use: (index: PagefindIndex, records: number) => Promise<T>): Promise<T> {
  const made = last.then(() => makeIndex(use));
  last = made.catch(() => undefined);
  return made;
}

/** Makes the index, hands it on, and ends Pagefind whatever happens. */
async function makeIndex<T>(use: (index: PagefindIndex, records: number) => Promise<T>): Promise<T> {
  try {
    const made = await createIndex({ forceLanguage: 'vi' });
    check(made);
    if (made.index === undefined) throw new Error('Pagefind made no index and gave no reason.');
    return await use(made.index, await addRecords(made.index));
  } finally {
    await close();
  }
}

async function addRecords(index: PagefindIndex): Promise<number> {
  const references = readReferences();
  let count = 0;
  for (const id of listPlanIds()) {
    const plan = readPlan(id, references);
    const records = buildSearchRecords(summarisePlan(plan, references.jurisdictions), plan.text, {
      page: ROUTES.plan.vi.replace(':plan', id),
      pathOf: (clauseId) => ({ vi: formatClausePath(clauseId, 'vi'), en: formatClausePath(clauseId, 'en') }),
    });
    const added = await Promise.all(records.map((record) => index.addCustomRecord(record)));
    added.forEach(check);
    count += records.length;
  }
  return count;
}

async function indexFiles(index: PagefindIndex): Promise<Map<string, Uint8Array>> {
  const made = await index.getFiles();
  check(made);
  return new Map(made.files.map(({ path, content }) => [path, content]));
}

function check({ errors }: { errors: string[] }): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
}
