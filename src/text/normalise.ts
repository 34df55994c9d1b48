/**
 * Brings a source into the one form that everything else reads.
 *
 * In: any string. Out: the same text, in which
 * - letters are composed (Unicode NFC) and there is no byte order mark;
 * - every line ends in `\n`, so line n is line n of the source;
 * - every space but the tab is U+0020 and invisible marks (zero width, soft
 *   hyphen, direction marks) are gone;
 * - control characters and unpaired surrogates show as U+FFFD.
 *
 * Refuses nothing; applying it twice changes nothing more.
 */
export function normalise(source: string): string {
  return source
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(INVISIBLE, '')
    .replace(SPACES, ' ')
    .replace(CONTROLS, '\uFFFD')
    .normalize('NFC');
}

/** Marks without width: BOM, zero width space and joiners, soft hyphen, direction marks. */
const INVISIBLE = /\u034F|[\uFEFF\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F]/g;

/** Form feed, vertical tab and the Unicode spaces and line separators. */
const SPACES = /[\v\f\u0085\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]/g;

// eslint-disable-next-line no-control-regex -- control characters are what this finds
const CONTROLS = /[\u0000-\u0008\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]/g;
