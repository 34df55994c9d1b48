import { countValues, isAmongChosen } from '../search/chosen-values.ts';
import type { CommitmentRow } from './commitment-row.ts';
import { listActors } from './commitment-row.ts';
import type { ExplorerFacet } from './explorer-facets.ts';
import { EXPLORER_FACETING } from './explorer-facets.ts';
import type { ExplorerNames } from './explorer-names.ts';
import { nameAgency } from './explorer-names.ts';
import type { ExplorerState } from './explorer-state.ts';
import { indexTexts, readWanted } from './match-text.ts';
import { sortRows } from './sort-rows.ts';

/** What answers a state. */
export interface Explored {
  /** The rows that answer, in the order asked for. */
  readonly rows: readonly CommitmentRow[];
  /** The rows that have what was typed, whatever else was chosen. */
  readonly found: readonly CommitmentRow[];
  /** How many of those have each value, by facet. */
  readonly counts: ReadonlyMap<ExplorerFacet, ReadonlyMap<string, number>>;
  /** Whether the last word typed was taken for the beginning of one, since as it stands no row has it. */
  readonly isBeginning: boolean;
}

/** The words of a row that what is typed is looked for in, as `indexTexts` makes them. */
export type IndexRow = (row: CommitmentRow) => string;

/**
 * Answers a state from all rows, in the order of the page. What is typed is looked for in what `indexRow` gives
 * (`makeRowIndex`); only where no row has it is the last word taken for the beginning of one.
 */
export function exploreRows(
  all: readonly CommitmentRow[],
  { typed, sort, chosen }: ExplorerState,
  names: ExplorerNames,
  language: 'vi' | 'en',
  indexRow: IndexRow,
): Explored {
  const whole = findRows(all, typed, false, indexRow);
  const begun = whole.length === 0 ? findRows(all, typed, true, indexRow) : [];
  const found = begun.length === 0 ? whole : begun;
  const rows = found.filter((row) => isAmongChosen(row, chosen, EXPLORER_FACETING));
  return {
    rows: sortRows(rows, sort, names, language),
    found,
    counts: countValues(found, chosen, EXPLORER_FACETING),
    isBeginning: begun.length > 0,
  };
}

/** The index of rows, each made once: the plan's words, its timing and its note, and the names of agencies as shown. */
export function makeRowIndex(names: ExplorerNames): IndexRow {
  const made = new WeakMap<CommitmentRow, string>();
  return (row) => {
    let indexed = made.get(row);
    if (indexed === undefined) {
      const { words, timing, note, coordinating } = row.record;
      const agencies = [...listActors(row.record), ...coordinating].map((id) => nameAgency(id, names));
      indexed = indexTexts([words, timing ?? '', note ?? '', ...agencies]);
      made.set(row, indexed);
    }
    return indexed;
  };
}

function findRows(
  all: readonly CommitmentRow[],
  typed: string,
  isBeginning: boolean,
  indexRow: IndexRow,
): readonly CommitmentRow[] {
  const isWanted = readWanted(typed, isBeginning);
  return isWanted === null ? all : all.filter((row) => isWanted(indexRow(row)));
}
