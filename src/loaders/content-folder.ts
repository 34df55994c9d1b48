import { isAbsolute, join, relative, resolve, sep } from 'node:path';

/** The folder of the content: `content`, or what the variable CONTENT_DIR names (for tests). */
export function contentFolder(): string {
  return process.env['CONTENT_DIR'] ?? 'content';
}

/** A file of the content as a path for this machine. */
export function contentPath(...steps: string[]): string {
  return join(contentFolder(), ...steps);
}

/** Whether a file is one of the content: a watcher also tells of `.astro/content-assets.mjs` and the like. */
export function isContent(path: string): boolean {
  const inside = relative(resolve(contentFolder()), resolve(path));
  return inside !== '' && inside.split(sep)[0] !== '..' && !isAbsolute(inside);
}

/** A path as messages show it: from the working folder, with forward slashes. */
export function shownPath(path: string): string {
  return relative(process.cwd(), path).split(sep).join('/');
}
