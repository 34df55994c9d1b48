import { expect, test } from 'vitest';
import { convertFile } from '../../src/convert/convert-file.ts';

const BY_WORD = 'open it in Word or LibreOffice and save it as .docx';
const OWN_ENDING = 'give it its own ending; of a PDF, .doc or RTF, first save a .docx or a .txt in UTF-8';
const NAME_IT = 'name the file with the plan’s text';

test.each([
  ['plan.doc', 'x', '.doc files are not read', BY_WORD],
  ['plan.odt', 'x', '.odt files are not read', BY_WORD],
  ['plan.rtf', 'x', '.rtf files are not read', BY_WORD],
  [
    'plan.PDF',
    'x',
    '.pdf files are not read',
    'open it in Word and save it as .docx, or save its text as .txt in UTF-8; a scan needs OCR first',
  ],
  ['plan.xlsx', 'x', '.xlsx files are not read', 'give a .txt, .md, .html or .docx file'],
  ['plan', 'x', 'the file name has no ending', 'give a .txt, .md, .html or .docx file'],
  ['plan.docx', '', 'the file is empty', NAME_IT],
  ['plan.md', ' \n\t', 'the file has no words', NAME_IT],
  ['plan.txt', '%PDF-1.7', 'the file is named .txt but is a PDF', OWN_ENDING],
  ['plan.htm', '{\\rtf1', 'the file is named .htm but is an RTF file', OWN_ENDING],
  ['plan.md', 'PK\u0003\u0004', 'the file is named .md but is a .docx or another zip file', OWN_ENDING],
  [
    'plan.html',
    '<p> </p><!-- chữ -->',
    'the file has no words',
    'a scan must be typed or read by OCR first; save the result as .docx or .txt',
  ],
  [
    'plan.html',
    '<div>'.repeat(50_000),
    'the file is nested too deeply to be read',
    'save its text as .txt in UTF-8',
  ],
])('%s with “%s” is refused', (name, text, message, remedy) => {
  expect(() => convertFile(name, new TextEncoder().encode(text))).toThrow(
    expect.objectContaining({ message, remedy }),
  );
});
