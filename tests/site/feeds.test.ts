import { expect, test } from 'vitest';
import { getFeed } from '../../src/site/feeds.ts';
import { checkAtom, readTitles } from './check-atom.ts';

const SITE = new URL('https://example.org');

test.each([
  ['findings', 'vi', 24],
  ['findings', 'en', 24],
  ['plans', 'vi', 5],
  ['plans', 'en', 5],
] as const)('the feed of %s in “%s” is valid Atom of %i entries', (route, language, count) => {
  const feed = getFeed(route, language, SITE);
  expect(checkAtom(feed)).toEqual([]);
  expect(readTitles(feed)).toHaveLength(count);
  expect(feed).toContain(`xml:lang="${language}"`);
});

test('a feed is the same whenever it is made, dated by the day on which the plans came in', () => {
  const feed = getFeed('findings', 'vi', SITE);
  expect(getFeed('findings', 'vi', SITE)).toBe(feed);
  expect(new Set(feed.match(/<updated>.*?<\/updated>/g))).toEqual(
    new Set(['<updated>2026-11-22T00:00:00.000Z</updated>']),
  );
});
