import { describe, expect, test } from 'vitest';
import type { Topic } from '../../../src/schemas/topic.ts';
import { findClausesSaying, findHeadedClauses } from '../../../src/views/comparison/heading-rule.ts';
import { clause, freeze } from '../clauses.ts';

type Headings = Pick<Topic, 'heading_opens' | 'heading_has'>;

const OBJECTIVES: Headings = { heading_opens: ['mục tiêu cụ thể'], heading_has: [] };
const FUNDING: Headings = { heading_opens: [], heading_has: ['kinh phí'] };
const DUTIES: Headings = { heading_opens: ['tổ chức thực hiện'], heading_has: ['phân công nhiệm vụ'] };

function headed(clauses: Parameters<typeof findHeadedClauses>[0], topic: Headings): string[] {
  return findHeadedClauses(freeze(clauses), freeze(topic)).map(({ id }) => id);
}

describe('a heading says what its clause is about', () => {
  test('whatever its letter case, marks and signs', () => {
    const clauses = [
      clause('v', 'section', { heading: 'KINH PHÍ THỰC HIỆN' }),
      clause('vi', 'section', { heading: 'Nguồn kinh phí:' }),
      clause('vii', 'section', { heading: 'Kinh – phí' }),
    ];
    expect(headed(clauses, FUNDING)).toEqual(['v', 'vi', 'vii']);
  });

  test('in whole words only', () => {
    expect(headed([clause('v', 'section', { heading: 'Kinh phích' })], FUNDING)).toEqual([]);
  });

  test('words that must open it do not count further on', () => {
    const clauses = [
      clause('v.1', 'clause', { heading: 'Rà soát, lồng ghép và tổ chức thực hiện các nội dung' }),
      clause('vii', 'section', { heading: 'TỔ CHỨC THỰC HIỆN' }),
    ];
    expect(headed(clauses, DUTIES)).toEqual(['vii']);
  });

  test('and covers what is under it', () => {
    const clauses = [
      clause('ii', 'section', { heading: 'Kinh phí' }),
      clause('ii.1', 'clause', { heading: 'Nguồn' }),
      clause('ii.1.a', 'point', { heading: 'Kinh phí của tỉnh' }),
      clause('iii', 'section', { heading: 'Kinh phí khác' }),
    ];
    expect(headed(clauses, FUNDING)).toEqual(['ii', 'iii']);
  });

  test('also as the title of an annex, but not in a table or in the title of the document', () => {
    const clauses = [
      clause('title', 'title', { heading: 'Kế hoạch phân công nhiệm vụ' }),
      clause('annex', 'annex', { heading: 'Bảng phân công nhiệm vụ' }),
      clause('annex-2.1', 'group', { heading: 'Phân công nhiệm vụ' }),
    ];
    expect(headed(clauses, DUTIES)).toEqual(['annex']);
  });
});

describe('a title run into the text', () => {
  test('counts for a numbered clause without a heading, where it opens with the words', () => {
    const clauses = [
      clause('ii.2', 'clause', { text: 'Mục tiêu cụ thể: nâng cao nhận thức.' }),
      clause('iii.1', 'clause', { text: 'Các mục tiêu: mục tiêu cụ thể.' }),
    ];
    expect(headed(clauses, OBJECTIVES)).toEqual(['ii.2']);
  });

  test('does not count for dashes and paragraphs, as under each strategic goal', () => {
    const clauses = [
      clause('iii.2.para-1', 'paragraph', { text: 'Mục tiêu cụ thể: đạt được sự thịnh vượng.' }),
      clause('iii.2.dash-1', 'item', { text: 'Mục tiêu cụ thể: đạt được sự thịnh vượng.' }),
    ];
    expect(headed(clauses, OBJECTIVES)).toEqual([]);
  });

  test('does not count by words that may stand anywhere in a heading', () => {
    const clauses = [clause('ii.2.b', 'point', { text: 'Bảo đảm kinh phí: bố trí đủ.' })];
    expect(headed(clauses, FUNDING)).toEqual([]);
  });
});

test('phrases are found in the words of the body and its tables, not in header, title, recipients and signature', () => {
  const clauses = [
    clause('title', 'title', { heading: 'Cơ quan đầu mối' }),
    clause('iv.2', 'clause', { text: 'Giao Sở Nội vụ là cơ quan đầu mối.' }),
    clause('annex.1', 'row', { text: 'Cơ quan\nđầu mối' }),
    clause('recipients', 'recipients', { heading: 'Nơi nhận:' }),
    clause('recipients.dash-1', 'item', { text: 'Cơ quan đầu mối;' }),
  ];
  expect(findClausesSaying(freeze(clauses), ['cơ quan đầu mối']).map(({ id }) => id)).toEqual([
    'iv.2',
    'annex.1',
  ]);
  expect(findClausesSaying(freeze(clauses), [])).toEqual([]);
});
