import { escape } from 'html-escaper';
import type { PlanSummary } from '../schemas/plan-summary.ts';
import type { FindingQuote } from '../views/findings/finding.ts';
import type { FindingView } from '../views/findings-page.ts';
import type { FeedEntry } from './atom-feed.ts';
import { formatClausePath } from './clause-path.ts';
import { formatDate, formatLines, formatNumber } from './format.ts';
import type { Language } from './languages.ts';
import { stringsOf } from './strings.ts';
import { clauseUrl, findingUrl, urlOf } from './urls.ts';

/** So many places are quoted in the entry of a finding; one about all plans would be as long as there are plans. */
const MOST_PLACES = 12;

/** What entries are written with. */
export interface EntryContext {
  readonly language: Language;
  /** Makes an address of the site whole. */
  readonly absolute: (url: string) => string;
  /** The name of a plan's place. */
  readonly placeOf: (planId: string) => string;
}

/** The entry of a finding: what was found, then every wording with its places. In: the finding, and its day as an ISO date. */
export function buildFindingEntry(
  { finding, passages }: FindingView,
  date: string,
  context: EntryContext,
): FeedEntry {
  const { language, absolute } = context;
  const strings = stringsOf(language);
  const ruleNames: Readonly<Record<string, string>> = strings.findingRules;
  const rule = ruleNames[finding.rule] ?? finding.rule;
  const severity = strings.findingSeverityTitles[finding.severity];
  let left = MOST_PLACES;
  const parts = passages.flatMap(({ words, places }) => {
    const shown = places.slice(0, left);
    left -= shown.length;
    return shown.length === 0 ? [] : [quoteHtml(words, shown, context)];
  });
  const more = finding.quotes.length - (MOST_PLACES - left);
  const note = more > 0 ? `<p>${escape(strings.feedMorePlaces(formatNumber(more, language)))}</p>` : '';
  return {
    address: absolute(findingUrl(language, finding.id)),
    title: language === 'vi' ? finding.titleVi : finding.titleEn,
    date,
    content: `<p>${escape(`${severity}: ${rule}`)}</p>${parts.join('')}${note}`,
    categories: [
      { id: finding.severity, name: severity },
      { id: finding.rule, name: rule },
    ],
  };
}

/**
 * The entry of a plan: its place, its title as printed with where that stands, its number, whether its annex is held.
 * In: the plan, where its title stands (null when none was read), and its day as an ISO date.
 */
export function buildPlanEntry(
  plan: PlanSummary,
  title: FindingQuote | null,
  date: string,
  context: EntryContext,
): FeedEntry {
  const { language, absolute, placeOf } = context;
  const strings = stringsOf(language);
  const level = plan.level === 'province' ? strings.levelProvince : strings.levelCommune;
  const annex = {
    held: strings.annexHeld,
    referenced: strings.annexReferenced,
    none: strings.annexNone,
  }[plan.hasAnnex];
  const facts = [
    `${strings.factNumber}: ${plan.documentNumber ?? strings.notInText}`,
    `${strings.factIssued}: ${plan.issuedOn === null ? strings.notInText : formatDate(plan.issuedOn, language)}`,
    `${strings.factAnnex}: ${annex}`,
    strings.lengthOf(formatNumber(plan.words, language), formatNumber(plan.clauseCount, language)),
  ];
  const quote = title === null ? '' : quoteHtml(title.words, [title], context);
  return {
    address: absolute(urlOf('plan', language, { plan: plan.planId })),
    title: `${placeOf(plan.planId)}: ${plan.title ?? strings.untitled}`,
    date,
    content: `${quote}<ul>${facts.map((fact) => `<li>${escape(fact)}</li>`).join('')}</ul>`,
    categories: [{ id: plan.level, name: level }],
  };
}

/** Words of plans with the places that print them so. */
function quoteHtml(
  words: string,
  places: readonly FindingQuote[],
  { language, absolute, placeOf }: EntryContext,
): string {
  const strings = stringsOf(language);
  const items = places.map(({ planId, clauseId, startLine, endLine }) => {
    const address = escape(absolute(clauseUrl(language, planId, clauseId)));
    const name = escape(`${placeOf(planId)}, ${formatClausePath(clauseId, language)}`);
    const lines = escape(strings.sourceLines(formatLines(startLine, endLine)));
    return `<li><a href="${address}">${name}</a>, ${lines}</li>`;
  });
  const printed = escape(words).replaceAll('\n', '<br>');
  return `<blockquote lang="vi"><p>${printed}</p></blockquote><ul>${items.join('')}</ul>`;
}
