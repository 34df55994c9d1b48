import { expect, test } from 'vitest';
import { findPhaseBeyondPeriod } from '../../../src/views/findings/phase-beyond-period.ts';
import { buildCorpus, show } from './small-corpus.ts';

const WITHIN = [
  'I. THỜI GIAN THỰC HIỆN',
  '- Năm 2026: Xây dựng kế hoạch.',
  '- Giai đoạn 2026 - 2030: Triển khai các hoạt động.',
];

const annex = (timing: string): string =>
  `STT\tNhiệm vụ\tCơ quan chủ trì\tThời gian\n1\tTruyền thông\tSở Y tế\t${timing}`;

test('phases and the timing of tasks that end after the last year are one note', () => {
  const lines = [...WITHIN, '- Giai đoạn 2031 - 2035: Tiếp tục.', 'PHỤ LỤC', annex('Giai đoạn 2026-2031')];
  expect(show(findPhaseBeyondPeriod(buildCorpus([{ id: 'a', lines }])))).toEqual([
    [
      'phase-beyond-period--a--2030',
      'note',
      'Tỉnh A: 2 mốc thời gian kết thúc sau năm 2030, năm cuối của kế hoạch; xa nhất là năm 2035',
      'A: 2 deadlines or phases end after 2030, the plan’s last year; the furthest in 2035',
      'a title 7: giai đoạn 2026 - 2030',
      'a i.dash-3 15: Giai đoạn 2031 - 2035: Tiếp tục.',
      'a annex.1 20: Giai đoạn 2026-2031',
    ],
  ]);
});

test('phases within the period, and a plan that prints none, give nothing', () => {
  const corpus = buildCorpus([
    { id: 'a', lines: [...WITHIN, 'PHỤ LỤC', annex('Giai đoạn 2026-2030')] },
    { id: 'b', title: 'Thực hiện Chương trình', lines: [...WITHIN, '- Năm 2035: Tổng kết.'] },
  ]);
  expect(findPhaseBeyondPeriod(corpus)).toEqual([]);
});
