import { expect, test } from 'vitest';
import { findNumberingGap } from '../../../src/views/findings/numbering-gap.ts';
import { buildCorpus, show } from './small-corpus.ts';

function find(...lines: string[]): string[][] {
  return show(findNumberingGap(buildCorpus([{ id: 'a', lines }])));
}

test('a clause or row whose number does not follow the one before it is told with both', () => {
  expect(
    find(
      'I. NỘI DUNG',
      '1. Tuyên truyền.',
      '3. Đào tạo.',
      'PHỤ LỤC',
      'STT\tNhiệm vụ\tCơ quan chủ trì\n1\tTruyền thông\tSở Y tế\n2\tTập huấn\tSở Y tế\n2\tHội nghị\tSở Y tế',
    ),
  ).toEqual([
    [
      'numbering-gap--a--i.3',
      'note',
      'Tỉnh A: “3.” đứng ngay sau “1.”, số không nối tiếp',
      'A: “3.” stands right after “1.”, which it does not follow in number',
      'a i.1 11: 1. Tuyên truyền.',
      'a i.3 13: 3. Đào tạo.',
    ],
    [
      'numbering-gap--a--annex.2~2',
      'note',
      'Tỉnh A: “2” đứng ngay sau “2”, số không nối tiếp',
      'A: “2” stands right after “2”, which it does not follow in number',
      'a annex.2 19: 2 Tập huấn',
      'a annex.2~2 20: 2 Hội nghị',
    ],
  ]);
});

test('a series that begins with another number than 1 is told', () => {
  expect(find('I. NỘI DUNG', 'b) Đào tạo.').map(([id, , title]) => [id, title])).toEqual([
    ['numbering-gap--a--i.b', 'Tỉnh A: dãy số bắt đầu bằng “b)”'],
  ]);
});

test('series that begin anew, run on through sections, or leave out đ are in order', () => {
  expect(
    find(
      'I. NỘI DUNG',
      '1. Tuyên truyền',
      'a) Một.',
      'b) Hai.',
      'c) Ba.',
      'd) Bốn.',
      'e) Năm.',
      '2. Đào tạo',
      'a) Một.',
      'b) Hai.',
      'c) Ba.',
      'd) Bốn.',
      'đ) Năm.',
      'II. TỔ CHỨC',
      '3. Sở Nội vụ.',
      '4. Sở Y tế.',
      '- Báo cáo.',
      'III. KINH PHÍ',
      '1. Ngân sách.',
    ),
  ).toEqual([]);
});
