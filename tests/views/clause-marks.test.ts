import { expect, test } from 'vitest';
import type { PlanFacts } from '../../src/parse/plan-facts.ts';
import { buildClauseMarks } from '../../src/views/clause-marks.ts';
import type { ClauseWording } from '../../src/views/shared-wording/find-shared-wording.ts';
import { freeze } from './clauses.ts';

const NO_FACTS: PlanFacts = { assignments: [], duties: [], targets: [], deadlines: [], citations: [] };

function wording(clauseId: string, state: ClauseWording['state']): ClauseWording {
  return {
    clauseId,
    state,
    counterparts: [],
    planCount: 0,
    isPlanCountLeast: false,
    sharedSpans: [],
    words: 9,
    sharedWords: 0,
  };
}

test('a clause is marked with where else its wording stands, and with nothing when that is too little to say', () => {
  const all = [wording('i.1', 'only-here'), wording('i.2', 'too-short'), wording('i.3', 'scattered')];
  const marks = buildClauseMarks(
    'ha-tinh',
    freeze(NO_FACTS),
    [],
    null,
    [],
    new Map(freeze(all).map((own) => [own.clauseId, own])),
  );
  expect([...marks]).toEqual([
    ['i.1', [{ kind: 'wording', planId: 'ha-tinh', wording: all[0] }]],
    ['i.3', [{ kind: 'wording', planId: 'ha-tinh', wording: all[2] }]],
  ]);
});
