import type { AgencyMention } from '../parse/plan-facts.ts';
import { slugify } from '../text/slugify.ts';

/**
 * The id of an agency; of a name that the registry does not know `unregistered:` and its slug. The same id is the
 * same agency, so that mentions can be counted and compared by it.
 */
export function getAgencyId({ agencyId, printed }: AgencyMention): string {
  return agencyId ?? `unregistered:${slugify(printed)}`;
}

/** The mentions without those of an agency that was named before, in order. */
export function onceEach(mentions: readonly AgencyMention[]): AgencyMention[] {
  const seen = new Set<string>();
  return mentions.filter((mention) => {
    const id = getAgencyId(mention);
    return !seen.has(id) && seen.add(id);
  });
}

/** The ids of agencies (`getAgencyId`), each once. */
export function agencyIds(mentions: readonly AgencyMention[]): string[] {
  return onceEach(mentions).map(getAgencyId);
}
