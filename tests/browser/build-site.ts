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
  // Vitest's own variables would make it a build for tests.
  const env = { ...process.env, NODE_ENV: 'production', VITEST: undefined, BASE_PATH: '/' };
  const build = spawn(
    process.execPath,
    [join('node_modules', 'astro', 'bin', 'astro.mjs'), 'build', '--outDir', outDir],
    { env: { ...env, FORCE_COLOR: undefined, NO_COLOR: '1', CACHE_DIR: cacheDir, ...variables } },
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
