import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { stringify } from 'yaml';
import { ConvertError } from '../convert/convert-error.ts';
import type { Converted } from '../convert/convert-file.ts';
import { convertFile } from '../convert/convert-file.ts';
import { ContentError, formatProblem } from '../loaders/content-error.ts';
import { contentPath, shownPath } from '../loaders/content-folder.ts';
import { readCrosswalk } from '../loaders/read-crosswalk.ts';
import type { Plan } from '../loaders/read-plan.ts';
import { readPlan } from '../loaders/read-plan.ts';
import { readReferences } from '../loaders/read-references.ts';
import { LARGEST_SOURCE } from '../loaders/read-source.ts';
import type { Citation } from '../parse/plan-facts.ts';
import type { PlanMeta } from '../parse/plan-text.ts';
import type { Jurisdiction } from '../schemas/jurisdiction.ts';
import { fold } from '../text/fold.ts';

const USAGE = `usage: npm run new-plan -- FILE --id bac-ninh --jurisdiction 24
       npm run new-plan -- FILE --id phuong-x --jurisdiction 24 --commune "Phường X" --commune-en "X Ward"
FILE is a .txt, .md, .html or .docx file`;

/** What is asked for. */
interface Request {
  readonly file: string;
  readonly id: string;
  readonly jurisdiction: string;
  readonly commune: { readonly name_vi: string; readonly name_en: string } | null;
}

/** Arguments that do not go together: what is wrong and what to do. */
class UsageError extends Error {
  constructor(message: string, remedy: string) {
    super(`npm run new-plan  ${message}  ${remedy}\n${USAGE}`);
  }
}

/**
 * `npm run new-plan -- FILE --id ID --jurisdiction CODE`: makes the folder of
 * a new plan from a file, runs the check for it, and lists what to review. When
 * anything is wrong it says so on standard error as `file:line  what  what to
 * do`, leaves nothing behind and exits 1.
 */
function main(): void {
  try {
    makePlan(readRequest());
  } catch (error) {
    if (!(error instanceof ContentError || error instanceof UsageError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}

function makePlan(request: Request): void {
  const references = readReferences();
  const jurisdiction = references.jurisdictions.get(request.jurisdiction);
  if (jurisdiction === undefined) throw unknownJurisdiction(request, [...references.jurisdictions.values()]);
  checkFolder(request.id);
  const { bytes, remarks } = readText(request.file);
  print('reading the plan …');
  const { plan, parent } = writeFolder(request, bytes, () => {
    const read = readPlan(request.id, references);
    readCrosswalk(request.id, read.text);
    const higher = request.commune === null ? null : findParentPlan(read, jurisdiction);
    if (higher !== null) writeFileSync(recordPath(request.id), writeRecord(request, bytes, higher));
    return { plan: read, parent: higher };
  });
  report(request, jurisdiction, plan, remarks, parent);
}

function readRequest(): Request {
  const { values, positionals } = parseArguments();
  const [file, ...more] = positionals;
  if (file === undefined) throw new UsageError('FILE is missing', 'name the file with the text of the plan');
  if (more.length > 0) {
    throw new UsageError(
      `more than one file is named: ${positionals.join(', ')}`,
      'name one, and put quotes around names with spaces',
    );
  }
  const id = given(values.id, '--id', '--id bac-ninh');
  const jurisdiction = given(values.jurisdiction, '--jurisdiction', '--jurisdiction 24');
  const { commune, 'commune-en': communeEn } = values;
  if (commune === undefined && communeEn === undefined) return { file, id, jurisdiction, commune: null };
  return {
    file,
    id,
    jurisdiction,
    commune: {
      name_vi: given(commune, '--commune', '--commune "Phường X"'),
      name_en: given(communeEn, '--commune-en', '--commune-en "X Ward"'),
    },
  };
}

function parseArguments(): {
  values: Partial<Record<'id' | 'jurisdiction' | 'commune' | 'commune-en', string>>;
  positionals: string[];
} {
  const type = 'string';
  try {
    return parseArgs({
      allowPositionals: true,
      options: { id: { type }, jurisdiction: { type }, commune: { type }, 'commune-en': { type } },
    });
  } catch (error) {
    const [message = ''] = String(error instanceof Error ? error.message : error).split(/\. |\n/);
    throw new UsageError(message.replace(/\.$/, ''), 'use the options below');
  }
}

function given(value: string | undefined, name: string, example: string): string {
  const trimmed = value?.trim() ?? '';
  if (trimmed === '') throw new UsageError(`${name} is missing`, `give it, as in ${example}`);
  return trimmed;
}

function unknownJurisdiction({ jurisdiction }: Request, units: readonly Jurisdiction[]): ContentError {
  const codes = units.map(({ code, name_vi }) => `${code} ${name_vi}`).join(', ');
  return refusal(
    shownPath(contentPath('jurisdictions.yaml')),
    `no unit has the code “${jurisdiction}”`,
    `use one of ${codes}`,
  );
}

/** Refuses an id that is none, and one that is taken. */
function checkFolder(id: string): void {
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)) {
    throw refusal(
      shownPath(contentPath('plans')),
      `“${id}” is no id`,
      'use small letters a–z, digits and single hyphens, as in --id bac-ninh',
    );
  }
  if (existsSync(contentPath('plans', id))) {
    throw refusal(
      shownPath(contentPath('plans', id)),
      'this plan is there already',
      'choose another id; to replace the plan, remove its folder first',
    );
  }
}

/** The file's text as it will stand in `source.txt`. */
function readText(path: string): Converted {
  const file = shownPath(path);
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) throw refusal(file, 'there is no such file', 'check the name and the folder');
  if (stats.isDirectory()) throw refusal(file, 'this is a folder', 'name the file with the text of the plan');
  if (!stats.isFile()) throw refusal(file, 'this is no ordinary file', 'save the text as a file and name it');
  checkSize(file, stats.size, LARGEST_FILE);
  print(`reading ${file} …`);
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw refusal(file, `the file cannot be read (${code ?? 'unknown'})`, 'check who may read it');
  }
  const converted = convert(path, bytes);
  checkSize(file, converted.bytes.length, LARGEST_SOURCE);
  return converted;
}

/** Pictures make a Word file large; its text is checked on its own. */
const LARGEST_FILE = 100_000_000;

function checkSize(file: string, size: number, largest: number): void {
  if (size <= largest) return;
  throw refusal(
    file,
    `it has ${(size / 1_000_000).toFixed(1)} MB, more than ${String(largest / 1_000_000)} MB`,
    'keep the text of one plan only',
  );
}

function convert(path: string, bytes: Uint8Array): Converted {
  try {
    return convertFile(basename(path), bytes);
  } catch (error) {
    if (!(error instanceof ConvertError)) throw error;
    throw refusal(shownPath(path), error.message, error.remedy, error.line);
  }
}

/**
 * Makes the folder in one step: its files are written beside it under a name
 * that no reader takes for a plan. When the check of the plan fails the folder
 * is gone again.
 */
function writeFolder<T>(request: Request, bytes: Uint8Array, check: () => T): T {
  const folder = contentPath('plans', request.id);
  mkdirSync(contentPath('plans'), { recursive: true });
  const making = mkdtempSync(contentPath('plans', '.new-'));
  try {
    writeFileSync(join(making, 'source.txt'), bytes);
    writeFileSync(join(making, 'plan.yaml'), writeRecord(request, bytes, null));
    renameSync(making, folder);
  } catch (error) {
    rmSync(making, { recursive: true, force: true });
    throw error;
  }
  try {
    return check();
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
}

function recordPath(id: string): string {
  return contentPath('plans', id, 'plan.yaml');
}

function writeRecord(request: Request, bytes: Uint8Array, parent: ParentHint | null): string {
  const { jurisdiction, commune } = request;
  const place =
    commune === null ? { level: 'province', jurisdiction } : { level: 'commune', jurisdiction, commune };
  const hint = parent === null ? '' : `# The text names a higher plan: parent_plan: ${parent.yaml}\n`;
  const rest = {
    source_sha256: createHash('sha256').update(bytes).digest('hex'),
    held_since: new Date().toISOString().slice(0, 10),
    notes: [],
  };
  const yaml = (data: object): string => stringify(data, { singleQuote: true, lineWidth: 0 });
  return `${yaml(place)}${hint}parent_plan: null\n${yaml(rest)}`;
}

/** The plan of the province that a commune's plan says it carries out. */
interface ParentHint {
  readonly number: string;
  readonly line: number;
  /** The value for `parent_plan`. */
  readonly yaml: string;
}

function findParentPlan({ facts, text }: Plan, { code }: Jurisdiction): ParentHint | null {
  const isHigher = ({ documentNumber, issuer }: Citation): boolean =>
    documentNumber.endsWith('/KH-UBND') &&
    documentNumber !== text.meta.documentNumber.value &&
    !/xã|phường|đặc khu/iu.test(issuer ?? '');
  const found = facts.citations.find(isHigher);
  if (found === undefined) return null;
  const number = found.documentNumber;
  // The check wants the number as the source prints it.
  if (!text.source.includes(number)) return null;
  const [day, month, year] = found.printedDate?.match(/\d+/g) ?? [];
  const date =
    day === undefined || month === undefined || year === undefined
      ? 'null'
      : `'${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}'`;
  return {
    number,
    line: found.quote.startLine,
    yaml: `{jurisdiction: '${code}', number: ${number}, date: ${date}, plan: null}`,
  };
}

function report(
  request: Request,
  jurisdiction: Jurisdiction,
  plan: Plan,
  remarks: Converted['remarks'],
  parent: ParentHint | null,
): void {
  const { meta } = plan.text;
  const source = shownPath(contentPath('plans', request.id, 'source.txt'));
  const record = shownPath(recordPath(request.id));
  print(`made ${source} and ${record}`);
  print(countFacts(plan));

  let count = 0;
  const review = (file: string, line: number, message: string, remedy: string): void => {
    if (count === 0) print('\nTo review:');
    count += 1;
    print(formatProblem({ file, line, message, remedy }));
  };
  for (const { message, remedy } of remarks) review(shownPath(request.file), 1, message, remedy);
  for (const { line, severity, message, remedy } of plan.issues) {
    review(source, line, `${severity}: ${message}`, remedy);
  }
  for (const { line, message, remedy } of missingFacts(meta)) review(source, line, message, remedy);
  const place = request.commune?.name_vi ?? jurisdiction.name_vi;
  if (meta.place.value !== null && !isSamePlace(meta.place.value, place)) {
    review(
      source,
      meta.place.line ?? 1,
      `the text is dated in “${meta.place.value}”, the plan is filed under ${place}`,
      'check that the file and the code of the place belong together',
    );
  }
  if (parent !== null) {
    review(
      source,
      parent.line,
      `the text names the plan ${parent.number} of a higher level`,
      `if it carries that plan out, write in ${record}: parent_plan: ${parent.yaml}`,
    );
  }
  printNextSteps(request, plan, source);
}

function countFacts({ text, facts }: Plan): string {
  const { assignments, duties, targets, deadlines, citations } = facts;
  const counts = [
    [text.clauses.length, 'clauses'],
    [assignments.length, 'assignments'],
    [duties.length, 'duties'],
    [targets.length, 'targets'],
    [deadlines.length, 'deadlines'],
    [citations.length, 'citations'],
  ] as const;
  return `read: ${counts.map(([count, name]) => `${String(count)} ${name}`).join(', ')}`;
}

interface Missing {
  readonly line: number;
  readonly message: string;
  readonly remedy: string;
}

/** What a plan should say of itself and this one does not, or not so that it can be read. */
function missingFacts(meta: PlanMeta): Missing[] {
  const facts = [
    ['title', meta.title],
    ['number', meta.documentNumber],
    ['date of issue', meta.issuedOn],
    ['place of issue', meta.place],
    ['period', meta.periodTo],
    ['signatory', meta.signatory],
  ] as const;
  const missing = facts
    .filter(([, { value }]) => value === null)
    .map(([name, { line, printed }]) => ({
      line: line ?? 1,
      message: `no ${name} was read${printed === null ? '' : ` from “${printed}”`}`,
      remedy: 'if the page prints it, put it into the file and begin again; if not, all is well',
    }));
  if (meta.hasAnnex !== 'referenced') return missing;
  const remedy = 'if you have the annex, put it into the file and begin again';
  return [...missing, { line: 1, message: 'the text names an annex and does not hold it', remedy }];
}

function isSamePlace(printed: string, place: string): boolean {
  const bare = (name: string): string =>
    fold(name)
      .replace(/^(?:thanh pho|tp\.?|tinh|phuong|xa|dac khu)\s+/, '')
      .replace(/[^a-z0-9]+/g, ' ')
      .trim();
  return bare(printed) === bare(place);
}

function printNextSteps({ id }: Request, plan: Plan, source: string): void {
  const crosswalk = contentPath('crosswalks', `${id}.yaml`);
  const unknown = unknownAgencies(plan);
  const steps = [
    `Compare ${source} with the printed page; if it must change, change the file, remove the folder and begin again.`,
    ...(unknown.length === 0
      ? []
      : [`Add to ${shownPath(contentPath('agencies.yaml'))}: ${unknown.join('; ')}.`]),
    ...(existsSync(crosswalk)
      ? []
      : [`There is no crosswalk to the 12 goals yet: write ${shownPath(crosswalk)}, as its neighbours are.`]),
    `Put remarks on misprints and contradictions under notes in ${shownPath(recordPath(id))}.`,
    'Run npm run check, then npm start to see the plan.',
  ];
  print('\nNext:');
  steps.forEach((step, index) => {
    print(`${String(index + 1)}. ${step}`);
  });
}

/** The names that read as agencies and are not in the registry, each once, with how often. */
function unknownAgencies({ facts }: Plan): string[] {
  const counts = new Map<string, number>();
  for (const { agencyId, printed } of facts.assignments.flatMap(({ lead, coordinating }) => [
    ...lead,
    ...coordinating,
  ])) {
    if (agencyId === null) counts.set(printed, (counts.get(printed) ?? 0) + 1);
  }
  return [...counts].map(([name, count]) => (count === 1 ? name : `${name} (${String(count)} times)`));
}

function refusal(file: string, message: string, remedy: string, line = 1): ContentError {
  return new ContentError([{ file, line, message, remedy }]);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

main();
