import { shortenWords } from '../../text/shorten-words.ts';
import type { AlikeDeadlines, FoldedTimeline } from '../../views/fold-timeline.ts';
import { REST, foldTimeline, whenOf } from '../../views/fold-timeline.ts';
import type {
  DatedEntry,
  Timeline,
  TimelineGroup,
  TimelineGrouping,
  YearlyEntry,
} from '../../views/timeline.ts';
import { buildTimeline } from '../../views/timeline.ts';
import type { ChartCell, ChartContent, ChartId } from '../charts.ts';
import { formatClausePath } from '../clause-path.ts';
import { getPlaceName, perCorpus } from '../corpus.ts';
import { deadlineUrl, formatActors, listActors } from '../deadline-facts.ts';
import { formatWhen, formatWhenSaid } from '../format-deadlines.ts';
import { formatMonthDay, formatNumber } from '../format.ts';
import type { Language } from '../languages.ts';
import { comparePlaces } from '../../views/plan-order.ts';
import { stringsOf } from '../strings.ts';
import { clauseUrl, urlOf } from '../urls.ts';

/** The charts of deadlines: those with dates along the years, and those of every year along its months. */
export type DeadlineChartId = Extract<ChartId, 'timeline' | 'year' | 'timeline-duty' | 'year-duty'>;

type Grouping = Exclude<TimelineGrouping, 'actor'>;

/** How a chart of deadlines is grouped, and which of them it draws. */
export const DEADLINE_CHARTS: Readonly<
  Record<DeadlineChartId, { readonly grouping: Grouping; readonly draws: 'dated' | 'yearly' }>
> = {
  timeline: { grouping: 'plan', draws: 'dated' },
  year: { grouping: 'plan', draws: 'yearly' },
  'timeline-duty': { grouping: 'duty', draws: 'dated' },
  'year-duty': { grouping: 'duty', draws: 'yearly' },
};

/** What a picture has room for: a band for every province and a few communes, each with some lanes. */
const MOST = { groups: 36, marks: 40 };

/** Every deadline by plan and by duty, the plans in their order. */
export const getTimelines = perCorpus((corpus): Readonly<Record<Grouping, Timeline>> => {
  const plans = corpus.plans.toSorted((a, b) => comparePlaces(a.summary, b.summary));
  const build = (grouping: Grouping): Timeline => buildTimeline({ ...corpus, plans }, grouping);
  return { plan: build('plan'), duty: build('duty') };
});

const getFolded = perCorpus((): Readonly<Record<DeadlineChartId, FoldedTimeline>> => {
  const fold = (id: DeadlineChartId): FoldedTimeline => {
    const { grouping, draws } = DEADLINE_CHARTS[id];
    const { groups, years } = getTimelines()[grouping];
    // A group that the chart draws nothing of takes no band.
    const drawn = groups.filter((group) => group[draws].length > 0);
    return foldTimeline({ groups: drawn, years }, MOST);
  };
  return {
    timeline: fold('timeline'),
    year: fold('year'),
    'timeline-duty': fold('timeline-duty'),
    'year-duty': fold('year-duty'),
  };
});

const getWhens = perCorpus((): ReadonlyMap<string, string> => {
  const entries = getTimelines().plan.groups.flatMap(({ dated, yearly }) => [...dated, ...yearly]);
  return new Map(entries.map((entry) => [entry.id, whenOf(entry)]));
});

/** What a chart of deadlines draws. */
export function getFoldedTimeline(id: DeadlineChartId): FoldedTimeline {
  return getFolded()[id];
}

/** The name of a band, or of a duty. */
export function nameGroup(id: string, chart: DeadlineChartId, language: Language): string {
  const strings = stringsOf(language);
  if (id === REST) return strings.deadlineRest(formatNumber(getFoldedTimeline(chart).gathered, language));
  return DEADLINE_CHARTS[chart].grouping === 'plan'
    ? getPlaceName(id, language)
    : nameDuty(id as DatedEntry['duty'], language);
}

export function nameDuty(duty: DatedEntry['duty'], language: Language): string {
  return stringsOf(language).deadlineDuties[duty];
}

/** The address of a day in the list of deadlines. */
export function whenUrl(when: string, language: Language): string {
  return `${urlOf('deadlines', language)}#${whenAnchor(when)}`;
}

/** The id of a day in the list of deadlines. */
export function whenAnchor(when: string): string {
  return `day-${when}`;
}

/** What a mark says beside it: when, how many where there are more, and whether the reading is in doubt. */
export function labelMark({ entries: [first, ...others] }: AlikeDeadlines, language: Language): string {
  const times = stringsOf(language).deadlineTimes(formatNumber(others.length + 1, language));
  return [formatWhen(first, language), others.length > 0 && times, !first.isCertain && '?']
    .filter((part) => part !== false)
    .join(' ');
}

/** What a mark says to those who stop at it: one deadline in a sentence, or how many there are and whose. */
export function describeMark(alike: AlikeDeadlines, language: Language): string {
  const strings = stringsOf(language);
  const { entries } = alike;
  const [first, ...others] = entries;
  const doubt = first.isCertain ? '' : ` (${strings.uncertain})`;
  const when = formatWhenSaid(first, language) + doubt;
  if (others.length > 0) {
    // What is seen beside the mark stands in what is said of it.
    const label = labelMark(alike, language);
    const said = 'monthDay' in first ? strings.yearlyDay(label) : label;
    const count = formatNumber(entries.length, language);
    return strings.deadlineMany(count, said + doubt, listPlaces(entries, language, MOST_NAMED));
  }
  return strings.deadlineSentence(
    getPlaceName(first.planId, language),
    when,
    oneLine(first.dateText),
    formatActors(first, language),
    formatAction(first, LONGEST_ACTION),
  );
}

/** Where a mark leads: the commitment, or the list where several stand. */
export function markUrl({ entries: [first, ...others] }: AlikeDeadlines, language: Language): string {
  return others.length === 0 ? deadlineUrl(first, language) : whenUrl(getWhen(first), language);
}

/** When a deadline falls in the list: a mark of a whole month or year leads to the first day of it. */
function getWhen({ id }: DatedEntry | YearlyEntry): string {
  const when = getWhens().get(id);
  if (when === undefined) throw new Error(`No plan has the deadline “${id}”.`);
  return when;
}

/** In characters, in a sentence that is read out. */
const LONGEST_ACTION = 160;

const MOST_NAMED = 4;

/** The places of deadlines, each once, at most `most` by name. */
export function listPlaces(
  entries: readonly { readonly planId: string }[],
  language: Language,
  most = Infinity,
): string {
  const ids = [...new Set(entries.map(({ planId }) => planId))];
  const names = ids.slice(0, most).map((id) => getPlaceName(id, language));
  const others = ids.length - names.length;
  return others === 0
    ? names.join(', ')
    : stringsOf(language).deadlineAndOthers(names.join(', '), formatNumber(others, language));
}

/** What is to be done, as printed, in about `most` characters. */
export function formatAction({ action }: { readonly action: string }, most: number): string {
  return shortenWords(oneLine(action), most);
}

/** What a chart of deadlines says. */
export function getDeadlinesContent(id: DeadlineChartId, language: Language): ChartContent {
  const strings = stringsOf(language);
  const { grouping, draws } = DEADLINE_CHARTS[id];
  const { gathered, isCoarse } = getFoldedTimeline(id);
  const note = [
    draws === 'dated' ? strings.timelineNote : strings.yearNote,
    gathered > 0 && strings.timelineGathered(formatNumber(gathered, language)),
    isCoarse && strings.timelineCoarse,
  ];
  return {
    title: formatDeadlinesTitle(id, getTimelines()[grouping].groups, language),
    note: note.filter((part) => part !== false).join(' '),
    ...(grouping === 'plan' ? tableByPlan(draws, language) : tableByDuty(id, language)),
  };
}

type ChartTable = Pick<ChartContent, 'columns' | 'rows'>;

/** One row for each deadline. */
function tableByPlan(draws: 'dated' | 'yearly', language: Language): ChartTable {
  const strings = stringsOf(language);
  const entries = getTimelines().plan.groups.flatMap((group): (DatedEntry | YearlyEntry)[] => [
    ...group[draws],
  ]);
  return {
    columns: [
      { name: 'place', heading: strings.targetPlace },
      { name: 'when', heading: strings.deadlineWhen },
      { name: 'printed', heading: strings.deadlinePrinted },
      { name: 'duty', heading: strings.deadlineDutyHeading },
      { name: 'who', heading: strings.commitmentActors },
      { name: 'clause', heading: strings.commitmentPlace },
    ],
    rows: entries.map((entry): ChartCell[] => {
      const { planId, clauseId, isCertain } = entry;
      const doubt = isCertain ? '' : ` (${strings.uncertain})`;
      return [
        { words: getPlaceName(planId, language), url: urlOf('plan', language, { plan: planId }) },
        { words: formatWhenSaid(entry, language) + doubt, url: deadlineUrl(entry, language) },
        { words: oneLine(entry.dateText), lang: 'vi' },
        { words: nameDuty(entry.duty, language) },
        { words: listActors(entry, language).join('; ') || strings.deadlineNoActor },
        { words: formatClausePath(clauseId, language), url: clauseUrl(language, planId, clauseId) },
      ];
    }),
  };
}

/** One row for each mark. */
function tableByDuty(id: DeadlineChartId, language: Language): ChartTable {
  const strings = stringsOf(language);
  return {
    columns: [
      { name: 'duty', heading: strings.deadlineDutyHeading },
      { name: 'when', heading: strings.deadlineWhen },
      { name: 'deadlines', heading: strings.deadlineCount, isNumber: true },
      { name: 'places', heading: strings.deadlinePlaces },
    ],
    rows: [...getFoldedTimeline(id).alike].flatMap(([groupId, marks]) =>
      [...marks.values()]
        .filter(({ entries: [first] }) => isDrawn(first, id))
        .map((alike): ChartCell[] => {
          const [first] = alike.entries;
          const doubt = first.isCertain ? '' : ` (${strings.uncertain})`;
          return [
            { words: nameGroup(groupId, id, language) },
            { words: formatWhenSaid(first, language) + doubt, url: markUrl(alike, language) },
            { words: formatNumber(alike.entries.length, language) },
            { words: listPlaces(alike.entries, language) },
          ];
        }),
    ),
  };
}

function isDrawn(entry: DatedEntry | YearlyEntry, id: DeadlineChartId): boolean {
  return DEADLINE_CHARTS[id].draws === ('monthDay' in entry ? 'yearly' : 'dated');
}

/**
 * The finding of a chart: when most deadlines fall; by duty, between which days plans of one’s own, or yearly reports,
 * are due.
 */
export function formatDeadlinesTitle(
  id: DeadlineChartId,
  groups: readonly TimelineGroup[],
  language: Language,
): string {
  const dated = groups.flatMap((group) => group.dated);
  const yearly = groups.flatMap((group) => group.yearly);
  const own = id === 'timeline-duty' ? groups.find((group) => group.id === 'own-plan')?.dated : undefined;
  const reports = id === 'year-duty' ? groups.find((group) => group.id === 'report')?.yearly : undefined;
  return DEADLINE_CHARTS[id].draws === 'dated'
    ? (formatOwnPlans(own ?? [], language) ?? formatBusiestYear(dated, language))
    : (formatReports(reports ?? [], language) ?? formatBusiestMonth(yearly, language));
}

/** From when to when plans of one’s own are due; null where none has a deadline that is not a phase. */
function formatOwnPlans(entries: readonly DatedEntry[], language: Language): string | null {
  const { timelineOwnPlans, timelineOwnPlansOne } = stringsOf(language);
  const due = entries.filter(({ shape }) => shape !== 'bar');
  return formatSpread(due, ({ end }) => end, timelineOwnPlans, timelineOwnPlansOne, language);
}

/** From when to when yearly reports are due; null where none is. */
function formatReports(entries: readonly YearlyEntry[], language: Language): string | null {
  const { yearReports, yearReportsOne } = stringsOf(language);
  // A month without a day ends after all its days.
  const endOf = ({ shape, monthDay }: YearlyEntry): string => (shape === 'day' ? monthDay : `${monthDay}-99`);
  return formatSpread(entries, endOf, yearReports, yearReportsOne, language);
}

/** The first and the last in the words that the plans give, a day or a month; null where they all give one stretch of time. */
function formatSpread<Entry extends DatedEntry | YearlyEntry>(
  entries: readonly Entry[],
  endOf: (entry: Entry) => string,
  formatFromTo: (first: string, last: string) => string,
  formatDay: (day: string) => string,
  language: Language,
): string | null {
  const ordered = entries.toSorted((a, b) => (endOf(a) < endOf(b) ? -1 : Number(endOf(a) > endOf(b))));
  const [first] = ordered;
  const last = ordered.at(-1);
  if (first === undefined || last === undefined) return null;
  const [from, to] = [formatWhen(first, language), formatWhen(last, language)];
  if (from !== to) return formatFromTo(from, to);
  return first.shape === 'day' ? formatDay(from) : null;
}

function formatBusiestYear(entries: readonly DatedEntry[], language: Language): string {
  const strings = stringsOf(language);
  const days = entries.filter(({ shape }) => shape !== 'bar');
  const [first, ...others] = days;
  if (first === undefined)
    return entries.length === 0 ? strings.timelineTitleNone : strings.timelineTitlePhases;
  if (others.length === 0) return strings.timelineTitleOne(formatWhen(first, language));
  const { key, count } = findMost(days.map(({ end }) => end.slice(0, 4)));
  const all = formatNumber(days.length, language);
  return count === days.length
    ? strings.timelineTitleAll(all, key)
    : strings.timelineTitle(formatNumber(count, language), all, key);
}

function formatBusiestMonth(entries: readonly YearlyEntry[], language: Language): string {
  const strings = stringsOf(language);
  const [first, ...others] = entries;
  if (first === undefined) return strings.yearTitleNone;
  if (others.length === 0) return strings.yearTitleOne(formatWhen(first, language));
  const { key, count } = findMost(entries.map(({ monthDay }) => monthDay.slice(0, 2)));
  const [all, month] = [formatNumber(entries.length, language), formatMonthDay(key, language)];
  return count === entries.length
    ? strings.yearTitleAll(all, month)
    : strings.yearTitle(formatNumber(count, language), all, month);
}

/** The key that occurs most, and how often; of several the first in order. */
function findMost(keys: readonly string[]): { readonly key: string; readonly count: number } {
  const groups = [...Map.groupBy(keys.toSorted(), (key) => key)];
  const counts = groups.map(([key, own]) => ({ key, count: own.length }));
  return counts.reduce((most, one) => (one.count > most.count ? one : most), { key: '', count: 0 });
}

function oneLine(words: string): string {
  return words.replace(/\s+/g, ' ');
}
