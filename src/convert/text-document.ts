/** A document between its file and its text: paragraphs and tables in order. */
export interface TextDocument {
  readonly blocks: readonly Block[];
  readonly remarks: readonly Remark[];
}

/** What was left out or changed on the way, and what to do about it. */
export interface Remark {
  readonly message: string;
  readonly remedy: string;
}

export type Block = Paragraph | Table;

export interface Paragraph {
  readonly kind: 'paragraph';
  /** The words, numbers of lists included; `\n` where the line is broken, empty for a blank line. */
  readonly text: string;
  readonly isCentred: boolean;
}

export interface Table {
  readonly kind: 'table';
  readonly rows: readonly Row[];
}

export interface Row {
  /** Marked in the file as a row of column headings. */
  readonly isHeading: boolean;
  readonly cells: readonly Cell[];
}

export interface Cell {
  readonly blocks: readonly Block[];
  /** How many columns and rows the cell covers. */
  readonly columns: number;
  readonly rows: number;
}

/** The printed lines of blocks, those of tables cell by cell; blank lines are left out. */
export function linesOf(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) =>
    block.kind === 'paragraph'
      ? block.text
          .split('\n')
          .map((line) => line.trim())
          .filter((line) => line !== '')
      : block.rows.flatMap(({ cells }) => cells.flatMap((cell) => linesOf(cell.blocks))),
  );
}
