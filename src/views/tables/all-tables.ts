import { agenciesTable } from './agencies.ts';
import { assignmentsTable } from './assignments.ts';
import { citationsTable } from './citations.ts';
import { clausesTable } from './clauses.ts';
import type { DataTable } from './data-table.ts';
import { deadlinesTable } from './deadlines.ts';
import { dutiesTable } from './duties.ts';
import { findingsTable } from './findings.ts';
import { goalsTable } from './goals.ts';
import { plansTable } from './plans.ts';
import { targetsTable } from './targets.ts';

/** The published tables, in the order in which they are shown. */
export const ALL_TABLES: readonly DataTable[] = [
  plansTable,
  clausesTable,
  assignmentsTable,
  dutiesTable,
  targetsTable,
  deadlinesTable,
  citationsTable,
  agenciesTable,
  goalsTable,
  findingsTable,
];
