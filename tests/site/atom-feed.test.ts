import { expect, test } from 'vitest';
import type { FeedEntry } from '../../src/site/atom-feed.ts';
import { formatAtomFeed } from '../../src/site/atom-feed.ts';
import { freeze } from '../views/clauses.ts';
import { checkAtom, readTitles } from './check-atom.ts';

const HEAD = freeze({
  language: 'vi',
  title: 'Phát hiện & kế hoạch',
  subtitle: 'Thử <1>',
  author: { name: 'Đối Chiếu', address: 'https://example.org/' },
  rights: 'CC BY 4.0',
  page: 'https://example.org/phat-hien/',
  self: 'https://example.org/phat-hien/atom.xml',
  emptySince: '2026-01-20',
} as const);

function entry(id: string, date: string, title = id): FeedEntry {
  const address = `https://example.org/phat-hien/?a=1&b=2#${id}`;
  return freeze({
    address,
    title,
    date,
    content: `<blockquote lang="vi"><p>A &amp; B</p></blockquote>`,
    categories: [{ id: 'gap', name: 'Điều còn thiếu' }],
  });
}

test('a feed is written out as Atom, with & and < of titles kept as words', () => {
  expect(formatAtomFeed(HEAD, [entry('x', '2026-11-22', 'Số <12> & “13”')], 9))
    .toBe(`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="vi">
    <id>https://example.org/phat-hien/atom.xml</id>
    <title>Phát hiện &amp; kế hoạch</title>
    <updated>2026-11-22T00:00:00.000Z</updated>
    <author>
        <name>Đối Chiếu</name>
        <uri>https://example.org/</uri>
    </author>
    <link rel="alternate" href="https://example.org/phat-hien/"/>
    <link rel="self" href="https://example.org/phat-hien/atom.xml"/>
    <subtitle>Thử &lt;1&gt;</subtitle>
    <rights>CC BY 4.0</rights>
    <entry>
        <title type="html"><![CDATA[Số &lt;12&gt; &amp; “13”]]></title>
        <id>https://example.org/phat-hien/?a=1&amp;b=2#x</id>
        <link href="https://example.org/phat-hien/?a=1&amp;b=2#x"/>
        <updated>2026-11-22T00:00:00.000Z</updated>
        <content type="html"><![CDATA[<blockquote lang="vi"><p>A &amp; B</p></blockquote>]]></content>
        <category label="Điều còn thiếu" term="gap"/>
    </entry>
</feed>`);
});

test('the latest entries come first, those of one day as given, and a feed is never longer than asked', () => {
  const entries = freeze([
    entry('a', '2026-11-22'),
    entry('b', '2026-12-01'),
    entry('c', '2026-11-22'),
    entry('d', '2026-11-22'),
  ]);
  const feed = formatAtomFeed(HEAD, entries, 3);
  expect(readTitles(feed)).toEqual(['b', 'a', 'c']);
  expect(/<updated>(.*?)<\/updated>/.exec(feed)?.[1]).toBe('2026-12-01T00:00:00.000Z');
  expect(checkAtom(feed)).toEqual([]);
});

test('a feed without entries is still one, dated by the day it is told', () => {
  const feed = formatAtomFeed(HEAD, [], 3);
  expect(checkAtom(feed)).toEqual([]);
  expect(feed).toContain('<updated>2026-01-20T00:00:00.000Z</updated>');
});

test('titles with markup signs are read again as they were', () => {
  const title = 'a]]>b <c> &amp; "d"';
  expect(readTitles(formatAtomFeed(HEAD, [entry('x', '2026-11-22', title)], 1))).toEqual([title]);
});

test.each([
  ['xml:lang="vi"', '', 'the feed has no language'],
  ['rel="self"', 'rel="via"', 'the feed has not one link to itself'],
  ['<name>Đối Chiếu</name>', '', 'the feed has no author'],
  ['T00:00:00.000Z', '', 'entry 1 has a date that is none of RFC 3339'],
  ['<id>https://example.org/phat-hien/?a=1&amp;b=2#x</id>', '', 'entry 1 has not one id'],
  ['?a=1&amp;b=2#x</id>', 'atom.xml</id>', 'an id stands twice'],
  ['href="https://example.org/phat-hien/?', 'href="/phat-hien/?', 'entry 1 has a link without an address'],
])('the check finds a feed whose “%s” is “%s”', (words, damage, problem) => {
  const feed = formatAtomFeed(HEAD, [entry('x', '2026-11-22')], 1);
  expect(checkAtom(feed)).toEqual([]);
  expect(checkAtom(feed.replaceAll(words, damage))).toContain(problem);
});
