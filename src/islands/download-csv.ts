import { csvFormatRow, csvParseRows } from 'd3-dsv';

/** Gives the reader a file of rows: CSV in UTF-8 as RFC 4180 has it, its lines ended by CR LF. */
export function downloadCsv(name: string, rows: readonly (readonly string[])[]): void {
  const text = rows.map((row) => `${csvFormatRow([...row])}\r\n`).join('');
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/csv' }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

/**
 * Gives the reader the part of a published table that is shown. In: the link to the whole table, whose name the file
 * takes, and which rows to keep, asked with the cells of a row, its place from 0 and the names of the columns. Rejects
 * when the table cannot be had.
 */
export async function downloadPart(
  link: HTMLAnchorElement,
  isKept: (row: readonly string[], place: number, columns: readonly string[]) => boolean,
): Promise<void> {
  const response = await fetch(link.href);
  if (!response.ok) throw new Error(`${link.href}: ${String(response.status)}`);
  // Reading rows by name would need to make a function of a string, which the policy of the pages forbids.
  const [columns = [], ...table] = csvParseRows(await response.text());
  const name = link.download === '' ? (link.pathname.split('/').at(-1) ?? '') : link.download;
  downloadCsv(name, [columns, ...table.filter((row, place) => isKept(row, place, columns))]);
}
