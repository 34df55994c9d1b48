import type { Deadline } from '../parse/plan-facts.ts';
import type { Agency } from '../schemas/agency.ts';
import type { Corpus, CorpusPlan } from './corpus.ts';
import { nameActors } from './deadline-actors.ts';
import type { DeadlineDuty } from './deadline-duty.ts';
import { findDuty } from './deadline-duty.ts';
import { clausesById } from './clauses-by-id.ts';
import { agencyIds, getAgencyId } from './agency-ids.ts';

/** How deadlines are put in groups. */
export type TimelineGrouping = 'plan' | 'duty' | 'actor';

/** A deadline, wherever it is drawn. */
export interface TimelineEntry {
  /** Plan and deadline: `ha-tinh--iv.2--deadline-1`. */
  readonly id: string;
  readonly planId: string;
  readonly deadlineId: string;
  readonly clauseId: string;
  readonly kind: Deadline['kind'];
  readonly duty: DeadlineDuty;
  /** As printed. */
  readonly dateText: string;
  readonly action: string;
  readonly actorIds: readonly string[];
  readonly isCertain: boolean;
}

/**
 * A deadline on the axis of years. `day` is the last day, `bar` a stretch that the words give, `span` the time within
 * which a day lies that the words do not give (a month, a quarter, a doubtful reading). ISO days, both included; those
 * of a `day` are the same.
 */
export interface DatedEntry extends TimelineEntry {
  readonly shape: 'day' | 'bar' | 'span';
  readonly start: string;
  readonly end: string;
}

/** A deadline of every year: a `day` (`11-15`), or a `span` that is a month (`06`). */
export interface YearlyEntry extends TimelineEntry {
  readonly shape: 'day' | 'span';
  readonly monthDay: string;
}

export interface TimelineGroup {
  /** The id of the plan, the duty, or the agency; `none` for deadlines that name no agency. */
  readonly id: string;
  /** A name in both languages; null for a duty and for `none`, which the page names. */
  readonly name: { readonly vi: string; readonly en: string } | null;
  /** By first day, then last day, then id. */
  readonly dated: readonly DatedEntry[];
  /** By day of the year, then id; a month before its days. */
  readonly yearly: readonly YearlyEntry[];
  /** Deadlines that cannot be drawn, for the words beside the picture, in the order of the plans. */
  readonly undated: readonly TimelineEntry[];
}

export interface Timeline {
  readonly groups: readonly TimelineGroup[];
  /** The whole years that all dated entries lie in; null when there are none. */
  readonly years: { readonly first: number; readonly last: number } | null;
}

/**
 * Every deadline of the plans, in groups: by plan, in the order given; by duty, in the order own plan, report, review,
 * other; by agency that must act, most deadlines first, then by id. With several agencies a deadline stands in each of
 * their groups, with the same id. Without dates: a yearly deadline without a month, a day or month without its year,
 * a term that runs from some other event.
 */
export function buildTimeline(
  { plans, agencies }: Pick<Corpus, 'plans' | 'agencies'>,
  grouping: TimelineGrouping,
): Timeline {
  const all = plans.flatMap((plan) => placeAll(plan));
  const byKey = new Map<string, Placed[]>();
  for (const placed of all) {
    for (const key of keysOf(placed.entry, grouping)) {
      const own = byKey.get(key);
      if (own === undefined) byKey.set(key, [placed]);
      else own.push(placed);
    }
  }
  const groups = sortKeys(byKey, plans, grouping).map((id) => {
    const own = byKey.get(id) ?? [];
    return buildGroup(id, nameGroup(id, grouping, agencies, own), own);
  });
  const starts = all.flatMap(({ dated }) => dated?.start ?? []).sort();
  const ends = all.flatMap(({ dated }) => dated?.end ?? []).sort();
  const [first] = starts;
  const last = ends.at(-1);
  return {
    groups,
    years:
      first === undefined || last === undefined
        ? null
        : { first: Number(first.slice(0, 4)), last: Number(last.slice(0, 4)) },
  };
}

function buildGroup(id: string, name: TimelineGroup['name'], own: readonly Placed[]): TimelineGroup {
  return {
    id,
    name,
    dated: own
      .flatMap(({ dated }) => dated ?? [])
      .sort((a, b) => compareAll([a.start, a.end, a.id], [b.start, b.end, b.id])),
    yearly: own
      .flatMap(({ yearly }) => yearly ?? [])
      .sort((a, b) => compareAll([a.monthDay, a.id], [b.monthDay, b.id])),
    undated: own.flatMap(({ entry, dated, yearly }) => ((dated ?? yearly) === null ? [entry] : [])),
  };
}

/** An entry, and where it is drawn; both null when it cannot be. */
interface Placed {
  readonly entry: TimelineEntry;
  readonly dated: DatedEntry | null;
  readonly yearly: YearlyEntry | null;
  readonly deadline: Deadline;
  readonly plan: CorpusPlan;
}

function placeAll(plan: CorpusPlan): Placed[] {
  const clauses = clausesById(plan);
  return plan.facts.deadlines.map((deadline) => {
    const clause = clauses.get(deadline.quote.clauseId);
    const entry: TimelineEntry = {
      id: `${plan.id}--${deadline.id}`,
      planId: plan.id,
      deadlineId: deadline.id,
      clauseId: deadline.quote.clauseId,
      kind: deadline.kind,
      duty: clause === undefined ? 'other' : findDuty(deadline, clause),
      dateText: deadline.dateText,
      action: deadline.action,
      actorIds: agencyIds(deadline.actors),
      isCertain: deadline.isCertain,
    };
    return {
      entry,
      plan,
      deadline,
      dated: placeDated(entry, deadline),
      yearly: placeYearly(entry, deadline),
    };
  });
}

function placeDated(entry: TimelineEntry, { kind, start, end, isCertain }: Deadline): DatedEntry | null {
  if (kind === 'yearly' || end === null) return null;
  if (start === null) return { ...entry, shape: 'day', start: end, end };
  const isStretch = kind === 'phase' || kind === 'one-off';
  return { ...entry, shape: isStretch && isCertain ? 'bar' : 'span', start, end };
}

function placeYearly(entry: TimelineEntry, { kind, monthDay }: Deadline): YearlyEntry | null {
  if (kind !== 'yearly' || monthDay === null) return null;
  return { ...entry, shape: monthDay.includes('-') ? 'day' : 'span', monthDay };
}

const DUTIES: readonly DeadlineDuty[] = ['own-plan', 'report', 'review', 'other'];

/** The keys of the groups that have entries, in order. */
function sortKeys(
  byKey: ReadonlyMap<string, readonly Placed[]>,
  plans: readonly CorpusPlan[],
  grouping: TimelineGrouping,
): readonly string[] {
  if (grouping === 'plan') return plans.map(({ id }) => id).filter((id) => byKey.has(id));
  if (grouping === 'duty') return DUTIES.filter((duty) => byKey.has(duty));
  return [...byKey]
    .sort(
      ([a, own], [b, others]) =>
        Number(a === NO_ACTOR) - Number(b === NO_ACTOR) || others.length - own.length || compareAll([a], [b]),
    )
    .map(([key]) => key);
}

const NO_ACTOR = 'none';

function keysOf({ planId, duty, actorIds }: TimelineEntry, grouping: TimelineGrouping): readonly string[] {
  if (grouping === 'plan') return [planId];
  if (grouping === 'duty') return [duty];
  return actorIds.length === 0 ? [NO_ACTOR] : actorIds;
}

function nameGroup(
  id: string,
  grouping: TimelineGrouping,
  agencies: readonly Agency[],
  own: readonly Placed[],
): TimelineGroup['name'] {
  if (grouping === 'duty' || id === NO_ACTOR) return null;
  if (grouping === 'plan') {
    const [first] = own;
    return first === undefined ? null : { vi: first.plan.summary.placeVi, en: first.plan.summary.placeEn };
  }
  const mention = own.flatMap(({ deadline }) => deadline.actors).filter((actor) => getAgencyId(actor) === id);
  const { vi, en } = nameActors(mention, agencies);
  return { vi: vi[0] ?? id, en: en[0] ?? id };
}

/** By the first texts that differ, by character. */
function compareAll(a: readonly string[], b: readonly string[]): number {
  const at = a.findIndex((text, index) => text !== b[index]);
  if (at === -1) return 0;
  return (a[at] ?? '') < (b[at] ?? '') ? -1 : 1;
}
