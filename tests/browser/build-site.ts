import { spawn } from 'node:child_process';
import { join } from 'node:path';

/**
 * Builds the site into `outDir`, with a content store of its own, so that what is
 * built here never comes up in another build. Variables are those of the build:
 * CONTENT_DIR, BASE_PATH. Returns the exit code and all that was printed.
 */
export async function buildSite(
  outDir: string,
  cacheDir: string,
  variables: Record<string, string>,
): Promise<{ code: number | null; output: string }> {
  const build = spawn(
    process.execPath,
    [join('node_modules', 'astro', 'bin', 'astro.mjs'), 'build', '--outDir', outDir],
    { env: { ...process.env, ...NOT_VITEST, CACHE_DIR: cacheDir, BASE_PATH: '/', ...variables } },
  );
  let output = '';
  for (const stream of [build.stdout, build.stderr]) {
    stream.setEncoding('utf8');
    stream.on('data', (text: string) => (output += text));
  }
  return new Promise((resolve, reject) => {
    build.on('error', reject);
    build.on('close', (code) => {
      resolve({ code, output });
    });
  });
}

/** Undoes what Vitest puts into the environment: Astro would build for a test, and under Vitest's BASE_URL. */
const NOT_VITEST = {
  ...Object.fromEntries(
    ['VITEST', 'TEST', 'MODE', 'DEV', 'PROD', 'SSR', 'BASE_URL'].map((name) => [name, undefined]),
  ),
  NODE_ENV: 'production',
  NO_COLOR: '1',
  FORCE_COLOR: undefined,
};
