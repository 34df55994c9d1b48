import type { Language } from './languages.ts';
import type { Strings } from './strings.ts';
import { stringsOf } from './strings.ts';
import type { RouteName } from './urls.ts';
import { ROUTES, urlOf } from './urls.ts';

type TitleKey = { [Key in keyof Strings]: Strings[Key] extends string ? Key : never }[keyof Strings];

/** A page that the header or the footer leads to. */
interface Entry {
  readonly route: RouteName;
  readonly title: TitleKey;
}

/** The pages that the header leads to, in order. */
export const HEADER: readonly Entry[] = [
  {
    route: 'plans',
    title: 'plansTitle',
  },
  {
    route: 'compare',
    title: 'compareTitle',
  },
  {
    route: 'goals',
    title: 'goalsTitle',
  },
  {
    route: 'commitments',
    title: 'commitmentsTitle',
  },
  {
    route: 'agencies',
    title: 'agenciesTitle',
  },
  {
    route: 'deadlines',
    title: 'deadlinesTitle',
  },
  {
    route: 'findings',
    title: 'findingsTitle',
  },
];

/** The pages that only the footer leads to, in order. */
export const FOOTER: readonly Entry[] = [
  {
    route: 'targets',
    title: 'targetsTitle',
  },
  {
    route: 'coverage',
    title: 'coverageTitle',
  },
  {
    route: 'data',
    title: 'dataTitle',
  },
  {
    route: 'guides',
    title: 'guidesTitle',
  },
  {
    route: 'search',
    title: 'searchTitle',
  },
];

/** A link of the header or the footer. */
export interface NavigationLink {
  readonly url: string;
  readonly words: string;
  /** Whether the reader is on that page or on one below it. */
  readonly isHere: boolean;
}

/** The links of the header (all pages of `HEADER`) or the footer (those and `FOOTER`), in order. In: the route of the page that shows them. */
export function listNavigation(
  where: 'header' | 'footer',
  language: Language,
  current: RouteName | null,
): NavigationLink[] {
  const strings = stringsOf(language);
  return (where === 'header' ? HEADER : [...HEADER, ...FOOTER]).map(({ route, title }) => ({
    url: urlOf(route, language),
    words: strings[title],
    isHere: current !== null && ROUTES[current].vi.startsWith(ROUTES[route].vi),
  }));
}
