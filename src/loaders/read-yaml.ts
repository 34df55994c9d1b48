import { readFileSync } from 'node:fs';
import { LineCounter, parseDocument, visit } from 'yaml';
import type { Alias, Document } from 'yaml';
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
 * field and what was expected, a file that is missing, is not UTF-8, is no YAML,
 * or does not fit; all misfits are told at once.
 */
export function readYaml<Schema extends z.ZodType>(path: string, schema: Schema): YamlFile<z.output<Schema>> {
  const file = shownPath(path);
  const text = readText(path, file);
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const faults = [
    ...document.errors.map(({ pos, message }) => ({ at: pos[0], message })),
    ...strayAliases(document).map(({ range, source }) => ({
      at: range?.[0] ?? 0,
      message: `*${source} refers to nothing`,
    })),
  ];
  if (faults.length > 0) {
    throw new ContentError(
      faults.map(({ at, message }) => ({
        file,
        line: lines.linePos(at).line,
        message: `not valid YAML: ${message.replace(/ at line \d+[^]*$/, '')}`,
        remedy: 'mend the line; indent with spaces and quote text that holds “: ” or begins with a sign',
      })),
    );
  }
  const lineOf = (path: readonly PropertyKey[]): number => findLine(document, lines, path);
  const result = schema.safeParse(document.toJS());
  if (!result.success) {
    throw new ContentError(
      result.error.issues.flatMap(misfits).map(({ path: field, message }) => ({
        file,
        line: lineOf(field),
        message: `${field.length === 0 ? 'the file' : `field “${field.join('.')}”`}: ${message}`,
        remedy: 'see “Add a plan” in the README for what the file holds',
      })),
    );
  }
  return { data: result.data, lineOf };
}

/** Words that begin with `*`, which YAML reads as the name of something said before. */
function strayAliases(document: Document): Alias[] {
  const found: Alias[] = [];
  visit(document, {
    Alias: (_key, alias) => {
      if (alias.resolve(document) === undefined) found.push(alias);
    },
  });
  return found;
}

/** What an issue says of which field; a field that the schema does not have is told by its own name. */
function misfits(issue: z.core.$ZodIssue): { path: PropertyKey[]; message: string }[] {
  if (issue.code !== 'unrecognized_keys') return [issue];
  return issue.keys.map((key) => ({ path: [...issue.path, key], message: 'there is no such field' }));
}

function readText(path: string, file: string): string {
  const refuse = (message: string, remedy: string): ContentError =>
    new ContentError([{ file, line: 1, message, remedy }]);
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch {
    throw refuse('the file is missing or cannot be read', 'add it, or remove its folder');
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw refuse('the file is not UTF-8 text', 'save it as plain text in UTF-8');
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
