import { csvFormatRow } from 'd3-dsv';

/** Gives the reader a file of rows: CSV in UTF-8 as RFC 4180 has it, its lines ended by CR LF. */
export function downloadCsv(name: string, rows: readonly (readonly string[])[]): void {
  const text = rows.map((row) => `${csvFormatRow([...row])}\r\n`).join('');
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/csv' }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
