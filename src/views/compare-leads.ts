import { agencyIds } from './agency-ids.ts';
import type { Commitment } from './commitments.ts';

/** Whether all, some or none of those who must act are the same; `unnamed` where one of the two names nobody. */
export type LeadComparison = 'same' | 'shared' | 'other' | 'unnamed';

/** Compares those who must act by two commitments. */
export function compareLeads(one: Pick<Commitment, 'lead'>, other: Pick<Commitment, 'lead'>): LeadComparison {
  const own = agencyIds(one.lead);
  const others = new Set(agencyIds(other.lead));
  if (own.length === 0 || others.size === 0) return 'unnamed';
  const common = own.filter((id) => others.has(id)).length;
  if (common === 0) return 'other';
  return common === own.length && common === others.size ? 'same' : 'shared';
}
