import { expect, test } from 'vitest';
import { buildFindingsPage, pickFindings, viewFinding } from '../../src/views/findings-page.ts';
import type { Finding, FindingQuote, Severity } from '../../src/views/findings/finding.ts';
import { freeze } from './clauses.ts';

/** A finding whose quotes are given as `plan clause: words`. */
function finding(id: string, severity: Severity, quotes: readonly string[]): Finding {
  const read = quotes.map((line): FindingQuote => {
    const [, planId = '', clauseId = '', words = ''] = /^(\S+) (\S+): ([^]*)$/.exec(line) ?? [];
    return { planId, clauseId, words, startLine: 1, endLine: 1 };
  });
  return freeze({
    id,
    rule: id.split('--')[0] ?? '',
    severity,
    planIds: [...new Set(read.map(({ planId }) => planId))],
    titleVi: `vi ${id}`,
    titleEn: `en ${id}`,
    quotes: read,
  });
}

test('findings stand by severity, then by rule as given, and none is left out', () => {
  const findings = [
    finding('dates--x', 'contradiction', ['a i: ngày 1', 'b i: ngày 2']),
    finding('hạn--a', 'note', ['a ii: tháng 6']),
    finding('hạn--b', 'contradiction', ['b ii: tháng 7', 'b iii: tháng 8']),
    finding('annex--a', 'gap', ['a iii: Phụ lục']),
    finding('misprint--a', 'note', ['a i: về về']),
    finding('misprint--b', 'note', ['b i: về về']),
    finding('misprint--c', 'note', ['c i: về về']),
  ];
  const page = buildFindingsPage(freeze(findings), freeze(['c', 'b', 'a', 'silent']), 2);
  expect(
    page.severities.map(({ severity, count, rules }) => [
      severity,
      count,
      ...rules.map(({ rule, count: own, inFull, inShort }) => [
        rule,
        own,
        inFull.map(({ finding: { id } }) => id),
        inShort.map(({ id }) => id),
      ]),
    ]),
  ).toEqual([
    ['contradiction', 2, ['dates', 1, ['dates--x'], []], ['hạn', 1, ['hạn--b'], []]],
    ['gap', 1, ['annex', 1, ['annex--a'], []]],
    ['note', 4, ['hạn', 1, ['hạn--a'], []], ['misprint', 3, ['misprint--a', 'misprint--b'], ['misprint--c']]],
  ]);
  expect(page.count).toBe(7);
  expect(page.plans).toEqual([
    { planId: 'c', count: 1 },
    { planId: 'b', count: 3 },
    { planId: 'a', count: 4 },
  ]);
});

test('without findings there is no severity and no plan', () => {
  expect(buildFindingsPage(freeze([]), freeze(['a']), 2)).toEqual({ count: 0, severities: [], plans: [] });
});

test('the same words are one passage with all its places, white space apart; other words are another', () => {
  const { passages } = viewFinding(
    finding('dates--x', 'contradiction', [
      'a i: ngày 20/01/2026',
      'b i: ngày\n20/01/2026',
      'b annex: NGÀY 20/02/2026',
      'c i: ngày 20/01/2026',
    ]),
  );
  expect(
    passages.map(({ words, places }) => [
      words,
      ...places.map(({ planId, clauseId }) => `${planId} ${clauseId}`),
    ]),
  ).toEqual([
    ['ngày 20/01/2026', 'a i', 'b i', 'c i'],
    ['NGÀY 20/02/2026', 'b annex'],
  ]);
});

test.each([
  ['two clauses at odds', 'contradiction', ['a i: x', 'b i: y'], 'a i | b i'],
  ['two clauses that are no contradiction', 'note', ['a i: x', 'b i: y'], null],
  ['two passages of one clause', 'contradiction', ['a i: x', 'a i: y'], null],
  ['three passages', 'contradiction', ['a i: x', 'b i: y', 'c i: z'], null],
] as const)('%s are a pair to be read side by side, or not', (_name, severity, quotes, expected) => {
  const { pair } = viewFinding(finding('rule--x', severity, quotes));
  expect(pair?.map(({ planId, clauseId }) => `${planId} ${clauseId}`).join(' | ') ?? null).toBe(expected);
});

test('a few findings to begin with: what is at odds first, each about other plans', () => {
  const findings = freeze([
    finding('a--note', 'note', ['e i: x']),
    finding('b--1', 'contradiction', ['a i: x', 'b i: y']),
    finding('b--2', 'contradiction', ['b i: x', 'a i: y']),
    finding('b--3', 'contradiction', ['c i: x']),
    finding('c--gap', 'gap', ['d i: x']),
  ]);
  expect(pickFindings(findings, 3).map(({ id }) => id)).toEqual(['b--1', 'b--3', 'c--gap']);
});

test('where all are about the same plan there are still as many, and never more than there are', () => {
  const findings = freeze([
    finding('a--1', 'note', ['a i: x']),
    finding('b--1', 'contradiction', ['a i: x']),
    finding('c--1', 'gap', ['a i: x']),
    finding('c--2', 'gap', ['a ii: x']),
  ]);
  expect(pickFindings(findings, 3).map(({ id }) => id)).toEqual(['b--1', 'c--1', 'c--2']);
  expect(pickFindings(findings, 9)).toHaveLength(4);
  expect(pickFindings(freeze([]), 3)).toEqual([]);
});
