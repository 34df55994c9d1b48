import type { Corpus } from '../views/corpus.ts';
import type { CalendarEvent, ClauseNaming, DeadlineCalendar } from '../views/deadline-calendar.ts';
import { buildDeadlineCalendar } from '../views/deadline-calendar.ts';
import { datePlans } from '../views/held-since.ts';
import { formatCalendar } from './calendar-file.ts';
import { formatClausePath } from './clause-path.ts';
import type { DataFile } from './data-file.ts';
import type { Language } from './languages.ts';
import { stringsOf } from './strings.ts';
import { clauseUrl, withBase } from './urls.ts';

const NAMING: ClauseNaming = {
  placeOf: (clauseId) => ({
    vi: formatClausePath(clauseId, 'vi'),
    en: formatClausePath(clauseId, 'en'),
  }),
  pathOf: (planId, clauseId) => ({
    vi: clauseUrl('vi', planId, clauseId),
    en: clauseUrl('en', planId, clauseId),
  }),
};

/** The deadlines of plans that a calendar can hold, and those that it cannot. */
export function buildCalendar(corpus: Pick<Corpus, 'plans' | 'agencies'>): DeadlineCalendar {
  return buildDeadlineCalendar(corpus, NAMING);
}

/** The path of a calendar under `/data/`, of all plans or of one. */
function calendarPath(language: Language, planId?: string): string {
  const name = language === 'vi' ? 'deadlines.ics' : 'deadlines-en.ics';
  return planId === undefined ? name : `${planId}/${name}`;
}

/** The address of a calendar. */
export function calendarUrl(language: Language, planId?: string): string {
  return withBase(`/data/${calendarPath(language, planId)}`);
}

/** The calendars of all plans and of each, in both languages. */
export function buildCalendarFiles(corpus: Pick<Corpus, 'plans' | 'agencies' | 'national'>): DataFile[] {
  const { events } = buildCalendar(corpus);
  const dates = datePlans(corpus);
  const stampOf = (planId: string): string => dates.get(planId) ?? corpus.national.issued_on;
  const byPlan = Map.groupBy(events, ({ planId }) => planId);
  const fileOf = (
    language: Language,
    name: string,
    own: readonly CalendarEvent[],
    planId?: string,
  ): DataFile => ({
    path: calendarPath(language, planId),
    mediaType: 'text/calendar',
    content: formatCalendar(own, { language, name, stampOf }),
  });
  return (['vi', 'en'] as const).flatMap((language) => {
    const strings = stringsOf(language);
    return [
      fileOf(language, strings.calendarNameAll, events),
      ...corpus.plans.map(({ id, summary }) => {
        const place = language === 'vi' ? summary.placeVi : summary.placeEn;
        return fileOf(language, strings.calendarName(place), byPlan.get(id) ?? [], id);
      }),
    ];
  });
}
