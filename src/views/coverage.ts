import type { Jurisdiction } from '../schemas/jurisdiction.ts';
import type { PlanSummary } from '../schemas/plan-summary.ts';
import type { Tile } from '../schemas/tile-grid.ts';
import { readClause } from '../parse/plan-text.ts';
import type { Corpus, CorpusPlan } from './corpus.ts';
import { quoteAround, quoteFact } from './findings/evidence.ts';
import type { FindingQuote } from './findings/finding.ts';

/**
 * Whether a plan of a provincial unit stands here; whether a plan held names one that does not; or neither, which
 * does not mean that none was issued.
 */
export const COVERAGE_STATES = ['held', 'referred', 'not-found'] as const;

export type CoverageState = (typeof COVERAGE_STATES)[number];

/** A provincial unit on the coverage board. */
export interface CoverageUnit {
  readonly unit: Jurisdiction;
  /** Its place on the board, from the north-west, from 1. */
  readonly row: number;
  readonly column: number;
  readonly state: CoverageState;
  /** Its own plans, in the order of the corpus. */
  readonly plans: readonly PlanSummary[];
  /** Plans of it that are not held and that plans held carry out; a unit with a plan of its own may have such too. */
  readonly references: readonly CoverageReference[];
  /** Its communes with plans, by name. */
  readonly communes: readonly CoveredCommune[];
}

/** A plan that is not held, and who names it. */
export interface CoverageReference {
  readonly number: string;
  readonly mentions: readonly CoverageMention[];
}

/** Where a plan held names one that is not. */
export interface CoverageMention {
  readonly plan: PlanSummary;
  /** The date as printed there; null when none is. */
  readonly printedDate: string | null;
  readonly quote: FindingQuote;
}

/** A commune with its plans. */
export interface CoveredCommune {
  readonly nameVi: string;
  readonly nameEn: string;
  readonly plans: readonly PlanSummary[];
}

/** How many places there are of each state; places are counted and not plans. */
export interface CoverageCounts {
  /** Provincial units. */
  readonly units: number;
  readonly byState: Readonly<Record<CoverageState, number>>;
  /** Communes with plans. */
  readonly communes: number;
}

/**
 * What is held of every provincial unit, in the order of the tiles. Refuses a tile of no unit, and a parent plan whose
 * number the plan does not print.
 */
export function buildCoverage(
  { plans }: Pick<Corpus, 'plans'>,
  units: readonly Jurisdiction[],
  tiles: readonly Tile[],
): CoverageUnit[] {
  const unitsByCode = new Map(units.map((unit) => [unit.code, unit]));
  const plansByCode = Map.groupBy(plans, ({ record }) => record.jurisdiction);
  const namedByCode = Map.groupBy(plans.flatMap(listNamed), ({ code }) => code);
  return tiles.map(({ code, row, column }) => {
    const unit = unitsByCode.get(code);
    if (unit === undefined) throw new Error(`There is no unit “${code}” for the tile.`);
    const summaries = (plansByCode.get(code) ?? []).map(({ summary }) => summary);
    const own = summaries.filter(({ level }) => level === 'province');
    const named = namedByCode.get(code) ?? [];
    return {
      unit,
      row,
      column,
      state: own.length > 0 ? 'held' : named.length > 0 ? 'referred' : 'not-found',
      plans: own,
      references: [...Map.groupBy(named, ({ number }) => number)].map(([number, mentions]) => ({
        number,
        mentions: mentions.map(({ mention }) => mention),
      })),
      communes: gatherCommunes(summaries),
    };
  });
}

/** The counts of a board. */
export function countCoverage(units: readonly CoverageUnit[]): CoverageCounts {
  const count = (state: CoverageState): number => units.filter((one) => one.state === state).length;
  return {
    units: units.length,
    byState: { held: count('held'), referred: count('referred'), 'not-found': count('not-found') },
    communes: units.reduce((sum, { communes }) => sum + communes.length, 0),
  };
}

function gatherCommunes(summaries: readonly PlanSummary[]): CoveredCommune[] {
  const communes = summaries.filter(({ level }) => level === 'commune');
  return [...Map.groupBy(communes, ({ placeVi }) => placeVi)]
    .map(([nameVi, plans]) => ({ nameVi, nameEn: plans[0]?.placeEn ?? nameVi, plans }))
    .sort((a, b) => a.nameVi.localeCompare(b.nameVi, 'vi'));
}

interface Named {
  readonly code: string;
  readonly number: string;
  readonly mention: CoverageMention;
}

/** The plan that a plan carries out and that is not held; none or one. */
function listNamed(plan: CorpusPlan): Named[] {
  const parent = plan.record.parent_plan;
  if (parent?.plan !== null) return [];
  return [{ code: parent.jurisdiction, number: parent.number, mention: findMention(plan, parent.number) }];
}

function findMention(plan: CorpusPlan, number: string): CoverageMention {
  const { id, summary, facts, text } = plan;
  const citation = facts.citations.find(({ documentNumber }) => documentNumber === number);
  if (citation !== undefined)
    return { plan: summary, printedDate: citation.printedDate, quote: quoteFact(id, citation.quote) };
  for (const clause of text.clauses) {
    const at = readClause(clause).indexOf(number);
    if (at !== -1) {
      return {
        plan: summary,
        printedDate: null,
        quote: quoteAround(plan, clause, at, at + number.length),
      };
    }
  }
  throw new Error(`The plan “${id}” does not print the number “${number}” of the plan it carries out.`);
}
