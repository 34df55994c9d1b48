import { stringify } from 'csv-stringify/sync';

/**
 * Rows of cells as CSV (UTF-8, RFC 4180, lines that end in CRLF). A cell that holds any line break is quoted: the
 * library quotes one that holds CRLF only, and readers of CSV take a bare line feed for the end of a row, too.
 */
export function formatCsv(rows: readonly (readonly unknown[])[]): string {
  return stringify([...rows], { record_delimiter: '\r\n', quoted_match: /[\r\n]/ });
}
