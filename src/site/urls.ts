import type { Language } from './languages.ts';

/** Every address of the site, in both languages; `:name` stands for a part that data gives. */
export const ROUTES = {
  home: { vi: '/', en: '/en/' },
  plans: { vi: '/ke-hoach/', en: '/en/plans/' },
  plan: { vi: '/ke-hoach/:plan/', en: '/en/plans/:plan/' },
  compare: { vi: '/so-sanh/', en: '/en/compare/' },
  passages: { vi: '/so-sanh/hai-doan/', en: '/en/compare/passages/' },
  comparison: { vi: '/so-sanh/:topic/', en: '/en/compare/:topic/' },
  goals: { vi: '/muc-tieu/', en: '/en/goals/' },
  goal: { vi: '/muc-tieu/:goal/', en: '/en/goals/:goal/' },
  commitments: { vi: '/cam-ket/', en: '/en/commitments/' },
  planCommitments: { vi: '/cam-ket/:plan/', en: '/en/commitments/:plan/' },
  commitment: { vi: '/cam-ket/:plan/:id/', en: '/en/commitments/:plan/:id/' },
  agencies: { vi: '/co-quan/', en: '/en/agencies/' },
  agency: { vi: '/co-quan/:agency/', en: '/en/agencies/:agency/' },
  deadlines: { vi: '/thoi-han/', en: '/en/deadlines/' },
  findings: { vi: '/phat-hien/', en: '/en/findings/' },
  targets: { vi: '/chi-tieu/', en: '/en/targets/' },
  coverage: { vi: '/do-phu/', en: '/en/coverage/' },
  search: { vi: '/tim-kiem/', en: '/en/search/' },
  guides: { vi: '/huong-dan/', en: '/en/guides/' },
  guide: { vi: '/huong-dan/:guide/', en: '/en/guides/:guide/' },
  embed: { vi: '/nhung/:chart/', en: '/en/embed/:chart/' },
  data: { vi: '/du-lieu/', en: '/en/data/' },
  source: { vi: '/data/sources/:plan.txt', en: '/data/sources/:plan.txt' },
} as const satisfies Record<string, Record<Language, string>>;

export type RouteName = keyof typeof ROUTES;

/**
 * The address of a page from the site's origin, the base path included.
 * Refuses a route whose parts are not all given.
 */
export function urlOf(route: RouteName, language: Language, parts: Record<string, string> = {}): string {
  const path = ROUTES[route][language].replace(/:([a-z]+)/g, (_match, name: string) => {
    const part = parts[name];
    if (part === undefined) throw new Error(`The route “${route}” needs “${name}”; give it in the parts.`);
    return encodeURIComponent(part);
  });
  return withBase(path);
}

/** The address of a clause on its plan's page. */
export function clauseUrl(language: Language, planId: string, clauseId: string): string {
  return `${urlOf('plan', language, { plan: planId })}#${clauseId}`;
}

/** A clause of a plan. */
export interface PassagePlace {
  readonly planId: string;
  readonly clauseId: string;
}

/** The permanent address of two passages side by side, the first one given on the left. */
export function passagesUrl(language: Language, a: PassagePlace, b: PassagePlace): string {
  const part = ({ planId, clauseId }: PassagePlace): string =>
    `${encodeURIComponent(planId)}:${encodeURIComponent(clauseId)}`;
  return `${urlOf('passages', language)}?a=${part(a)}&b=${part(b)}`;
}

/** Where the guide to the method, of a given slug, tells how shared wording is found. */
export function sharedWordingMethodUrl(language: Language, slug: string): string {
  return `${urlOf('guide', language, { guide: slug })}#shared-wording`;
}

/** The permanent address of a commitment, on a page of its own. */
export function commitmentUrl(language: Language, planId: string, id: string): string {
  return urlOf('commitment', language, { plan: planId, id });
}

/** The permanent address of a finding, on the page of all findings. */
export function findingUrl(language: Language, findingId: string): string {
  return `${urlOf('findings', language)}#${findingId}`;
}

/** A page that has a share picture of its own: what it is about, and its ids. */
export type Pictured =
  | readonly ['plan', planId: string]
  | readonly ['goal', goalId: string]
  | readonly ['commitment', planId: string, commitmentId: string]
  | readonly ['chart', language: Language, chartId: string];

/** The address of the Atom feed of a page that has one. */
export function feedUrl(route: FedRoute, language: Language): string {
  return `${urlOf(route, language)}atom.xml`;
}

/** The pages that have a feed. */
export type FedRoute = 'findings' | 'plans';

/** The address of the share picture of a page. */
export function shareImageUrl(...[kind, ...ids]: Pictured): string {
  return withBase(`/share/${[kind, ...ids].map(encodeURIComponent).join('/')}.png`);
}

/** An address to be quoted: with the site's origin, which SITE_URL gives; the path alone where that is not set. */
export function quotedUrl(url: string): string {
  const origin = process.env['SITE_URL'];
  return origin === undefined || origin === '' ? url : new URL(url, origin).href;
}

/** A path from the site's top with the base path in front. */
export function withBase(path: string): string {
  return import.meta.env.BASE_URL.replace(/\/$/, '') + path;
}
