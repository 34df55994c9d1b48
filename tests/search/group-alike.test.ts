import fc from 'fast-check';
import { expect, test } from 'vitest';
import { groupAlike } from '../../src/search/group-alike.ts';
import type { Hit } from '../../src/search/search-corpus.ts';
import { freeze } from '../views/clauses.ts';
import { record, tinyPlan } from './tiny-plan.ts';

const MATCH = { score: 1, isFull: true, coverage: 1, ranges: [], added: [], headShare: 0 };

function hit(planId: string, id: string, text: string): Hit {
  const own = record(id, text);
  return freeze({ plan: tinyPlan(planId, [own]), record: own, match: MATCH, under: null });
}

function groupsOf(hits: readonly Hit[]): string[][] {
  return groupAlike(hits).map((group) => group.map(({ plan, record: { id } }) => `${plan.planId} ${id}`));
}

test('hits of other plans that say nearly the same are one group', () => {
  const hits = [
    hit('gia-lai', 'i', 'Nâng cao nhận thức về Cộng đồng Văn hóa - Xã hội ASEAN'),
    hit('gia-lai', 'ii', 'Tổ chức hội nghị sơ kết'),
    hit('ha-tinh', 'i', 'nâng cao nhận thức về Cộng đồng văn hoá xã hội ASEAN.'),
  ];
  expect(groupsOf(hits)).toEqual([['gia-lai i', 'ha-tinh i'], ['gia-lai ii']]);
});

test('hits of one plan stay apart, be they alike', () => {
  expect(groupsOf([hit('gia-lai', 'i', 'Mở lớp học'), hit('gia-lai', 'ii', 'Mở lớp học')])).toEqual([
    ['gia-lai i'],
    ['gia-lai ii'],
  ]);
});

test('a text is not alike one that is more than twice as long', () => {
  const short = hit('gia-lai', 'i', 'Nâng cao nhận thức');
  const long = hit('ha-tinh', 'i', 'Nâng cao nhận thức của cán bộ, công chức, viên chức và người lao động');
  expect(groupsOf([short, long])).toEqual([['gia-lai i'], ['ha-tinh i']]);
});

test('every hit is in one group, groups by their best hit', () => {
  const words = fc.array(fc.constantFrom('Sở', 'Nội vụ', 'báo cáo', 'mở lớp'), { maxLength: 5 });
  const lists = fc.array(fc.tuple(fc.constantFrom('gia-lai', 'ha-tinh', 'lai-chau'), words), {
    maxLength: 60,
  });
  fc.assert(
    fc.property(lists, (list) => {
      const hits = list.map(([planId, text], at) => hit(planId, String(at), text.join(' ')));
      const groups = groupAlike(hits);
      expect(groups.flat().sort((a, b) => Number(a.record.id) - Number(b.record.id))).toEqual(hits);
      const firsts = groups.map(([first]) => Number(first?.record.id));
      expect(firsts).toEqual([...firsts].sort((a, b) => a - b));
    }),
  );
});
