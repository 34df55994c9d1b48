import type { Line } from '../lines.ts';
import { readHtmlTable } from './html-table.ts';
import { readPipeTable } from './pipe-table.ts';
import type { FoundTable } from './raw-table.ts';
import { readTabTable } from './tab-table.ts';

/** The table that begins at `lines[index]`, in any of the shapes known, or null. */
export function findTable(source: string, lines: readonly Line[], index: number): FoundTable | null {
  return (
    readTabTable(source, lines, index) ??
    readPipeTable(source, lines, index) ??
    readHtmlTable(source, lines, index)
  );
}
