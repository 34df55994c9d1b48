import { expect, test } from 'vitest';
import type { ClauseWording } from '../../../src/views/shared-wording/find-shared-wording.ts';
import { isOnlyHere, listOnlyHere } from '../../../src/views/shared-wording/only-here.ts';
import { clause, freeze } from '../clauses.ts';

function wording(clauseId: string, state: ClauseWording['state']): [string, ClauseWording] {
  const none = { counterparts: [], planCount: 0, isPlanCountLeast: false, sharedSpans: [] };
  return [clauseId, { clauseId, state, ...none, words: 9, sharedWords: 0 }];
}

test('clauses that are only here are listed by their first words, those that are not, or too short to say, are not', () => {
  const clauses = freeze([
    clause('iv.4', 'clause', { label: '4.', text: 'Sở Ngoại vụ\nchủ trì theo dõi' }),
    clause('iv.5', 'clause', { label: '5.', heading: 'Kinh phí' }),
    clause('iv.6', 'clause', { label: '6.', heading: 'Ngư dân', text: `Hỗ trợ ${'ngư dân '.repeat(20)}` }),
    clause('header', 'header', { text: 'Số: /KH-UBND' }),
  ]);
  const wordings = new Map([
    wording('iv.4', 'only-here'),
    wording('iv.5', 'too-short'),
    wording('iv.6', 'only-here'),
  ]);
  expect(listOnlyHere(clauses, wordings)).toEqual([
    { clauseId: 'iv.4', words: 'Sở Ngoại vụ chủ trì theo dõi' },
    {
      clauseId: 'iv.6',
      words: 'Ngư dân Hỗ trợ ngư dân ngư dân ngư dân ngư dân ngư dân ngư dân ngư dân ngư dân ngư dân …',
    },
  ]);
});

test('wording that was not compared, or is too short, is not said to be only here or not', () => {
  const stateOf = (state: ClauseWording['state']): boolean | null => isOnlyHere(wording('iv.4', state)[1]);
  expect([stateOf('only-here'), stateOf('shared'), stateOf('scattered')]).toEqual([true, false, false]);
  expect([stateOf('too-short'), isOnlyHere(undefined)]).toEqual([null, null]);
});
