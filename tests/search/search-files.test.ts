import { expect, test } from 'vitest';
import { makeSearchFiles } from '../../src/integrations/search-files.ts';
import type { PackedPlan } from '../../src/search/pack-plan.ts';
import type { SearchWords } from '../../src/search/search-words.ts';

const { files, plans, records } = await makeSearchFiles();

function read(path: string): unknown {
  return JSON.parse(new TextDecoder().decode(files.get(path)));
}

const PLAN_IDS = ['dak-lak', 'gia-lai', 'ha-tinh', 'lai-chau', 'phuong-hai-duong'];

test('every plan is known by the name of its record in the index', () => {
  const { plans: known } = read('search/words.json') as SearchWords;
  expect(known.ids).toEqual(PLAN_IDS);
  for (const record of known.records) expect(record).toMatch(/^vi_[0-9a-f]+$/);
  expect(new Set(known.records).size).toBe(5);
});

test('every plan has a file of its records', () => {
  const read5 = PLAN_IDS.map((id) => read(`search/plans/${id}.json`) as PackedPlan);
  expect(read5.map(({ planId }) => planId)).toEqual(PLAN_IDS);
  expect(read5.reduce((sum, plan) => sum + plan.records.length, 0)).toBe(records);
  expect(plans).toBe(5);
});

test('of Pagefind only what the search asks for is published', () => {
  const kinds = new Set([...files.keys()].map((path) => path.replace(/[^/]*(?=\.[^.]+$)/, '*')));
  expect([...kinds].sort()).toEqual([
    'pagefind/*.js',
    'pagefind/*.json',
    'pagefind/*.pagefind',
    'pagefind/*.pf_meta',
    'pagefind/filter/*.pf_filter',
    'pagefind/index/*.pf_index',
    'search/*.json',
    'search/plans/*.json',
  ]);
  expect([...files.keys()].filter((path) => path.endsWith('.js'))).toEqual(['pagefind/pagefind.js']);
});

test('no file is over 300 KB', () => {
  expect([...files].filter(([, content]) => content.length > 300_000).map(([path]) => path)).toEqual([]);
});
