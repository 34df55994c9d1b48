import type { AgencyMention } from '../../parse/plan-facts.ts';
import { slugify } from '../../text/slugify.ts';

/** The ids of agencies, each once; a name that the registry does not know is `unregistered:` and its slug. */
export function agencyIds(mentions: readonly AgencyMention[]): string[] {
  return [
    ...new Set(mentions.map(({ agencyId, printed }) => agencyId ?? `unregistered:${slugify(printed)}`)),
  ];
}
