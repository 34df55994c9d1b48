import type { Clause, ColumnRole, Passage, PlanText, Span } from '../../parse/plan-text.ts';
import { readPassage } from '../../parse/plan-text.ts';
import { cutPassage } from '../../parse/passage.ts';
import { readSameWords } from '../../text/same-words.ts';
import type { Phrases } from './phrases.ts';
import { findPhrases } from './phrases.ts';

/** A word of a clause that is compared with other plans. */
export interface ComparedWord {
  readonly key: string;
  readonly syllables: number;
  /** Whether it is part of the name of an agency. */
  readonly isName: boolean;
  /** Where its passage stands among those of the clause: words of two passages are never one stretch. */
  readonly passage: number;
  /** Its place among all words of the passage, of which names of the plan's own place are left out. */
  readonly at: number;
  /** Where it stands in the reading of its passage. */
  readonly start: number;
  readonly end: number;
}

/** The words of a clause that are compared, and the passages that they stand in. */
export interface ComparedClause {
  readonly clause: Clause;
  readonly passages: readonly Passage[];
  readonly words: readonly ComparedWord[];
}

/**
 * The words that are compared of each clause of a plan: heading and text, or
 * the cells of a table row but for its number, agencies and dates, which are
 * compared as facts. Clauses of the form of a letter (header, recipients,
 * signature) are left out; so is the name of the plan's own place, for which
 * another plan has its own.
 */
export function readComparedClauses(
  { clauses, tables }: Pick<PlanText, 'clauses' | 'tables'>,
  placeNames: Phrases,
  agencyNames: Phrases,
): ComparedClause[] {
  const roles = new Map(tables.flatMap(({ rowIds, roles }) => rowIds.map((id) => [id, roles] as const)));
  const formIds = new Set<string>();
  return clauses.flatMap((clause) => {
    if (FORM_LEVELS.has(clause.level) || formIds.has(clause.parentId ?? '')) {
      formIds.add(clause.id);
      return [];
    }
    const passages = passagesOf(clause, roles.get(clause.id) ?? []);
    const words = passages.flatMap((passage, index) => readWords(passage, index, placeNames, agencyNames));
    return [{ clause, passages, words }];
  });
}

const FORM_LEVELS = new Set<Clause['level']>(['header', 'recipients', 'signature']);

const FACT_ROLES = new Set<ColumnRole>(['number', 'lead', 'coordinating', 'timing', 'unit', 'year']);

function passagesOf(
  { level, heading, text, cells }: Clause,
  roles: readonly ColumnRole[],
): readonly Passage[] {
  if (level !== 'row' || cells.length === 0) return [heading, text];
  return cells
    .filter(({ column, fromAbove }) => !fromAbove && !FACT_ROLES.has(roles[column] ?? 'other'))
    .map(({ passage }) => passage);
}

function readWords(
  passage: Passage,
  index: number,
  placeNames: Phrases,
  agencyNames: Phrases,
): ComparedWord[] {
  const text = readPassage(passage);
  const words = readSameWords(text);
  const isPlace = findPhrases(words, placeNames);
  const isName = findPhrases(words, agencyNames);
  return words.flatMap(({ key, start, end, syllables }, at) =>
    isPlace[at] === true && isCapital(text, start)
      ? []
      : [{ key, syllables, isName: isName[at] ?? false, passage: index, at, start, end }],
  );
}

function isCapital(text: string, at: number): boolean {
  const letter = text.charAt(at);
  return letter !== letter.toLowerCase();
}

/** Where words stand in the source, neighbours joined; no span leaves a piece of the clause. */
export function spansOf(passages: readonly Passage[], words: readonly ComparedWord[]): Span[] {
  const spans: Span[] = [];
  let first = words[0];
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index];
    const next = words[index + 1];
    if (first === undefined || word === undefined) break;
    if (next?.passage === word.passage && next.at === word.at + 1) continue;
    const pieces = cutPassage(passages[word.passage] ?? [], first.start, word.end);
    spans.push(...pieces.map(({ start, end }) => ({ start, end })));
    first = next;
  }
  return spans;
}
