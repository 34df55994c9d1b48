import { expect, test } from 'vitest';
import { readAgencies } from '../../src/loaders/read-agencies.ts';
import { parsePlan } from '../../src/parse/parse-plan.ts';
import { readFacts } from '../../src/parse/read-facts.ts';

test('a numbered sentence over dashes is a duty and a deadline of its own, not the owner of the dashes', () => {
  const plan = parsePlan(
    [
      'KẾ HOẠCH',
      'Thử',
      '',
      'I. TỔ CHỨC THỰC HIỆN',
      '1. Sở Y tế',
      '- Làm việc a.',
      '2. Sở Nội vụ báo cáo UBND tỉnh trước ngày 31/7/2026.',
      '- Năm 2026: Làm việc b.',
    ].join('\n'),
  );
  const { facts } = readFacts(plan, readAgencies());
  expect(
    facts.duties.map(({ agencies, text }) => [text.clauseId, agencies.map(({ agencyId }) => agencyId)]),
  ).toEqual([
    ['i.1.dash-1', ['so-y-te']],
    ['i.2', ['so-noi-vu']],
  ]);
  expect(facts.deadlines.map(({ quote, end, actors }) => [quote.clauseId, end, actors.length])).toEqual([
    ['i.2', '2026-07-31', 1],
    ['i.2.dash-1', '2026-12-31', 0],
  ]);
});
