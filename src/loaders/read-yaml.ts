import { readFileSync } from 'node:fs';
import { LineCounter, parseDocument } from 'yaml';
import type { Document } from 'yaml';
import type { z } from 'zod';
import { ContentError } from './content-error.ts';
import { shownPath } from './content-folder.ts';

/** The data of a YAML file and the line on which each of its fields stands. */
export interface YamlFile<T> {
  readonly data: T;
  readonly lineOf: (path: readonly PropertyKey[]) => number;
}

/**
 * Reads a YAML file and checks it against a schema. Refuses, with file, line,
 * field and what was expected, a file that is missing, is no YAML, or does not
 * fit; all misfits are told at once.
 */
export function readYaml<Schema extends z.ZodType>(path: string, schema: Schema): YamlFile<z.output<Schema>> {
  const file = shownPath(path);
  const text = readText(path, file);
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  if (document.errors.length > 0) {
    throw new ContentError(
      document.errors.map((error) => ({
        file,
        line: lines.linePos(error.pos[0]).line,
        message: `not valid YAML: ${error.message.split('\n')[0]?.replace(/ at line \d+.*$/, '') ?? error.code}`,
        remedy: 'mend the line; indent with spaces and quote text that holds “: ” or begins with a sign',
      })),
    );
  }
  const lineOf = (path: readonly PropertyKey[]): number => findLine(document, lines, path);
  const result = schema.safeParse(document.toJS());
  if (!result.success) {
    throw new ContentError(
      result.error.issues.map((issue) => ({
        file,
        line: lineOf(issue.path),
        message: `${issue.path.length === 0 ? 'the file' : `field “${issue.path.join('.')}”`}: ${issue.message}`,
        remedy: 'see “Add a plan” in the README for what the file holds',
      })),
    );
  }
  return { data: result.data, lineOf };
}

function readText(path: string, file: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    throw new ContentError([
      {
        file,
        line: 1,
        message: 'the file is missing or cannot be read',
        remedy: 'add it, or remove its folder',
      },
    ]);
  }
}

/** The line of a field, or of the nearest one above it that exists. */
function findLine(document: Document, lines: LineCounter, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length -= 1) {
    const node: unknown = document.getIn(path.slice(0, length), true);
    const range = (node as { range?: [number, number, number] } | undefined)?.range;
    if (range !== undefined) return lines.linePos(range[0]).line;
  }
  return 1;
}
