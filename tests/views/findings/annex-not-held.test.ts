import { expect, test } from 'vitest';
import { findAnnexNotHeld } from '../../../src/views/findings/annex-not-held.ts';
import { buildCorpus, show } from './small-corpus.ts';

const BODY = [
  'I. NỘI DUNG',
  '1. Nhiệm vụ chung',
  '(Có Phụ lục kèm theo)',
  '2. Các sở thực hiện. Nhiệm vụ tại Phụ lục kèm theo; báo cáo.',
];

test('an annex that the text refers to and does not hold is a gap, with every place', () => {
  expect(show(findAnnexNotHeld(buildCorpus([{ id: 'a', lines: BODY }])))).toEqual([
    [
      'annex-not-held--a--annex',
      'gap',
      'Tỉnh A: kế hoạch dẫn sang phụ lục ở 2 chỗ; bản văn đang giữ không có phụ lục',
      'A: the plan refers to an annex in 2 places; the text held does not contain it',
      'a i.1.para-1 13: (Có Phụ lục kèm theo)',
      'a i.2 15: Nhiệm vụ tại Phụ lục kèm theo',
    ],
  ]);
});

test('an annex that is held, and a text that names none, give nothing', () => {
  const annex = ['PHỤ LỤC', 'STT\tNhiệm vụ\tCơ quan chủ trì\n1\tTruyền thông\tSở Y tế'];
  const corpus = buildCorpus([
    { id: 'a', lines: [...BODY, ...annex] },
    { id: 'b', lines: ['I. NỘI DUNG', 'Triển khai.'] },
  ]);
  expect(findAnnexNotHeld(corpus)).toEqual([]);
});
