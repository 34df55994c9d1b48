import { ConvertError } from './convert-error.ts';

/**
 * Reads bytes as UTF-8. Refuses UTF-16, the one-byte Vietnamese encodings
 * (Windows-1258, TCVN3) and letters of old Vietnamese fonts (TCVN3, VNI) that
 * were saved as if they were Unicode, saying which it seems to be.
 */
export function decodeText(bytes: Uint8Array): string {
  if (isUtf16(bytes)) {
    throw new ConvertError('the file is UTF-16, not UTF-8', saveAsUtf8('UTF-16'));
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const name = guessEncoding(bytes);
    throw new ConvertError(
      `the file is not UTF-8; it seems to be ${name}`,
      saveAsUtf8(name),
      firstBadLine(bytes),
    );
  }
  checkLetters(text);
  return text;
}

/** Refuses text in the letters of an old Vietnamese font: `KÕ ho¹ch`, `Keá hoaïch`. */
export function checkLetters(text: string): void {
  const modern = count(text, /[\u1EA0-\u1EF9đĐơƠưƯăĂ]|\p{M}/gu);
  const fonts = [
    ['TCVN3', count(text, /(?<=[\p{L}®])[¸µ¶·¹¨©ª«¬\u00AD]|®(?=[\p{L}¸µ¶·¹¨©ª«¬])/gu)],
    ['VNI', count(text, /[AEOUYaeouy](?:[ÏÅÄËÛØïåäëûø])|[Ññ](?=[aeiouyAEIOUY])/g)],
  ] as const;
  const found = fonts.find(([, signs]) => signs >= 5 && signs > modern);
  if (found === undefined) return;
  throw new ConvertError(
    `the letters are those of an old ${found[0]} font, not Unicode`,
    `convert the text from ${found[0]} to Unicode (UniKey Toolkit does it) and run again`,
  );
}

function saveAsUtf8(name: string): string {
  return `open it as ${name} in a text editor, look that the Vietnamese reads right, and save it as UTF-8`;
}

/** By its byte order mark, or because every other byte of plain letters is zero. */
function isUtf16(bytes: Uint8Array): boolean {
  const mark = (bytes[0] ?? 0) * 256 + (bytes[1] ?? 0);
  if (mark === 0xfffe || mark === 0xfeff) return true;
  const zeros = bytes.subarray(0, 2000).filter((byte) => byte === 0).length;
  return zeros > 0 && zeros * 5 > Math.min(bytes.length, 2000);
}

/** TCVN3 keeps its common letters (đ â ơ ạ …) where Windows-1258 has signs. */
function guessEncoding(bytes: Uint8Array): string {
  const high = bytes.filter((byte) => byte >= 0x80);
  const tcvn3 = high.filter((byte) => (byte >= 0xa8 && byte <= 0xae) || (byte >= 0xb5 && byte <= 0xb9));
  return tcvn3.length * 5 > high.length ? 'TCVN3' : 'Windows-1258';
}

/** The first line whose bytes are no UTF-8; a line feed is never part of a longer letter. */
function firstBadLine(bytes: Uint8Array): number {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let line = 1;
  for (let start = 0; start < bytes.length; line += 1) {
    const feed = bytes.indexOf(10, start);
    const end = feed === -1 ? bytes.length : feed;
    try {
      decoder.decode(bytes.subarray(start, end));
    } catch {
      return line;
    }
    start = end + 1;
  }
  return line;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
