/** What this project uses of opentype.js, which brings no types. */
declare module 'opentype.js' {
  export type PathCommand =
    | { readonly type: 'M' | 'L'; readonly x: number; readonly y: number }
    | { readonly type: 'Q'; readonly x1: number; readonly y1: number; readonly x: number; readonly y: number }
    | {
        readonly type: 'C';
        readonly x1: number;
        readonly y1: number;
        readonly x2: number;
        readonly y2: number;
        readonly x: number;
        readonly y: number;
      }
    | { readonly type: 'Z' };

  export interface Path {
    readonly commands: readonly PathCommand[];
  }

  export interface Glyph {
    readonly index: number;
    readonly advanceWidth: number;
    /** The outline with its base line from (x, y). */
    getPath(x: number, y: number, fontSize: number): Path;
  }

  export interface Font {
    readonly unitsPerEm: number;
    readonly glyphs: { get(index: number): Glyph };
    /** 0 when the font does not have the character. */
    charToGlyphIndex(character: string): number;
    getKerningValue(left: Glyph, right: Glyph): number;
  }

  interface OpenType {
    /** Reads a TrueType, OpenType or WOFF font. Throws when it is none. */
    parse(bytes: ArrayBuffer): Font;
  }

  const opentype: OpenType;
  export default opentype;
}
