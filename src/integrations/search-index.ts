import type { AstroIntegration } from 'astro';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isContent } from '../loaders/content-folder.ts';
import type { SearchFiles } from './search-files.ts';
import { makeSearchFiles } from './search-files.ts';

/**
 * Makes what the search loads: into `pagefind/` and `search/` of the built
 * site, and in `astro dev` served from memory, made at the first search and
 * again when content changes.
 */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:server:setup': ({ server }) => {
        let made: Promise<SearchFiles> | undefined;
        server.watcher.on('all', (_event, path) => {
          if (isContent(path)) made = undefined;
        });
        server.middlewares.use((request, response, next) => {
          const path = /\/((?:pagefind|search)\/[^?]+\.[^?]+)/.exec(request.url ?? '')?.[1];
          if (path === undefined) {
            next();
            return;
          }
          const asked = (made ??= makeSearchFiles());
          asked.then(
            ({ files }) => {
              const content = files.get(path);
              if (content === undefined) {
                next();
                return;
              }
              response.setHeader('content-type', mediaType(path));
              response.end(content);
            },
            (error: unknown) => {
              if (made === asked) made = undefined;
              next(error);
            },
          );
        });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const { files, plans, records } = await makeSearchFiles();
        for (const [path, content] of files) {
          const file = join(fileURLToPath(dir), path);
          mkdirSync(dirname(file), { recursive: true });
          writeFileSync(file, content);
        }
        logger.info(`${String(records)} records of ${String(plans)} plans can be searched`);
      },
    },
  };
}

function mediaType(path: string): string {
  if (path.endsWith('.js')) return 'text/javascript';
  return path.endsWith('.json') ? 'application/json' : 'application/octet-stream';
}
