import type { Deadline } from '../parse/plan-facts.ts';
import type { Agency } from '../schemas/agency.ts';
import type { Corpus, CorpusPlan } from './corpus.ts';
import { nameActors } from './deadline-actors.ts';
import { shorten } from './findings/evidence.ts';
import type { InBoth } from './in-both.ts';

/** A deadline as an all-day entry of a calendar. */
export interface CalendarEvent {
  /** From the ids of plan and deadline, so that it stays when the file is made again. */
  readonly uid: string;
  readonly planId: string;
  readonly deadlineId: string;
  readonly clauseId: string;
  /** ISO days, half-open: an event of one day ends on the next. Of a yearly event, its first occurrence. */
  readonly start: string;
  readonly end: string;
  /** Null for an event that does not recur. */
  readonly yearly: YearlyRecurrence | null;
  /** Our words with the printed words of the time in quotation marks. */
  readonly summary: InBoth;
  /** The plan's words, where they stand, and what of the entry is ours; lines parted by `\n`. */
  readonly description: InBoth;
  /** What `pathOf` gives for its clause. */
  readonly path: InBoth;
  readonly categories: { readonly vi: readonly string[]; readonly en: readonly string[] };
  /** False where the reading has doubts, or where the sentence sets another day for one of the years. */
  readonly isCertain: boolean;
}

/** The same day of every year. */
export interface YearlyRecurrence {
  /** `11-15`. */
  readonly monthDay: string;
  readonly firstYear: number;
  /** The last year of the plan’s period; null when the plan names none. */
  readonly lastYear: number | null;
  /** Years for which the same sentence sets another day (`riêng năm 2026 …`). */
  readonly exceptionYears: readonly number[];
}

/**
 * Why a deadline is no event: a `phase`, `quarter` or `month` names no day; `no-day` is a yearly deadline with a
 * month or nothing; `no-year` a day without a year; `no-first-year` a yearly day in a plan that names no period;
 * `leap-day` the 29 February of every year; `no-date` a term that runs from some other event.
 */
export type NoEventReason =
  'phase' | 'quarter' | 'month' | 'no-day' | 'no-year' | 'no-first-year' | 'leap-day' | 'no-date';

export interface DeadlineCalendar {
  /** By first day, then by uid. */
  readonly events: readonly CalendarEvent[];
  /** The deadlines without an event, in the order of the plans. */
  readonly leftOut: readonly {
    readonly planId: string;
    readonly deadlineId: string;
    readonly reason: NoEventReason;
  }[];
  /** How many of `leftOut` have each reason; reasons that do not occur are left out. */
  readonly leftOutCounts: Readonly<Partial<Record<NoEventReason, number>>>;
}

/** What the site says of a clause: its place in words, and the address of its page from the site’s top. */
export interface ClauseNaming {
  readonly placeOf: (clauseId: string) => InBoth;
  readonly pathOf: (planId: string, clauseId: string) => InBoth;
}

/**
 * The deadlines of plans as calendar events (RFC 5545: all-day, the end is the day after the last).
 *
 * Only deadlines whose words give a day are events, each on the day that is printed; for `trước ngày 15/11` that is
 * 15 November, with the words in the summary. A stretch of days is one event. A yearly day recurs through the plan’s
 * period; its first year is that of the period, or the next where the day lies before a known date of issue. The
 * rest are counted in `leftOut` with the reason.
 */
export function buildDeadlineCalendar(
  { plans, agencies }: Pick<Corpus, 'plans' | 'agencies'>,
  naming: ClauseNaming,
): DeadlineCalendar {
  const events: CalendarEvent[] = [];
  const leftOut: { planId: string; deadlineId: string; reason: NoEventReason }[] = [];
  const leftOutCounts: Partial<Record<NoEventReason, number>> = {};
  for (const plan of plans) {
    for (const deadline of plan.facts.deadlines) {
      const days = findDays(deadline, plan);
      if (typeof days === 'string') {
        leftOut.push({ planId: plan.id, deadlineId: deadline.id, reason: days });
        leftOutCounts[days] = (leftOutCounts[days] ?? 0) + 1;
      } else {
        events.push(buildEvent(plan, deadline, days, agencies, naming));
      }
    }
  }
  events.sort((a, b) => compareText(a.start, b.start) || compareText(a.uid, b.uid));
  return { events, leftOut, leftOutCounts };
}

type Days = Pick<CalendarEvent, 'start' | 'end' | 'yearly'>;

function findDays(deadline: Deadline, { summary }: CorpusPlan): Days | NoEventReason {
  const { kind, start, end, monthDay } = deadline;
  if (kind === 'phase' || kind === 'quarter' || kind === 'month') return kind;
  if (kind === 'one-off') {
    if (end !== null) return { start: start ?? end, end: dayAfter(end), yearly: null };
    return monthDay === null ? 'no-date' : 'no-year';
  }
  if (monthDay?.length !== 5) return 'no-day';
  if (monthDay === '02-29') return 'leap-day';
  if (summary.periodFrom === null) return 'no-first-year';
  const isPast = `${String(summary.periodFrom)}-${monthDay}` < (summary.issuedOn ?? '');
  const firstYear = summary.periodFrom + (isPast ? 1 : 0);
  const first = `${String(firstYear)}-${monthDay}`;
  const exceptionYears = [...deadline.quote.words.matchAll(/riêng (?:đối với |trong )?năm (20\d\d)/giu)].map(
    ([, year]) => Number(year),
  );
  const yearly = { monthDay, firstYear, lastYear: summary.periodTo, exceptionYears };
  return { start: first, end: dayAfter(first), yearly };
}

function buildEvent(
  { id, summary: plan }: CorpusPlan,
  deadline: Deadline,
  days: Days,
  agencies: readonly Agency[],
  { placeOf, pathOf }: ClauseNaming,
): CalendarEvent {
  const { quote } = deadline;
  const actors = nameActors(deadline.actors, agencies);
  const when = `“${shorten(deadline.dateText.replace(/\s+/g, ' '), LONGEST_TIME)}”`;
  const exceptionYears = days.yearly?.exceptionYears ?? [];
  const place = placeOf(quote.clauseId);
  const lines =
    quote.startLine === quote.endLine
      ? String(quote.startLine)
      : `${String(quote.startLine)}–${String(quote.endLine)}`;
  const others = exceptionYears.join(', ');
  return {
    uid: `${id}--${deadline.id}@doi-chieu`,
    planId: id,
    deadlineId: deadline.id,
    clauseId: quote.clauseId,
    ...days,
    summary: {
      vi: joinWords(' · ', [plan.placeVi, `Hạn ${when}`, listNames(actors.vi, 'và', 'cơ quan khác')]),
      en: joinWords(' · ', [plan.placeEn, `Deadline ${when}`, listNames(actors.en, 'and', 'more')]),
    },
    description: {
      vi: joinWords('\n', [
        `Nguyên văn: “${quote.words}”`,
        `Nơi in: ${plan.placeVi}, ${place.vi} (dòng ${lines})`,
        others && `Câu này đặt hạn riêng cho năm ${others}.`,
        !deadline.isCertain && 'Cách đọc chưa chắc chắn.',
        'Tiêu đề là lời của Đối Chiếu, trừ phần trong ngoặc kép.',
      ]),
      en: joinWords('\n', [
        `As printed: “${quote.words}”`,
        `Printed in: ${plan.placeEn}, ${place.en} (line ${lines})`,
        others && `The sentence sets another deadline for ${others}.`,
        !deadline.isCertain && 'The reading is not certain.',
        'The title is in Đối Chiếu’s words, except what is quoted.',
      ]),
    },
    path: pathOf(id, quote.clauseId),
    categories: {
      vi: [plan.placeVi, days.yearly === null ? 'Một lần' : 'Hằng năm'],
      en: [plan.placeEn, days.yearly === null ? 'One-off' : 'Yearly'],
    },
    isCertain: deadline.isCertain && exceptionYears.length === 0,
  };
}

/** Longest quotation of a time in a title, in characters. */
const LONGEST_TIME = 60;

/** The first name and how many more; empty for none. */
function listNames(names: readonly string[], and: string, more: string): string {
  const [first = ''] = names;
  return names.length < 2 ? first : `${first} ${and} ${String(names.length - 1)} ${more}`;
}

function joinWords(between: string, words: readonly (string | false)[]): string {
  return words.filter((word) => word !== false && word !== '').join(between);
}

function dayAfter(iso: string): string {
  return new Date(Date.parse(iso) + 86_400_000).toISOString().slice(0, 10);
}

/** By character, the same on every machine. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
