import type { AgencyMention } from '../parse/plan-facts.ts';
import type { Agency } from '../schemas/agency.ts';

/** Who must act, each once. */
export interface ActorNames {
  readonly vi: readonly string[];
  readonly en: readonly string[];
}

/** The names of agencies in both languages; one that the registry does not know keeps its printed name in both. */
export function nameActors(actors: readonly AgencyMention[], agencies: readonly Agency[]): ActorNames {
  const byId = new Map(agencies.map((agency) => [agency.id, agency]));
  const known = actors.map(({ agencyId, printed }) => {
    const agency = byId.get(agencyId ?? '');
    return { vi: agency?.name_vi ?? printed, en: agency?.name_en ?? printed };
  });
  return {
    vi: [...new Set(known.map(({ vi }) => vi))],
    en: [...new Set(known.map(({ en }) => en))],
  };
}
