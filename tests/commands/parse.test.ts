import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { runCommand } from './run-command.ts';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'doi-chieu-'));
  vi.stubEnv('CONTENT_DIR', resolve('content'));
});

afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

interface Output {
  meta: Record<string, unknown>;
  clauses: Record<string, unknown>[];
  issues: { line: number; severity: string; message: string; remedy: string }[];
}

/** What `parse` prints for a text in a file of this name; it must succeed and say nothing else. */
function parse(name: string, text: string): Output {
  writeFileSync(join(folder, name), text);
  const { code, out, err } = runCommand('parse', [name], folder);
  expect([code, err]).toEqual([0, '']);
  return JSON.parse(out) as Output;
}

test('a plan’s text gives one JSON object with the published column names', () => {
  const output = parse(
    'Đắk Lắk (2026).txt',
    'Số: 12/KH-UBND\n\nKẾ HOẠCH\nThử\n\nI. MỤC ĐÍCH\n\n1. Một việc.\n',
  );
  const { meta, clauses } = output;
  expect(Object.keys(output)).toEqual([
    'meta',
    'clauses',
    'assignments',
    'duties',
    'targets',
    'deadlines',
    'citations',
    'issues',
  ]);
  expect(Object.keys(meta)).toEqual([
    'plan_id',
    'document_type',
    'title',
    'document_number',
    'document_number_printed',
    'issued_on',
    'issued_on_printed',
    'place',
    'period_from',
    'period_to',
    'signatory',
    'signatory_capacity',
    'recipients',
    'has_annex',
    'words',
    'source_sha256',
  ]);
  expect(meta).toMatchObject({ plan_id: 'dak-lak-2026', document_number: '12/KH-UBND', title: 'Thử' });
  expect(clauses.at(-1)).toEqual({
    plan_id: 'dak-lak-2026',
    clause_id: 'i.1',
    parent_id: 'i',
    level: 'clause',
    label: '1.',
    heading: '',
    text: 'Một việc.',
    source_start_line: 8,
    source_end_line: 8,
    only_here: null,
    shared_with: [],
  });
});

test('an odd text is read too, and what is odd about it is said', () => {
  const { clauses, issues } = parse(
    'odd.txt',
    'Ωμέγα 😀\u0000\u0007 \u202Eabc\n|\n\t\t\n<script>alert(1)</script>\n한국어',
  );
  const words = clauses.map(({ label, heading, text }) => [label, heading, text].join(' ')).join(' ');
  for (const word of ['Ωμέγα', '😀', '<script>alert(1)</script>', '한국어']) expect(words).toContain(word);
  expect(issues.length).toBeGreaterThan(0);
});

test.each([
  [
    'a file that is missing',
    'no.txt',
    'no.txt:1  the source text is missing  put the text of the plan there',
  ],
  ['a folder', 'sub', 'sub:1  this is a folder, not a text file  name the text file itself'],
  ['an empty file', 'empty.txt', 'empty.txt:1  the source text is empty  put the text of the plan there'],
  [
    'a file that is not UTF-8',
    'latin.txt',
    'latin.txt:2  the source is not UTF-8 text  save it as plain text in UTF-8; a scan must be typed or read by OCR first',
  ],
])('%s is refused in one line', (_name, path, message) => {
  mkdirSync(join(folder, 'sub'), { recursive: true });
  writeFileSync(join(folder, 'empty.txt'), '');
  writeFileSync(join(folder, 'latin.txt'), new Uint8Array([75, 10, 200, 32]));
  expect(runCommand('parse', [path], folder)).toEqual({ code: 1, out: '', err: `${message}\n` });
});

test.each([[[]], [['a.txt', 'b.txt']]])('with the arguments %j it says how it is used', (args) => {
  expect(runCommand('parse', args, folder)).toEqual({
    code: 1,
    out: '',
    err: 'usage: npm run --silent parse -- FILE\n',
  });
});
