import { summarisePlan } from '../../../src/loaders/summarise-plan.ts';
import { buildRegistry } from '../../../src/parse/agencies.ts';
import { parsePlan } from '../../../src/parse/parse-plan.ts';
import { readFacts } from '../../../src/parse/read-facts.ts';
import type { Agency } from '../../../src/schemas/agency.ts';
import type { Crosswalk } from '../../../src/schemas/crosswalk.ts';
import type { Goal } from '../../../src/schemas/goal.ts';
import type { Misprint } from '../../../src/schemas/misprint.ts';
import type { NationalReference } from '../../../src/schemas/national-reference.ts';
import type { ParentPlan, PlanRecord } from '../../../src/schemas/plan-record.ts';
import type { TaskCrosswalk } from '../../../src/schemas/task-crosswalk.ts';
import type { Corpus, CorpusPlan } from '../../../src/views/corpus.ts';
import type { Finding } from '../../../src/views/findings/finding.ts';
import { freeze } from '../clauses.ts';

/** A plan of a made-up place: its text in lines, and what no parser can know. */
export interface SmallPlan {
  readonly id: string;
  /** Code of the province; places with one code are in one province. */
  readonly jurisdiction?: string;
  /** Whether it is the plan of a commune. */
  readonly isCommune?: boolean;
  /** The higher plan that it carries out. */
  readonly parentPlan?: ParentPlan;
  /** The line that dates the header. */
  readonly date?: string;
  readonly number?: string;
  readonly title?: string;
  readonly lines: readonly string[];
  /** Clauses of groups and the numbers of the goals they are aligned with. */
  readonly groups?: readonly { readonly clause: string; readonly goals: readonly number[] }[];
}

/** A frozen corpus of small plans, read by the real parser. The place of the plan `a` is called `Tỉnh A`. */
export function buildCorpus(
  plans: readonly SmallPlan[],
  misprints: readonly Misprint[] = [],
  taskCrosswalk: TaskCrosswalk = [],
): Corpus {
  return freeze({
    plans: plans.map(readSmall),
    agencies: AGENCIES,
    goals: GOALS,
    topics: [],
    national: NATIONAL,
    misprints,
    taskCrosswalk,
  });
}

/** Findings in short: id, severity, Vietnamese title, English title, quotes as `plan clause line: words`. */
export function show(findings: readonly Finding[]): string[][] {
  return findings.map(({ id, severity, titleVi, titleEn, quotes }) => [
    id,
    severity,
    titleVi,
    titleEn,
    ...quotes.map(
      ({ planId, clauseId, startLine, endLine, words }) =>
        `${planId} ${clauseId} ${String(startLine)}${endLine === startLine ? '' : `-${String(endLine)}`}: ${words}`,
    ),
  ]);
}

const AGENCIES: readonly Agency[] = [
  agency('so-noi-vu', 'Sở Nội vụ'),
  agency('so-y-te', 'Sở Y tế'),
  agency('cac-so-ban-nganh', 'Các sở, ban, ngành'),
  agency('ubnd-cac-xa-phuong', 'UBND các xã, phường'),
  agency('ubnd-tinh', 'UBND tỉnh'),
];

function agency(id: string, name: string): Agency {
  return { id, name_vi: name, name_en: name, kind: 'department', level: 'province', variants: [] };
}

const GOALS: readonly Goal[] = [1, 2, 3, 4].map((number) => ({
  id: `goal-${String(number)}`,
  number,
  short_vi: `ý ${String(number)}`,
  short_en: `idea ${String(number)}`,
  name_en: `Goal ${String(number)}`,
  printed: { plan: 'a', clause: 'i', words: 'I' },
  objectives: [],
}));

const NATIONAL: NationalReference = {
  number: '155/QĐ-TTg',
  issued_on: '2026-01-20',
  text_held: false,
  facts: [fact('awareness_share_over', 90, '%'), fact('awareness_by_year', 2035, null)],
};

function fact(key: string, value: number, unit: string | null): NationalReference['facts'][number] {
  return { key, value, unit, vi: key, en: key, from_vi: key, from_en: key, printed: null };
}

function readSmall(plan: SmallPlan): CorpusPlan {
  const { id, jurisdiction = '01', isCommune = false, parentPlan = null, groups } = plan;
  const {
    date = 'ngày 15 tháng 3 năm 2026',
    number = '10',
    title = 'Thực hiện Chương trình giai đoạn 2026 - 2030',
  } = plan;
  const source = [`Số: ${number}/KH-UBND`, `A, ${date}`, 'KẾ HOẠCH', title, ...plan.lines].join('\n\n');
  const text = parsePlan(source);
  const { facts } = readFacts(text, buildRegistry(AGENCIES));
  const letter = id.toUpperCase();
  const shared = { jurisdiction, parent_plan: parentPlan, source_sha256: '0'.repeat(64), notes: [] };
  const record: PlanRecord = isCommune
    ? { level: 'commune', commune: { name_vi: `Xã ${letter}`, name_en: `${letter} Commune` }, ...shared }
    : { level: 'province', ...shared };
  const unit = { code: jurisdiction, kind: 'province', name_vi: `Tỉnh ${letter}`, name_en: letter } as const;
  const summary = summarisePlan(
    { id, record, jurisdiction: unit, text, facts, issues: [] },
    new Map([[jurisdiction, unit]]),
  );
  const crosswalk: Crosswalk | null =
    groups === undefined
      ? null
      : {
          note_vi: 'Ghi chú',
          note_en: 'Note',
          groups: groups.map(({ clause, goals }) => ({
            clause,
            words: 'Nhóm',
            goals: goals.map((goal) => `goal-${String(goal)}`),
            objectives: [],
            sure: 'sure',
            reason_vi: 'Lý do',
            reason_en: 'Reason',
          })),
        };
  return { id, record, summary, text, facts, crosswalk, topicCrosswalk: null };
}
