import { expect, test } from 'vitest';
import { buildClauseTree } from '../../src/views/clause-tree.ts';
import type { OutlineEntry } from '../../src/views/plan-outline.ts';
import { buildOutline } from '../../src/views/plan-outline.ts';
import type { Clause } from '../../src/parse/plan-text.ts';
import { clause, freeze } from './clauses.ts';

/** The lines of a plan's contents, indented, each `id: label words`. */
function lines(clauses: readonly Clause[]): string[] {
  const show = (entries: readonly OutlineEntry[], indent: string): string[] =>
    entries.flatMap(({ clauseId, label, words, children }) => [
      `${indent}${clauseId}: ${[label, words].filter(Boolean).join(' ')}`,
      ...show(children, `${indent}  `),
    ]);
  return show(buildOutline(freeze(buildClauseTree(clauses))), '');
}

test('parts, headings and numbered clauses are listed; dashes, paragraphs and plain points are not', () => {
  expect(
    lines([
      clause('header', 'header', { text: 'Số: /KH-UBND' }),
      clause('title', 'title', { label: 'KẾ HOẠCH', heading: 'Thử' }),
      clause('preamble-1', 'preamble', { text: 'Căn cứ Luật' }),
      clause('preamble-2', 'preamble', { text: 'Thực hiện Quyết định' }),
      clause('i', 'section', { label: 'I.', heading: 'MỤC TIÊU' }),
      clause('i.1', 'clause', { label: '1.', text: 'Giao Sở Nội vụ báo cáo.' }),
      clause('i.1.dash-1', 'item', { label: '-', text: 'Một việc' }),
      clause('i.1.a', 'point', { label: 'a)', text: 'Một điểm' }),
      clause('i.1.b', 'point', { label: 'b)', heading: 'Điểm có tên' }),
      clause('i.para-1', 'paragraph', { text: 'Một đoạn' }),
      clause('closing-1', 'closing', { text: 'Trên đây là Kế hoạch' }),
      clause('closing-2', 'closing', { text: 'Đề nghị các sở' }),
      clause('recipients', 'recipients', { heading: 'Nơi nhận:' }),
      clause('signature', 'signature', { text: 'CHỦ TỊCH' }),
      clause('annex', 'annex', { heading: 'Phụ lục' }),
      clause('annex.group-1', 'group', { heading: 'Nhóm nhiệm vụ' }),
      clause('annex.group-1.row-1', 'row', { text: 'Một dòng' }),
    ]),
  ).toEqual([
    'preamble-1: ',
    'i: I. MỤC TIÊU',
    '  i.1: 1. Giao Sở Nội vụ báo cáo.',
    '    i.1.b: b) Điểm có tên',
    'closing-1: ',
    'recipients: ',
    'signature: ',
    'annex: Phụ lục',
    '  annex.group-1: Nhóm nhiệm vụ',
  ]);
});

test('a clause without heading is called by what stands before its colon', () => {
  expect(
    lines([
      clause('1', 'clause', { label: '1.', text: 'Sở Tài chính: Chủ trì, phối hợp với các sở, ngành.' }),
    ]),
  ).toEqual(['1: 1. Sở Tài chính']);
});

test('long words are cut at a word’s end near ninety letters, without the sign they end in', () => {
  const words =
    'Tăng cường phổ cập và sử dụng hiệu quả công nghệ thông tin, thúc đẩy chuyển đổi số và thu hẹp khoảng cách số, trong cộng đồng';
  expect(lines([clause('1', 'clause', { label: '1.', text: words })])).toEqual([
    '1: 1. Tăng cường phổ cập và sử dụng hiệu quả công nghệ thông tin, thúc đẩy chuyển đổi số và thu …',
  ]);
  expect(
    lines([clause('1', 'clause', { text: `${'a'.repeat(40)} ${'b'.repeat(40)}, ${'c'.repeat(40)}` })]),
  ).toEqual([`1: ${'a'.repeat(40)} ${'b'.repeat(40)} …`]);
});
