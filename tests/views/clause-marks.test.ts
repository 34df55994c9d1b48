import { expect, test } from 'vitest';
import type { PlanFacts } from '../../src/parse/plan-facts.ts';
import { buildClauseMarks } from '../../src/views/clause-marks.ts';
import { buildCommitments } from '../../src/views/commitments.ts';
import type { ClauseWording } from '../../src/views/shared-wording/find-shared-wording.ts';
import { freeze } from './clauses.ts';
import { buildCorpus } from './findings/small-corpus.ts';

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
    [],
    new Map(freeze(all).map((own) => [own.clauseId, own])),
  );
  expect([...marks]).toEqual([
    ['i.1', [{ kind: 'wording', planId: 'ha-tinh', wording: all[0] }]],
    ['i.3', [{ kind: 'wording', planId: 'ha-tinh', wording: all[2] }]],
  ]);
});

test('assignments and duties lead to their commitments, and so do the deadlines of a clause', () => {
  const corpus = buildCorpus([
    {
      id: 'a',
      lines: [
        'I. TỔ CHỨC THỰC HIỆN',
        '1. Sở Nội vụ chủ trì tổng hợp kết quả. Sở Y tế báo cáo kết quả trước ngày 15/11 hằng năm.',
        'PHỤ LỤC',
        'STT\tNhiệm vụ\tCơ quan chủ trì\tThời gian\n1\tViệc một\tSở Nội vụ\tTháng 7/2026',
      ],
      groups: [{ clause: 'annex.1', goals: [2] }],
    },
  ]);
  const [plan] = corpus.plans;
  if (plan === undefined) throw new Error('there is no plan');
  const marks = buildClauseMarks(
    'a',
    plan.facts,
    [],
    plan.crosswalk,
    corpus.goals,
    buildCommitments(corpus),
    new Map(),
  );
  const shown = [...marks].map(([clauseId, own]) => [
    clauseId,
    ...own.map((mark) => {
      if (mark.kind === 'commitment') return `${mark.placed.commitment.id} (${String(mark.placed.ordinal)})`;
      if (mark.kind === 'deadline' || mark.kind === 'target')
        return `${mark.kind} of ${String(mark.commitmentId)}`;
      return mark.kind;
    }),
  ]);
  expect(shown).toEqual([
    ['annex.1', 'goals', 'annex.1 (null)', 'deadline of annex.1'],
    ['i.1', 'i.1--duty-1 (1)', 'i.1--duty-2 (2)', 'deadline of i.1--deadline-1'],
  ]);
});
