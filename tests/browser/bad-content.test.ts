import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { copyContent } from '../loaders/content-copy.ts';
import type { ContentCopy } from '../loaders/content-copy.ts';
import { buildSite } from './build-site.ts';

let content: ContentCopy;

beforeEach(() => {
  content = copyContent();
});

afterEach(() => {
  content.remove();
});

function build(): Promise<{ code: number | null; output: string }> {
  return buildSite(join(content.top, 'out'), join(content.top, 'cache'), { CONTENT_DIR: content.folder });
}

test('bad content stops the build with file, field and what was expected, and nothing is written', async () => {
  content.replace('plans/dak-lak/plan.yaml', "'66'", '66');
  content.replace('plans/gia-lai/plan.yaml', 'words: ', 'words: "Không có" # ');
  content.write('plans/ha-tinh/source.txt', '');
  const { code, output } = await build();
  expect(code).not.toBe(0);
  expect(output).toContain(
    'plans/dak-lak/plan.yaml:2  field “jurisdiction”: Invalid input: expected string, received number',
  );
  expect(output).toContain('plans/ha-tinh/source.txt:1  the source text is empty');
  expect(output).toContain('plans/gia-lai/plan.yaml:8  clause annex does not have the words “Không có”');
  expect(existsSync(join(content.top, 'out'))).toBe(false);
});

test('a plan of odd text is published word for word, and nothing in it runs', async () => {
  const store = readFileSync('node_modules/.astro/data-store.json', 'utf8');
  content.addPlan('chu-la', '01', ODD);
  const { code, output } = await build();
  expect(output).toContain('Complete!');
  expect(code).toBe(0);

  const page = readFileSync(join(content.top, 'out/ke-hoach/chu-la/index.html'), 'utf8');
  for (const words of SHOWN) expect(page).toContain(words);
  expect(page).not.toMatch(/<script>alert|<img src=x|<\/title><b>/);
  const source = readFileSync(join(content.top, 'out/data/sources/chu-la.txt'), 'utf8');
  expect(source).toBe(ODD);
  expect(readFileSync('node_modules/.astro/data-store.json', 'utf8')).toBe(store);
});

const ODD = [
  '\uFEFF|',
  '\t\t',
  'Ωμέγα 😀 한국어 \u202Eabc\u0000\u0007\u001B[31m',
  '<script>alert(1)</script>',
  '# </title><b>Tên</b>',
  '1. <img src=x onerror=alert(2)> & "ngoặc"',
  '| a | <script>alert(3)</script>',
  '|---|',
  '-',
  '<table><tr><td colspan="999">Ô rộng</td><td>&lt;script&gt;alert(4)&lt;/script&gt;',
  'e\u0301\u0323 \u2028 chữ cuối',
].join('\r\n');

/** Words of the odd text as the page must hold them. */
const SHOWN = [
  'Ωμέγα 😀 한국어',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '&amp; &quot;ngoặc&quot;',
  '&lt;script&gt;alert(3)&lt;/script&gt;',
  '&lt;script&gt;alert(4)&lt;/script&gt;',
  'Ô rộng',
  'chữ cuối',
];
