import { cutPiece, isSlice } from '../../parse/passage.ts';
import type { Passage, Piece, Span } from '../../parse/plan-text.ts';

/** A stretch of a passage that stands in another plan too, or does not. */
export interface SharedPart {
  readonly passage: Passage;
  readonly isShared: boolean;
}

/**
 * Splits a passage where shared wording begins and ends. In: spans of the source, as `ClauseWording.sharedSpans` has
 * them; those outside the passage do not matter. Out: all of the passage, in order; the readings of the parts joined
 * are its own reading. Marks and spaces within shared wording, or around all of it, are part of it.
 */
export function splitShared(passage: Passage, sharedSpans: readonly Span[]): SharedPart[] {
  const cuts = passage.flatMap((piece) => cutAt(piece, sharedSpans));
  const parts: { passage: Piece[]; isShared: boolean }[] = [];
  cuts.forEach(({ piece, isShared }, at) => {
    const state = isShared || (!WORD.test(piece.text) && isSurrounded(cuts, at));
    const last = parts.at(-1);
    if (last?.isShared === state) last.passage.push(piece);
    else parts.push({ passage: [piece], isShared: state });
  });
  return parts;
}

interface Cut {
  readonly piece: Piece;
  readonly isShared: boolean;
}

const WORD = /[\p{L}\p{N}]/u;

function cutAt(piece: Piece, spans: readonly Span[]): Cut[] {
  const isShared = (from: number, to: number): boolean =>
    spans.some(({ start, end }) => start <= from && to <= end);
  if (!isSlice(piece)) return [{ piece, isShared: isShared(piece.start, piece.end) }];
  const edges = spans
    .flatMap(({ start, end }) => [start, end])
    .filter((edge) => piece.start < edge && edge < piece.end);
  const starts = [...new Set([piece.start, ...edges])].sort((a, b) => a - b);
  return starts.map((start, index) => {
    const end = starts[index + 1] ?? piece.end;
    const cut = cutPiece(piece, start - piece.start, end - piece.start);
    return { piece: index === 0 ? cut : { ...cut, glue: '' }, isShared: isShared(start, end) };
  });
}

/** Whether the words next to a place, on the sides that have any, are shared. */
function isSurrounded(cuts: readonly Cut[], at: number): boolean {
  const hasWords = ({ piece, isShared }: Cut): boolean => isShared || WORD.test(piece.text);
  const sides = [cuts.slice(0, at).findLast(hasWords), cuts.slice(at + 1).find(hasWords)].filter(
    (side) => side !== undefined,
  );
  return sides.length > 0 && sides.every(({ isShared }) => isShared);
}
