import type { Deadline } from '../parse/plan-facts.ts';
import { commitmentsByFact } from '../views/commitment-page.ts';
import type { Commitment } from '../views/commitments.ts';
import { nameActors } from '../views/deadline-actors.ts';
import type { DeadlineDuty } from '../views/deadline-duty.ts';
import { findDuty } from '../views/deadline-duty.ts';
import type { TimelineEntry } from '../views/timeline.ts';
import { getCorpus, getPlanText, perCorpus } from './corpus.ts';
import { getCommitmentsByPlan } from './corpus-views.ts';
import type { Language } from './languages.ts';
import { stringsOf } from './strings.ts';
import { clauseUrl, commitmentUrl } from './urls.ts';

const getDeadlines = perCorpus((corpus): ReadonlyMap<string, Deadline> => {
  return new Map(
    corpus.plans.flatMap(({ id, facts }) =>
      facts.deadlines.map((deadline) => [`${id} ${deadline.id}`, deadline] as const),
    ),
  );
});

const getCommitmentsByFact = perCorpus((): ReadonlyMap<string, ReadonlyMap<string, Commitment>> => {
  return new Map([...getCommitmentsByPlan()].map(([planId, own]) => [planId, commitmentsByFact(own)]));
});

/** A deadline as a view names it. */
export type DeadlineRef = Pick<TimelineEntry, 'planId' | 'deadlineId'>;

/** The deadline of an entry. Throws when its plan has none of that id. */
export function getDeadline({ planId, deadlineId }: DeadlineRef): Deadline {
  const deadline = getDeadlines().get(`${planId} ${deadlineId}`);
  if (deadline === undefined) throw new Error(`The plan “${planId}” has no deadline “${deadlineId}”.`);
  return deadline;
}

/** What is to be done by a deadline. */
export function getDuty(ref: DeadlineRef): DeadlineDuty {
  const deadline = getDeadline(ref);
  const clause = getPlanText(ref.planId).text.clauses.find(({ id }) => id === deadline.quote.clauseId);
  return clause === undefined ? 'other' : findDuty(deadline, clause);
}

/** Who must act by a deadline: all names, as the registry writes them; empty where the words name nobody. */
export function listActors(ref: DeadlineRef, language: Language): readonly string[] {
  return nameActors(getDeadline(ref).actors, getCorpus().agencies)[language];
}

/** Who must act, in short: the first name and how many more; said so where nobody is named. */
export function formatActors(ref: DeadlineRef, language: Language): string {
  const strings = stringsOf(language);
  const [first, ...others] = listActors(ref, language);
  if (first === undefined) return strings.deadlineNoActor;
  return others.length === 0 ? first : strings.deadlineActorsMore(first, String(others.length));
}

/** Where a deadline leads: the page of the commitment that it is or went into; else its clause. */
export function deadlineUrl(ref: DeadlineRef, language: Language): string {
  const { planId, deadlineId } = ref;
  const commitment = getCommitmentsByFact().get(planId)?.get(deadlineId);
  return commitment === undefined
    ? clauseUrl(language, planId, getDeadline(ref).quote.clauseId)
    : commitmentUrl(language, planId, commitment.id);
}
