import { afterEach, expect, test, vi } from 'vitest';
import { clauseUrl, ROUTES, urlOf } from '../../src/site/urls.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

test('every route has its address in both languages, the English one under /en/', () => {
  expect(Object.entries(ROUTES).map(([name, { vi: vietnamese, en }]) => [name, vietnamese, en])).toEqual([
    ['home', '/', '/en/'],
    ['plans', '/ke-hoach/', '/en/plans/'],
    ['plan', '/ke-hoach/:plan/', '/en/plans/:plan/'],
    ['search', '/tim-kiem/', '/en/search/'],
    ['guides', '/huong-dan/', '/en/guides/'],
    ['guide', '/huong-dan/:guide/', '/en/guides/:guide/'],
    ['source', '/data/sources/:plan.txt', '/data/sources/:plan.txt'],
  ]);
});

test('parts are put in, and what an address cannot hold is encoded', () => {
  expect(urlOf('plan', 'vi', { plan: 'gia-lai' })).toBe('/ke-hoach/gia-lai/');
  expect(urlOf('source', 'en', { plan: 'a b/c' })).toBe('/data/sources/a%20b%2Fc.txt');
  expect(clauseUrl('en', 'gia-lai', 'v.2.dd')).toBe('/en/plans/gia-lai/#v.2.dd');
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
