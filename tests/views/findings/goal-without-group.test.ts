import { expect, test } from 'vitest';
import { findGoalWithoutGroup } from '../../../src/views/findings/goal-without-group.ts';
import { buildCorpus, show } from './small-corpus.ts';

const LINES = [
  'I. NỘI DUNG',
  'Triển khai.',
  'PHỤ LỤC',
  'STT\tNhiệm vụ\tCơ quan chủ trì\n1\tNhóm một\t\n1.1\tTruyền thông\tSở Y tế\n2\tNhóm ba và bốn\tSở Nội vụ',
];

test('a national goal that no group is aligned with is a gap, with the groups on either side', () => {
  const groups = [
    { clause: 'annex.1', goals: [1] },
    { clause: 'annex.2', goals: [3] },
  ];
  expect(show(findGoalWithoutGroup(buildCorpus([{ id: 'a', lines: LINES, groups }])))).toEqual([
    [
      'goal-without-group--a--goal-2',
      'gap',
      'Tỉnh A: liệt kê 2 nhóm; theo đối chiếu của chúng tôi, không nhóm nào ứng với mục tiêu 2 (ý 2)',
      'A: 2 groups are listed; by our alignment none of them matches goal 2 (idea 2)',
      'a annex.1 16: 1 Nhóm một',
      'a annex.2 18: Nhóm ba và bốn',
    ],
    [
      'goal-without-group--a--goal-4',
      'gap',
      'Tỉnh A: liệt kê 2 nhóm; theo đối chiếu của chúng tôi, không nhóm nào ứng với mục tiêu 4 (ý 4)',
      'A: 2 groups are listed; by our alignment none of them matches goal 4 (idea 4)',
      'a annex.2 18: Nhóm ba và bốn',
    ],
  ]);
});

test('a plan whose groups cover all goals, one without groups, and one nobody has reviewed give nothing', () => {
  const groups = [
    { clause: 'annex.1', goals: [1, 2] },
    { clause: 'annex.2', goals: [3, 4] },
  ];
  const corpus = buildCorpus([
    { id: 'a', lines: LINES, groups },
    { id: 'b', lines: LINES, groups: [] },
    { id: 'c', lines: LINES },
  ]);
  expect(findGoalWithoutGroup(corpus)).toEqual([]);
});
