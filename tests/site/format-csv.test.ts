import { expect, test } from 'vitest';
import { formatCsv } from '../../src/site/format-csv.ts';

test('a cell with a line feed is quoted, and so are those with a comma or a quotation mark', () => {
  expect(
    formatCsv([
      ['plan', 'words'],
      ['a', 'NGÀY 20/02/2026\nCỦA'],
      ['b', 'y tế, giáo dục'],
      ['c', 'gọi là "Kế hoạch"'],
      ['d', null],
    ]),
  ).toBe('plan,words\r\na,"NGÀY 20/02/2026\nCỦA"\r\nb,"y tế, giáo dục"\r\nc,"gọi là ""Kế hoạch"""\r\nd,\r\n');
});
