import { z } from 'zod';
import type { Jurisdiction } from '../schemas/jurisdiction.ts';
import { tileSchema } from '../schemas/tile-grid.ts';
import type { Tile } from '../schemas/tile-grid.ts';
import { ContentError } from './content-error.ts';
import type { ContentProblem } from './content-error.ts';
import { contentPath, shownPath } from './content-folder.ts';
import { readYaml } from './read-yaml.ts';

/**
 * Reads where each provincial unit stands on the coverage board, from north to south, and from west to east within a
 * row. Refuses a code that is no unit or stands twice, two units in one place, and a unit without a place; all at once.
 */
export function readTileGrid(units: ReadonlyMap<string, Pick<Jurisdiction, 'name_vi'>>): Tile[] {
  const path = contentPath('tile-grid.yaml');
  const { data, lineOf } = readYaml(path, z.array(tileSchema));
  const problems: ContentProblem[] = [];
  const refuse = (at: readonly PropertyKey[], message: string, remedy: string): void => {
    problems.push({ file: shownPath(path), line: lineOf(at), message, remedy });
  };
  const byCode = new Map<string, Tile>();
  const byPlace = new Map<string, Tile>();
  data.forEach((tile, index) => {
    const { code, row, column } = tile;
    const place = `${String(row)}/${String(column)}`;
    const other = byPlace.get(place);
    if (!units.has(code)) {
      refuse(
        [index, 'code'],
        `no unit has the code “${code}”`,
        'use a code of content/jurisdictions.yaml, in quotes',
      );
    } else if (byCode.has(code)) {
      refuse([index, 'code'], `the unit ${code} stands twice`, 'keep one of the two places');
    } else if (other !== undefined) {
      refuse(
        [index, 'row'],
        `row ${String(row)}, column ${String(column)} is the place of ${other.code} and of ${code}`,
        'move one of the two to a free place',
      );
    }
    byCode.set(code, tile);
    byPlace.set(place, tile);
  });
  for (const [code, { name_vi: name }] of units) {
    if (!byCode.has(code))
      refuse([], `the unit ${code}, ${name}, has no place`, 'add its code with a row and a column');
  }
  if (problems.length > 0) throw new ContentError(problems);
  return data.toSorted((a, b) => a.row - b.row || a.column - b.column);
}
