import { expect, test } from 'vitest';
import { readCorpus } from '../../src/loaders/read-corpus.ts';
import { stringsOf } from '../../src/site/strings.ts';
import { findAll } from '../../src/views/findings/find-all.ts';

test('every rule that finds something in the plans has a name', () => {
  const named = Object.keys(stringsOf('vi').findingRules);
  const rules = [...new Set(findAll(readCorpus()).map(({ rule }) => rule))];
  expect(rules.length).toBeGreaterThan(5);
  expect(rules.filter((rule) => !named.includes(rule))).toEqual([]);
});
