import { renameSync, rmSync } from 'node:fs';
import { relative } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ContentError } from '../../src/loaders/content-error.ts';
import { listPlanIds, readPlan } from '../../src/loaders/read-plan.ts';
import { readReferences } from '../../src/loaders/read-references.ts';
import { copyContent } from './content-copy.ts';
import type { ContentCopy } from './content-copy.ts';

let content: ContentCopy;

beforeEach(() => {
  content = copyContent();
  vi.stubEnv('CONTENT_DIR', content.folder);
});

afterEach(() => {
  vi.unstubAllEnvs();
  content.remove();
});

/** What reading all of the content is refused with, a line a problem; files named as from the copy's top. */
function refusals(): string[] {
  const lines: string[] = [];
  const collect = <T>(read: () => T): T | undefined => {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof ContentError)) throw error;
      const top = relative(process.cwd(), content.top).replaceAll('\\', '/');
      lines.push(...error.message.replaceAll(`${top}/`, '').split('\n'));
      return undefined;
    }
  };
  const references = collect(readReferences);
  if (references !== undefined) for (const id of listPlanIds()) collect(() => readPlan(id, references));
  return lines;
}

const RECORD = 'plans/dak-lak/plan.yaml';
const SOURCE = 'plans/dak-lak/source.txt';
const IN_README = 'see “Add a plan” in the README for what the file holds';
const MEND_YAML = 'mend the line; indent with spaces and quote text that holds “: ” or begins with a sign';

test('the content as it stands is not refused', () => {
  expect(refusals()).toEqual([]);
});

test.each([
  [
    'another text than the hash says',
    'Nội dung khác',
    'content/plans/dak-lak/plan.yaml:4  field “source_sha256”: content/plans/dak-lak/source.txt has SHA-256 b257b2d69404e21327bf5551a82a1d6de12a001e3b0850dd1c6f97f7b615ebaa  restore the source; if its text was replaced on purpose, put this hash here and review the notes',
  ],
  [
    'nothing but white space',
    ' \n\t\n',
    'content/plans/dak-lak/source.txt:1  the source text is empty  put the text of the plan there',
  ],
  [
    'bytes that are no text, from its third line on',
    new Uint8Array([75, 69, 10, 90, 10, 80, 255, 254, 0, 10, 65]),
    'content/plans/dak-lak/source.txt:3  the source is not UTF-8 text  save it as plain text in UTF-8; a scan must be typed or read by OCR first',
  ],
  [
    'five megabytes',
    'a'.repeat(5_000_000),
    'content/plans/dak-lak/source.txt:1  the source text has 5.0 MB, more than 2 MB  keep the text of one plan only, without pictures or attached files',
  ],
])('a source that has %s is refused', (_name, source, message) => {
  content.write(SOURCE, source);
  expect(refusals()).toEqual([message]);
});

test('a source that is missing or a folder is refused', () => {
  rmSync(content.path(SOURCE));
  expect(refusals()).toEqual([
    'content/plans/dak-lak/source.txt:1  the source text is missing  put the text of the plan there',
  ]);
  content.write(`${SOURCE}/page-1.txt`, 'KẾ HOẠCH');
  expect(refusals()).toEqual([
    'content/plans/dak-lak/source.txt:1  this is a folder, not a text file  name the text file itself',
  ]);
});

test('a record that is missing or not UTF-8 is refused', () => {
  content.write(RECORD, new Uint8Array([110, 58, 32, 255]));
  expect(refusals()).toEqual([
    'content/plans/dak-lak/plan.yaml:1  the file is not UTF-8 text  save it as plain text in UTF-8',
  ]);
  rmSync(content.path(RECORD));
  expect(refusals()).toEqual([
    'content/plans/dak-lak/plan.yaml:1  the file is missing or cannot be read  add it, or remove its folder',
  ]);
});

test.each([
  ["jurisdiction: '66'", "\tjurisdiction: '66'", '2  not valid YAML: Tabs are not allowed as indentation'],
  [
    'parent_plan: null',
    '  parent_plan: null',
    '3  not valid YAML: All mapping items must start at the same column',
  ],
  ['notes: []', 'notes: *ghi', '6  not valid YAML: *ghi refers to nothing'],
])('where YAML has “%s” as “%s”, the line is named', (words, damage, message) => {
  content.replace(RECORD, words, damage);
  expect(refusals()[0]).toBe(`content/plans/dak-lak/plan.yaml:${message}  ${MEND_YAML}`);
});

test.each([
  ['notes: []', 'notes: []\ncolour: red', '7  field “colour”: there is no such field'],
  ['parent_plan: null\n', '', '1  field “parent_plan”: Invalid input: expected object, received undefined'],
  ["'2026-11-22'", "'22/11/2026'", '5  field “held_since”: Invalid ISO date'],
  ["'66'", '66', '2  field “jurisdiction”: Invalid input: expected string, received number'],
  ["'66'", "'6'", "2  field “jurisdiction”: expected a code of two digits in quotes, such as '52'"],
  [
    'level: province',
    'level: district',
    "1  field “level”: Invalid discriminator value. Expected 'province' | 'commune'",
  ],
])(
  'where the record has “%s” as “%s”, the field and what was expected are told',
  (words, damage, message) => {
    content.replace(RECORD, words, damage);
    expect(refusals()).toEqual([`content/plans/dak-lak/plan.yaml:${message}  ${IN_README}`]);
  },
);

test('an unknown jurisdiction is refused', () => {
  content.replace(RECORD, "'66'", "'99'");
  expect(refusals()).toEqual([
    'content/plans/dak-lak/plan.yaml:2  field “jurisdiction”: no unit has the code “99”  use a code of content/jurisdictions.yaml, in quotes',
  ]);
});

test('a folder whose name is no id is refused', () => {
  renameSync(content.path('plans/dak-lak'), content.path('plans/Dak_Lak'));
  expect(refusals()).toEqual([
    'content/plans/Dak_Lak/plan.yaml:1  the folder name “Dak_Lak” is no id  use small letters a–z, digits and single hyphens',
  ]);
});

test('notes on a clause or on words that the source does not have are refused, all at once', () => {
  content.replace('plans/gia-lai/plan.yaml', 'words: NGÀY 20/02/2026', 'words: NGÀY 30/02/2026');
  content.replace(
    'plans/dak-lak/plan.yaml',
    'notes: []',
    'notes:\n  - {clause: v.99, words: x, vi: x, en: x}',
  );
  expect(refusals()).toEqual([
    'content/plans/dak-lak/plan.yaml:7  no clause is called “v.99”  use an id that `npm run parse` prints',
    'content/plans/gia-lai/plan.yaml:8  clause annex does not have the words “NGÀY 30/02/2026”  quote the words exactly as printed',
  ]);
});

test('a parent plan that the source does not name, or that no folder holds, is refused', () => {
  content.replace('plans/phuong-hai-duong/plan.yaml', '168/KH-UBND', '169/KH-UBND');
  content.replace('plans/phuong-hai-duong/plan.yaml', 'plan: null', 'plan: hai-phong');
  expect(refusals()).toEqual([
    'content/plans/phuong-hai-duong/plan.yaml:8  the source does not name “169/KH-UBND”  write the number as the source prints it, or set parent_plan to null',
    'content/plans/phuong-hai-duong/plan.yaml:10  there is no plan “hai-phong”  name a folder of content/plans, or null',
  ]);
});

test('a code that two units have is refused', () => {
  content.replace('jurisdictions.yaml', "code: '04'", "code: '01'");
  expect(refusals()).toEqual([
    'content/jurisdictions.yaml:7  the code 01 is given twice  give each unit its own code',
  ]);
});

test('several bad folders are all told', () => {
  rmSync(content.path('plans/lai-chau/source.txt'));
  content.write('plans/gia-lai/source.txt', '');
  content.replace('plans/ha-tinh/plan.yaml', "'42'", "'43'");
  expect(refusals()).toEqual([
    'content/plans/gia-lai/source.txt:1  the source text is empty  put the text of the plan there',
    'content/plans/ha-tinh/plan.yaml:2  field “jurisdiction”: no unit has the code “43”  use a code of content/jurisdictions.yaml, in quotes',
    'content/plans/lai-chau/source.txt:1  the source text is missing  put the text of the plan there',
  ]);
});
