import type { CoverageRecord } from '../../schemas/coverage-record.ts';
import type { CoverageCounts, CoverageMention, CoverageUnit } from '../../views/coverage.ts';
import { buildCoverage, countCoverage } from '../../views/coverage.ts';
import type { ChartCell, ChartContent } from '../charts.ts';
import { getCorpus, perCorpus } from '../corpus.ts';
import { formatDate, formatNumber } from '../format.ts';
import type { Language } from '../languages.ts';
import { stringsOf } from '../strings.ts';
import { clauseUrl, urlOf } from '../urls.ts';

/** What is held of every provincial unit, from north to south. */
export const getCoverage = perCorpus((corpus): readonly CoverageUnit[] =>
  buildCoverage(corpus, corpus.jurisdictions, corpus.tiles),
);

/** How many places there are of each state. */
export const getCoverageCounts = perCorpus((): CoverageCounts => countCoverage(getCoverage()));

/** What is known of coverage beyond the plans held. */
export function getCoverageRecord(): CoverageRecord {
  return getCorpus().coverage;
}

/** What the board says: whose plans are held, and every unit with its state. */
export function getCoverageContent(language: Language): ChartContent {
  const strings = stringsOf(language);
  return {
    title: formatHeld(getCoverageCounts(), language),
    note: [strings.coverageChartNote, formatAsOf(language), strings.coverageNote].join(' '),
    columns: [
      { name: 'place', heading: strings.coverageUnit },
      { name: 'code', heading: strings.coverageCode },
      { name: 'state', heading: strings.coverageState },
      { name: 'plans', heading: strings.coveragePlans },
      { name: 'plan_referred_to', heading: strings.coverageNamedPlan },
      { name: 'referred_to_in', heading: strings.coverageNamedBy },
      { name: 'communes', heading: strings.coverageCommuneCount, isNumber: true },
      { name: 'commune_plans', heading: strings.coverageCommunePlans },
    ],
    rows: getCoverage().map((unit) => rowOf(unit, language)),
  };
}

/** `Đang có kế hoạch của 4 trong 34 tỉnh, thành phố và của 1 xã, phường` */
export function formatHeld({ byState, units, communes }: CoverageCounts, language: Language): string {
  return stringsOf(language).coverageHeld(
    formatNumber(byState.held, language),
    formatNumber(units, language),
    formatNumber(communes, language),
  );
}

/** On which day it was last looked over what is held. */
export function formatAsOf(language: Language): string {
  return stringsOf(language).coverageAsOf(formatDate(getCoverageRecord().as_of, language));
}

/** A tile in a sentence: the place, its state, who names its plan, how many of its communes have plans. */
export function formatTile(unit: CoverageUnit, language: Language): string {
  const strings = stringsOf(language);
  const { state, references, communes } = unit;
  const [reference] = references;
  const [mention] = reference?.mentions ?? [];
  return [
    `${nameOf(unit, language)}: ${strings.coverageStates[state]}`,
    ...(state === 'referred' && reference !== undefined && mention !== undefined
      ? [formatNamed(reference.number, mention, language)]
      : []),
    ...(communes.length > 0 ? [strings.coverageCommunes(formatNumber(communes.length, language))] : []),
  ].join('; ');
}

/**
 * Where a tile leads: to the plan; to the words that name the plan that is not held; to the list of the unit, where
 * there are several plans or only those of communes; null when nothing is held.
 */
export function findTileUrl(
  { unit, state, plans, references, communes }: CoverageUnit,
  language: Language,
): string | null {
  const [plan] = plans;
  const quote = references[0]?.mentions[0]?.quote;
  if (plan !== undefined && plans.length === 1) return urlOf('plan', language, { plan: plan.planId });
  if (state === 'referred' && quote !== undefined) return clauseUrl(language, quote.planId, quote.clauseId);
  return plans.length + communes.length > 0 ? unitUrl(unit.code, language) : null;
}

/** Under which id a unit stands on the page of coverage. */
export function unitAnchor(code: string): string {
  return `unit-${code}`;
}

function unitUrl(code: string, language: Language): string {
  return `${urlOf('coverage', language)}#${unitAnchor(code)}`;
}

function nameOf({ unit }: CoverageUnit, language: Language): string {
  return language === 'vi' ? unit.name_vi : unit.name_en;
}

function formatNamed(number: string, { plan, printedDate }: CoverageMention, language: Language): string {
  const strings = stringsOf(language);
  const place = language === 'vi' ? plan.placeVi : plan.placeEn;
  return printedDate === null
    ? strings.coverageNamed(number, place)
    : strings.coverageNamedDated(number, printedDate, place);
}

/** The numbers of plans that are not held, each with every date that is printed of it: plans may print different ones. */
export function listReferred(references: CoverageUnit['references'], language: Language): string[] {
  const { coverageNumberDated } = stringsOf(language);
  return references.flatMap(({ number, mentions }) => {
    const dates = new Set(mentions.flatMap(({ printedDate }) => printedDate ?? []));
    return dates.size === 0 ? [number] : [...dates].map((date) => coverageNumberDated(number, date));
  });
}

function rowOf(unit: CoverageUnit, language: Language): ChartCell[] {
  const strings = stringsOf(language);
  const { unit: jurisdiction, state, plans, references, communes } = unit;
  const mentions = references.flatMap((reference) => reference.mentions);
  const [quote] = mentions.map((mention) => mention.quote);
  const [plan] = plans;
  const own = communes.flatMap((commune) => commune.plans);
  const list = (ids: readonly string[]): string => ids.join('; ');
  return [
    { words: nameOf(unit, language) },
    { words: jurisdiction.code },
    { words: strings.coverageStates[state] },
    {
      words: list(plans.map(({ planId }) => planId)),
      ...(plan !== undefined && plans.length === 1
        ? { url: urlOf('plan', language, { plan: plan.planId }) }
        : {}),
    },
    {
      words: list(listReferred(references, language)),
      ...(quote === undefined ? {} : { url: clauseUrl(language, quote.planId, quote.clauseId) }),
    },
    { words: list(mentions.map(({ plan: { planId } }) => planId)) },
    { words: formatNumber(communes.length, language) },
    {
      words: list(own.map(({ planId }) => planId)),
      ...(own.length > 0 ? { url: unitUrl(jurisdiction.code, language) } : {}),
    },
  ];
}
