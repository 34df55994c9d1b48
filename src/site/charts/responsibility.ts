import type { AgencyRoles, ByRole } from '../../views/agency-roles.ts';
import { findAnnexReferences } from '../../views/annex-references.ts';
import type { Corpus } from '../../views/corpus.ts';
import type {
  MostLeads,
  ResponsibilityCell,
  ResponsibilityColumn,
  ResponsibilityMatrix,
  ResponsibilityRow,
} from '../../views/responsibility.ts';
import {
  buildGoalResponsibility,
  buildPlanResponsibility,
  cutBands,
  findMostLeads,
  findMostLeadsByPlan,
} from '../../views/responsibility.ts';
import { findAgencyUrl, formatAgencyName } from '../agencies.ts';
import type { ChartContent } from '../charts.ts';
import { getCorpus, getPlaceName, perCorpus } from '../corpus.ts';
import { formatList, formatNumber } from '../format.ts';
import type { Language } from '../languages.ts';
import { stringsOf } from '../strings.ts';
import { urlOf } from '../urls.ts';

/** The most agencies that a band of a drawing shows; the list of agencies has all of them. */
const MOST_ROWS = 20;

/** The most places or agencies that a sentence names; of more it says how many. */
const MOST_NAMED = 3;

/** What agencies lead and coordinate under each goal, as drawn. */
export const getGoalResponsibility = perCorpus((corpus): ResponsibilityMatrix =>
  cutBands(buildGoalResponsibility(corpus), MOST_ROWS),
);

/** What agencies lead, coordinate and have as duties in each plan, as drawn. */
export const getPlanResponsibility = perCorpus((corpus): ResponsibilityMatrix =>
  cutBands(buildPlanResponsibility(corpus), MOST_ROWS),
);

/** What the matrix of agencies and goals says: who leads most of all, and who coordinates most without leading. */
export function getAgenciesGoalsContent(language: Language): ChartContent {
  const strings = stringsOf(language);
  const matrix = getGoalResponsibility();
  const notes = [
    strings.responsibilityReading,
    strings.responsibilityRoles,
    strings.goalCounting,
    formatAssigned(getCorpus(), language),
  ];
  return {
    title: formatGoalsTitle(getCorpus(), matrix, language),
    note: notes.join(' '),
    ...tableOf(matrix, { name: 'goal', heading: strings.responsibilityGoal }, language),
  };
}

/** What the matrix of agencies and plans says: who leads most in each plan. */
export function getAgenciesPlansContent(language: Language): ChartContent {
  const strings = stringsOf(language);
  const matrix = getPlanResponsibility();
  const corpus = getCorpus();
  const notes = [
    strings.responsibilityReading,
    strings.responsibilityRoles,
    ...(matrix.columns.some(({ kind }) => kind === 'level') ? [strings.responsibilityByLevel] : []),
    ...(new Set(corpus.plans.map(({ record }) => record.level)).size > 1 ? [strings.compareLevels] : []),
    ...formatNotHeld(corpus, language),
  ];
  return {
    title: formatPlansTitle(corpus, language),
    note: notes.join(' '),
    ...tableOf(matrix, { name: 'plan', heading: strings.responsibilityPlan }, language),
  };
}

/** The name of a column: the goal’s, the place’s, or the level’s. */
export function formatColumn(column: ResponsibilityColumn, language: Language): string {
  const strings = stringsOf(language);
  switch (column.kind) {
    case 'goal':
      return language === 'vi' ? column.goal.short_vi : column.goal.short_en;
    case 'no-goal':
      return strings.responsibilityNoGoal;
    case 'plan':
      return getPlaceName(column.planId, language);
    case 'level':
      return strings.responsibilityPlans(
        column.id === 'province' ? strings.plansProvinces : strings.plansCommunes,
        formatNumber(column.planIds.length, language),
      );
  }
}

/** The same where it stands alone: a goal with its number. */
export function formatColumnInFull(column: ResponsibilityColumn, language: Language): string {
  const name = formatColumn(column, language);
  return column.kind === 'goal'
    ? `${stringsOf(language).goalNumbered(String(column.goal.number))}, ${name}`
    : name;
}

/** The page of a column: of its goal or plan; null for those that stand for many. */
export function findColumnUrl(column: ResponsibilityColumn, language: Language): string | null {
  if (column.kind === 'goal') return urlOf('goal', language, { goal: column.id });
  if (column.kind === 'plan') return urlOf('plan', language, { plan: column.planId });
  return null;
}

/**
 * Where the commitments of a cell stand: on the page of the agency, at the goal or plan. A name that the registry
 * does not know has no page: there the goal or the plan has them, or the list of all commitments.
 */
export function cellUrl(row: ResponsibilityRow, column: ResponsibilityColumn, language: Language): string {
  const page = findAgencyUrl(row, language);
  if (page === null) return findColumnUrl(column, language) ?? urlOf('commitments', language);
  return column.kind === 'goal' || column.kind === 'plan' ? `${page}#${column.id}` : page;
}

/** How many commitments there are in each role that has any: `chủ trì 8 nhiệm vụ, phối hợp trong 1 nhiệm vụ`. */
export function formatRoles(
  counted: ByRole,
  roles: ResponsibilityMatrix['roles'],
  language: Language,
): string {
  const { responsibilityCount } = stringsOf(language);
  return roles
    .filter((role) => counted[role].length > 0)
    .map((role) => responsibilityCount[role](formatNumber(counted[role].length, language)))
    .join(', ');
}

/** One row for each cell that is drawn. */
function tableOf(
  matrix: ResponsibilityMatrix,
  across: ChartContent['columns'][number],
  language: Language,
): Pick<ChartContent, 'columns' | 'rows'> {
  const strings = stringsOf(language);
  const { roles } = matrix;
  const columns = new Map(matrix.columns.map((column) => [column.id, column]));
  const rowOf = (row: ResponsibilityRow, cell: ResponsibilityCell): ChartContent['rows'] => {
    const column = columns.get(cell.columnId);
    if (column === undefined) return [];
    return [
      [
        linked(
          formatAgencyName(row, language),
          findAgencyUrl(row, language),
          row.agency === null ? 'vi' : undefined,
        ),
        linked(formatColumnInFull(column, language), cellUrl(row, column, language)),
        ...roles.map((role) => ({ words: String(cell[role].length) })),
      ],
    ];
  };
  return {
    columns: [
      { name: 'agency', heading: strings.responsibilityAgency },
      across,
      ...roles.map((role) => ({ name: role, heading: strings.agencyRoles[role], isNumber: true })),
    ],
    rows: matrix.bands.flatMap(({ rows }) =>
      rows.flatMap((row) => row.cells.flatMap((cell) => rowOf(row, cell))),
    ),
  };
}

function linked(words: string, url: string | null, lang?: 'vi'): ChartContent['rows'][number][number] {
  return { words, ...(url === null ? {} : { url }), ...(lang === undefined ? {} : { lang }) };
}

/** Who leads most; and who coordinates most of those that lead nothing, where anybody does. */
export function formatGoalsTitle(
  corpus: Corpus,
  { bands }: ResponsibilityMatrix,
  language: Language,
): string {
  const strings = stringsOf(language);
  const { agencies, count, of } = findMostLeads(corpus);
  const [first] = agencies;
  if (first === undefined) return strings.responsibilityNone;
  const counts = [formatNumber(count, language), formatNumber(of, language)] as const;
  const leads =
    agencies.length === 1
      ? strings.responsibilityMost(formatAgencyName(first, language), ...counts)
      : agencies.length > MOST_NAMED
        ? strings.responsibilityMostMany(formatNumber(agencies.length, language), ...counts)
        : strings.responsibilityMostAlike(nameAll(agencies, language), ...counts);
  const joins = bands.find(({ id }) => id === 'joins')?.rows[0];
  if (joins === undefined) return leads;
  const joined = joins.coordinating.length;
  const words = joined === of && of > 1 ? strings.responsibilityJoinsAll : strings.responsibilityJoins;
  return `${leads}; ${words(formatAgencyName(joins, language), formatNumber(joined, language))}`;
}

/** Who leads most in each plan that assigns tasks; of many plans, who does so in most of them. */
function formatPlansTitle(corpus: Corpus, language: Language): string {
  const strings = stringsOf(language);
  const most = findMostLeadsByPlan(corpus).filter(({ agencies }) => agencies.length > 0);
  if (most.length === 0) return strings.responsibilityNone;
  if (most.length > MOST_NAMED) {
    const [first, plans] = findLeadingMostOften(most);
    return strings.responsibilityInMany(
      formatAgencyName(first, language),
      formatNumber(plans, language),
      formatNumber(most.length, language),
    );
  }
  const places = most.map(({ planId, agencies, count, of }) =>
    strings.responsibilityIn(
      getPlaceName(planId, language),
      nameAll(agencies, language),
      formatNumber(count, language),
      formatNumber(of, language),
    ),
  );
  return strings.responsibilityByPlace(places.join(', '));
}

/** The agency that leads most in most plans, and in how many; of several the first in the order of the plans. */
function findLeadingMostOften(most: readonly MostLeads[]): [AgencyRoles, number] {
  const all = most.flatMap(({ agencies }) => agencies);
  const groups = [...Map.groupBy(all, ({ agencyId }) => agencyId).values()];
  const [[first] = []] = groups.sort((a, b) => b.length - a.length);
  if (first === undefined) throw new Error('Nobody leads in any plan; ask only where somebody does.');
  return [first, groups[0]?.length ?? 0];
}

function nameAll(agencies: readonly AgencyRoles[], language: Language): string {
  return formatList(
    agencies.map((agency) => formatAgencyName(agency, language)),
    language,
  );
}

/** Which plans have a table of assignments, of which alone it can be said who leads. */
function formatAssigned({ plans }: Corpus, language: Language): string {
  const strings = stringsOf(language);
  const assigned = plans.filter(({ facts }) => facts.assignments.length > 0);
  return assigned.length > 0 && assigned.length <= MOST_NAMED
    ? strings.responsibilityAssigned(
        formatList(
          assigned.map(({ id }) => getPlaceName(id, language)),
          language,
        ),
      )
    : strings.responsibilityAssignedCount(
        formatNumber(assigned.length, language),
        formatNumber(plans.length, language),
      );
}

/** Which plans may assign tasks in an annex that is not held. */
function formatNotHeld({ plans }: Corpus, language: Language): string[] {
  const strings = stringsOf(language);
  const notHeld = plans.filter(
    ({ facts, text }) => facts.assignments.length === 0 && findAnnexReferences(text).length > 0,
  );
  if (notHeld.length === 0) return [];
  return notHeld.length > MOST_NAMED
    ? [strings.responsibilityAnnexNotHeldCount(formatNumber(notHeld.length, language))]
    : [
        strings.responsibilityAnnexNotHeld(
          formatList(
            notHeld.map(({ id }) => getPlaceName(id, language)),
            language,
          ),
        ),
      ];
}
