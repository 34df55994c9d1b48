import type { Clause, ClauseLevel } from '../../parse/plan-text.ts';
import { readClause, readPassage } from '../../parse/plan-text.ts';
import type { Topic } from '../../schemas/topic.ts';
import { foldWords } from '../../text/fold-words.ts';

/**
 * The clauses of a plan that say by themselves that they are about a topic, in
 * document order, none below another:
 *
 * - a heading opens with words of `heading_opens` or has words of `heading_has`;
 * - a numbered clause without a heading opens with words of `heading_opens` and a
 *   colon (`1. Mục tiêu chung: triển khai …`), as a title run into its text.
 *
 * Titles of the document, tables, recipients and signatures are no headings in
 * this sense, and neither are dashes and paragraphs: they open in passing.
 */
export function findHeadedClauses(
  clauses: readonly Clause[],
  { heading_opens, heading_has }: Pick<Topic, 'heading_opens' | 'heading_has'>,
): Clause[] {
  const opens = heading_opens.map(foldWords);
  const has = heading_has.map(foldWords);
  const covered = new Set<string>();
  return clauses.filter((clause) => {
    const isUnder = covered.has(clause.parentId ?? '');
    const { heading, title } = headingOf(clause);
    const isHeaded =
      HEADED.has(clause.level) &&
      (opens.some((phrase) => heading.startsWith(phrase)) || has.some((phrase) => heading.includes(phrase)));
    const isFound = isHeaded || opens.some((phrase) => title.startsWith(phrase));
    if (isUnder || isFound) covered.add(clause.id);
    return isFound && !isUnder;
  });
}

/** The clauses whose own words have one of the phrases, in document order; parts around the plan's body are left out. */
export function findClausesSaying(clauses: readonly Clause[], phrases: readonly string[]): Clause[] {
  if (phrases.length === 0) return [];
  const folded = phrases.map(foldWords);
  const outside = new Set<string>();
  return clauses.filter((clause) => {
    if (OUTSIDE.has(clause.level) || outside.has(clause.parentId ?? '')) {
      outside.add(clause.id);
      return false;
    }
    const words = wordsOf(clause);
    return folded.some((phrase) => words.includes(phrase));
  });
}

const NUMBERED = new Set<ClauseLevel>(['part', 'chapter', 'section', 'article', 'clause', 'point']);
const HEADED = new Set<ClauseLevel>([...NUMBERED, 'item', 'heading', 'annex']);
const OUTSIDE = new Set<ClauseLevel>(['header', 'title', 'recipients', 'signature']);

const RUN_IN = /^([^:.;]{3,100}):\s/u;

/** The folded heading of a clause, and the title run into the text of a numbered one that has none. */
interface Headings {
  readonly heading: string;
  readonly title: string;
}

const headingsByClause = new WeakMap<Clause, Headings>();
const wordsByClause = new WeakMap<Clause, string>();

/** Folded once for a clause: every topic asks. */
function headingOf(clause: Clause): Headings {
  const known = headingsByClause.get(clause);
  if (known !== undefined) return known;
  const heading = foldWords(readPassage(clause.heading));
  const isRunIn = heading === '' && NUMBERED.has(clause.level);
  const title = isRunIn ? foldWords(RUN_IN.exec(readPassage(clause.text))?.[1] ?? '') : '';
  headingsByClause.set(clause, { heading, title });
  return { heading, title };
}

/** Folded once for a clause, too. */
function wordsOf(clause: Clause): string {
  const known = wordsByClause.get(clause);
  if (known !== undefined) return known;
  const words = foldWords(readClause(clause));
  wordsByClause.set(clause, words);
  return words;
}
