import { expect, test } from 'vitest';
import type { CitedSource } from '../../src/text/citation.ts';
import { formatCitation } from '../../src/text/citation.ts';

const SOURCE: CitedSource = {
  words: 'Sở Nội vụ báo cáo\ntrước ngày 15/11',
  issuer: 'Ủy ban nhân dân tỉnh A',
  type: 'Kế hoạch',
  number: 'số 10/KH-UBND',
  title: 'Thực hiện  Chương trình',
  place: 'A',
  date: '15/03/2026',
  path: 'IV.1',
  lines: '63–65',
  address: 'https://example.org/cam-ket/a/iv.1--duty-1/',
};

test('the gaps are filled in the order of the template, and words of the plan are told from ours', () => {
  expect(formatCitation('“{words}” — {issuer}, {path}.', SOURCE)).toEqual([
    { words: '“', isPrinted: false },
    { words: 'Sở Nội vụ báo cáo trước ngày 15/11', isPrinted: true },
    { words: '” — ', isPrinted: false },
    { words: 'Ủy ban nhân dân tỉnh A', isPrinted: false },
    { words: ', ', isPrinted: false },
    { words: 'IV.1', isPrinted: false },
    { words: '.', isPrinted: false },
  ]);
});

test('a line break of the source is a space, and no other sign changes', () => {
  const parts = formatCitation('{title}|{lines}|{address}', { ...SOURCE, title: ' “về  về”; {path}…\n(1) ' });
  expect(parts.map(({ words }) => words).join('')).toBe(
    '“về về”; {path}… (1)|63–65|https://example.org/cam-ket/a/iv.1--duty-1/',
  );
});

test('a gap that no source fills is refused, with those that there are', () => {
  expect(() => formatCitation('{words} {author}', SOURCE)).toThrow(
    'A citation cannot fill “{author}”; use one of words, issuer, type, number, title, place, date, path, lines, address.',
  );
  expect(() => formatCitation('{toString}', SOURCE)).toThrow('A citation cannot fill “{toString}”');
});
