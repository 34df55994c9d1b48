import { existsSync, readdirSync } from 'node:fs';
import type { AgencyRegistry } from '../parse/agencies.ts';
import { parsePlan } from '../parse/parse-plan.ts';
import type { PlanFacts } from '../parse/plan-facts.ts';
import { readClause } from '../parse/plan-text.ts';
import type { Issue, PlanText } from '../parse/plan-text.ts';
import { findBadQuote, quotesOf } from '../parse/quotes.ts';
import { readFacts } from '../parse/read-facts.ts';
import type { Jurisdiction } from '../schemas/jurisdiction.ts';
import { planRecordSchema } from '../schemas/plan-record.ts';
import type { PlanRecord } from '../schemas/plan-record.ts';
import { ContentError } from './content-error.ts';
import type { ContentProblem } from './content-error.ts';
import { contentPath, shownPath } from './content-folder.ts';
import { readSource } from './read-source.ts';
import { readYaml } from './read-yaml.ts';

/** A plan as published: its record, its text as read, and the facts in it. */
export interface Plan {
  readonly id: string;
  readonly record: PlanRecord;
  readonly jurisdiction: Jurisdiction;
  readonly text: PlanText;
  readonly facts: PlanFacts;
  /** What was read with doubt, in the text and in the facts, by line. */
  readonly issues: readonly Issue[];
}

/** What every plan is read against. */
export interface References {
  readonly jurisdictions: ReadonlyMap<string, Jurisdiction>;
  readonly registry: AgencyRegistry;
}

/** The ids of all plans: the folders under `content/plans`, in order. */
export function listPlanIds(): string[] {
  const folder = contentPath('plans');
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map(({ name }) => name)
    .sort();
}

/**
 * Reads the plan in `content/plans/<id>`. Refuses, with file and line, a folder
 * whose name is no id, a record that does not fit its schema, a source that
 * cannot be read or has another hash than the record says, an unknown
 * jurisdiction, notes or a parent plan whose words the source does not have, and
 * the first fact whose words do not stand in the source where it says.
 */
export function readPlan(id: string, { jurisdictions, registry }: References): Plan {
  const recordPath = contentPath('plans', id, 'plan.yaml');
  const sourcePath = contentPath('plans', id, 'source.txt');
  const { data: record, lineOf } = readYaml(recordPath, planRecordSchema);
  const source = readSource(sourcePath);
  const problems: ContentProblem[] = [];
  const file = shownPath(recordPath);
  const refuse = (path: readonly PropertyKey[], message: string, remedy: string): void => {
    problems.push({ file, line: lineOf(path), message, remedy });
  };

  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)) {
    refuse([], `the folder name “${id}” is no id`, 'use small letters a–z, digits and single hyphens');
  }
  if (source.sha256 !== record.source_sha256) {
    refuse(
      ['source_sha256'],
      `field “source_sha256”: ${shownPath(sourcePath)} has SHA-256 ${source.sha256}`,
      'restore the source; if its text was replaced on purpose, put this hash here and review the notes',
    );
  }
  const jurisdiction = jurisdictions.get(record.jurisdiction);
  if (jurisdiction === undefined) {
    refuse(
      ['jurisdiction'],
      `field “jurisdiction”: no unit has the code “${record.jurisdiction}”`,
      'use a code of content/jurisdictions.yaml, in quotes',
    );
  }
  if (problems.length > 0 || jurisdiction === undefined) throw new ContentError(problems);

  const { text, facts, issues } = readOnce(source.text, source.sha256, registry, shownPath(sourcePath));
  checkNotes(record, text, refuse);
  checkParentPlan(record, text, jurisdictions, refuse);
  if (problems.length > 0) throw new ContentError(problems);
  return { id, record, jurisdiction, text, facts, issues };
}

/** The source text of a plan, not normalised. Refuses what `readSource` does. */
export function readPlanSource(id: string): string {
  return readSource(contentPath('plans', id, 'source.txt')).text;
}

type Refuse = (path: readonly PropertyKey[], message: string, remedy: string) => void;

function checkNotes(record: PlanRecord, text: PlanText, refuse: Refuse): void {
  record.notes.forEach((note, index) => {
    const clause = text.clauses.find(({ id }) => id === note.clause);
    if (clause === undefined) {
      refuse(
        ['notes', index, 'clause'],
        `no clause is called “${note.clause}”`,
        'use an id that `npm run parse` prints',
      );
    } else if (!readClause(clause).includes(note.words)) {
      refuse(
        ['notes', index, 'words'],
        `clause ${note.clause} does not have the words “${note.words}”`,
        'quote the words exactly as printed',
      );
    }
  });
}

function checkParentPlan(
  { parent_plan: parent }: PlanRecord,
  text: PlanText,
  jurisdictions: ReadonlyMap<string, Jurisdiction>,
  refuse: Refuse,
): void {
  if (parent === null) return;
  if (!jurisdictions.has(parent.jurisdiction)) {
    refuse(
      ['parent_plan', 'jurisdiction'],
      `no unit has the code “${parent.jurisdiction}”`,
      'use a code of content/jurisdictions.yaml, in quotes',
    );
  }
  if (!text.source.includes(parent.number)) {
    refuse(
      ['parent_plan', 'number'],
      `the source does not name “${parent.number}”`,
      'write the number as the source prints it, or set parent_plan to null',
    );
  }
  if (parent.plan !== null && !listPlanIds().includes(parent.plan)) {
    refuse(
      ['parent_plan', 'plan'],
      `there is no plan “${parent.plan}”`,
      'name a folder of content/plans, or null',
    );
  }
}

type ReadText = Pick<Plan, 'text' | 'facts' | 'issues'>;

const readTexts = new WeakMap<AgencyRegistry, Map<string, ReadText>>();

/** The text and facts of a source, read and proved once for each of its digests. */
function readOnce(source: string, sha256: string, registry: AgencyRegistry, file: string): ReadText {
  const known = readTexts.get(registry) ?? new Map<string, ReadText>();
  readTexts.set(registry, known);
  const before = known.get(sha256);
  if (before !== undefined) return before;
  const text = parsePlan(source);
  const { facts, issues } = readFacts(text, registry);
  const bad = findBadQuote(text.source, text.clauses, quotesOf(facts));
  if (bad !== null) {
    const remedy = 'this is a fault of the parser, not of the text: tell the project';
    throw new ContentError([{ file, ...bad, remedy }]);
  }
  const read = { text, facts, issues: [...text.issues, ...issues].sort((a, b) => a.line - b.line) };
  known.set(sha256, read);
  return read;
}
