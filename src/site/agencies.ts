import type { AgencyRoles } from '../views/agency-roles.ts';
import { listAgencyRoles } from '../views/agency-roles.ts';
import { perCorpus } from './corpus.ts';
import type { Language } from './languages.ts';
import { urlOf } from './urls.ts';

/** Every agency that plans name, with all that they give it to do. */
export const getAgencyRoles = perCorpus((corpus): readonly AgencyRoles[] => listAgencyRoles(corpus));

/** The name of an agency; one that the registry does not know keeps its printed name. */
export function formatAgencyName(
  { agency, printed }: Pick<AgencyRoles, 'agency' | 'printed'>,
  language: Language,
): string {
  return (language === 'vi' ? agency?.name_vi : agency?.name_en) ?? printed;
}

/** The page of an agency; null for one that the registry does not know, which has none. */
export function findAgencyUrl({ agency }: Pick<AgencyRoles, 'agency'>, language: Language): string | null {
  return agency === null ? null : urlOf('agency', language, { agency: agency.id });
}
