import { expect, test } from 'vitest';
import { decodeText } from '../../src/convert/decode-text.ts';

/** Bytes with one byte a letter: letters up to U+00FF. */
function bytes(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}

const remedy = (name: string): string =>
  `open it as ${name} in a text editor, look that the Vietnamese reads right, and save it as UTF-8`;

test.each([
  [
    'UTF-16 with its mark',
    bytes('\u00ff\u00feK\u0000'),
    1,
    'the file is UTF-16, not UTF-8',
    remedy('UTF-16'),
  ],
  [
    'UTF-16 without a mark',
    bytes('K\u0000E\u0000 \u0000'),
    1,
    'the file is UTF-16, not UTF-8',
    remedy('UTF-16'),
  ],
  [
    'Windows-1258',
    // KÊ´ HOA.CH đươ.c giao: marks of tone stand behind their letters.
    bytes('K\u00ca\u00ec HOA\u00f2CH\n\u00f0\u00fd\u00f5\u00f2c giao'),
    1,
    'the file is not UTF-8; it seems to be Windows-1258',
    remedy('Windows-1258'),
  ],
  [
    'TCVN3',
    bytes('I.\nk\u00d5 ho\u00b9ch \u00ae\u00ad\u00eec giao n\u00a8m'),
    2,
    'the file is not UTF-8; it seems to be TCVN3',
    remedy('TCVN3'),
  ],
  [
    'letters of a VNI font saved as Unicode',
    new TextEncoder().encode('Keá hoaïch thöïc hieän nhieäm vuï ñöôïc giao ñeán naêm 2030'),
    1,
    'the letters are those of an old VNI font, not Unicode',
    'convert the text from VNI to Unicode (UniKey Toolkit does it) and run again',
  ],
])('%s is refused, with what to do', (_name, content, line, message, what) => {
  expect(() => decodeText(content)).toThrow(expect.objectContaining({ line, message, remedy: what }));
});

test.each([
  ['composed and with a mark', '\uFEFFKế hoạch được giao đến năm 2030'],
  ['decomposed', 'Kế hoạch được giao đến năm 2030'.normalize('NFD')],
  ['without Vietnamese', 'naïve señor, 20 °C ± 1 · «x» © ® µm'],
])('UTF-8 is read: %s', (_name, text) => {
  expect(decodeText(new TextEncoder().encode(text))).toBe(text.replace('\uFEFF', ''));
});
