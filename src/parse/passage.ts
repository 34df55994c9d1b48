import type { Passage, Piece } from './plan-text.ts';

/** A plain piece of the source from `start` to `end`. */
export function pieceOf(source: string, start: number, end: number): Piece {
  return { start, end, text: source.slice(start, end), glue: '', strong: false, em: false };
}

/**
 * Joins passages in order, the first piece of each but the first put behind
 * `glue`. Empty passages leave no trace.
 */
export function joinPassages(passages: readonly Passage[], glue: Piece['glue']): Passage {
  return passages
    .filter((passage) => passage.length > 0)
    .flatMap((passage, index) =>
      passage.map((piece, at) => (at === 0 ? { ...piece, glue: index === 0 ? '' : glue } : piece)),
    );
}

/** Adds a passage to the end of one in the making, behind `glue`; takes time for what is added only. */
export function appendPassage(passage: Piece[], more: Passage, glue: Piece['glue']): void {
  const isFirst = passage.length === 0;
  more.forEach((piece, at) => {
    passage.push(at === 0 ? { ...piece, glue: isFirst ? '' : glue } : piece);
  });
}

/**
 * The part of a passage from `from` to `to`, counted in characters of its
 * reading (`readPassage`); white space at both ends is left out.
 */
export function cutPassage(passage: Passage, from: number, to: number): Passage {
  const cut: Piece[] = [];
  let at = 0;
  for (const piece of passage) {
    const textAt = at + piece.glue.length;
    at = textAt + piece.text.length;
    const start = Math.max(from - textAt, 0);
    const end = Math.min(to - textAt, piece.text.length);
    if (start >= end) continue;
    cut.push(cutPiece(piece, start, end));
  }
  return trimPassage(cut);
}

/** A passage without white space at its ends. */
export function trimPassage(passage: Passage): Passage {
  let first = 0;
  while (first < passage.length && passage[first]?.text.trim() === '') first += 1;
  let last = passage.length;
  while (last > first && passage[last - 1]?.text.trim() === '') last -= 1;
  return passage.slice(first, last).map((piece, index, kept) => {
    const start = index === 0 ? piece.text.length - piece.text.trimStart().length : 0;
    const end = index === kept.length - 1 ? piece.text.trimEnd().length : piece.text.length;
    const trimmed = cutPiece(piece, start, end);
    return index === 0 ? { ...trimmed, glue: '' } : trimmed;
  });
}

/**
 * The part of a piece from `start` to `end`, counted in characters of its text. A piece whose words are not those of
 * its span, letter for letter, is left whole.
 */
export function cutPiece(piece: Piece, start: number, end: number): Piece {
  const isWhole = start === 0 && end === piece.text.length;
  if (isWhole || !isSlice(piece)) return piece;
  return {
    ...piece,
    start: piece.start + start,
    end: piece.start + end,
    text: piece.text.slice(start, end),
  };
}

/** Whether the words of a piece are those of its span in the source, letter for letter. */
export function isSlice({ start, end, text }: Piece): boolean {
  return text.length === end - start;
}
