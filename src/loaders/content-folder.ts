import { join, relative, sep } from 'node:path';

/** The folder of the content: `content`, or what the variable CONTENT_DIR names (for tests). */
export function contentFolder(): string {
  return process.env['CONTENT_DIR'] ?? 'content';
}

/** A file of the content as a path for this machine. */
export function contentPath(...steps: string[]): string {
  return join(contentFolder(), ...steps);
}

/** A path as messages show it: from the working folder, with forward slashes. */
export function shownPath(path: string): string {
  return relative(process.cwd(), path).split(sep).join('/');
}
