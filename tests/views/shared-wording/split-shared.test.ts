import { expect, test } from 'vitest';
import type { Passage, Piece, Span } from '../../../src/parse/plan-text.ts';
import { splitShared } from '../../../src/views/shared-wording/split-shared.ts';
import { freeze, passage } from '../clauses.ts';

/** The parts as they read, shared ones in brackets. */
function read(words: Passage, spans: readonly Span[]): string {
  return splitShared(freeze(words), freeze(spans))
    .map(({ passage: part, isShared }) => {
      const text = part.map(({ glue, text: own }) => glue + own).join('');
      return isShared ? `[${text}]` : text;
    })
    .join('');
}

function piece(start: number, text: string, more: Partial<Piece> = {}): Piece {
  return { start, end: start + text.length, text, glue: '', strong: false, em: false, ...more };
}

test('a stretch within a passage is set apart, and no white space is lost', () => {
  expect(read(passage('Sở Nội vụ chủ trì, phối hợp với ngư dân'), [{ start: 10, end: 27 }])).toBe(
    'Sở Nội vụ [chủ trì, phối hợp] với ngư dân',
  );
});

test('a passage without shared wording is one part, and an empty one none', () => {
  expect(read(passage('Ngư dân di cư'), [])).toBe('Ngư dân di cư');
  expect(splitShared([], [{ start: 0, end: 9 }])).toEqual([]);
});

test('marks between, before and behind shared words are part of it, marks beside other words are not', () => {
  expect(
    read(passage('“Nâng cao nhận thức”, “kỹ năng”.'), [
      { start: 1, end: 19 },
      { start: 23, end: 30 },
    ]),
  ).toBe('[“Nâng cao nhận thức”, “kỹ năng”.]');
  expect(read(passage('Nâng cao nhận thức; ngư dân.'), [{ start: 0, end: 18 }])).toBe(
    '[Nâng cao nhận thức]; ngư dân.',
  );
});

test('a span that another span meets, in any order, is one stretch with it', () => {
  expect(
    read(passage('một hai ba bốn'), [
      { start: 8, end: 14 },
      { start: 0, end: 7 },
    ]),
  ).toBe('[một hai ba bốn]');
});

test('pieces keep what joins them and their emphasis, wherever they are cut', () => {
  const words: Passage = [
    piece(100, 'Nơi nhận sau:', { strong: true }),
    piece(120, 'các sở, ban', { glue: '\n' }),
  ];
  expect(read(words, [{ start: 109, end: 126 }])).toBe('Nơi nhận [sau:\ncác sở], ban');
  expect(splitShared(words, [{ start: 109, end: 126 }])[1]?.passage).toEqual([
    piece(109, 'sau:', { strong: true }),
    piece(120, 'các sở', { glue: '\n' }),
  ]);
});

test('a piece whose words are not those of its span is shared whole or not at all', () => {
  const entity = { ...piece(10, 'Văn hóa & Thể thao'), end: 32 };
  expect(read([entity], [{ start: 10, end: 32 }])).toBe('[Văn hóa & Thể thao]');
  expect(read([entity], [{ start: 10, end: 20 }])).toBe('Văn hóa & Thể thao');
});
