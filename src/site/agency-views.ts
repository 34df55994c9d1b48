import type { Agency } from '../schemas/agency.ts';
import type { AgencyIndex, AgencyPage } from '../views/agency-page.ts';
import { buildAgencyPage, indexAgencies, listNamedAgencies } from '../views/agency-page.ts';
import type { LeadAgreement } from '../views/lead-agreement.ts';
import { buildLeadAgreement } from '../views/lead-agreement.ts';
import type { LeadMatch } from '../views/lead-matches.ts';
import { listLeadMatches } from '../views/lead-matches.ts';
import { getAgencies, getCorpus, perCorpus } from './corpus.ts';
import { getCommitments, getCounterpartSources, getGoalMatrix } from './corpus-views.ts';

const getLeadMatches = perCorpus(({ agencies }): readonly LeadMatch[] => {
  return listLeadMatches(getCommitments(), getCounterpartSources(), agencies);
});

/** In how far the plans give the same things to the same agencies. */
export const getLeadAgreement = perCorpus((): LeadAgreement =>
  buildLeadAgreement(getLeadMatches(), getGoalMatrix()),
);

const getAgencyIndex = perCorpus((corpus): AgencyIndex =>
  indexAgencies(corpus, getCommitments(), getLeadMatches()),
);

/** The agencies that have a page: those of the registry that a plan names, in its order. */
const getNamedAgencies = perCorpus(({ agencies }): readonly Agency[] =>
  listNamedAgencies(agencies, getAgencyIndex()),
);

/** Everything that the page of an agency shows. Throws when the registry has none of that id, or no plan names it. */
export function getAgencyPage(agencyId: string): AgencyPage {
  const agency = getAgencies().get(agencyId);
  if (agency === undefined)
    throw new Error(`There is no agency “${agencyId}”; agencies stand in agencies.yaml.`);
  return buildAgencyPage(agency, getCorpus(), getAgencyIndex(), getGoalMatrix());
}

/** The paths of the pages of all agencies that a plan names. */
export function agencyPaths(): { params: { agency: string } }[] {
  return getNamedAgencies().map(({ id }) => ({ params: { agency: id } }));
}
