/**
 * The shapes that the parser gives back. All offsets count UTF-16 units of the
 * normalised source, half-open; all lines count from 1.
 */

export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * A run of source text. `text` is what it reads as: the very slice of the
 * source, or the character that an HTML entity stands for. `glue` is what
 * stands before it when its passage is read: nothing, a space where two lines
 * meet, a line break where the source has paragraphs within one cell.
 */
export interface Piece extends Span {
  readonly text: string;
  readonly glue: '' | ' ' | '\n';
  readonly strong: boolean;
  readonly em: boolean;
}

/** Words that belong together, wherever the source broke them apart. */
export type Passage = readonly Piece[];

/**
 * What a clause is. `part` to `item` are the outline of the document (Phần,
 * Chương, I. or Mục, Điều, 1., a), dash); `heading` is a heading without a
 * number; `table`, `group` and `row` come from tables; the rest are the parts
 * of the document around its outline.
 */
export type ClauseLevel =
  | 'part'
  | 'chapter'
  | 'section'
  | 'article'
  | 'clause'
  | 'point'
  | 'item'
  | 'heading'
  | 'paragraph'
  | 'table'
  | 'group'
  | 'row'
  | 'header'
  | 'title'
  | 'preamble'
  | 'closing'
  | 'recipients'
  | 'signature'
  | 'annex';

/** A numbered place of the document with its own words; children follow it. */
export interface Clause {
  /** Unique in the plan, taken from the document's numbering: `iv.1`, `v.2.dd`. */
  readonly id: string;
  readonly parentId: string | null;
  readonly level: ClauseLevel;
  /** The number as printed, `V.` or `đ)`; empty when the document prints none. */
  readonly label: Passage;
  readonly heading: Passage;
  readonly text: Passage;
  /** First and last source line of the clause's own words. */
  readonly startLine: number;
  readonly endLine: number;
  /** The cells of a table row, by column; empty elsewhere. */
  readonly cells: readonly Cell[];
}

export interface Cell {
  readonly column: number;
  readonly passage: Passage;
  /** How many columns the cell covers. */
  readonly columns: number;
  /** Whether the words are printed once, in a row above, for this row too. */
  readonly fromAbove: boolean;
}

/** What a column of a table holds, by its heading. */
export type ColumnRole =
  | 'number'
  | 'group'
  | 'task'
  | 'lead'
  | 'coordinating'
  | 'timing'
  | 'deliverable'
  | 'note'
  | 'funding'
  | 'unit'
  | 'year'
  | 'other';

/** A table: where its column headings are printed and which clause its rows hang on. */
export interface Table {
  readonly clauseId: string;
  readonly columns: readonly Passage[];
  readonly roles: readonly ColumnRole[];
  /** Ids of the `group` and `row` clauses, in order. */
  readonly rowIds: readonly string[];
}

/** A stretch of whole lines with one role in the document. */
export interface Part {
  readonly kind: PartKind;
  readonly startLine: number;
  readonly endLine: number;
}

export type PartKind = 'header' | 'title' | 'preamble' | 'body' | 'recipients' | 'signature' | 'annex';

/** What the parser could not read, or read with doubt. */
export interface Issue {
  readonly line: number;
  readonly severity: 'warning' | 'note';
  readonly message: string;
  readonly remedy: string;
}

/** A fact with the words it was read from; `value` is null when the words give none. */
export interface Fact<T> {
  readonly value: T | null;
  /** The words as printed; null when the document has no such words. */
  readonly printed: string | null;
  readonly line: number | null;
}

/** What the document says of itself. */
export interface PlanMeta {
  readonly documentType: Fact<string>;
  readonly title: Fact<string>;
  readonly documentNumber: Fact<string>;
  /** ISO date. */
  readonly issuedOn: Fact<string>;
  readonly place: Fact<string>;
  readonly periodFrom: Fact<number>;
  readonly periodTo: Fact<number>;
  readonly signatory: Fact<string>;
  readonly signatoryCapacity: Fact<string>;
  readonly recipients: readonly string[];
  readonly hasAnnex: 'held' | 'referenced' | 'none';
  /** Words of the source, markup left out. */
  readonly words: number;
}

/** A plan as read. Clauses stand in document order, each after its parent. */
export interface PlanText {
  /** The normalised source. */
  readonly source: string;
  readonly meta: PlanMeta;
  readonly parts: readonly Part[];
  readonly clauses: readonly Clause[];
  readonly tables: readonly Table[];
  /** Signs that are not words: heading marks, emphasis, table rules, tags, repeated column headings. */
  readonly markup: readonly Span[];
  readonly issues: readonly Issue[];
}

/** The words of a passage as one string. */
export function readPassage(passage: Passage): string {
  return passage.map(({ glue, text }) => glue + text).join('');
}

/** All words of a clause as one string: label, heading, text. */
export function readClause(clause: Clause): string {
  return [clause.label, clause.heading, clause.text]
    .map(readPassage)
    .filter((words) => words !== '')
    .join(' ');
}
