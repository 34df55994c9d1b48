import { expect, test } from 'vitest';
import { joinBroken } from '../../src/parse/join-broken.ts';
import { readBlocks } from '../../src/parse/blocks.ts';
import { splitLines } from '../../src/parse/lines.ts';
import { readPassage } from '../../src/parse/plan-text.ts';

function joinLines(...lines: string[]): { texts: string[]; notes: number[] } {
  const source = lines.join('\n\n');
  const { blocks, issues } = joinBroken(readBlocks(source, splitLines(source)).blocks);
  return {
    texts: blocks.map((block) => (block.kind === 'text' ? readPassage(block.words) : '(table)')),
    notes: issues.map(({ line }) => line),
  };
}

test('a line that begins in lower case goes on from the line before it', () => {
  expect(joinLines('a) Sự phối hợp của UBND', 'tỉnh và các cơ quan.')).toEqual({
    texts: ['a) Sự phối hợp của UBND tỉnh và các cơ quan.'],
    notes: [],
  });
});

test('also behind a semicolon, where a sentence may end', () => {
  expect(joinLines('- Bảo đảm sự lãnh đạo;', 'tăng cường sự phối hợp.').texts).toEqual([
    '- Bảo đảm sự lãnh đạo; tăng cường sự phối hợp.',
  ]);
});

test('a date at the start of a line is no number of a clause', () => {
  expect(joinLines('Báo cáo tổng kết 05 năm (trước ngày', '01/11/2030), các cơ quan báo cáo.').texts).toEqual(
    ['Báo cáo tổng kết 05 năm (trước ngày 01/11/2030), các cơ quan báo cáo.'],
  );
});

test('a day behind “ngày” is no number of a clause, though it looks like one', () => {
  expect(joinLines('Gửi trước ngày', '15. Sau đó tổng hợp.').texts).toEqual([
    'Gửi trước ngày 15. Sau đó tổng hợp.',
  ]);
});

test('a span of years torn at its dash is whole again', () => {
  expect(joinLines('Kế hoạch giai đoạn 2026', '- 2030 của tỉnh.').texts).toEqual([
    'Kế hoạch giai đoạn 2026 - 2030 của tỉnh.',
  ]);
});

test('a capital behind an open word goes on, with a note on its line', () => {
  expect(joinLines('a) Phối hợp với', 'Sở Y tế triển khai.')).toEqual({
    texts: ['a) Phối hợp với Sở Y tế triển khai.'],
    notes: [3],
  });
});

test('a capital behind a full line without an end goes on, with a note', () => {
  const line = 'a) Bố trí nhân lực chuyên trách về hợp tác đáp ứng yêu cầu hội nhập';
  expect(joinLines(line, 'ASEAN và việc thực hiện.')).toEqual({
    texts: [`${line} ASEAN và việc thực hiện.`],
    notes: [3],
  });
});

test('many lines of one sentence are one block on all its lines', () => {
  const source = 'a) Một và\n\nhai và\n\nba.';
  const { blocks } = joinBroken(readBlocks(source, splitLines(source)).blocks);
  expect(blocks.map(({ startLine, endLine }) => [startLine, endLine])).toEqual([[1, 5]]);
});

test.each([
  ['a sentence that ended', 'a) Tổ chức thực hiện.', 'Công tác khác.'],
  ['a number of a clause', 'a) Tổ chức thực hiện và', '1. Sở Nội vụ'],
  [
    'a numbered heading over a paragraph',
    '3. Sở Tài chính tham mưu cho Ủy ban nhân dân tỉnh cân đối ngân sách',
    'Trên cơ sở dự toán.',
  ],
  [
    'a heading in capitals',
    'NHIỆM VỤ VÀ GIẢI PHÁP THỰC HIỆN CHƯƠNG TRÌNH HÀNH ĐỘNG CỦA TỈNH',
    'Trên cơ sở dự toán.',
  ],
  [
    'a Markdown heading',
    '## Nhiệm vụ và giải pháp thực hiện Chương trình hành động của tỉnh',
    'Trên cơ sở dự toán.',
  ],
  [
    'an aside in brackets',
    'Chi tiết các nhiệm vụ được phân công cho các sở, ngành của tỉnh',
    '(Có Phụ lục kèm theo)',
  ],
  ['a short line', 'Sở Nội vụ', 'Sở Y tế'],
  ['the end of the document', 'Trên đây là Kế hoạch./.', 'nơi nhận'],
])('%s is not joined to what follows', (_name, first, second) => {
  expect(joinLines(first, second).texts).toHaveLength(2);
});

test('the last printed line tells whether a paragraph goes on, not the whole of it', () => {
  const long = 'Kế hoạch triển khai các nhiệm vụ của Chương trình hành động thuộc';
  expect(joinLines(long, 'phạm vi tỉnh', 'Các sở thực hiện.').texts).toEqual([
    `${long} phạm vi tỉnh`,
    'Các sở thực hiện.',
  ]);
});
