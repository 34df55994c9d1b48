import { ConvertError } from './convert-error.ts';
import { checkLetters, decodeText } from './decode-text.ts';
import { readDocx } from './read-docx.ts';
import { readHtml } from './read-html.ts';
import type { Remark, TextDocument } from './text-document.ts';
import { writeText } from './write-text.ts';

/** The text of a file as bytes of UTF-8, and what was left out of it. */
export interface Converted {
  readonly bytes: Uint8Array;
  readonly remarks: readonly Remark[];
}

/**
 * Turns a file into the text of a plan by the ending of its name. `.txt` and
 * `.md` stay byte for byte; `.html`, `.htm` and `.docx` are written as
 * `writeText` says. Refuses other endings, content that does not go with the
 * ending, old encodings, and a document without words.
 */
export function convertFile(name: string, bytes: Uint8Array): Converted {
  const ending = /\.[^.\\/]+$/.exec(name)?.[0].toLowerCase() ?? '';
  if (!ENDINGS.includes(ending)) throw unknownEnding(ending);
  if (bytes.length === 0) throw new ConvertError('the file is empty', 'name the file with the plan’s text');
  if (ending !== '.docx') refuseBinary(bytes, ending);
  if (ending === '.txt' || ending === '.md') {
    if (decodeText(bytes).trim() === '') {
      throw new ConvertError('the file has no words', 'name the file with the plan’s text');
    }
    return { bytes, remarks: [] };
  }
  const { blocks, remarks } = readDocument(ending, bytes);
  const text = writeText(blocks);
  if (text.trim() === '') {
    throw new ConvertError(
      ['the file has no words', ...remarks.map(({ message }) => message)].join('; '),
      'a scan must be typed or read by OCR first; save the result as .docx or .txt',
    );
  }
  checkLetters(text);
  return { bytes: new TextEncoder().encode(text), remarks };
}

const ENDINGS = ['.txt', '.md', '.html', '.htm', '.docx'];

function readDocument(ending: string, bytes: Uint8Array): TextDocument {
  try {
    return ending === '.docx' ? readDocx(bytes) : readHtml(decodeText(bytes));
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new ConvertError('the file is nested too deeply to be read', 'save its text as .txt in UTF-8');
  }
}

function unknownEnding(ending: string): ConvertError {
  const known = KNOWN_OTHERS[ending];
  if (known !== undefined) return new ConvertError(`${ending} files are not read`, known);
  return new ConvertError(
    ending === '' ? 'the file name has no ending' : `${ending} files are not read`,
    'give a .txt, .md, .html or .docx file',
  );
}

const BY_WORD = 'open it in Word or LibreOffice and save it as .docx';

const KNOWN_OTHERS: Partial<Record<string, string>> = {
  '.pdf': 'open it in Word and save it as .docx, or save its text as .txt in UTF-8; a scan needs OCR first',
  '.doc': BY_WORD,
  '.dot': BY_WORD,
  '.docm': BY_WORD,
  '.odt': BY_WORD,
  '.rtf': BY_WORD,
  '.wps': BY_WORD,
};

/** Names a file that only claims to be text. */
function refuseBinary(bytes: Uint8Array, ending: string): void {
  const start = String.fromCharCode(...bytes.subarray(0, 5));
  const found = [
    ['PK\u0003\u0004', 'a .docx or another zip file'],
    ['%PDF-', 'a PDF'],
    ['\u00D0\u00CF\u0011\u00E0', 'an old .doc file'],
    ['{\\rtf', 'an RTF file'],
  ].find(([mark = '']) => start.startsWith(mark));
  if (found === undefined) return;
  throw new ConvertError(
    `the file is named ${ending} but is ${found[1] ?? ''}`,
    'give it its own ending; of a PDF, .doc or RTF, first save a .docx or a .txt in UTF-8',
  );
}
