import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readGlossary } from '../../src/loaders/read-glossary.ts';
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

/** What a glossary of these lines is refused with; files named from the content folder. */
function refusal(...lines: string[]): string[] {
  content.write('glossary.yaml', `${lines.join('\n')}\n`);
  try {
    readGlossary();
    return [];
  } catch (error) {
    return (error as Error).message.split('\n').map((line) => line.replace(/^.*(?=glossary\.yaml)/, ''));
  }
}

const IN_README = 'see “Add a plan” in the README for what the file holds';

test('a term holds its wordings, abbreviations and English words, none where it names none', () => {
  content.write(
    'glossary.yaml',
    [
      '- id: thoi-han',
      '  vi: [thời hạn, hạn chót]',
      '  en: [deadline]',
      '  kind: deadline',
      '- id: quyet-dinh',
      '  vi: [Quyết định]',
      '  short: [QĐ]',
      '',
    ].join('\n'),
  );
  expect(readGlossary()).toEqual([
    { id: 'thoi-han', vi: ['thời hạn', 'hạn chót'], short: [], en: ['deadline'], kind: 'deadline' },
    { id: 'quyet-dinh', vi: ['Quyết định'], short: ['QĐ'], en: [] },
  ]);
});

test('an id given twice is refused', () => {
  expect(
    refusal(
      '- id: ho-so',
      '  vi: [hồ sơ]',
      '  en: [file]',
      '- id: ho-so',
      '  vi: [hồ sơ gốc]',
      '  en: [record]',
    ),
  ).toEqual(['glossary.yaml:4  the id “ho-so” is given twice  give each term its own id']);
});

test('a wording that a term has twice is refused, also where marks, letter case or signs differ', () => {
  expect(
    refusal(
      '- id: an-toan',
      '  vi: [an toàn, An Toan]',
      '  short:',
      '    - VH-XH',
      '    - VH&XH',
      '  en: [safety, safety]',
    ),
  ).toEqual([
    'glossary.yaml:2  “An Toan” of an-toan has the same letters as “an toàn”  keep one of them',
    'glossary.yaml:5  “VH&XH” of an-toan has the same letters as “VH-XH”  keep one of them',
    'glossary.yaml:6  “safety” stands twice in an-toan  keep one of them',
  ]);
});

test('a wording that stands in two lists of a term is refused', () => {
  expect(refusal('- id: oda', '  vi: [vốn ODA]', '  short: [ODA]', '  en: [Oda]')).toEqual([
    'glossary.yaml:4  “Oda” of oda has the same letters as “ODA”  keep one of them',
  ]);
});

test('a Vietnamese wording that two terms have is refused', () => {
  expect(
    refusal(
      '- id: ke-hoach',
      '  vi: [kế hoạch]',
      '  en: [plan]',
      '- id: chuong-trinh',
      '  vi:',
      '    - chương trình',
      '    - Kế hoạch',
    ),
  ).toEqual([
    'glossary.yaml:7  “Kế hoạch” of chuong-trinh is also a wording of ke-hoach  keep the wording with one of them, or make them one term',
  ]);
});

test('two terms may share an abbreviation, an English word, and letters that differ in marks', () => {
  expect(
    refusal(
      '- {id: truyen-thong, vi: [truyền thông], short: [TT], en: [media]}',
      '- {id: truyen-thong-2, vi: [truyền thống], short: [TT], en: [media]}',
    ),
  ).toEqual([]);
});

test.each([
  [
    'an abbreviation of one letter',
    ['- id: phuong', '  vi: [phường]', '  short: [P.]'],
    '3  field “0.short.0”: expected an abbreviation of two letters or more',
  ],
  [
    'Vietnamese among the English words',
    ['- id: phuong', '  vi: [phường]', '  en:', '    - ward', '    - đơn vị'],
    '5  field “0.en.1”: expected English words, without Vietnamese letters',
  ],
  [
    'a term with one wording only',
    ['- id: phuong', '  vi: [phường]'],
    '1  field “0”: expected another wording, an abbreviation or an English word beside the first wording',
  ],
  [
    'a space before a wording',
    ['- id: phuong', "  vi: [' phường']", '  en: [ward]'],
    '2  field “0.vi.0”: expected words, without spaces around them',
  ],
  [
    'an id with capitals',
    ['- id: Phuong', '  vi: [phường]', '  en: [ward]'],
    '1  field “0.id”: expected small letters, digits and hyphens',
  ],
  [
    'a kind that no record has',
    ['- id: phuong', '  vi: [phường]', '  en: [ward]', '  kind: place'],
    '4  field “0.kind”: Invalid option: expected one of "deadline"|"target"|"assignment"|"duty"',
  ],
])('%s is refused with its line', (_name, lines, message) => {
  expect(refusal(...lines)).toEqual([`glossary.yaml:${message}  ${IN_README}`]);
});
