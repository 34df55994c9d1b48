import { quoteTitle } from '../views/findings/evidence.ts';
import { viewFinding } from '../views/findings-page.ts';
import { dateFinding, datePlans } from '../views/held-since.ts';
import { formatAtomFeed } from './atom-feed.ts';
import type { FeedEntry } from './atom-feed.ts';
import { getCorpus, getNational, getPlaceName } from './corpus.ts';
import { getAllFindings } from './corpus-views.ts';
import type { EntryContext } from './feed-entries.ts';
import { buildFindingEntry, buildPlanEntry } from './feed-entries.ts';
import type { Language } from './languages.ts';
import { stringsOf } from './strings.ts';
import type { FedRoute } from './urls.ts';
import { feedUrl, urlOf } from './urls.ts';

/** A feed has its latest so many entries, however many plans there are; readers of feeds keep those before. */
const MOST_ENTRIES = 200;

/** The feed of a page as Atom. In: the origin of the site, which Astro knows. */
export function getFeed(route: FedRoute, language: Language, site: URL): string {
  const strings = stringsOf(language);
  const context: EntryContext = {
    language,
    absolute: (url) => new URL(url, site).href,
    placeOf: (planId) => getPlaceName(planId, language),
  };
  const { absolute } = context;
  const words = {
    findings: { title: strings.findingsFeedTitle, subtitle: strings.findingsLead },
    plans: { title: strings.plansFeedTitle, subtitle: strings.plansLead },
  }[route];
  return formatAtomFeed(
    {
      ...words,
      language,
      author: { name: strings.siteName, address: absolute(urlOf('home', language)) },
      rights: strings.footerLicence,
      page: absolute(urlOf(route, language)),
      self: absolute(feedUrl(route, language)),
      emptySince: getNational().issued_on,
    },
    route === 'findings' ? findingEntries(context) : planEntries(context),
    MOST_ENTRIES,
  );
}

function findingEntries(context: EntryContext): FeedEntry[] {
  const dates = datePlans(getCorpus());
  return getAllFindings().map((finding) =>
    buildFindingEntry(viewFinding(finding), dateFinding(finding, dates), context),
  );
}

function planEntries(context: EntryContext): FeedEntry[] {
  const dates = datePlans(getCorpus());
  return getCorpus().plans.map((plan) =>
    buildPlanEntry(plan.summary, quoteTitle(plan), dates.get(plan.id) ?? '', context),
  );
}
