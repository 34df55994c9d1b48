import type { Column, DataTable } from './tables/data-table.ts';

/** A published file as the package names it. */
export interface HashedFile {
  readonly path: string;
  readonly mediaType: string;
  readonly bytes: number;
  readonly sha256: string;
}

/**
 * Describes the published files as a Frictionless Data Package (version 1 of
 * its specification, https://specs.frictionlessdata.io/). CSV files have a table
 * schema; whole tables also their number of rows.
 */
export function buildDataPackage(
  tables: readonly DataTable[],
  files: readonly HashedFile[],
  wholeTables: ReadonlySet<string>,
  rowCounts: ReadonlyMap<string, number>,
): object {
  const byName = new Map(tables.map((table) => [table.name, table]));
  return {
    profile: 'data-package',
    name: 'doi-chieu',
    title: 'Đối Chiếu: kế hoạch địa phương thực hiện Quyết định 155/QĐ-TTg',
    description:
      'Local plans that carry out Viet Nam’s Decision 155/QĐ-TTg, read into tables; every fact has its words and their lines in the source.',
    licenses: [
      {
        name: 'CC-BY-4.0',
        path: 'https://creativecommons.org/licenses/by/4.0/',
        title: 'Creative Commons Attribution 4.0',
      },
    ],
    resources: files.map(({ path, mediaType, bytes, sha256 }) => {
      const [stem = '', extension = ''] = path.split('.');
      // A calendar has the name of a table, and not its rows.
      const table = extension === 'ics' ? undefined : byName.get(stem.split('/').at(-1) ?? '');
      const shared = {
        name: path.replace('/', '.'),
        path,
        mediatype: mediaType,
        format: extension,
        encoding: 'utf-8',
        bytes,
        hash: `sha256:${sha256}`,
      };
      if (table === undefined) return { ...shared, profile: 'data-resource' };
      const rows = wholeTables.has(path) ? { rows: rowCounts.get(table.name) ?? 0 } : {};
      const described = { ...shared, title: table.titleEn, ...rows };
      if (extension !== 'csv') return { ...described, profile: 'data-resource' };
      return { ...described, profile: 'tabular-data-resource', schema: buildSchema(table) };
    }),
  };
}

function buildSchema({ columns, key }: DataTable): object {
  return {
    fields: columns.map(buildField),
    missingValues: [''],
    ...(key.length === 0 ? {} : { primaryKey: key }),
  };
}

function buildField({ name, type, en, values, isRequired = false }: Column): object {
  const constraints = {
    ...(isRequired ? { required: true } : {}),
    ...(values === undefined ? {} : { enum: values }),
  };
  return {
    name,
    type: type === 'list' ? 'string' : type,
    description: type === 'list' ? `${en}; joined by “;”` : en,
    ...(Object.keys(constraints).length === 0 ? {} : { constraints }),
  };
}
