import type { AgencyRegistry } from './agencies.ts';
import { readAgencyCell } from './agencies.ts';
import type { AgencyMention, Assignment, Quote } from './plan-facts.ts';
import type { Cell, Clause, ColumnRole, Issue, Table } from './plan-text.ts';
import { readPassage } from './plan-text.ts';
import type { Quoter } from './quotes.ts';

/** The assignments of a table, and the agency names that the registry does not know. */
export interface ReadAssignments {
  readonly assignments: readonly Assignment[];
  readonly issues: readonly Issue[];
}

/**
 * Reads the rows of a table that name a lead agency. Columns go by their
 * headings, in any order; a ditto cell (`nt` `-nt-` `như trên` `"` `″` `〃`) takes the
 * agencies of the cell above it, its own print kept; a cell that a rowspan
 * brings from above counts for the row. Whatever else a lead cell holds (`Công chức
 * văn hóa`) is a lead that the registry does not know. A row without a lead is no assignment.
 */
export function readAssignments(
  table: Table,
  clauses: ReadonlyMap<string, Clause>,
  registry: AgencyRegistry,
  quoter: Quoter,
): ReadAssignments {
  if (!table.roles.includes('lead')) return { assignments: [], issues: [] };
  const assignments: Assignment[] = [];
  const issues: Issue[] = [];
  let above: Row = { lead: NOBODY, coordinating: NOBODY, timing: null, deliverable: null };

  for (const id of table.rowIds) {
    const clause = clauses.get(id);
    if (clause?.level !== 'row') continue;
    const cellOf = (role: ColumnRole): Cell | undefined =>
      clause.cells.find(({ column, passage }) => table.roles[column] === role && passage.length > 0);
    const quoteOf = (role: ColumnRole): Quote | null => {
      const cell = cellOf(role);
      return cell === undefined ? null : quoter.quote(id, cell.passage);
    };
    const row: Row = {
      lead: namesOnly(readAgencies(cellOf('lead'), above.lead, registry)),
      coordinating: readAgencies(cellOf('coordinating'), above.coordinating, registry),
      timing: dittoOr(quoteOf('timing'), above.timing),
      deliverable: dittoOr(quoteOf('deliverable'), above.deliverable),
    };
    above = row;
    const task = taskOf(clause, table.roles, quoter);
    if (row.lead.agencies.length === 0 || task === null) continue;
    for (const name of [...row.lead.agencies, ...row.coordinating.agencies]) {
      if (name.agencyId === null) issues.push(unknownAgency(name, clause.startLine));
    }
    const evidence = (['lead', 'coordinating'] as const).flatMap((role) => quoteOf(role) ?? []);
    assignments.push({
      id,
      clauseId: id,
      printedNumber: readPassage(clause.label.length > 0 ? clause.label : (cellOf('number')?.passage ?? [])),
      groups: groupsOf(clause, clauses, table.roles, quoter),
      task,
      lead: row.lead.agencies,
      coordinating: row.coordinating.agencies,
      coordinatingNote: row.coordinating.notes.length === 0 ? null : row.coordinating.notes.join('; '),
      timing: row.timing,
      deliverable: row.deliverable,
      evidence,
    });
  }
  return { assignments, issues };
}

interface Row {
  lead: Agencies;
  coordinating: Agencies;
  timing: Quote | null;
  deliverable: Quote | null;
}

interface Agencies {
  agencies: readonly AgencyMention[];
  /** Words that name no agency, stretch by stretch. */
  notes: readonly string[];
}

const NOBODY: Agencies = { agencies: [], notes: [] };

const DITTO = /^[-–.\s]*(?:nt|n\/t|như trên|["”“″〃»]|''|,,)[-–.\s]*$/iu;

function readAgencies(cell: Cell | undefined, above: Agencies, registry: AgencyRegistry): Agencies {
  if (cell === undefined) return NOBODY;
  const words = readPassage(cell.passage);
  if (DITTO.test(words)) {
    return {
      ...above,
      agencies: above.agencies.map(({ agencyId }) => ({ agencyId, printed: words.trim() })),
    };
  }
  const { names, notes } = readAgencyCell(words, registry);
  return {
    agencies: names.map(({ agencyId, start, end }) => ({ agencyId, printed: words.slice(start, end) })),
    notes: notes.map(({ start, end }) => words.slice(start, end)),
  };
}

/** A lead cell names who leads: words that read as no agency are one that is not known, instructions aside. */
function namesOnly({ agencies, notes }: Agencies): Agencies {
  const unknown = notes.filter((words) => !/^theo\s/iu.test(words) && /\p{L}{2}/u.test(words));
  return { agencies: [...agencies, ...unknown.map((printed) => ({ agencyId: null, printed }))], notes: [] };
}

/** The cell's own words, or those above it for a ditto; a lone dash says nothing. */
function dittoOr(own: Quote | null, above: Quote | null): Quote | null {
  if (own === null || /^[-–—.…\s]*$/u.test(own.words)) return null;
  return DITTO.test(own.words) ? above : own;
}

/** The task is the words of its column, or of the first column that is none of the others. */
function taskOf(clause: Clause, roles: readonly ColumnRole[], quoter: Quoter): Quote | null {
  const filled = clause.cells.filter(({ passage }) => passage.length > 0);
  const cell =
    filled.find(({ column }) => roles[column] === 'task') ??
    filled.find(({ column }) => ['group', 'other'].includes(roles[column] ?? 'other'));
  return cell === undefined ? null : quoter.quote(clause.id, cell.passage);
}

/** The titles of the groups that a row stands in, outermost first; then its cell in a column of goals. */
function groupsOf(
  clause: Clause,
  clauses: ReadonlyMap<string, Clause>,
  roles: readonly ColumnRole[],
  quoter: Quoter,
): Quote[] {
  const groups: Quote[] = [];
  for (
    let above = clauses.get(clause.parentId ?? '');
    above?.level === 'group';
    above = clauses.get(above.parentId ?? '')
  ) {
    groups.unshift(quoter.quote(above.id, [...above.label, ...spaced(above)]));
  }
  const own = clause.cells.find(({ column, passage }) => roles[column] === 'group' && passage.length > 0);
  if (own !== undefined) groups.push(quoter.quote(clause.id, own.passage));
  return groups;
}

/** The heading of a group behind its label. */
function spaced({ label, heading }: Clause): Clause['heading'] {
  return heading.map((piece, at) =>
    at === 0 && label.length > 0 ? { ...piece, glue: ' ' as const } : piece,
  );
}

/** The issue of a name that the registry does not know. */
export function unknownAgency({ printed }: AgencyMention, line: number): Issue {
  return {
    line,
    severity: 'warning',
    message: `“${printed}” reads as an agency that the registry does not know`,
    remedy: 'add it to content/agencies.yaml, as an agency or as a variant of one',
  };
}
