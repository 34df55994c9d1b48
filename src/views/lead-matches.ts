import { intersection, union } from 'd3-array';
import type { Agency } from '../schemas/agency.ts';
import type { CommonTask } from '../schemas/task-crosswalk.ts';
import { readSameWords } from '../text/same-words.ts';
import { agencyIds } from './agency-ids.ts';
import type { Commitment } from './commitments.ts';
import { compareLeads } from './compare-leads.ts';
import { listCounterparts } from './counterparts.ts';
import type { CounterpartSources } from './counterparts.ts';

/**
 * Whether two plans give the same thing to the same agencies.
 *
 * - `same`, `shared`, `other`: all, some or none of those who must do it are the same.
 * - `group`: none is the same, and one of the two names a group of agencies (`các sở, ban, ngành`), which may hold those
 *   that the other names.
 * - `unnamed`: one of the two names nobody.
 */
export type Agreement = 'same' | 'shared' | 'other' | 'group' | 'unnamed';

export const AGREEMENTS: readonly Agreement[] = ['same', 'shared', 'other', 'group', 'unnamed'];

/** The same assignment or duty in two plans. */
export interface LeadMatch {
  /** That of the plan which comes first in the corpus. */
  readonly left: Commitment;
  readonly right: Commitment;
  /** How much of the wording is shared, from 0 to 1; null where it was not found by its wording. */
  readonly similarity: number | null;
  /** Why we read both as setting the same thing; null where nobody did. */
  readonly review: CommonTask | null;
  readonly agreement: Agreement;
}

/** Whether two commitments are the same thing for certain enough to be counted: by their wording, or not `unsure` by our reading. */
export function isCounted({ similarity, review }: Pick<LeadMatch, 'similarity' | 'review'>): boolean {
  return similarity !== null || review?.sure !== 'unsure';
}

/** How near two commitments are, to sort by: those that we read as the same first, the surest, then the closest in wording. */
export function nearnessOf({ similarity, review }: Pick<LeadMatch, 'similarity' | 'review'>): number {
  const read = review === null ? 0 : { sure: 3, likely: 2, unsure: 0 }[review.sure];
  return read + (similarity ?? 0);
}

/**
 * Every assignment and duty with its counterparts in other plans (`listCounterparts`), each two once, in the order of the
 * corpus. As many as counterparts are listed: they grow with the plans, not with their square.
 *
 * A plan may say the same to several agencies, in a clause for each. Where the closest in wording is given to others,
 * and the plan says nearly the same (`LEAST_ALIKE`) to one of the same agencies, that is the match.
 */
export function listLeadMatches(
  commitments: readonly Commitment[],
  sources: CounterpartSources,
  agencies: readonly Agency[],
): LeadMatch[] {
  const groups = new Set(agencies.filter(({ kind }) => kind === 'group').map(({ id }) => id));
  const order = new Map(commitments.map((commitment, at) => [commitment, at]));
  const placeOf = (commitment: Commitment): number => order.get(commitment) ?? -1;
  const byPlan = Map.groupBy(commitments, ({ planId }) => planId);
  const matches = new Map<string, LeadMatch>();
  for (const commitment of commitments) {
    if (commitment.kind !== 'assignment' && commitment.kind !== 'duty') continue;
    for (const { commitment: closest, similarity, review } of listCounterparts(commitment, sources)) {
      const saidToSame =
        review === null ? findSaidToSame(commitment, closest, byPlan.get(closest.planId) ?? []) : undefined;
      const other = saidToSame ?? closest;
      const isFirst = placeOf(commitment) < placeOf(other);
      const [left, right] = isFirst ? [commitment, other] : [other, commitment];
      const key = `${String(placeOf(left))} ${String(placeOf(right))}`;
      const known = matches.get(key);
      matches.set(key, {
        left,
        right,
        similarity: known?.similarity ?? similarity,
        review: known?.review ?? review,
        agreement: known?.agreement ?? findAgreement(left, right, groups),
      });
    }
  }
  return [...matches.values()].sort(
    (a, b) => placeOf(a.left) - placeOf(b.left) || placeOf(a.right) - placeOf(b.right),
  );
}

/** How much of the words of two commitments of one plan must be the same to be one thing said twice, from 0 to 1. */
const LEAST_ALIKE = 0.8;

/** What a plan says to one of the agencies that must do `commitment`, in nearly the words of `closest`, which is given to others. */
function findSaidToSame(
  commitment: Commitment,
  closest: Commitment,
  ofPlan: readonly Commitment[],
): Commitment | undefined {
  const own = new Set(agencyIds(commitment.lead));
  const isGivenToOwn = ({ lead }: Commitment): boolean => agencyIds(lead).some((id) => own.has(id));
  if (own.size === 0 || closest.lead.length === 0 || isGivenToOwn(closest)) return undefined;
  return ofPlan.find((other) => isGivenToOwn(other) && isSaidTwice(closest, other));
}

/** Whether two commitments of one plan are of one kind and say nearly the same (`LEAST_ALIKE`). */
export function isSaidTwice(one: Commitment, other: Commitment): boolean {
  if (one.kind !== other.kind) return false;
  const [keys, others] = [keysOf(one), keysOf(other)];
  if (Math.min(keys.size, others.size) < LEAST_ALIKE * Math.max(keys.size, others.size)) return false;
  return intersection(keys, others).size >= LEAST_ALIKE * union(keys, others).size;
}

/** The words of commitments, read once each. */
const read = new WeakMap<Commitment, ReadonlySet<string>>();

function keysOf(commitment: Commitment): ReadonlySet<string> {
  const known = read.get(commitment);
  if (known !== undefined) return known;
  const keys = new Set(readSameWords(commitment.words.words).map(({ key }) => key));
  read.set(commitment, keys);
  return keys;
}

/** In: the ids of groups of agencies. */
function findAgreement(left: Commitment, right: Commitment, groups: ReadonlySet<string>): Agreement {
  const compared = compareLeads(left, right);
  const hasGroup = agencyIds([...left.lead, ...right.lead]).some((id) => groups.has(id));
  return compared === 'other' && hasGroup ? 'group' : compared;
}
