import { spawn } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { readProcessMemory } from './process-memory.ts';

/** What building the index took and what came out. Sizes are bytes. */
export interface IndexFigures {
  readonly seconds: number;
  /** Most memory that the build and its helpers held at once; null where the system does not tell. */
  readonly peakMemory: number | null;
  readonly files: number;
  readonly bytes: number;
  /** The largest file, by its size as sent: under gzip -9, or as it is where that is smaller. */
  readonly largest: { readonly path: string; readonly bytes: number; readonly sent: number };
}

/** How often the memory is looked at, in milliseconds. */
const LOOK = 200;

/**
 * Builds the search index of the content in `contentDir` into `folder`, in a
 * process of its own. Refuses, with all it printed, a build that fails.
 */
export async function buildIndex(contentDir: string, folder: string): Promise<IndexFigures> {
  const start = performance.now();
  const build = spawn(process.execPath, [join(import.meta.dirname, 'build-index.ts'), folder], {
    env: { ...process.env, CONTENT_DIR: contentDir },
    stdio: ['ignore', 'inherit', 'pipe'],
  });
  let output = '';
  build.stderr.setEncoding('utf8').on('data', (text: string) => (output += text));
  let peakMemory: number | null = null;
  const looking = setInterval(() => {
    const memory = build.pid === undefined ? null : readProcessMemory(build.pid);
    if (memory !== null) peakMemory = Math.max(peakMemory ?? 0, memory);
  }, LOOK);
  const code = await new Promise<number | null>((resolve, reject) => {
    build.on('error', reject);
    build.on('close', resolve);
  }).finally(() => {
    clearInterval(looking);
  });
  if (code !== 0) throw new Error(`The index could not be built.\n${output}`);
  return { seconds: (performance.now() - start) / 1000, peakMemory, ...readSizes(folder) };
}

function readSizes(folder: string): Pick<IndexFigures, 'files' | 'bytes' | 'largest'> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    // Pagefind also writes interfaces of its own, which no page of the site loads.
    .filter(({ name }) => !/^pagefind-(?:.*ui|highlight)\.(?:js|css)$/.test(name))
    .map((entry) => {
      const content = readFileSync(join(entry.parentPath, entry.name));
      const sent = Math.min(content.length, gzipSync(content, { level: 9 }).length);
      return { path: relative(folder, join(entry.parentPath, entry.name)), bytes: content.length, sent };
    });
  const largest = files.reduce((most, file) => (file.sent > most.sent ? file : most), {
    path: '',
    bytes: 0,
    sent: 0,
  });
  return { files: files.length, bytes: files.reduce((sum, { bytes }) => sum + bytes, 0), largest };
}
