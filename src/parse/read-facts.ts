import type { AgencyRegistry } from './agencies.ts';
import { readAssignments, unknownAgency } from './assignments.ts';
import { readCitations } from './citations.ts';
import { readAssignmentDeadlines, readDeadlines } from './deadlines.ts';
import { readClauseOwners, readDuties } from './duties.ts';
import type { Duty, PlanFacts } from './plan-facts.ts';
import type { Issue, PlanText } from './plan-text.ts';
import { makeQuoter } from './quotes.ts';
import { readTargets, readYearTargets } from './targets.ts';

/**
 * Reads the facts of a plan: assignments, duties, targets, deadlines,
 * citations. In: its clauses and the registry of agencies. Out: facts, each with
 * its words, in document order, and issues for names that the registry does not
 * know. Refuses nothing.
 */
export function readFacts(plan: PlanText, registry: AgencyRegistry): { facts: PlanFacts; issues: Issue[] } {
  const { clauses, tables } = plan;
  const quoter = makeQuoter(plan.source);
  const byId = new Map(clauses.map((clause) => [clause.id, clause]));
  const owners = readClauseOwners(clauses, registry);
  const read = tables.map((table) => readAssignments(table, byId, registry, quoter));
  const assignments = read.flatMap((result) => result.assignments);
  const byYear = tables.flatMap((table) =>
    readYearTargets(
      table,
      table.rowIds.flatMap((id) => byId.get(id) ?? []),
      quoter,
    ),
  );
  const yearRows = new Set(byYear.map(({ quote }) => quote.clauseId));
  const duties = readDuties(clauses, owners, registry, quoter);
  return {
    facts: {
      assignments,
      duties,
      targets: [
        ...clauses.filter(({ id }) => !yearRows.has(id)).flatMap((clause) => readTargets(clause, quoter)),
        ...byYear,
      ],
      deadlines: [
        ...clauses.flatMap((clause) => readDeadlines(clause, owners, registry, quoter)),
        ...readAssignmentDeadlines(assignments),
      ],
      citations: clauses.flatMap((clause) => readCitations(clause, quoter)),
    },
    issues: [...read.flatMap((result) => result.issues), ...unknownActors(duties)],
  };
}

/** One issue for each name in duties that the registry does not know, where it first has one. */
function unknownActors(duties: readonly Duty[]): Issue[] {
  const first = new Map<string, Issue>();
  for (const { agencies, text } of duties) {
    for (const name of agencies) {
      if (name.agencyId !== null || first.has(name.printed)) continue;
      first.set(name.printed, unknownAgency(name, text.startLine));
    }
  }
  return [...first.values()];
}
