import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { ContentError } from './content-error.ts';
import { shownPath } from './content-folder.ts';

/** A source text and the SHA-256 of its bytes, in hexadecimal. */
export interface SourceFile {
  readonly text: string;
  readonly sha256: string;
}

/** A plan's text is some tens of kilobytes; a page of more than this serves nobody. */
export const LARGEST_SOURCE = 2_000_000;

/**
 * Reads a source text. Refuses a file that is missing, no file but a folder,
 * empty, larger than `largest` bytes or not UTF-8, saying which.
 */
export function readSource(path: string, largest = LARGEST_SOURCE): SourceFile {
  const file = shownPath(path);
  const refuse = (line: number, message: string, remedy: string): ContentError =>
    new ContentError([{ file, line, message, remedy }]);

  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) throw refuse(1, 'the source text is missing', 'put the text of the plan there');
  if (!stats.isFile()) throw refuse(1, 'this is a folder, not a text file', 'name the text file itself');
  const { size } = stats;
  if (size > largest) {
    const limit = `${String(largest / 1_000_000)} MB`;
    throw refuse(
      1,
      `the source text has ${(size / 1_000_000).toFixed(1)} MB, more than ${limit}`,
      'keep the text of one plan only, without pictures or attached files',
    );
  }
  const bytes = readFileSync(path);
  const text = decode(bytes);
  if (text === null) {
    const line = firstBadLine(bytes);
    throw refuse(
      line,
      'the source is not UTF-8 text',
      'save it as plain text in UTF-8; a scan must be typed or read by OCR first',
    );
  }
  if (text.trim() === '') throw refuse(1, 'the source text is empty', 'put the text of the plan there');
  return { text, sha256: createHash('sha256').update(bytes).digest('hex') };
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** The first line whose bytes are no UTF-8; a line feed is never part of a longer letter. */
function firstBadLine(bytes: Uint8Array): number {
  let line = 1;
  for (let start = 0; start < bytes.length; line += 1) {
    const feed = bytes.indexOf(10, start);
    const end = feed === -1 ? bytes.length : feed;
    if (decode(bytes.subarray(start, end)) === null) return line;
    start = end + 1;
  }
  return line;
}
