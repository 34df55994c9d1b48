import { expect, test } from 'vitest';
import { findTaskWithoutLead } from '../../../src/views/findings/task-without-lead.ts';
import { buildCorpus, show } from './small-corpus.ts';

function find(...rows: string[]): string[][] {
  const table = ['STT\tNhiệm vụ\tCơ quan chủ trì\tCơ quan phối hợp', ...rows].join('\n');
  const lines = ['I. NỘI DUNG', 'Triển khai.', 'PHỤ LỤC', table];
  return show(findTaskWithoutLead(buildCorpus([{ id: 'a', lines }])));
}

test('a task with an empty cell of the lead agency is a gap', () => {
  expect(
    find(
      '1\tTruyền thông\tSở Y tế\tSở Nội vụ',
      '2\tTập huấn cho cán bộ\t\tSở Nội vụ',
      '3\tHội nghị\t-\tUBND các xã, phường',
    ),
  ).toEqual([
    [
      'task-without-lead--a--annex.2',
      'gap',
      'Tỉnh A: nhiệm vụ 2 trong bảng để trống ô cơ quan chủ trì',
      'A: task 2 of the table has no words in the cell of the lead agency',
      'a annex.2 17: Tập huấn cho cán bộ',
    ],
    [
      'task-without-lead--a--annex.3',
      'gap',
      'Tỉnh A: nhiệm vụ 3 trong bảng để trống ô cơ quan chủ trì',
      'A: task 3 of the table has no words in the cell of the lead agency',
      'a annex.3 18: Hội nghị',
    ],
  ]);
});

test('groups, dittos, instructions and names that no list knows are not empty', () => {
  expect(
    find(
      '1\tNhóm một\t\t',
      '1.1\tTruyền thông\tSở Y tế\tSở Nội vụ',
      '1.2\tTập huấn\tnt\tSở Nội vụ',
      '1.3\tHội nghị\tTheo hướng dẫn của Trung ương\tSở Nội vụ',
      '1.4\tHội thảo\tLiên danh ABC\tSở Nội vụ',
    ),
  ).toEqual([]);
});

test('a table without a column for the lead is passed over', () => {
  const table = 'STT\tNội dung\tGhi chú\n1\tTruyền thông\tTháng 6';
  const corpus = buildCorpus([{ id: 'a', lines: ['I. NỘI DUNG', 'Triển khai.', 'PHỤ LỤC', table] }]);
  expect(findTaskWithoutLead(corpus)).toEqual([]);
});
