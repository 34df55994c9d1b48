import { expect, test } from 'vitest';
import { nameClausePath } from '../../src/text/clause-path.ts';

const NAMES = {
  header: 'đầu',
  title: 'tên',
  preamble: 'căn cứ',
  closing: 'kết',
  recipients: 'nơi nhận',
  signature: 'ký',
  annex: 'phụ lục',
  item: 'gạch {count}',
  subItem: 'cộng {count}',
  paragraph: 'đoạn {count}',
  heading: 'đề mục {count}',
  table: 'bảng {count}',
  row: 'dòng {count}',
  group: 'nhóm {count}',
  goal: 'mục tiêu {count}',
  task: 'nhiệm vụ {count}',
};

test.each([
  ['v.2.dd', 'V.2.đ'],
  ['vii.6.dash-3.plus-1', 'VII.6, gạch 3, cộng 1'],
  ['iv.1~2', 'IV.1 (2)'],
  ['ii.2.para-2', 'II.2, đoạn 2'],
  ['annex.7.row-1', 'phụ lục 7, dòng 1'],
  ['annex-ii.3', 'phụ lục II, 3'],
  ['preamble-2', 'căn cứ, đoạn 2'],
  ['annex.goal-iv.1', 'phụ lục, mục tiêu IV, 1'],
  ['head-1.task-2', 'đề mục 1, nhiệm vụ 2'],
])('%s is “%s”', (id, path) => {
  expect(nameClausePath(id, NAMES)).toBe(path);
});
