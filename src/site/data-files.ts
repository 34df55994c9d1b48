import { createHash } from 'node:crypto';
import { buildCalendarFiles } from './calendars.ts';
import { buildDataPackage } from '../views/data-package.ts';
import { ALL_TABLES } from '../views/tables/all-tables.ts';
import type { DataFile } from './data-file.ts';
import { formatCsv } from './format-csv.ts';
import type { DataTable, Row, TableCorpus, Value } from '../views/tables/data-table.ts';

/** What `/data/` holds, and how many rows each table has. */
export interface DataFiles {
  readonly files: readonly DataFile[];
  readonly rowCounts: ReadonlyMap<string, number>;
}

/**
 * Builds every file of `/data/`: each table as CSV (UTF-8, RFC 4180) and JSON,
 * whole and for each plan (there without what a row says of other plans); a JSON of all tables for each plan; the
 * deadlines as calendars; and `datapackage.json`, which names each file with its SHA-256. The same corpus
 * gives the same bytes.
 */
export function buildDataFiles(corpus: TableCorpus): DataFiles {
  const tables = ALL_TABLES.map((table) => ({ table, rows: table.buildRows(corpus) }));
  const files = tables.flatMap(({ table, rows }) => tableFiles(table, rows, ''));
  const resources = [...files];
  const byPlan = tables.map(({ table, rows }) => ({ table, rows: groupByPlan(rows, table) }));
  for (const { id } of corpus.plans) {
    const own = byPlan
      .filter(({ table }) => table.columns.some(({ name }) => name === 'plan_id' || name === 'plan_ids'))
      .map(({ table, rows }) => ({ table, rows: rows.get(id) ?? [] }));
    files.push(...own.flatMap(({ table, rows }) => tableFiles(table, rows, `${id}/`)));
    files.push(
      jsonFile(`${id}/plan.json`, Object.fromEntries(own.map(({ table, rows }) => [table.name, rows]))),
    );
  }
  files.push(...buildCalendarFiles(corpus));
  const hashed = files.map((file) => ({
    path: file.path,
    mediaType: file.mediaType,
    bytes: Buffer.byteLength(file.content),
    sha256: sha256(file.content),
  }));
  const rowCounts = new Map(tables.map(({ table, rows }) => [table.name, rows.length]));
  const wholeTables = new Set(resources.map(({ path }) => path));
  files.push(jsonFile('datapackage.json', buildDataPackage(ALL_TABLES, hashed, wholeTables, rowCounts)));
  return { files, rowCounts };
}

function tableFiles(table: DataTable, rows: readonly Row[], folder: string): DataFile[] {
  const columns = table.columns.map(({ name }) => name);
  const ordered = rows.map((row) => columns.map((name) => row[name] ?? null));
  return [
    {
      path: `${folder}${table.name}.csv`,
      mediaType: 'text/csv',
      content: formatCsv([columns, ...ordered.map((row) => row.map(csvValue))]),
    },
    jsonFile(
      `${folder}${table.name}.json`,
      ordered.map((row) => Object.fromEntries(columns.map((name, index) => [name, row[index] ?? null]))),
    ),
  ];
}

function jsonFile(path: string, data: unknown): DataFile {
  return { path, mediaType: 'application/json', content: `${JSON.stringify(data, null, 1)}\n` };
}

function csvValue(value: Value): string {
  if (value === null) return '';
  return typeof value === 'object' ? value.join(';') : String(value);
}

function groupByPlan(
  rows: readonly Row[],
  { cutToPlan = (row) => row }: Pick<DataTable, 'cutToPlan'>,
): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const ids = row['plan_ids'] ?? [row['plan_id'] ?? ''];
    for (const id of Array.isArray(ids) ? (ids as readonly Value[]) : [ids]) {
      const own = cutToPlan(row, String(id));
      const group = groups.get(String(id));
      if (group === undefined) groups.set(String(id), [own]);
      else group.push(own);
    }
  }
  return groups;
}

function sha256(content: string): string {
  return createHash('sha256').update(content).digest('hex');
}
