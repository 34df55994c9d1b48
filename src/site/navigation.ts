import type { Language } from './languages.ts';
import type { Strings } from './strings.ts';
import { stringsOf } from './strings.ts';
import type { RouteName } from './urls.ts';
import { ROUTES, urlOf } from './urls.ts';

type TitleKey = { [Key in keyof Strings]: Strings[Key] extends string ? Key : never }[keyof Strings];

/** A page that the header or the footer leads to. */
interface Entry {
  readonly route: RouteName;
  /** The route of the pages below it; null when it has none. */
  readonly below: RouteName | null;
  readonly title: TitleKey;
  /** A link shows once its page stands in `pages`. */
  readonly isBuilt: boolean;
}

/** The pages that the header leads to, in order. */
export const HEADER: readonly Entry[] = [
  {
    route: 'plans',
    below: 'plan',
    title: 'plansTitle',
    isBuilt: true,
  },
  {
    route: 'compare',
    below: 'comparison',
    title: 'compareTitle',
    isBuilt: true,
  },
  {
    route: 'goals',
    below: 'goal',
    title: 'goalsTitle',
    isBuilt: true,
  },
  {
    route: 'commitments',
    below: 'commitment',
    title: 'commitmentsTitle',
    isBuilt: true,
  },
  {
    route: 'agencies',
    below: 'agency',
    title: 'agenciesTitle',
    isBuilt: true,
  },
  {
    route: 'deadlines',
    below: null,
    title: 'deadlinesTitle',
    isBuilt: true,
  },
  {
    route: 'findings',
    below: null,
    title: 'findingsTitle',
    isBuilt: true,
  },
];

/** The pages that only the footer leads to, in order. */
export const FOOTER: readonly Entry[] = [
  {
    route: 'targets',
    below: null,
    title: 'targetsTitle',
    isBuilt: true,
  },
  {
    route: 'coverage',
    below: null,
    title: 'coverageTitle',
    isBuilt: true,
  },
  {
    route: 'data',
    below: null,
    title: 'dataTitle',
    isBuilt: true,
  },
  {
    route: 'guides',
    below: 'guide',
    title: 'guidesTitle',
    isBuilt: true,
  },
  {
    route: 'search',
    below: null,
    title: 'searchTitle',
    isBuilt: true,
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
  return (where === 'header' ? HEADER : [...HEADER, ...FOOTER])
    .filter(({ isBuilt }) => isBuilt)
    .map(({ route, title }) => ({
      url: urlOf(route, language),
      words: strings[title],
      isHere: current !== null && ROUTES[current].vi.startsWith(ROUTES[route].vi),
    }));
}

/** Whether other pages may lead to the page of a route: it stands in `pages`. */
export function isPageBuilt(route: RouteName): boolean {
  const entry = [...HEADER, ...FOOTER].find((one) => one.route === route || one.below === route);
  return entry?.isBuilt ?? true;
}
