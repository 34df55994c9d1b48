import { fold } from '../text/fold.ts';
import type { KeyedToken } from './keyed-tokens.ts';

/** A number of a query with its parts, and how many words of the query it takes. */
export interface QueryNumber {
  readonly length: number;
  readonly kind: 'date' | 'month' | 'quarter' | 'percent' | 'number';
  /** Day, month, year; month, year; quarter, year; or the one number. */
  readonly parts: readonly string[];
}

/** Digits of a query, written as people write them. In the folded text; the kinds in order of trial. */
const FORMS: readonly { kind: QueryNumber['kind']; form: RegExp }[] = [
  {
    kind: 'date',
    form: /(?:ngay\s+)?(\d{1,2})(?:\s*[/-]\s*|\s+thang\s+)(\d{1,2})(?:(?:\s*[/-]\s*|\s+nam\s+|\s+)(\d{4}))?(?![\d%])/y,
  },
  { kind: 'date', form: /(?:ngay\s+)?(\d{1,2})\.(\d{1,2})\.(\d{4})(?![\d%])/y },
  { kind: 'month', form: /(?:thang\s+)?(\d{1,2})\s*[/-]\s*(\d{4})(?!\d)/y },
  { kind: 'month', form: /thang\s+(\d{1,2})(?:\s+nam\s+|\s+)(\d{4})(?!\d)/y },
  { kind: 'quarter', form: /quy\s+([1-4]|i{1,3}|iv)(?:(?:\s*[/-]\s*|\s+nam\s+|\s+)(\d{4}))?(?![\p{L}\d])/uy },
  { kind: 'percent', form: /(\d+(?:[.,]\d+)*)\s*(?:%|phan\s+tram|percent|per\s+cent)(?!\p{L})/uy },
  { kind: 'number', form: /(\d+)(?![\p{L}\d%])/uy },
];

const ROMAN = ['', 'i', 'ii', 'iii', 'iv'];

/** A text folded letter by letter, so that every character stays where it is. */
export function foldInPlace(text: string): string {
  return text.replace(/\p{L}/gu, (letter) => {
    const folded = fold(letter);
    return folded.length === letter.length ? folded : letter;
  });
}

/** The number that begins at a word of the query, or null. `folded`: the query as `foldInPlace` gives it. */
export function findNumber(folded: string, tokens: readonly KeyedToken[], at: number): QueryNumber | null {
  const start = tokens[at]?.start ?? 0;
  for (const { kind, form } of FORMS) {
    form.lastIndex = start;
    const match = form.exec(folded);
    if (match === null) continue;
    const end = start + match[0].length;
    const length = tokens.slice(at).filter((token) => token.start < end).length;
    const parts = match.slice(1).map((part: string | undefined) => (part ?? '').replace(/^0+(?=\d)/, ''));
    if (isPossible(kind, parts)) return { length, kind, parts };
  }
  return null;
}

function isPossible(kind: QueryNumber['kind'], parts: readonly string[]): boolean {
  const [first = 0, second = 0] = parts.map(Number);
  if (kind === 'date') return first >= 1 && first <= 31 && second >= 1 && second <= 12;
  return kind !== 'month' || (first >= 1 && first <= 12);
}

/** The writings of a number, by keys with a space between; the plainest first. `isTight`: no spaces in the text. */
export function numberWays({ kind, parts }: QueryNumber): { words: string; isTight: boolean }[] {
  const [first = '', second = '', year = ''] = parts;
  switch (kind) {
    case 'date':
      return year === ''
        ? [tight(`${first} ${second}`), loose(`${first} thang ${second}`)]
        : [
            tight(`${first} ${second} ${year}`),
            loose(`${first} thang ${second} nam ${year}`),
            loose(`${first} thang ${second} ${year}`),
          ];
    case 'month':
      return [tight(`${first} ${second}`), loose(`thang ${first} nam ${second}`)];
    case 'quarter': {
      const names = [first, ROMAN[Number(first)] ?? '', String(ROMAN.indexOf(first))].filter(
        (name, index, all) => name !== '' && name !== '-1' && all.indexOf(name) === index,
      );
      return names.flatMap((name) =>
        second === ''
          ? [loose(`qui ${name}`)]
          : [loose(`qui ${name} ${second}`), loose(`qui ${name} nam ${second}`)],
      );
    }
    case 'percent':
      return [loose(`${first}%`), loose(`${first} phan tram`)];
    case 'number':
      return [loose(first), loose(`${first}%`)];
  }
}

function tight(words: string): { words: string; isTight: boolean } {
  return { words, isTight: true };
}

function loose(words: string): { words: string; isTight: boolean } {
  return { words, isTight: false };
}
