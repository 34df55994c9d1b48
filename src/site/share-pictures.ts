import { shortenWords } from '../text/shorten-words.ts';
import type { Commitment } from '../views/commitments.ts';
import type { Goal } from '../schemas/goal.ts';
import type { PlanSummary } from '../schemas/plan-summary.ts';
import { formatClausePath } from './clause-path.ts';
import { getChartContent } from './chart-contents.ts';
import type { ChartId } from './charts.ts';
import { CHART_IDS, CHARTS } from './charts.ts';
import type { Language } from './languages.ts';
import { LANGUAGES } from './languages.ts';
import { getCorpus, getGoals, getPlaceName, getPlanText } from './corpus.ts';
import { getCommitment, getCommitments } from './corpus-views.ts';
import { stringsOf } from './strings.ts';
import type { Pictured } from './urls.ts';
import { shareImageUrl } from './urls.ts';

/** What a share picture says. Plans are in Vietnamese, and so are their pictures, whose kind is named in both languages; a chart has one in each. */
export interface PictureWords {
  readonly site: string;
  readonly kind: string;
  readonly heading: string;
  readonly words: string;
  /** Whether the words are those of a plan, as printed. */
  readonly isPrinted: boolean;
  readonly foot: string;
}

/** What a page gives to those who show a link to it. */
export interface ShareImage {
  readonly url: string;
  readonly alt: string;
}

/** Every page that has a picture. */
export function listPictured(): Pictured[] {
  return [
    ...getCorpus().plans.map(({ id }) => ['plan', id] as const),
    ...getGoals().map(({ id }) => ['goal', id] as const),
    ...getCommitments().map(({ planId, id }) => ['commitment', planId, id] as const),
    ...LANGUAGES.flatMap((language) => CHART_IDS.map((id) => ['chart', language, id] as const)),
  ];
}

/** What stands on the picture of a page. Throws when there is no such plan, goal or commitment. */
export function getPictureWords(pictured: Pictured): PictureWords {
  switch (pictured[0]) {
    case 'plan':
      return planWords(getPlanText(pictured[1]).summary);
    case 'goal':
      return goalWords(getGoal(pictured[1]));
    case 'commitment':
      return commitmentWords(getCommitment(pictured[1], pictured[2]));
    case 'chart':
      return chartWords(pictured[1], getChart(pictured[2]));
  }
}

/** The picture of a page for its head, with what stands on it in a sentence. */
export function getShareImage(language: Language, ...pictured: Pictured): ShareImage {
  const { kind, heading, words } = getPictureWords(pictured);
  const [vi = kind, en = kind] = kind.split(BETWEEN);
  const alt = `${language === 'vi' ? vi : en}, ${heading}: ${words}`;
  return { url: shareImageUrl(...pictured), alt: shortenWords(alt, LONGEST_ALT) };
}

/** What sites that show previews read out of an alternative text. */
const LONGEST_ALT = 400;

const BETWEEN = ' · ';
const SITE = stringsOf('vi').siteName;

function inBoth(name: (strings: ReturnType<typeof stringsOf>) => string): string {
  return [name(stringsOf('vi')), name(stringsOf('en'))].join(BETWEEN);
}

function planWords({ planId, title, documentNumber }: PlanSummary): PictureWords {
  const strings = stringsOf('vi');
  return {
    site: SITE,
    kind: inBoth(({ pictureKinds }) => pictureKinds.plan),
    heading: getPlaceName(planId, 'vi'),
    words: title ?? strings.untitled,
    isPrinted: title !== null,
    foot: [documentNumber, strings.siteTagline].filter((part) => part !== null).join(BETWEEN),
  };
}

function getGoal(goalId: string): Goal {
  const goal = getGoals().find(({ id }) => id === goalId);
  if (goal === undefined) throw new Error(`There is no goal “${goalId}”; they stand in goals.yaml.`);
  return goal;
}

function goalWords({ number, short_vi, printed }: Goal): PictureWords {
  const place = getPlaceName(printed.plan, 'vi');
  return {
    site: SITE,
    kind: inBoth(({ pictureKinds }) => pictureKinds.goal(String(number))),
    heading: short_vi,
    words: printed.words,
    isPrinted: true,
    foot: stringsOf('vi').pictureGoalWords(place, formatClausePath(printed.clause, 'vi')),
  };
}

function getChart(id: string): ChartId {
  const chart = CHART_IDS.find((one) => one === id);
  if (chart === undefined) throw new Error(`There is no chart “${id}”; they stand in charts.ts.`);
  return chart;
}

function chartWords(language: Language, id: ChartId): PictureWords {
  const strings = stringsOf(language);
  return {
    site: SITE,
    kind: strings.pictureKinds.chart,
    heading: strings[`${CHARTS[id]}Title`],
    words: getChartContent(id, language).title,
    isPrinted: false,
    foot: strings.siteTagline,
  };
}

function commitmentWords({ planId, kind, clauseId, words, lead, timing }: Commitment): PictureWords {
  const strings = stringsOf('vi');
  const leads = [...new Set(lead.map(({ printed }) => printed))].join('; ');
  const leadWords = kind === 'assignment' ? strings.commitmentLead : strings.commitmentActors;
  return {
    site: SITE,
    kind: inBoth(({ commitmentKinds }) => commitmentKinds[kind]),
    heading: getPlaceName(planId, 'vi'),
    words: words.words,
    isPrinted: true,
    foot: [
      formatClausePath(clauseId, 'vi'),
      leads === '' ? null : `${leadWords}: ${leads}`,
      timing === null ? null : `${strings.commitmentTiming}: ${timing}`,
    ]
      .filter((part) => part !== null)
      .join(BETWEEN),
  };
}
