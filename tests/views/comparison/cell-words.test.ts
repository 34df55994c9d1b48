import { expect, test } from 'vitest';
import { readClause } from '../../../src/parse/plan-text.ts';
import type { Topic } from '../../../src/schemas/topic.ts';
import { findOpening, readCellWords } from '../../../src/views/comparison/cell-words.ts';
import type { CellWords } from '../../../src/views/comparison/cell-words.ts';
import { buildComparisonRows } from '../../../src/views/comparison/comparison-rows.ts';
import { buildComparison } from '../../../src/views/comparison/comparison.ts';
import type {
  Comparison,
  ComparisonCell,
  ComparisonTopic,
} from '../../../src/views/comparison/comparison.ts';
import type { Corpus } from '../../../src/views/corpus.ts';
import { freeze } from '../clauses.ts';
import { buildCorpus } from '../findings/small-corpus.ts';

const FUNDING: ComparisonTopic = {
  kind: 'part',
  id: 'kinh-phi',
  topic: {
    id: 'kinh-phi',
    name_vi: 'Kinh phí',
    name_en: 'Funding',
    about_vi: 'Tiền lấy ở đâu.',
    about_en: 'Where the money comes from.',
    heading_opens: [],
    heading_has: ['kinh phí'],
    says: [],
    words: ['ngân sách'],
    facts: [],
    in_annex: false,
    not_for: [],
  } satisfies Topic,
};

const CORPUS: Corpus = freeze(
  buildCorpus([
    {
      id: 'a',
      lines: ['I. KINH PHÍ', '1. Do ngân sách tỉnh bảo đảm.', '2. Nguồn khác', 'a) Sở bố trí.'],
    },
    { id: 'b', lines: ['I. TỔ CHỨC', '1. Sở Nội vụ theo dõi; Sở Y tế dùng ngân sách được giao. Hết.'] },
    { id: 'c', lines: ['I. TỔ CHỨC', '1. Sở Nội vụ theo dõi.'] },
  ]),
);

const COMPARISON: Comparison = freeze(buildComparison(FUNDING, CORPUS));

function cellOf(planId: string): { cell: ComparisonCell; text: Corpus['plans'][number]['text'] } {
  const cell = COMPARISON.cells.find((one) => one.planId === planId);
  const plan = CORPUS.plans.find(({ id }) => id === planId);
  if (cell === undefined || plan === undefined) throw new Error(`there is no plan ${planId}`);
  return { cell, text: plan.text };
}

/** Clauses in short, with their depth; the parts by a bar. */
function show({ shown, rest }: CellWords): string {
  return [shown, rest]
    .map((places) =>
      places
        .flatMap(({ isContinued, clauses }) => [
          ...(isContinued ? ['…'] : []),
          ...clauses.map(({ clause, depth }) => `${'>'.repeat(depth)}${readClause(clause)}`),
        ])
        .join(' / '),
    )
    .join(' | ');
}

test('a cell that fits is shown whole, each clause below the one it stands in', () => {
  const { cell, text } = cellOf('a');
  expect(show(readCellWords(cell, text, 1000))).toBe(
    'I. KINH PHÍ / >1. Do ngân sách tỉnh bảo đảm. / >2. Nguồn khác / >>a) Sở bố trí. | ',
  );
});

test('a cell that does not fit is cut between clauses, and counts what is left', () => {
  const { cell, text } = cellOf('a');
  const words = readCellWords(cell, text, 50);
  expect(show(words)).toBe(
    'I. KINH PHÍ / >1. Do ngân sách tỉnh bảo đảm. | … / >2. Nguồn khác / >>a) Sở bố trí.',
  );
  expect(words.restCount).toBe(2);
});

test('the first clause is shown however long it is, and a rest not worth a click is shown too', () => {
  const { cell, text } = cellOf('a');
  expect(readCellWords(cell, text, 1).restCount).toBe(3);
  expect(readCellWords(cell, text, 60).restCount).toBe(0);
});

test('under a heading of the topic a cell opens with its first words, elsewhere with the sentence that speaks of it', () => {
  const opening = (planId: string): unknown => {
    const { cell, text } = cellOf(planId);
    return findOpening(cell, text, FUNDING);
  };
  expect(opening('a')).toEqual({ clauseId: 'i.1', words: 'Do ngân sách tỉnh bảo đảm.', isCut: false });
  expect(opening('b')).toEqual({
    clauseId: 'i.1',
    words: 'Sở Y tế dùng ngân sách được giao. Hết.',
    isCut: true,
  });
  expect(opening('c')).toBeNull();
});

test('the table of a comparison has a row for each clause shown, and one for a plan that is silent', () => {
  const rows = buildComparisonRows(COMPARISON, CORPUS).map(({ topic, plan, state, clause_id, text }) =>
    [topic, plan, state, clause_id, text].join(' '),
  );
  expect(rows).toEqual([
    'kinh-phi a stated i I. KINH PHÍ',
    'kinh-phi a stated i.1 1. Do ngân sách tỉnh bảo đảm.',
    'kinh-phi a stated i.2 2. Nguồn khác',
    'kinh-phi a stated i.2.a a) Sở bố trí.',
    'kinh-phi b elsewhere i.1 1. Sở Nội vụ theo dõi; Sở Y tế dùng ngân sách được giao. Hết.',
    'kinh-phi c absent  ',
  ]);
});
