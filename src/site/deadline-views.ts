import type { DeadlineCalendar } from '../views/deadline-calendar.ts';
import type { DeadlinesByDay } from '../views/fold-timeline.ts';
import { listByDay } from '../views/fold-timeline.ts';
import type { DeadlineDay } from '../views/next-deadlines.ts';
import { groupByDay } from '../views/next-deadlines.ts';
import { buildCalendar } from './calendars.ts';
import { getTimelines } from './charts/deadlines.ts';
import { perCorpus } from './corpus.ts';

/** The deadlines of all plans that a calendar can hold, and those that it cannot. */
export const getDeadlineCalendar = perCorpus((corpus): DeadlineCalendar => buildCalendar(corpus));

/** Every deadline by when it falls. */
export const getDeadlinesByDay = perCorpus((): DeadlinesByDay => listByDay(getTimelines().plan));

/** The days on which deadlines fall, first days first. */
export const getDeadlineDays = perCorpus((): readonly DeadlineDay[] => {
  return groupByDay(getDeadlineCalendar().events);
});
