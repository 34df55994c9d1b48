import type { CommonTask, TaskCrosswalk } from '../schemas/task-crosswalk.ts';
import type { Commitment } from './commitments.ts';

/** An assignment of another plan that was read as setting the same thing. */
export interface ReviewedCounterpart {
  readonly commitment: Commitment;
  readonly review: CommonTask;
}

export interface ReviewedCounterparts {
  /** Those of at most `MOST_REVIEWED` other plans for each thing that it sets; of each plan all. */
  readonly counterparts: readonly ReviewedCounterpart[];
  /** All plans that set one of the same things, its own among them; empty where nobody has reviewed it. */
  readonly planIds: ReadonlySet<string>;
}

export type FindReviewed = (commitment: Commitment) => ReviewedCounterparts;

/** With how many other plans a task is paired: with all, pairs would grow with the square of the plans. */
export const MOST_REVIEWED = 12;

const NONE: ReviewedCounterparts = { counterparts: [], planIds: new Set() };

const SUREST: readonly CommonTask['sure'][] = ['sure', 'likely', 'unsure'];

/**
 * Tells of any assignment which others were read as setting the same thing. Made once for all commitments. Entries name
 * plans and assignments that are there (`readTaskCrosswalk`). Where there are more plans than `MOST_REVIEWED`, a task
 * is paired with those that come next in the corpus, after the last with the first, so that every task has as many.
 */
export function indexTaskCrosswalk(entries: TaskCrosswalk, commitments: readonly Commitment[]): FindReviewed {
  const named = new Set(
    entries.flatMap(({ tasks }) => tasks.map((task) => `${task.plan} ${task.assignment}`)),
  );
  const tasks = new Map(
    commitments
      .filter(({ kind }) => kind === 'assignment')
      .map((commitment) => [keyOf(commitment), commitment] as const)
      .filter(([key]) => named.has(key)),
  );
  const order = new Map([...tasks.values()].map((commitment, at) => [commitment, at]));
  const shared = entries.map((review) => shareTask(review, tasks, order));
  const entriesOf = new Map<Commitment, SharedTask[]>();
  for (const one of shared) {
    for (const commitment of one.places.flatMap((place) => place.tasks)) {
      const own = entriesOf.get(commitment);
      if (own === undefined) entriesOf.set(commitment, [one]);
      else own.push(one);
    }
  }
  const findPlanIds = rememberPlanIds();
  return (commitment) => {
    const own = entriesOf.get(commitment);
    if (own === undefined) return NONE;
    const found = own.flatMap((one) =>
      takeNext(one, commitment.planId).map((other) => ({ commitment: other, review: one.review })),
    );
    return { counterparts: keepSurest(found), planIds: findPlanIds(own) };
  };
}

interface SharedTask {
  readonly review: CommonTask;
  /** In the order of the corpus. */
  readonly places: readonly { readonly planId: string; readonly tasks: readonly Commitment[] }[];
  /** The place of each plan in `places`. */
  readonly order: ReadonlyMap<string, number>;
}

function keyOf({ planId, id }: Commitment): string {
  return `${planId} ${id}`;
}

function shareTask(
  review: CommonTask,
  tasks: ReadonlyMap<string, Commitment>,
  order: ReadonlyMap<Commitment, number>,
): SharedTask {
  const own = review.tasks
    .flatMap(({ plan, assignment }) => tasks.get(`${plan} ${assignment}`) ?? [])
    .sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
  const places = [...Map.groupBy(own, ({ planId }) => planId)].map(([planId, some]) => ({
    planId,
    tasks: some,
  }));
  return { review, places, order: new Map(places.map(({ planId }, at) => [planId, at])) };
}

/** The tasks of the plans that follow one, around the end, in the order of the corpus. */
function takeNext({ places, order }: SharedTask, planId: string): Commitment[] {
  const at = order.get(planId) ?? 0;
  const after = [
    ...places.slice(at + 1, at + 1 + MOST_REVIEWED),
    ...places.slice(0, Math.min(at, MOST_REVIEWED)),
  ];
  return after.slice(0, MOST_REVIEWED).flatMap((place) => place.tasks);
}

/** Each commitment once, by the entry that is surest of it. */
function keepSurest(found: readonly ReviewedCounterpart[]): ReviewedCounterpart[] {
  const bySure = [...found].sort((a, b) => SUREST.indexOf(a.review.sure) - SUREST.indexOf(b.review.sure));
  const kept = new Set([...Map.groupBy(bySure, ({ commitment }) => commitment).values()].map(([one]) => one));
  return found.filter((one) => kept.has(one));
}

/** The plans of entries, as one set for the same entries, however often it is asked for. */
function rememberPlanIds(): (entries: readonly SharedTask[]) => ReadonlySet<string> {
  const known = new Map<string, ReadonlySet<string>>();
  return (entries) => {
    const key = entries.map(({ review }) => review.id).join(' ');
    const planIds =
      known.get(key) ?? new Set(entries.flatMap(({ places }) => places.map(({ planId }) => planId)));
    known.set(key, planIds);
    return planIds;
  };
}
