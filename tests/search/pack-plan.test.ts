import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packPlan, unpackPlan } from '../../src/search/pack-plan.ts';
import type { SearchRecord } from '../../src/search/search-plan.ts';
import { freeze } from '../views/clauses.ts';
import { searchPlans } from './real-corpus.ts';
import { record, tinyPlan } from './tiny-plan.ts';

test('what is empty is left out, and a fact is a range of the words of its clause', () => {
  const plan = tinyPlan('gia-lai', [
    record('', 'Kế hoạch', { kind: 'plan', head: 8 }),
    record('i', 'Giao Sở Nội vụ báo cáo trước ngày 01/11.', { parent: 0, goals: ['goal-1'] }),
    record('i--deadline-1', 'báo cáo trước ngày 01/11', { clauseId: 'i', kind: 'deadline', isDated: true }),
  ]);
  expect(packPlan(plan).records).toEqual([
    { id: '', kind: 'plan', lines: [1, 1], text: 'Kế hoạch', head: 8 },
    {
      id: 'i',
      kind: 'clause',
      lines: [1, 1],
      parent: 0,
      text: 'Giao Sở Nội vụ báo cáo trước ngày 01/11.',
      goals: ['goal-1'],
    },
    { id: 'i--deadline-1', kind: 'deadline', lines: [1, 1], clauseId: 'i', of: [1, 15, 39], dated: 1 },
  ]);
});

test('a packed plan is plain data', () => {
  const [plan] = searchPlans;
  if (plan === undefined) throw new Error('There is no plan.');
  expect(JSON.parse(JSON.stringify(packPlan(plan)))).toEqual(packPlan(plan));
});

test('every plan held comes back as it was', () => {
  for (const plan of searchPlans) expect(unpackPlan(packPlan(freeze(plan)))).toEqual(plan);
});

test('any plan comes back as it was', () => {
  const words = fc.array(fc.constantFrom('Sở', 'Nội vụ', '90%', '2026', '01/11', '\n', ''), { maxLength: 6 });
  const ids = fc.array(fc.constantFrom('goal-1', 'so-noi-vu'), { maxLength: 2 });
  const clauses = fc.array(fc.tuple(words, ids, fc.boolean()), { minLength: 1, maxLength: 6 });
  const facts = fc.array(fc.tuple(fc.nat(5), words, ids, fc.boolean(), fc.boolean()), { maxLength: 6 });
  fc.assert(
    fc.property(clauses, facts, (own, more) => {
      const records = own.map(([text, list, hasHead], at): SearchRecord =>
        record(String(at), text.join(' '), {
          goals: list,
          lead: list,
          parent: at === 0 ? null : 0,
          head: hasHead ? 1 : 0,
          passing: hasHead ? [[0, 1]] : [],
        }),
      );
      const all = [
        ...records,
        ...more.map(([of, text, list, isDated, isSlice], at): SearchRecord => {
          const clause = records[of % records.length];
          const sentence = isSlice ? (clause?.text.slice(1, 7) ?? '') : text.join(' ');
          return record(`fact-${String(at)}`, sentence, {
            clauseId: clause?.id ?? '',
            kind: 'duty',
            duty: list,
            isDated,
          });
        }),
      ];
      const plan = tinyPlan('gia-lai', all);
      expect(unpackPlan(packPlan(plan))).toEqual(plan);
    }),
  );
});
