import { mkdirSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { searchIndex } from '../src/integrations/search-index.ts';

/**
 * `node bench/build-index.ts FOLDER`: writes what the site's search loads, of
 * the content that CONTENT_DIR names, into FOLDER and does nothing else of a
 * build. It runs the hook that Astro runs, so it is the site's own code.
 */
const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('Name the folder to write the index into.');
mkdirSync(folder, { recursive: true });
const hook = searchIndex().hooks['astro:build:done'];
const logger = { info: console.error, warn: console.error, error: console.error };
// The hook takes what it needs of Astro's arguments: the folder and the logger.
await hook?.({ dir: pathToFileURL(`${folder}/`), logger } as unknown as Parameters<typeof hook>[0]);
