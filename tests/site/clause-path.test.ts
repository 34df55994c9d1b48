import { expect, test } from 'vitest';
import { formatClausePath } from '../../src/site/clause-path.ts';

test.each([
  ['v.2.dd', 'V.2.đ', 'V.2.đ'],
  ['vii.6.dash-3', 'VII.6, gạch đầu dòng 3', 'VII.6, dash 3'],
  ['v.2.i', 'V.2.i', 'V.2.i'],
  ['i.v', 'I.v', 'I.v'],
  ['a.i.1', 'A.I.1', 'A.I.1'],
  ['iv.1~2', 'IV.1 (2)', 'IV.1 (2)'],
  ['iv.1~2.a', 'IV.1 (2).a', 'IV.1 (2).a'],
  ['art-1', 'Điều 1', 'Điều 1'],
  ['art-5.2.a', 'Điều 5, 2.a', 'Điều 5, 2.a'],
  ['part-ii.table-1.i.1', 'Phần II, bảng 1, I.1', 'Phần II, table 1, I.1'],
  ['section-1.2', 'Mục 1, 2', 'Mục 1, 2'],
  ['annex', 'Phụ lục', 'Annex'],
  ['annex.1.2.2', 'Phụ lục 1.2.2', 'Annex 1.2.2'],
  ['annex.7.row-1', 'Phụ lục 7, dòng không số 1', 'Annex 7, unnumbered row 1'],
  ['annex.6.group-1', 'Phụ lục 6, nhóm không số 1', 'Annex 6, unnumbered group 1'],
  ['annex-ii.3', 'Phụ lục II, 3', 'Annex II, 3'],
  ['header', 'Phần đầu', 'Header'],
  ['title', 'Tên kế hoạch', 'Title'],
  ['preamble-2', 'Căn cứ ban hành, đoạn 2', 'Legal basis, paragraph 2'],
  ['closing-1', 'Lời kết', 'Closing words'],
  ['recipients.dash-2', 'Nơi nhận, gạch đầu dòng 2', 'Recipients, dash 2'],
  ['signature', 'Chữ ký', 'Signature'],
])('%s is “%s”, in English “%s”', (id, vi, en) => {
  expect([formatClausePath(id, 'vi'), formatClausePath(id, 'en')]).toEqual([vi, en]);
});
