import type { Clause, ClauseLevel } from '../parse/plan-text.ts';
import { readPassage } from '../parse/plan-text.ts';
import { shortenWords } from '../text/shorten-words.ts';
import type { ClauseNode } from './clause-tree.ts';

/** A line of a plan's table of contents. */
export interface OutlineEntry {
  readonly clauseId: string;
  readonly level: ClauseLevel;
  /** The number as printed, `IV.`; empty when there is none. */
  readonly label: string;
  /** The heading, or the first words of a clause that has none; empty for parts that the page names itself. */
  readonly words: string;
  readonly children: readonly OutlineEntry[];
}

/**
 * The table of contents of a plan: its parts, headings and numbered clauses.
 * Dashes and paragraphs are left out, points too unless they are headings, and
 * table rows but not the groups above them.
 */
export function buildOutline(nodes: readonly ClauseNode[]): OutlineEntry[] {
  return nodes.filter(({ clause }) => isListed(clause)).map(buildEntry);
}

function buildEntry({ clause, children }: ClauseNode): OutlineEntry {
  return {
    clauseId: clause.id,
    level: clause.level,
    label: readPassage(clause.label),
    words: entryWords(clause),
    children: buildOutline(children),
  };
}

const ALWAYS: readonly ClauseLevel[] = [
  'part',
  'chapter',
  'section',
  'article',
  'clause',
  'heading',
  'group',
  'table',
  'recipients',
  'signature',
  'annex',
];

function isListed(clause: Clause): boolean {
  if (clause.id === 'preamble-1' || clause.id === 'closing-1') return true;
  return ALWAYS.includes(clause.level) || (clause.level === 'point' && clause.heading.length > 0);
}

function entryWords(clause: Clause): string {
  if (['preamble', 'closing', 'recipients', 'signature'].includes(clause.level)) return '';
  if (clause.heading.length > 0)
    return shortenWords(readPassage(clause.heading).replace(/\s+/g, ' '), LONGEST_ENTRY);
  const words = readPassage(clause.text);
  const runIn = /^([^:.]{3,80}):\s/.exec(words)?.[1];
  return runIn ?? shortenWords(words, LONGEST_ENTRY);
}

const LONGEST_ENTRY = 90;
