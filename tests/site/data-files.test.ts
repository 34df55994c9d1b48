import { createHash } from 'node:crypto';
import { parse } from 'csv-parse/sync';
import { beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { readCorpus } from '../../src/loaders/read-corpus.ts';
import type { DataFiles } from '../../src/site/data-files.ts';
import { buildDataFiles } from '../../src/site/data-files.ts';
import { findAll } from '../../src/views/findings/find-all.ts';
import { findSharedWordingOf } from '../../src/views/shared-wording/find-shared-wording.ts';

let built: DataFiles;
let files: ReadonlyMap<string, string>;

beforeAll(() => {
  built = buildFiles();
  files = new Map(built.files.map(({ path, content }) => [path, content]));
});

function buildFiles(): DataFiles {
  const corpus = readCorpus();
  return buildDataFiles({
    ...corpus,
    findings: findAll(corpus),
    sharedWording: findSharedWordingOf(corpus),
  });
}

/** What the Data Package specification, version 1, asks of a package with tabular resources. */
const packageSchema = z.strictObject({
  profile: z.literal('data-package'),
  name: z.string().regex(/^[-a-z0-9._/]+$/),
  title: z.string(),
  description: z.string(),
  licenses: z.array(z.strictObject({ name: z.string(), path: z.url(), title: z.string() })).min(1),
  resources: z.array(
    z.strictObject({
      profile: z.enum(['data-resource', 'tabular-data-resource']),
      name: z.string().regex(/^[-a-z0-9._/]+$/),
      path: z.string().regex(/^[-a-z0-9_/.]+$/),
      mediatype: z.string(),
      format: z.enum(['csv', 'json', 'ics']),
      encoding: z.literal('utf-8'),
      bytes: z.int().positive(),
      hash: z.string().regex(/^sha256:[0-9a-f]{64}$/),
      title: z.string().optional(),
      rows: z.int().optional(),
      schema: z
        .strictObject({
          fields: z
            .array(
              z.strictObject({
                name: z.string(),
                type: z.enum(['string', 'integer', 'number', 'boolean', 'date']),
                description: z.string(),
                constraints: z
                  .strictObject({ required: z.boolean().optional(), enum: z.array(z.string()).optional() })
                  .optional(),
              }),
            )
            .min(1),
          missingValues: z.array(z.string()),
          primaryKey: z.array(z.string()).optional(),
        })
        .optional(),
    }),
  ),
});

function readPackage(): z.infer<typeof packageSchema> {
  return packageSchema.parse(JSON.parse(files.get('datapackage.json') ?? '{}'));
}

function readCsv(path: string): Record<string, string>[] {
  return parse(files.get(path) ?? '', { columns: true, record_delimiter: '\r\n' });
}

test('the five plans give these numbers of rows', () => {
  expect(Object.fromEntries(built.rowCounts)).toMatchObject({
    plans: 5,
    clauses: 542,
    assignments: 67,
    targets: 4,
    citations: 23,
  });
});

test('the package fits the specification, and its resource names are all different', () => {
  const names = readPackage().resources.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  expect(names).toContain('assignments.csv');
  expect(names).toContain('gia-lai.assignments.csv');
});

test('every file but the package itself is in it, with its own hash and size', () => {
  const { resources } = readPackage();
  expect(resources.map(({ path }) => path).sort()).toEqual(
    [...files.keys()].filter((path) => path !== 'datapackage.json').sort(),
  );
  for (const { path, hash, bytes } of resources) {
    const content = files.get(path) ?? '';
    expect(hash, path).toBe(`sha256:${createHash('sha256').update(content).digest('hex')}`);
    expect(bytes, path).toBe(Buffer.byteLength(content));
  }
});

test('every cell of every CSV fits the type and the constraints of its column, and keys are unique', () => {
  const types: Record<string, RegExp> = {
    integer: /^-?\d+$/,
    number: /^-?\d+(\.\d+)?$/,
    boolean: /^(true|false)$/,
    date: /^\d{4}-\d\d-\d\d$/,
  };
  const faults: string[] = [];
  for (const { path, schema } of readPackage().resources) {
    if (schema === undefined) continue;
    const rows = readCsv(path);
    for (const { name, type, constraints } of schema.fields) {
      for (const row of rows) {
        const cell = row[name];
        if (cell === undefined) faults.push(`${path} has no column ${name}`);
        else if (cell === '' && constraints?.required === true) faults.push(`${path} ${name} is empty`);
        else if (cell !== '' && types[type]?.test(cell) === false) faults.push(`${path} ${name}: ${cell}`);
        else if (cell !== '' && constraints?.enum?.includes(cell) === false)
          faults.push(`${path} ${name}: ${cell}`);
      }
    }
    const keys = rows.map((row) => schema.primaryKey?.map((name) => row[name]).join(' ') ?? null);
    const known = keys.filter((key) => key !== null);
    if (new Set(known).size !== known.length) faults.push(`${path} has a key twice`);
  }
  expect(faults).toEqual([]);
});

test('CSV is UTF-8 without byte order mark, with CRLF line ends, lists joined by semicolons', () => {
  const csv = files.get('assignments.csv') ?? '';
  expect(csv.startsWith('plan_id,assignment_id,printed_number,goal_ids,')).toBe(true);
  expect(csv.endsWith('\r\n')).toBe(true);
  const row = readCsv('assignments.csv').find(
    ({ plan_id, assignment_id }) => plan_id === 'gia-lai' && assignment_id === 'annex.3.2',
  );
  expect(row).toMatchObject({
    printed_number: '3.2',
    goal_ids: 'goal-3',
    lead_agency_ids: 'so-noi-vu;so-giao-duc-va-dao-tao',
    coordinating_agency_ids: 'so-ngoai-vu;ubnd-cac-xa-phuong',
    source_start_line: '126',
    source_end_line: '126',
  });
});

test('JSON has the same rows as CSV, lists as lists and unknown as null', () => {
  const rows = JSON.parse(files.get('gia-lai/plans.json') ?? '[]') as Record<string, unknown>[];
  expect(rows).toEqual([
    {
      plan_id: 'gia-lai',
      jurisdiction_code: '52',
      jurisdiction_name: 'Gia Lai',
      level: 'province',
      parent_code: null,
      title:
        'Triển khai thực hiện Quyết định số 155/QĐ-TTg ngày 20/01/2026 của Thủ tướng Chính phủ trên địa bàn tỉnh Gia Lai giai đoạn 2026 - 2030',
      document_number: null,
      issued_on: null,
      period_from: 2026,
      period_to: 2030,
      signatory: 'Nguyễn Thị Thanh Lịch',
      implements: ['155/QĐ-TTg'],
      source_sha256: '1beb60f386305e64173e43cb83d60fde4f7e5188138f8127ed8a2d537115ea8a',
      has_annex: 'held',
      words: 3214,
    },
  ]);
});

test('the ward has no code of its own here, and names the plan above it', () => {
  expect(readCsv('plans.csv').find(({ plan_id }) => plan_id === 'phuong-hai-duong')).toMatchObject({
    jurisdiction_code: '',
    jurisdiction_name: 'Phường Hải Dương',
    level: 'commune',
    parent_code: '31',
    implements: '168/KH-UBND;155/QĐ-TTg',
    has_annex: 'none',
  });
});

test('Gia Lai prints no group for goal 6, and one for goals 11 and 12', () => {
  const rows = readCsv('goals.csv').filter(({ plan_id }) => plan_id === 'gia-lai');
  const numbers: unknown = Object.fromEntries(
    rows.map(({ goal_id, printed_number }) => [goal_id, printed_number]),
  );
  expect(numbers).toEqual({
    'goal-1': '1',
    'goal-2': '2',
    'goal-3': '3',
    'goal-4': '4',
    'goal-5': '5',
    'goal-6': '',
    'goal-7': '6',
    'goal-8': '7',
    'goal-9': '8',
    'goal-10': '9',
    'goal-11': '10',
    'goal-12': '10',
  });
});

test('a clause says where else its words stand, and one that only its plan has says so', () => {
  const columnsOf = (plan: string, clause: string): unknown => {
    const row = readCsv('clauses.csv').find(
      ({ plan_id, clause_id }) => plan_id === plan && clause_id === clause,
    );
    return [row?.['only_here'], row?.['shared_with']];
  };
  expect(columnsOf('dak-lak', 'v.1.b')).toEqual(['false', expect.stringContaining('ha-tinh/v.1.b')]);
  expect(columnsOf('ha-tinh', 'annex.1.2.2')).toEqual(['true', '']);
});

test('every clause that a column names stands in the table of clauses', () => {
  const known = new Set(
    readCsv('clauses.csv').map((row) => `${String(row['plan_id'])}/${String(row['clause_id'])}`),
  );
  const named = [
    ...readCsv('clauses.csv').map((row) => row['shared_with'] ?? ''),
    ...readCsv('findings.csv').map((row) => row['clause_ids'] ?? ''),
  ].flatMap((cell) => cell.split(';'));
  expect(named.filter((name) => name !== '' && !known.has(name))).toEqual([]);
});

test('in the files of one plan a finding about several has the passages of that plan alone', () => {
  const placesIn = (path: string): (string | undefined)[] => {
    const row = readCsv(path).find(
      ({ finding_id }) => finding_id === 'cited-dates-differ--corpus--59-nq-tw-2025',
    );
    return [
      row?.['plan_ids'],
      row?.['clause_ids'],
      row?.['quotes']?.match(/2[45]\/[0-9]+\/2025/g)?.join(' '),
    ];
  };
  expect(placesIn('findings.csv').slice(0, 2)).toEqual([
    'ha-tinh;phuong-hai-duong',
    'ha-tinh/i.1.a;phuong-hai-duong/i.1.a',
  ]);
  expect(placesIn('ha-tinh/findings.csv')).toEqual(['ha-tinh', 'ha-tinh/i.1.a', '24/02/2025']);
  expect(placesIn('phuong-hai-duong/findings.csv')).toEqual([
    'phuong-hai-duong',
    'phuong-hai-duong/i.1.a',
    '24/01/2025',
  ]);
});

test('a second build gives the same bytes', () => {
  expect(buildFiles().files).toEqual(built.files);
});
