import type { AgencyMention } from '../parse/plan-facts.ts';
import type { Agency } from '../schemas/agency.ts';
import { getAgencyId, onceEach } from './agency-ids.ts';
import type { Corpus } from './corpus.ts';

/** What an agency may be to a commitment: its lead, a coordinating agency, or the one whose duty it is. */
export const AGENCY_ROLES = ['lead', 'coordinating', 'duty'] as const;

export type AgencyRole = (typeof AGENCY_ROLES)[number];

/** Where a commitment stands: plan and id make its address, the clause says under what it stands. */
export interface CommitmentPlace {
  readonly planId: string;
  readonly id: string;
  readonly clauseId: string;
}

/** The commitments that name an agency, by its role in them; each once, in the order of the plans. */
export type ByRole = Readonly<Record<AgencyRole, readonly CommitmentPlace[]>>;

/** An agency that plans name, and all that they give it to do. */
export interface AgencyRoles extends ByRole {
  /** `getAgencyId`. */
  readonly agencyId: string;
  /** Null for a name that the registry does not know. */
  readonly agency: Agency | null;
  /** The name as first printed. */
  readonly printed: string;
}

/**
 * Every agency that leads or coordinates an assignment or has a duty, in the order in which plans name them.
 * Deadlines count for nobody here: who must meet one has the duty too.
 */
export function listAgencyRoles({ plans, agencies }: Pick<Corpus, 'plans' | 'agencies'>): AgencyRoles[] {
  const registry = new Map(agencies.map((agency) => [agency.id, agency]));
  const found = new Map<string, AgencyRoles & Record<AgencyRole, CommitmentPlace[]>>();
  const add = (mentions: readonly AgencyMention[], role: AgencyRole, place: CommitmentPlace): void => {
    for (const mention of onceEach(mentions)) {
      const agencyId = getAgencyId(mention);
      const agency = registry.get(agencyId) ?? null;
      const roles = found.get(agencyId) ?? {
        agencyId,
        agency,
        printed: mention.printed,
        lead: [],
        coordinating: [],
        duty: [],
      };
      roles[role].push(place);
      found.set(agencyId, roles);
    }
  };
  for (const { id: planId, facts } of plans) {
    for (const { id, clauseId, lead, coordinating } of facts.assignments) {
      add(lead, 'lead', { planId, id, clauseId });
      add(coordinating, 'coordinating', { planId, id, clauseId });
    }
    for (const { id, agencies: mentions, text } of facts.duties) {
      add(mentions, 'duty', { planId, id, clauseId: text.clauseId });
    }
  }
  return [...found.values()];
}
