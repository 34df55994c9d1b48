import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { contentPath } from './content-folder.ts';

/** Changes whenever a file of the content folder is written, added or removed. */
export function contentStamp(): string {
  const folder = contentPath();
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .sort()
    .map((name) => `${name} ${String(statSync(join(folder, name)).mtimeMs)}`)
    .join('\n');
}
