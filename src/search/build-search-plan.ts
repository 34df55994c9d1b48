import type { AgencyMention, PlanFacts, Quote } from '../parse/plan-facts.ts';
import type { Clause, PlanText } from '../parse/plan-text.ts';
import { readClause, readPassage } from '../parse/plan-text.ts';
import type { PlanSummary } from '../schemas/plan-summary.ts';
import { hasNumber, yearsOf } from './numbers.ts';
import type { Range, SearchPlan, SearchRecord } from './search-plan.ts';

/** What a plan is searched by. `goals` holds the goals of a clause by its id. */
export interface PlanToSearch {
  readonly summary: PlanSummary;
  readonly text: PlanText;
  readonly facts: PlanFacts;
  readonly goals: ReadonlyMap<string, readonly string[]>;
}

/**
 * Builds the records of a plan: one for the plan, one for each clause that has
 * words (a table row with a lead agency is an assignment), one for each duty,
 * target and deadline, in the words of the sentence it was read from.
 */
export function buildSearchPlan({ summary, text, facts, goals }: PlanToSearch): SearchPlan {
  const assignments = new Map(facts.assignments.map((assignment) => [assignment.clauseId, assignment]));
  const indexes = new Map<string, number>();
  const parents = new Map<string, number | null>();
  const clauses = text.clauses.flatMap((clause): SearchRecord[] => {
    const words = readClause(clause);
    const parent = indexOfParent(clause, indexes, parents);
    parents.set(clause.id, parent);
    if (words === '') return [];
    // The plan itself is record 0.
    indexes.set(clause.id, indexes.size + 1);
    const assignment = assignments.get(clause.id);
    return [
      {
        ...describe(words),
        id: clause.id,
        clauseId: clause.id,
        parent,
        kind: assignment === undefined ? 'clause' : 'assignment',
        lines: [clause.startLine, clause.endLine],
        head: headLength(clause),
        passing: passingRanges(clause, words, assignment?.evidence ?? [], text),
        goals: goals.get(clause.id) ?? [],
        lead: idsOf(assignment?.lead),
        coordinating: idsOf(assignment?.coordinating),
        duty: [],
        isDated: false,
      },
    ];
  });
  const fact = (
    kind: 'duty' | 'target' | 'deadline',
    id: string,
    quote: Quote,
    duty: string[],
    isDated = false,
  ): SearchRecord => ({
    ...describe(quote.words),
    id,
    clauseId: quote.clauseId,
    parent: parents.get(quote.clauseId) ?? null,
    kind,
    lines: [quote.startLine, quote.endLine],
    head: 0,
    passing: [],
    goals: goals.get(quote.clauseId) ?? [],
    lead: [],
    coordinating: [],
    duty,
    isDated,
  });
  const { planId, placeVi, placeEn, level, jurisdictionCode, documentType, documentNumber, issuedOn } =
    summary;
  return {
    planId,
    placeVi,
    placeEn,
    level,
    jurisdictionCode,
    documentType,
    documentNumber,
    issuedOn,
    records: [
      wholePlan(summary),
      ...clauses,
      ...facts.duties.map(({ id, text: quote, agencies }) => fact('duty', id, quote, idsOf(agencies))),
      ...facts.targets.map(({ id, quote }) => fact('target', id, quote, [])),
      ...facts.deadlines.map(({ id, kind, quote, actors, monthDay, start, end }) =>
        fact('deadline', id, quote, idsOf(actors), kind !== 'phase' && [monthDay, start, end].some(Boolean)),
      ),
    ],
  };
}

function wholePlan(summary: PlanSummary): SearchRecord {
  const words = [summary.documentType, summary.title, summary.placeVi, summary.parentVi]
    .filter(Boolean)
    .join('\n');
  return {
    ...describe(words),
    id: '',
    clauseId: '',
    parent: null,
    kind: 'plan',
    lines: [1, summary.sourceLines],
    head: words.length,
    passing: [],
    goals: [],
    lead: [],
    coordinating: [],
    duty: [],
    isDated: false,
  };
}

function describe(text: string): Pick<SearchRecord, 'text' | 'years' | 'hasNumber'> {
  return { text, years: yearsOf(text), hasNumber: hasNumber(text) };
}

/** The record of the nearest clause above that has words. */
function indexOfParent(
  { parentId }: Clause,
  indexes: ReadonlyMap<string, number>,
  parents: ReadonlyMap<string, number | null>,
): number | null {
  if (parentId === null) return null;
  return indexes.get(parentId) ?? parents.get(parentId) ?? null;
}

function headLength(clause: Clause): number {
  return [clause.label, clause.heading].map(readPassage).filter(Boolean).join(' ').length;
}

function idsOf(mentions: readonly AgencyMention[] = []): string[] {
  return mentions.flatMap(({ agencyId }) => agencyId ?? []);
}

/** The coordinating cell of a row, and the whole of a list of recipients. */
function passingRanges(clause: Clause, words: string, evidence: readonly Quote[], text: PlanText): Range[] {
  if (clause.level === 'recipients' || clause.id.startsWith('recipients')) return [[0, words.length]];
  if (evidence.length === 0) return [];
  const table = text.tables.find(({ rowIds }) => rowIds.includes(clause.id));
  return clause.cells
    .filter(({ column, fromAbove }) => table?.roles[column] === 'coordinating' && !fromAbove)
    .flatMap(({ passage }): Range[] => {
      const cell = readPassage(passage);
      const start = words.lastIndexOf(cell);
      return cell === '' || start === -1 ? [] : [[start, start + cell.length]];
    });
}
