import { AlignmentType, Document, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';
import type { FileChild, IPropertiesOptions, IRunOptions, ISectionOptions } from 'docx';

/** The bytes of a Word document with these paragraphs and tables. */
export async function writeDocx(
  children: readonly FileChild[],
  options: Partial<Omit<IPropertiesOptions, 'sections'>> = {},
  section: Omit<ISectionOptions, 'children'> = {},
): Promise<Uint8Array> {
  const document = new Document({ ...options, sections: [{ ...section, children: [...children] }] });
  return new Uint8Array(await Packer.toBuffer(document));
}

/** A paragraph; words between ** are bold. */
export function paragraph(words: string, isCentred = false): Paragraph {
  const children = words
    .split('**')
    .map((text, index): IRunOptions => ({ text, bold: index % 2 === 1 }))
    .map((options) => new TextRun(options))
    .filter((_, index, all) => all.length > 1 || index === 0);
  return new Paragraph({ children, ...(isCentred ? { alignment: AlignmentType.CENTER } : {}) });
}

/** A table of cells with lines; a row with one cell spans all columns. */
export function table(rows: readonly (readonly string[][])[]): Table {
  const width = Math.max(...rows.map((cells) => cells.length));
  return new Table({
    rows: rows.map(
      (cells) =>
        new TableRow({
          children: cells.map(
            (lines) =>
              new TableCell({
                children: lines.map((line) => paragraph(line)),
                ...(cells.length === 1 && width > 1 ? { columnSpan: width } : {}),
              }),
          ),
        }),
    ),
  });
}

/**
 * The source text of a plan as the Word document that it may have come from:
 * header and signature as tables of two columns, the title centred, the annex
 * as one table whose titles span it, without what page breaks did to its rows.
 */
export async function docxOfSource(source: string, issuer: readonly string[]): Promise<Uint8Array> {
  const lines = source.split('\n').map(withoutSigns);
  const at = (pattern: RegExp, from = 0): number => {
    const index = lines.findIndex((line, number) => number >= from && pattern.test(line));
    if (index === -1) throw new Error(`no line is ${String(pattern)}`);
    return index;
  };
  const type = at(/^KẾ HOẠCH$/);
  const title = at(/\S/, type + 1);
  const recipients = at(/^Nơi nhận:$/);
  const signature = at(/^TM\. /);
  const annex = at(/^phụ lục$/i);
  const rows = at(/\t/);
  const words = (from: number, to: number): string[] => lines.slice(from, to).filter((line) => line !== '');

  const [number = '', date = ''] = words(0, type);
  const nation = ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'];
  return await writeDocx([
    table([
      [[...issuer], nation],
      [[number], [date]],
    ]),
    new Paragraph({}),
    ...words(type, title + 1).map((line) => paragraph(line, true)),
    new Paragraph({}),
    ...words(title + 1, recipients).map((line) => paragraph(line)),
    table([[words(recipients, signature), words(signature, annex)]]),
    ...words(annex, rows).map((line) => paragraph(line, true)),
    table(joinTornRows(lines.slice(rows))),
  ]);
}

/** Without the Markdown and HTML signs of the source. */
function withoutSigns(line: string): string {
  const bare = line
    .replace(/^#+ /, '')
    .replace(/\*+/g, '')
    .replace(/<\/?[bp]>/g, '');
  return bare.includes('\t') ? bare : bare.trim();
}

function joinTornRows(lines: readonly string[]): string[][][] {
  const rows: string[][] = [];
  let isPageTop = false;
  for (const line of lines.filter((text) => text.trim() !== '')) {
    const cells = line.split('\t').map((cell) => cell.trim());
    const above = rows.at(-1);
    if (rows.length > 0 && line === lines[0]) {
      isPageTop = true;
    } else if (above !== undefined && isPageTop && /^\p{Ll}/u.test(cells[1] ?? '')) {
      cells.forEach((cell, column) => (above[column] = `${above[column] ?? ''} ${cell}`.trim()));
      isPageTop = false;
    } else {
      rows.push(cells);
      isPageTop = false;
    }
  }
  return rows.map((cells) => {
    const isTitle = (cells[0] ?? '').length > 10 && cells.slice(1).every((cell) => cell === '');
    return (isTitle ? cells.slice(0, 1) : cells).map((cell) => [cell]);
  });
}
