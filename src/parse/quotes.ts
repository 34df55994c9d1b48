import type { Line } from './lines.ts';
import { lineAt, splitLines } from './lines.ts';
import { cutPassage } from './passage.ts';
import type { PlanFacts, Quote } from './plan-facts.ts';
import type { Clause, Passage } from './plan-text.ts';
import { readPassage } from './plan-text.ts';

/** Makes quotes from the passages of a plan. */
export interface Quoter {
  /** The part of a passage from `from` to `to`, counted in characters of its reading. */
  readonly quote: (clauseId: string, passage: Passage, from?: number, to?: number) => Quote;
}

export function makeQuoter(source: string): Quoter {
  const lines = splitLines(source);
  return {
    quote(clauseId, passage, from = 0, to = Infinity) {
      const pieces = cutPassage(passage, from, to);
      return { clauseId, pieces, words: readPassage(pieces), ...linesOf(pieces, lines) };
    },
  };
}

function linesOf(pieces: Passage, lines: readonly Line[]): { startLine: number; endLine: number } {
  return {
    startLine: lineAt(lines, pieces[0]?.start ?? 0),
    endLine: lineAt(lines, (pieces.at(-1)?.end ?? 1) - 1),
  };
}

/** A quote whose words do not stand where it says, and why. */
export interface QuoteProblem {
  readonly line: number;
  readonly message: string;
}

/**
 * Proves quotes against a source, from the source's characters alone: every
 * piece is the very slice of the normalised source (or an entity that reads as
 * it says), pieces stand in order, together they read as the quote's words, the
 * lines are right, and the clause exists and holds them. Returns the first that
 * fails, or null.
 */
export function findBadQuote(
  source: string,
  clauses: readonly Clause[],
  quotes: Iterable<Quote>,
): QuoteProblem | null {
  const lines = splitLines(source);
  const spans = new Map(clauses.map((clause) => [clause.id, clauseSpan(clause)]));
  for (const quote of quotes) {
    const message = checkQuote(quote, source, lines, spans.get(quote.clauseId));
    if (message !== null) return { line: quote.startLine, message };
  }
  return null;
}

function checkQuote(
  { clauseId, words, pieces, startLine, endLine }: Quote,
  source: string,
  lines: readonly Line[],
  clause: { start: number; end: number } | undefined,
): string | null {
  const shown = words.length > 60 ? `${words.slice(0, 60)}…` : words;
  if (clause === undefined) return `“${shown}” is said to stand in ${clauseId}, which is no clause`;
  if (pieces.length === 0 || words === '') return `a fact of ${clauseId} has no words`;
  let at = -1;
  for (const { start, end, text } of pieces) {
    if (start < at || end <= start) return `the words of “${shown}” do not stand in order`;
    if (start < clause.start || end > clause.end) return `“${shown}” does not stand in ${clauseId}`;
    const printed = source.slice(start, end);
    if (printed !== text && !/^&[#\w]+;?$/.test(printed)) {
      return `“${shown}” is not what the source prints there: “${printed.slice(0, 60)}”`;
    }
    at = end;
  }
  if (readPassage(pieces) !== words) return `“${shown}” is not what its places in the source read`;
  const own = linesOf(pieces, lines);
  if (own.startLine !== startLine || own.endLine !== endLine) return `“${shown}” stands on other lines`;
  return null;
}

function clauseSpan({ label, heading, text, cells }: Clause): { start: number; end: number } {
  const pieces = [label, heading, text, ...cells.map(({ passage }) => passage)].flat();
  let start = Infinity;
  let end = 0;
  for (const piece of pieces) {
    start = Math.min(start, piece.start);
    end = Math.max(end, piece.end);
  }
  return { start, end };
}

/** Every quote of a plan's facts, for proving. */
export function* quotesOf(facts: PlanFacts): Generator<Quote> {
  for (const { task, groups, timing, deliverable, evidence } of facts.assignments) {
    yield task;
    yield* groups;
    yield* evidence;
    if (timing !== null) yield timing;
    if (deliverable !== null) yield deliverable;
  }
  for (const { text } of facts.duties) yield text;
  for (const { quote } of [...facts.targets, ...facts.deadlines, ...facts.citations]) yield quote;
}
