import { expect, test } from 'vitest';
import { findTargetBelowNational } from '../../../src/views/findings/target-below-national.ts';
import { buildCorpus, show } from './small-corpus.ts';

function find(...lines: string[]): string[][] {
  return show(findTargetBelowNational(buildCorpus([{ id: 'a', lines: ['I. MỤC TIÊU', ...lines] }])));
}

test('a percentage lower than the national one is a gap', () => {
  expect(
    find(
      'Phấn đấu trên 70% cán bộ, công chức, viên chức có hiểu biết cơ bản về Cộng đồng Văn hóa - Xã hội ASEAN.',
    ),
  ).toEqual([
    [
      'target-below-national--a--awareness-share-over',
      'gap',
      'Tỉnh A: trên 70% cán bộ có hiểu biết cơ bản về Cộng đồng; chỉ tiêu quốc gia là trên 90% (năm 2035)',
      'A: over 70% of officials with basic knowledge of the Community; the national target for 2035 is over 90%',
      'a i.para-1 11: Phấn đấu trên 70% cán bộ, công chức, viên chức có hiểu biết cơ bản về Cộng đồng Văn hóa - Xã hội ASEAN.',
    ],
  ]);
});

test('raising the awareness of officials without a number is a note', () => {
  expect(
    find('Nâng cao nhận thức của cán bộ, công chức và Nhân dân về Cộng đồng ASEAN; giữ gìn bản sắc.'),
  ).toEqual([
    [
      'target-below-national--a--awareness-share-over',
      'note',
      'Tỉnh A: nói nâng cao nhận thức của cán bộ mà không in tỷ lệ; chỉ tiêu quốc gia là trên 90% (năm 2035)',
      'A: speaks of raising officials’ awareness and prints no figure; the national target for 2035 is over 90%',
      'a i.para-1 11: Nâng cao nhận thức của cán bộ, công chức và Nhân dân về Cộng đồng ASEAN',
    ],
  ]);
});

test.each([
  ['the same share', 'Bảo đảm trên 90% cán bộ, công chức có hiểu biết cơ bản về Cộng đồng ASEAN.'],
  [
    'a lower share on the way to the national one',
    'Năm 2027 có 50% cán bộ, công chức có hiểu biết cơ bản về Cộng đồng ASEAN; năm 2030 có 95% cán bộ, công chức có hiểu biết cơ bản về Cộng đồng ASEAN.',
  ],
  ['a range that reaches it', 'Phấn đấu 85 - 95% cán bộ, công chức có hiểu biết cơ bản về Cộng đồng ASEAN.'],
  ['silence', 'Triển khai hiệu quả Chương trình; 60% người dân được tuyên truyền.'],
])('%s gives nothing', (_name, line) => {
  expect(find(line)).toEqual([]);
});
