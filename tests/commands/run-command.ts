import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** Runs a program of `src/commands` in a folder, as `npm run` does at the project's top. */
export function runCommand(
  name: 'check' | 'new-plan' | 'parse',
  args: readonly string[],
  folder: string,
): { code: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(import.meta.dirname, '../../src/commands', `${name}.ts`), ...args],
    { cwd: folder, encoding: 'utf8', maxBuffer: 100_000_000 },
  );
  return { code: status, out: stdout, err: stderr };
}
