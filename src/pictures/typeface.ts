import opentype from 'opentype.js';
import type { Font, Glyph, PathCommand } from 'opentype.js';

/** A weight of a typeface, to set single lines in. */
export interface Typeface {
  /** How wide a line is at a size, in the unit of the size. */
  readonly measure: (line: string, size: number) => number;
  /** The outlines of a line as SVG path data, its base line from (x, y). */
  readonly outline: (line: string, x: number, y: number, size: number) => string;
}

/**
 * A typeface out of the files it is split into, one for each range of characters. A character is taken from the first
 * file that has it, and shown as the box of the first file when none has. Text is composed (NFC), so that a letter
 * and its marks are the one glyph that the designer drew.
 */
export function readTypeface(files: readonly ArrayBuffer[]): Typeface {
  const fonts = files.map((bytes) => opentype.parse(bytes));
  const [first] = fonts;
  if (first === undefined) throw new Error('A typeface needs at least one font file.');
  const byCharacter = new Map<string, Sign>();
  const kernings = new Map<string, number>();

  const signOf = (character: string): Sign => {
    const known = byCharacter.get(character);
    if (known !== undefined) return known;
    const font = fonts.find((candidate) => candidate.charToGlyphIndex(character) > 0) ?? first;
    const sign = { character, font, glyph: font.glyphs.get(font.charToGlyphIndex(character)) };
    byCharacter.set(character, sign);
    return sign;
  };

  const kerningOf = (left: Sign, right: Sign): number => {
    if (left.font !== right.font) return 0;
    const pair = left.character + right.character;
    const known = kernings.get(pair);
    if (known !== undefined) return known;
    const kerning = left.font.getKerningValue(left.glyph, right.glyph) / left.font.unitsPerEm;
    kernings.set(pair, kerning);
    return kerning;
  };

  /** Each glyph with its place in a line of size 1, and where the line ends. */
  const place = (line: string): { placed: { sign: Sign; x: number }[]; end: number } => {
    const signs = Array.from(line.normalize('NFC'), signOf);
    let end = 0;
    const placed = signs.map((sign, at) => {
      const before = signs[at - 1];
      if (before !== undefined) end += kerningOf(before, sign);
      const x = end;
      end += sign.glyph.advanceWidth / sign.font.unitsPerEm;
      return { sign, x };
    });
    return { placed, end };
  };

  return {
    measure: (line, size) => place(line).end * size,
    outline: (line, x, y, size) =>
      writeCommands(
        place(line).placed.flatMap(({ sign, x: at }) => sign.glyph.getPath(x + at * size, y, size).commands),
      ),
  };
}

/**
 * Commands as SVG path data. opentype.js would write `NaN` for a coordinate that misses a whole number by very little,
 * and draws a line of no length behind every curve.
 */
function writeCommands(commands: readonly PathCommand[]): string {
  let end = '';
  return commands
    .map((command) => {
      if (command.type === 'Z') return 'Z';
      const before = end;
      end = writeNumbers(command.x, command.y);
      switch (command.type) {
        case 'L':
          return end === before ? '' : `L${end}`;
        case 'Q':
          return `Q${writeNumbers(command.x1, command.y1)} ${end}`;
        case 'C':
          return `C${writeNumbers(command.x1, command.y1, command.x2, command.y2)} ${end}`;
        default:
          return `M${end}`;
      }
    })
    .join('');
}

function writeNumbers(...numbers: readonly number[]): string {
  return numbers.map((number) => Math.round(number * 10) / 10).join(' ');
}

interface Sign {
  readonly character: string;
  readonly font: Font;
  readonly glyph: Glyph;
}
