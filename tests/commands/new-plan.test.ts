import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { docxOfSource } from '../convert/docx-of.ts';
import { copyContent } from '../loaders/content-copy.ts';
import type { ContentCopy } from '../loaders/content-copy.ts';
import { runCommand } from './run-command.ts';

let content: ContentCopy;

beforeEach(() => {
  content = copyContent();
});

afterEach(() => {
  content.remove();
});

const SMALL =
  'Số: 12/KH-UBND\n\nBắc Ninh, ngày 01 tháng 6 năm 2026\n\nKẾ HOẠCH\nThử năm 2026\n\nI. MỤC ĐÍCH\n\n1. Một việc.\n';

/** Runs the command beside the copy of the content; `../` names a file there. */
function newPlan(...args: string[]): { code: number | null; out: string; err: string } {
  return runCommand('new-plan', args, content.top);
}

/** Makes a file beside the content. */
function file(name: string, text: string | Uint8Array): string {
  content.write(`../${name}`, text);
  return name;
}

const AS_PROVINCE = ['--id', 'bac-ninh', '--jurisdiction', '24'];

function sourceOf(id: string): Buffer {
  return readFileSync(content.path(`plans/${id}/source.txt`));
}

test.each([
  ['.txt', 'plan.txt'],
  ['.md', 'plan.MD'],
])('a %s file is copied byte for byte, and the new plan passes the check', (_ending, name) => {
  const text = '\uFEFF' + SMALL.replaceAll('\n', '\r\n').normalize('NFD') + '  ';
  const { code, err } = newPlan(file(name, text), ...AS_PROVINCE);
  expect([code, err]).toEqual([0, '']);
  expect(sourceOf('bac-ninh').equals(Buffer.from(text))).toBe(true);
  expect(readdirSync(content.path('plans/bac-ninh')).sort()).toEqual(['plan.yaml', 'source.txt']);
  expect(runCommand('check', [], content.top).out).toMatch(/\n6 plans read, 0 errors\n$/);
});

test('the record holds what no parser can know, and the report says what comes next', () => {
  const { out } = newPlan(file('plan.txt', SMALL), ...AS_PROVINCE);
  const record = readFileSync(content.path('plans/bac-ninh/plan.yaml'), 'utf8');
  expect(record.replace(/(?<=held_since: )20\d\d-\d\d-\d\d/, '(today)')).toBe(
    "level: province\njurisdiction: '24'\nparent_plan: null\n" +
      'source_sha256: 70239b0e2f4a5751f8c30995e928d207361ac4e55ca458ac76a2d959c6ba5a1d\n' +
      'held_since: (today)\nnotes: []\n',
  );
  expect(Date.now() - Date.parse(/held_since: (.*)/.exec(record)?.[1] ?? '')).toBeLessThan(2 * 86_400_000);
  expect(out).toBe(
    [
      'reading plan.txt …',
      'reading the plan …',
      'made content/plans/bac-ninh/source.txt and content/plans/bac-ninh/plan.yaml',
      'read: 4 clauses, 0 assignments, 0 duties, 0 targets, 0 deadlines, 0 citations',
      '',
      'To review:',
      'content/plans/bac-ninh/source.txt:1  no signatory was read  if the page prints it, put it into the file and begin again; if not, all is well',
      '',
      'Next:',
      '1. Compare content/plans/bac-ninh/source.txt with the printed page; if it must change, change the file, remove the folder and begin again.',
      '2. There is no crosswalk to the 12 goals yet: write content/crosswalks/bac-ninh.yaml, as its neighbours are.',
      '3. Put remarks on misprints and contradictions under notes in content/plans/bac-ninh/plan.yaml.',
      '4. Run npm run check, then npm start to see the plan.',
      '',
    ].join('\n'),
  );
});

test('a commune’s plan has its names, and a hint where the text names a plan of the city', () => {
  const text = readFileSync(content.path('plans/phuong-hai-duong/source.txt'));
  const { code, out } = newPlan(
    file('x.txt', text),
    ...['--id', 'phuong-x', '--jurisdiction', '31', '--commune', 'Phường X', '--commune-en', 'X Ward'],
  );
  const parent = "parent_plan: {jurisdiction: '31', number: 168/KH-UBND, date: '2026-05-06', plan: null}";
  expect(code).toBe(0);
  expect(readFileSync(content.path('plans/phuong-x/plan.yaml'), 'utf8').split('source_sha256')[0]).toBe(
    "level: commune\njurisdiction: '31'\ncommune:\n  name_vi: Phường X\n  name_en: X Ward\n" +
      `# The text names a higher plan: ${parent}\nparent_plan: null\n`,
  );
  expect(out).toContain(
    '\ncontent/plans/phuong-x/source.txt:11  the text names the plan 168/KH-UBND of a higher level  ' +
      `if it carries that plan out, write in content/plans/phuong-x/plan.yaml: ${parent}\n`,
  );
  expect(out).toContain(
    '\ncontent/plans/phuong-x/source.txt:5  the text is dated in “Hải Dương”, the plan is filed under Phường X  check that the file and the code of the place belong together\n',
  );
  expect(runCommand('check', [], content.top).code).toBe(0);
});

test('missing facts, doubts, unknown agencies and what was left out are listed with their lines', () => {
  const html =
    '<p>Số: /KH-UBND</p><p>KẾ HOẠCH</p><p>Thử</p><p>I. MỤC ĐÍCH</p><p>2. Hai (có Phụ lục kèm theo)</p><img>' +
    '<table><tr><td>STT<td>Nhiệm vụ<td>Cơ quan chủ trì<tr><td>1<td>Việc<td>Sở Vũ trụ<tr><td>2<td>Việc<td>Sở Vũ trụ</table>';
  const { code, out } = newPlan(file('plan.html', html), ...AS_PROVINCE);
  expect(code).toBe(0);
  for (const line of [
    'plan.html:1  left out: 1 × picture  look whether it holds words of the plan; if so, type them into the document and begin again',
    'content/plans/bac-ninh/source.txt:9  warning: the series begins with “2.”  compare with the printed page; a line may be missing or misread',
    'content/plans/bac-ninh/source.txt:12  warning: “Sở Vũ trụ” reads as an agency that the registry does not know  add it to content/agencies.yaml, as an agency or as a variant of one',
    'content/plans/bac-ninh/source.txt:1  no number was read from “Số: /KH-UBND”  if the page prints it, put it into the file and begin again; if not, all is well',
    'content/plans/bac-ninh/source.txt:1  no date of issue was read  if the page prints it, put it into the file and begin again; if not, all is well',
    'content/plans/bac-ninh/source.txt:1  the text names an annex and does not hold it  if you have the annex, put it into the file and begin again',
    '2. Add to content/agencies.yaml: Sở Vũ trụ (2 times).',
  ]) {
    expect(out.split('\n')).toContain(line);
  }
});

test('a Word document becomes a plan, and a crosswalk that is there is used', async () => {
  const source = readFileSync('content/plans/gia-lai/source.txt', 'utf8');
  const docx = await docxOfSource(source, ['ỦY BAN NHÂN DÂN', 'TỈNH GIA LAI']);
  content.write('crosswalks/gia-lai-2.yaml', readFileSync('content/crosswalks/gia-lai.yaml'));
  const { code, out, err } = newPlan(file('plan.docx', docx), '--id', 'gia-lai-2', '--jurisdiction', '52');
  expect([code, err]).toEqual([0, '']);
  expect(out).toMatch(/\nread: \d+ clauses, 30 assignments, /);
  expect(out).not.toContain('There is no crosswalk');
  expect(sourceOf('gia-lai-2').toString()).toContain('\n1.1\tXây dựng và triển khai các hoạt động');
});

const USAGE =
  'usage: npm run new-plan -- FILE --id bac-ninh --jurisdiction 24\n' +
  '       npm run new-plan -- FILE --id phuong-x --jurisdiction 24 --commune "Phường X" --commune-en "X Ward"\n' +
  'FILE is a .txt, .md, .html or .docx file\n';

test.each([
  ['no file', AS_PROVINCE, 'FILE is missing  name the file with the text of the plan'],
  [
    'two files',
    ['a.txt', 'b.txt', ...AS_PROVINCE],
    'more than one file is named: a.txt, b.txt  name one, and put quotes around names with spaces',
  ],
  ['no id', ['a.txt', '--jurisdiction', '24'], '--id is missing  give it, as in --id bac-ninh'],
  ['no place', ['a.txt', '--id', 'a'], '--jurisdiction is missing  give it, as in --jurisdiction 24'],
  [
    'a commune without its English name',
    ['a.txt', ...AS_PROVINCE, '--commune', 'Phường X'],
    '--commune-en is missing  give it, as in --commune-en "X Ward"',
  ],
  [
    'a commune without its name',
    ['a.txt', ...AS_PROVINCE, '--commune-en', 'X Ward', '--commune', ' '],
    '--commune is missing  give it, as in --commune "Phường X"',
  ],
  ['an unknown option', ['a.txt', '--level', 'x'], "Unknown option '--level'  use the options below"],
  [
    'an option without its value',
    ['a.txt', '--id'],
    "Option '--id <value>' argument missing  use the options below",
  ],
])('%s: it says how it is used', (_name, args, message) => {
  expect(newPlan(...args)).toEqual({ code: 1, out: '', err: `npm run new-plan  ${message}\n${USAGE}` });
});

test.each([
  ['a missing file', 'no.txt', null, 'no.txt:1  there is no such file  check the name and the folder'],
  ['an empty file', 'a.txt', '', 'a.txt:1  the file is empty  name the file with the plan’s text'],
  [
    'a PDF',
    'a.pdf',
    '%PDF-1.7',
    'a.pdf:1  .pdf files are not read  open it in Word and save it as .docx, or save its text as .txt in UTF-8; a scan needs OCR first',
  ],
  [
    'TCVN3',
    'a.txt',
    Buffer.from('I.\nk\u00d5 ho\u00b9ch \u00ae\u00ad\u00eec giao', 'latin1'),
    'a.txt:2  the file is not UTF-8; it seems to be TCVN3  open it as TCVN3 in a text editor, look that the Vietnamese reads right, and save it as UTF-8',
  ],
  [
    'more than a plan',
    'a.txt',
    'chữ '.repeat(400_001),
    'a.txt:1  it has 2.4 MB, more than 2 MB  keep the text of one plan only',
  ],
  [
    'a Word file that is none',
    'a.docx',
    'x',
    'a.docx:1  the file is damaged or is no .docx  open it in Word or LibreOffice and save it as .docx again',
  ],
])('%s is refused and nothing is written', (_name, name, text, message) => {
  if (text !== null) file(name, text);
  const before = readdirSync(content.path('plans'));
  const { code, err } = newPlan(name, ...AS_PROVINCE);
  expect([code, err]).toEqual([1, `${message}\n`]);
  expect(readdirSync(content.path('plans'))).toEqual(before);
});

test('a folder is refused', () => {
  mkdirSync(content.path('../texts.txt'));
  const { code, err } = newPlan('texts.txt', ...AS_PROVINCE);
  expect([code, err]).toEqual([
    1,
    'texts.txt:1  this is a folder  name the file with the text of the plan\n',
  ]);
});

test.skipIf(process.getuid?.() === 0)('a file that may not be read is refused', () => {
  chmodSync(content.path(`../${file('a.txt', SMALL)}`), 0);
  const { code, err } = newPlan('a.txt', ...AS_PROVINCE);
  expect([code, err]).toEqual([1, 'a.txt:1  the file cannot be read (EACCES)  check who may read it\n']);
});

test.each([
  [
    'Bac Ninh',
    'content/plans:1  “Bac Ninh” is no id  use small letters a–z, digits and single hyphens, as in --id bac-ninh',
  ],
  [
    '../x',
    'content/plans:1  “../x” is no id  use small letters a–z, digits and single hyphens, as in --id bac-ninh',
  ],
  [
    'ha-tinh',
    'content/plans/ha-tinh:1  this plan is there already  choose another id; to replace the plan, remove its folder first',
  ],
])('the id “%s” is refused', (id, message) => {
  const { code, err } = newPlan(file('a.txt', SMALL), '--id', id, '--jurisdiction', '24');
  expect([code, err]).toEqual([1, `${message}\n`]);
  expect(sourceOf('ha-tinh')).toEqual(readFileSync('content/plans/ha-tinh/source.txt'));
});

test('a code that no unit has is refused, with the codes there are', () => {
  const { code, err } = newPlan(file('a.txt', SMALL), '--id', 'a', '--jurisdiction', '02');
  expect(code).toBe(1);
  expect(err).toMatch(
    /^content\/jurisdictions\.yaml:1 {2}no unit has the code “02” {2}use one of 01 Hà Nội, 04 Cao Bằng, .*, 96 Cà Mau\n$/,
  );
});

test('when the check of the new plan fails, nothing of it is left', () => {
  content.write('crosswalks/bac-ninh.yaml', readFileSync('content/crosswalks/gia-lai.yaml'));
  const { code, err } = newPlan(file('a.txt', SMALL), ...AS_PROVINCE);
  expect(code).toBe(1);
  expect(err).toMatch(/^content\/crosswalks\/bac-ninh\.yaml:\d+ {2}no clause is called “annex/);
  expect(existsSync(content.path('plans/bac-ninh'))).toBe(false);
  expect(readdirSync(content.path('plans')).filter((name) => name.startsWith('.'))).toEqual([]);
});
