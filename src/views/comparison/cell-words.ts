import type { Clause, ColumnRole, Passage, PlanText } from '../../parse/plan-text.ts';
import { readClause, readPassage } from '../../parse/plan-text.ts';
import { foldWords } from '../../text/fold-words.ts';
import type { ComparisonCell, ComparisonTopic } from './comparison.ts';
import type { TopicPlace } from './topic-places.ts';

/** A clause as it stands in a cell of a comparison. */
export interface CellClause {
  readonly clause: Clause;
  /** How far below the clause that was found it stands; 0 for that clause itself. */
  readonly depth: number;
  /** The cells of a table row with the heading of their column; empty elsewhere. Empty cells and those printed above are left out. */
  readonly cells: readonly NamedCell[];
}

export interface NamedCell {
  /** Empty for the task itself, which needs no name. */
  readonly name: Passage;
  readonly role: ColumnRole;
  readonly passage: Passage;
}

/** Clauses of one place that stand together. */
export interface PlaceWords {
  readonly place: TopicPlace;
  /** Whether the first clauses of the place stand in `shown` and these are the rest. */
  readonly isContinued: boolean;
  readonly clauses: readonly CellClause[];
}

/** The plan's own words in a cell, in two parts: what is read at once, and the rest. */
export interface CellWords {
  readonly shown: readonly PlaceWords[];
  readonly rest: readonly PlaceWords[];
  /** How many clauses the rest has. */
  readonly restCount: number;
}

/**
 * The places whose words a cell shows: those of its state, or for a cell that
 * cannot be compared what comes near. Empty when the plan is silent.
 */
export function placesOf(cell: ComparisonCell): readonly TopicPlace[] {
  if ('places' in cell) return cell.places;
  return cell.state === 'not-comparable' ? cell.also : [];
}

/**
 * The words of a cell, whole clauses up to about `limit` characters at once; at
 * least one. A rest of less than a quarter of that is shown too: it is not worth
 * a click. In: the cell, its plan, a number of characters.
 */
export function readCellWords(
  cell: ComparisonCell,
  text: Pick<PlanText, 'clauses' | 'tables'>,
  limit: number,
): CellWords {
  const byId = new Map(text.clauses.map((clause) => [clause.id, clause]));
  const all = placesOf(cell).flatMap((place) =>
    clausesOf(place, byId).map((clause) => ({ place, ...readCellClause(clause, place, byId, text) })),
  );
  const lengths = all.map(({ clause }) => readClause(clause).length);
  const total = lengths.reduce((sum, length) => sum + length, 0);
  let count = 0;
  let length = 0;
  while (count < all.length && (count === 0 || length + (lengths[count] ?? 0) <= limit)) {
    length += lengths[count] ?? 0;
    count += 1;
  }
  if (total - length < limit / 4) count = all.length;
  const shown = groupByPlace(all.slice(0, count));
  const rest = groupByPlace(all.slice(count));
  const last = shown.at(-1)?.place;
  return {
    shown,
    rest: rest.map((group) => ({ ...group, isContinued: group.place === last })),
    restCount: all.length - count,
  };
}

/** The clauses of a place that have words. */
function clausesOf({ clauseIds }: TopicPlace, byId: ReadonlyMap<string, Clause>): Clause[] {
  return clauseIds.flatMap((id) => byId.get(id) ?? []).filter((clause) => readClause(clause) !== '');
}

function readCellClause(
  clause: Clause,
  { clauseId }: TopicPlace,
  byId: ReadonlyMap<string, Clause>,
  { tables }: Pick<PlanText, 'tables'>,
): CellClause {
  let depth = 0;
  for (let at = clause; at.id !== clauseId && at.parentId !== null; depth += 1) {
    const above = byId.get(at.parentId);
    if (above === undefined) break;
    at = above;
  }
  const table = clause.level === 'row' ? tables.find(({ rowIds }) => rowIds.includes(clause.id)) : undefined;
  if (table === undefined) return { clause, depth, cells: [] };
  const cells = clause.cells.flatMap(({ column, passage, fromAbove }): NamedCell[] => {
    const role = table.roles[column] ?? 'other';
    if (fromAbove || role === 'number' || readPassage(passage) === '') return [];
    return [{ role, passage, name: role === 'task' ? [] : (table.columns[column] ?? []) }];
  });
  return { clause, depth, cells };
}

function groupByPlace(clauses: readonly (CellClause & { readonly place: TopicPlace })[]): PlaceWords[] {
  return [...Map.groupBy(clauses, ({ place }) => place)].map(([place, own]) => ({
    place,
    isContinued: false,
    clauses: own.map(({ clause, depth, cells }) => ({ clause, depth, cells })),
  }));
}

/** Words with which a cell begins to speak of its topic. */
export interface Opening {
  readonly clauseId: string;
  /** A sentence and what follows it in its clause, as printed. */
  readonly words: string;
  /** Whether the clause has words before these. */
  readonly isCut: boolean;
}

/**
 * Where a cell begins to speak of its topic. Under a heading that names it: the
 * first clause with words beyond a heading. Elsewhere the first sentence, or part
 * of one up to a semicolon, that has a phrase of the topic; failing that the first
 * clause too. Null when the cell has no words.
 */
export function findOpening(
  cell: ComparisonCell,
  { clauses }: Pick<PlanText, 'clauses'>,
  topic: ComparisonTopic,
): Opening | null {
  const byId = new Map(clauses.map((clause) => [clause.id, clause]));
  const own = placesOf(cell).flatMap((place) => clausesOf(place, byId));
  const isHeaded = placesOf(cell)[0]?.by === 'heading';
  const phrases = topic.kind === 'part' && !isHeaded ? phrasesOf(topic) : [];
  const bodies = own.map(({ id, text }) => ({ id, text: readPassage(text).replaceAll('\n', ' ') }));
  for (const { id, text } of bodies) {
    for (const { index } of text.matchAll(/(?<=^|[.;]\s)\S/gu)) {
      const end = text.slice(index).search(/[.;](?:\s|$)/u);
      const sentence = foldWords(text.slice(index, end === -1 ? undefined : index + end));
      if (phrases.some((phrase) => sentence.includes(phrase)))
        return { clauseId: id, words: text.slice(index), isCut: index > 0 };
    }
  }
  const first = bodies.find(({ text }) => text !== '');
  if (first !== undefined) return { clauseId: first.id, words: first.text, isCut: false };
  const heading = own[0];
  return heading === undefined ? null : { clauseId: heading.id, words: readClause(heading), isCut: false };
}

function phrasesOf({ topic }: Extract<ComparisonTopic, { kind: 'part' }>): string[] {
  return [...topic.heading_opens, ...topic.heading_has, ...topic.says, ...topic.words].map(foldWords);
}
