import type { AgencyMention } from '../parse/plan-facts.ts';
import { slugify } from '../text/slugify.ts';

/**
 * The id of an agency; of a name that the registry does not know `unregistered:` and its slug. The same id is the
 * same agency, so that mentions can be counted and compared by it.
 */
export function getAgencyId({ agencyId, printed }: AgencyMention): string {
  return agencyId ?? `unregistered:${slugify(printed)}`;
}

/** The ids of agencies (`getAgencyId`), each once. */
export function agencyIds(mentions: readonly AgencyMention[]): string[] {
  return [...new Set(mentions.map(getAgencyId))];
}
