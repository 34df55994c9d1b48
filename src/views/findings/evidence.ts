import type { CorpusPlan } from '../corpus.ts';
import type { Quote } from '../../parse/plan-facts.ts';
import type { Clause, PlanText } from '../../parse/plan-text.ts';
import { readClause, readPassage } from '../../parse/plan-text.ts';
import type { Finding, FindingQuote, Severity } from './finding.ts';

/** A finding with its id put together and the plans taken from its quotes; long titles are cut at a word. */
export function makeFinding(
  rule: string,
  key: readonly string[],
  severity: Severity,
  titles: { readonly vi: string; readonly en: string },
  quotes: readonly FindingQuote[],
): Finding {
  return {
    id: [rule, ...key].join('--'),
    rule,
    severity,
    planIds: [...new Set(quotes.map(({ planId }) => planId))],
    titleVi: shorten(titles.vi, LONGEST_TITLE),
    titleEn: shorten(titles.en, LONGEST_TITLE),
    quotes,
  };
}

const LONGEST_TITLE = 160;

/** At most `limit` characters, cut at a word with `…`. */
export function shorten(words: string, limit: number): string {
  if (words.length <= limit) return words;
  const cut = words.slice(0, limit);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1))}…`;
}

/** The words of a fact. */
export function quoteFact(planId: string, { clauseId, words, startLine, endLine }: Quote): FindingQuote {
  return { planId, clauseId, words, startLine, endLine };
}

/** Words of a clause, from `start` to `end` in its reading (`readClause`), white space at both ends left out. */
export function quoteWords(plan: CorpusPlan, clause: Clause, start: number, end: number): FindingQuote {
  const slice = readClause(clause).slice(start, end);
  const words = slice.trim();
  const from = start + slice.indexOf(words);
  return {
    planId: plan.id,
    clauseId: clause.id,
    words,
    startLine: lineOf(plan.text, clause, from),
    endLine: lineOf(plan.text, clause, from + words.length - 1),
  };
}

/** The first words of a clause, its number included; of a table row those of its first cells. */
export function quoteOpening(plan: CorpusPlan, clause: Clause): FindingQuote {
  const reading = readClause(clause);
  const line = reading.indexOf('\n', 1);
  const end = line === -1 ? reading.length : line;
  return quoteWords(plan, clause, 0, endOfWord(reading, end, OPENING));
}

const OPENING = 200;

function endOfWord(reading: string, end: number, limit: number): number {
  if (end <= limit) return end;
  const cut = reading.lastIndexOf(' ', limit);
  return cut > 0 ? cut : limit;
}

/** The sentence around a place of a clause; `.` `;` and line breaks end it. */
export function quoteSentence(plan: CorpusPlan, clause: Clause, at: number): FindingQuote {
  const reading = readClause(clause);
  const before = [...reading.slice(0, at).matchAll(SENTENCE_END)].at(-1);
  const behind = /[.;](?=\s|$)|\n/.exec(reading.slice(at));
  return quoteWords(
    plan,
    clause,
    before === undefined ? 0 : before.index + before[0].length,
    behind === null ? reading.length : at + behind.index,
  );
}

const SENTENCE_END = /[.;]\s|\n/g;

/** Words of a clause with a few words on either side, within their line. */
export function quoteAround(plan: CorpusPlan, clause: Clause, start: number, end: number): FindingQuote {
  const reading = readClause(clause);
  const before = /(?:\S+ ){0,5}$/u.exec(reading.slice(0, start))?.[0] ?? '';
  const behind = /^\S*(?: \S+){0,5}/u.exec(reading.slice(end))?.[0] ?? '';
  return quoteWords(plan, clause, start - before.length, end + behind.length);
}

/** The source line of a character of a clause's reading. */
function lineOf(text: PlanText, clause: Clause, at: number): number {
  let offset = 0;
  let source = 0;
  for (const passage of [clause.label, clause.heading, clause.text]) {
    if (readPassage(passage) === '') continue;
    for (const piece of passage) {
      const textAt = offset + piece.glue.length;
      const inside = Math.min(Math.max(at - textAt, 0), piece.end - piece.start - 1);
      source = piece.start + Math.max(inside, 0);
      offset = textAt + piece.text.length;
      if (at < offset) return lineAt(text, source);
    }
    offset += 1;
  }
  return lineAt(text, source);
}

const lineStarts = new WeakMap<PlanText, readonly number[]>();

/** The line, from 1, of a character of the source. */
function lineAt(text: PlanText, offset: number): number {
  let starts = lineStarts.get(text);
  if (starts === undefined) {
    starts = [0, ...[...text.source.matchAll(/\n/g)].map(({ index }) => index + 1)];
    lineStarts.set(text, starts);
  }
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return low + 1;
}

/** The type of document and its title as a plan prints them; null when none was read. */
export function quoteTitle(plan: CorpusPlan): FindingQuote | null {
  const title = plan.text.clauses.findLast(({ level }) => level === 'title');
  return title === undefined ? null : quoteWords(plan, title, 0, readClause(title).length);
}

/** Words that the header prints of the plan itself, such as its date; null when no clause of the header has them. */
export function quoteHeader(plan: CorpusPlan, printed: string): FindingQuote | null {
  for (const clause of plan.text.clauses) {
    if (clause.level !== 'header' && !clause.id.startsWith('header.')) continue;
    const at = readClause(clause).indexOf(printed);
    if (at !== -1) return quoteWords(plan, clause, at, at + printed.length);
  }
  return null;
}
