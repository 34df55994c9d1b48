import { basename, extname } from 'node:path';
import { parseArgs } from 'node:util';
import { ContentError } from '../loaders/content-error.ts';
import { readAgencies } from '../loaders/read-agencies.ts';
import { readSource } from '../loaders/read-source.ts';
import { parsePlan } from '../parse/parse-plan.ts';
import type { AgencyMention } from '../parse/plan-facts.ts';
import { readFacts } from '../parse/read-facts.ts';
import { slugify } from '../text/slugify.ts';
import { buildAssignmentRows } from '../views/tables/assignments.ts';
import { buildCitationRows } from '../views/tables/citations.ts';
import { buildClauseRows } from '../views/tables/clauses.ts';
import { buildDeadlineRows } from '../views/tables/deadlines.ts';
import { buildDutyRows } from '../views/tables/duties.ts';
import { buildMetaRow } from '../views/tables/plans.ts';
import { buildTargetRows } from '../views/tables/targets.ts';

/**
 * `npm run --silent parse -- FILE`: reads a plan's text and prints one JSON
 * object, `{meta, clauses, assignments, duties, targets, deadlines, citations,
 * issues}`, with the column names of the published tables; agencies stand as
 * `{agency_id, printed}`. Says on standard error what is wrong with the file and
 * exits 1.
 */
function main(): void {
  const path = readArgument();
  if (path === null) {
    stop('usage: npm run --silent parse -- FILE');
    return;
  }
  try {
    process.stdout.write(`${JSON.stringify(readTables(path), null, 2)}\n`);
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    stop(error.message);
  }
}

/** The one file that is named; null for none, several, or an option, of which there are none. */
function readArgument(): string | null {
  try {
    const [path, ...more] = parseArgs({ allowPositionals: true }).positionals;
    return more.length > 0 ? null : (path ?? null);
  } catch {
    return null;
  }
}

function readTables(path: string): object {
  const { text: source, sha256 } = readSource(path, Infinity);
  const text = parsePlan(source);
  const { facts, issues } = readFacts(text, readAgencies());
  const planId = slugify(basename(path, extname(path)));
  return {
    meta: { ...buildMetaRow(planId, text), source_sha256: sha256 },
    clauses: buildClauseRows(planId, text),
    assignments: buildAssignmentRows(planId, { text, facts, crosswalk: null }).map((row, index) => ({
      ...row,
      lead_agency_ids: listed(facts.assignments[index]?.lead),
      coordinating_agency_ids: listed(facts.assignments[index]?.coordinating),
    })),
    duties: buildDutyRows(planId, facts).map((row, index) => ({
      ...row,
      agency_ids: listed(facts.duties[index]?.agencies),
    })),
    targets: buildTargetRows(planId, facts),
    deadlines: buildDeadlineRows(planId, facts).map((row, index) => ({
      ...row,
      actor_agency_ids: listed(facts.deadlines[index]?.actors),
    })),
    citations: buildCitationRows(planId, facts),
    issues: [...text.issues, ...issues].sort((a, b) => a.line - b.line),
  };
}

function listed(mentions: readonly AgencyMention[] = []): { agency_id: string | null; printed: string }[] {
  return mentions.map(({ agencyId, printed }) => ({ agency_id: agencyId, printed }));
}

function stop(message: string): void {
  process.stderr.write(`${message}\n`);
  process.exitCode = 1;
}

main();
