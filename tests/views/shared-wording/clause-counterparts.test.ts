import { expect, test } from 'vitest';
import { listClauseCounterparts } from '../../../src/views/shared-wording/clause-counterparts.ts';
import type { ClauseWording } from '../../../src/views/shared-wording/find-shared-wording.ts';
import { freeze } from '../clauses.ts';

function wordingOf(changes: Partial<ClauseWording>): ReturnType<typeof listClauseCounterparts> {
  const clause: ClauseWording = {
    clauseId: 'v.1',
    state: 'shared',
    counterparts: [{ planId: 'b', clauseId: 'iv.2', share: 0.5, shareOfOther: 1 }],
    planCount: 1,
    isPlanCountLeast: false,
    sharedSpans: [],
    words: 40,
    sharedWords: 30,
    ...changes,
  };
  return listClauseCounterparts(freeze(new Map([['a', new Map([['v.1', clause]])]])));
}

test('a counterpart is as similar as both shares are in the mean', () => {
  expect(wordingOf({})('a', 'v.1')).toEqual({
    clauses: [{ planId: 'b', clauseId: 'iv.2', similarity: 0.75 }],
    isComplete: true,
  });
});

test('a clause that is only here has no counterpart anywhere', () => {
  const none = { state: 'only-here', counterparts: [], planCount: 0 } as const;
  expect(wordingOf(none)('a', 'v.1')).toEqual({ clauses: [], isComplete: true });
});

test.each<[string, Partial<ClauseWording>]>([
  ['too little wording', { state: 'too-short', counterparts: [], planCount: 0 }],
  ['more plans than are listed', { planCount: 21 }],
  ['plans that were not looked at', { isPlanCountLeast: true }],
])('with %s nothing is said of the other plans', (_why, changes) => {
  expect(wordingOf(changes)('a', 'v.1').isComplete).toBe(false);
});

test('a clause that is not compared has no answer', () => {
  expect(wordingOf({})('a', 'recipients')).toEqual({ clauses: [], isComplete: false });
});
