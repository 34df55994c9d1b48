import { readFileSync, readdirSync } from 'node:fs';

/**
 * Bytes of memory that a process and all it has started hold now (resident set
 * size). Null where the system has no `/proc` or the process has ended.
 */
export function readProcessMemory(pid: number): number | null {
  try {
    const own = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${String(pid)}/status`, 'utf8'))?.[1];
    if (own === undefined) return null;
    const children = readdirSync(`/proc/${String(pid)}/task`).flatMap((task) =>
      readFileSync(`/proc/${String(pid)}/task/${task}/children`, 'utf8')
        .split(' ')
        .filter(Boolean),
    );
    return children.reduce((sum, child) => sum + (readProcessMemory(Number(child)) ?? 0), Number(own) * 1024);
  } catch {
    return null;
  }
}
