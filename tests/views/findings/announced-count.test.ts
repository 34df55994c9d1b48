import { expect, test } from 'vitest';
import { findAnnouncedCount } from '../../../src/views/findings/announced-count.ts';
import type { SmallPlan } from './small-corpus.ts';
import { buildCorpus, show } from './small-corpus.ts';

function find(lines: readonly string[], groups?: SmallPlan['groups']): string[][] {
  const plan = groups === undefined ? { id: 'a', lines } : { id: 'a', lines, groups };
  return show(findAnnouncedCount(buildCorpus([plan])));
}

const ANNOUNCED = ['I. NỘI DUNG', 'Kế hoạch xác định việc triển khai thực hiện 3 mục tiêu chiến lược.'];
const ANNEX = [
  'PHỤ LỤC',
  'STT\tNhiệm vụ\tCơ quan chủ trì\n1\tNhóm một\t\n1.1\tTruyền thông\tSở Y tế\n2\tNhóm hai\t\n2.1\tTập huấn\tSở Nội vụ',
];

test('more goals announced than groups listed is told with the list’s first and last', () => {
  const groups = [
    { clause: 'annex.1', goals: [1] },
    { clause: 'annex.1.1', goals: [1] },
    { clause: 'annex.2', goals: [2] },
  ];
  expect(find([...ANNOUNCED, ...ANNEX], groups)).toEqual([
    [
      'announced-count--a--muc-tieu-chien-luoc-3',
      'contradiction',
      'Tỉnh A: văn bản nêu 3 mục tiêu chiến lược; phần liệt kê có 2',
      'A: the text announces 3 strategic goals; the list has 2',
      'a i.para-1 11: Kế hoạch xác định việc triển khai thực hiện 3 mục tiêu chiến lược',
      'a annex.1 16: 1 Nhóm một',
      'a annex.2 18: 2 Nhóm hai',
    ],
  ]);
});

test('objectives and groups of solutions are counted under the headings of their name', () => {
  const findings = find([
    'I. MỤC TIÊU',
    'Kế hoạch gồm 3 mục tiêu cụ thể và đề ra 2 nhóm giải pháp.',
    '1. Mục tiêu cụ thể',
    'a) Nâng cao nhận thức.',
    'b) Nâng cao năng lực.',
    'II. GIẢI PHÁP',
    '1. Tuyên truyền.',
    '2. Đào tạo.',
  ]);
  expect(findings.map(([id, , title]) => [id, title])).toEqual([
    ['announced-count--a--muc-tieu-cu-the-3', 'Tỉnh A: văn bản nêu 3 mục tiêu cụ thể; phần liệt kê có 2'],
  ]);
});

test('the same number, a list that is not held, and numbers that announce nothing give nothing', () => {
  const three = [1, 2, 3].map(
    (number) => `${String(number)}. Mục tiêu chiến lược ${String(number)}: Nội dung.`,
  );
  expect(find([...ANNOUNCED, ...three])).toEqual([]);
  expect(find(ANNOUNCED)).toEqual([]);
  expect(find(['I. NỘI DUNG', 'Mục tiêu chiến lược 1: Nội dung.', 'Theo Quyết định số 9/QĐ-TTg.'])).toEqual(
    [],
  );
});
