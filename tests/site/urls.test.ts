import { afterEach, expect, test, vi } from 'vitest';
import {
  clauseUrl,
  commitmentUrl,
  feedUrl,
  findingUrl,
  passagesUrl,
  quotedUrl,
  ROUTES,
  shareImageUrl,
  sharedWordingMethodUrl,
  urlOf,
} from '../../src/site/urls.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

test('addresses once given stay', () => {
  expect(ROUTES).toMatchObject({
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
    source: { vi: '/data/sources/:plan.txt', en: '/data/sources/:plan.txt' },
  });
});

test('every page has its counterpart under /en/, of the same parts; a published file has one address', () => {
  const partsOf = (path: string): string[] => path.match(/:[a-z]+/g) ?? [];
  for (const [name, { vi: vietnamese, en }] of Object.entries(ROUTES)) {
    expect(partsOf(en), name).toEqual(partsOf(vietnamese));
    if (vietnamese.startsWith('/data/')) expect(en, name).toBe(vietnamese);
    else
      expect([vietnamese, en], name).toEqual([
        expect.not.stringMatching(/^\/en\//),
        expect.stringMatching(/^\/en\/(.*\/)?$/),
      ]);
  }
});

test('parts are put in, and what an address cannot hold is encoded', () => {
  expect(urlOf('plan', 'vi', { plan: 'gia-lai' })).toBe('/ke-hoach/gia-lai/');
  expect(urlOf('source', 'en', { plan: 'a b/c' })).toBe('/data/sources/a%20b%2Fc.txt');
  expect(clauseUrl('en', 'gia-lai', 'v.2.dd')).toBe('/en/plans/gia-lai/#v.2.dd');
  expect(urlOf('commitment', 'vi', { plan: 'ha-tinh', id: 'annex.3.2' })).toBe('/cam-ket/ha-tinh/annex.3.2/');
  expect(findingUrl('vi', 'deadlines-differ--ha-tinh--own-plan')).toBe(
    '/phat-hien/#deadlines-differ--ha-tinh--own-plan',
  );
});

test('two passages have one address, the first on the left', () => {
  const a = { planId: 'dak-lak', clauseId: 'v.1.b' };
  const b = { planId: 'ha-tinh', clauseId: 'v.1.b' };
  expect(passagesUrl('vi', a, b)).toBe('/so-sanh/hai-doan/?a=dak-lak:v.1.b&b=ha-tinh:v.1.b');
  expect(passagesUrl('en', b, a)).toBe('/en/compare/passages/?a=ha-tinh:v.1.b&b=dak-lak:v.1.b');
});

test('a feed stands below the page it goes with', () => {
  expect(feedUrl('findings', 'vi')).toBe('/phat-hien/atom.xml');
  expect(feedUrl('plans', 'en')).toBe('/en/plans/atom.xml');
});

test('the share picture of a page has its kind and ids in its address', () => {
  expect(shareImageUrl('plan', 'ha-tinh')).toBe('/share/plan/ha-tinh.png');
  expect(shareImageUrl('goal', 'goal-7')).toBe('/share/goal/goal-7.png');
  expect(shareImageUrl('commitment', 'ha-tinh', 'annex.1.2.2')).toBe(
    '/share/commitment/ha-tinh/annex.1.2.2.png',
  );
});

test('the method of shared wording has a place in the guide', () => {
  expect(sharedWordingMethodUrl('en', 'how-the-data-is-read')).toBe(
    '/en/guides/how-the-data-is-read/#shared-wording',
  );
});

test('a part that is missing is refused, with its name', () => {
  expect(() => urlOf('plan', 'vi', { guide: 'x' })).toThrow(
    'The route “plan” needs “plan”; give it in the parts.',
  );
});

test.each(['/doi-chieu/', '/doi-chieu'])('under the base path %s addresses begin with it', (base) => {
  vi.stubEnv('BASE_URL', base);
  expect(urlOf('home', 'en')).toBe('/doi-chieu/en/');
  expect(clauseUrl('vi', 'gia-lai', 'i')).toBe('/doi-chieu/ke-hoach/gia-lai/#i');
});

test('the ids of commitments stand in addresses as they are', () => {
  expect(commitmentUrl('vi', 'gia-lai', 'iv.1~2--duty-1')).toBe('/cam-ket/gia-lai/iv.1~2--duty-1/');
  expect(commitmentUrl('en', 'ha-tinh', 'annex.7.row-1')).toBe('/en/commitments/ha-tinh/annex.7.row-1/');
});

test('an address to be quoted has the origin of the site where that is known, and is a path where not', () => {
  vi.stubEnv('SITE_URL', 'https://example.org');
  expect(quotedUrl('/cam-ket/gia-lai/iv.1~2--duty-1/')).toBe(
    'https://example.org/cam-ket/gia-lai/iv.1~2--duty-1/',
  );
  vi.stubEnv('SITE_URL', undefined);
  expect(quotedUrl('/cam-ket/gia-lai/annex.6/')).toBe('/cam-ket/gia-lai/annex.6/');
});
