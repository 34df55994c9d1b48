import { tokenise } from './tokens.ts';

/** A word of a text in the one form that all its spellings share, and where it stands, in characters. */
export interface SameWord {
  readonly key: string;
  readonly start: number;
  readonly end: number;
  /** How many syllables it is printed with; an abbreviation is one. */
  readonly syllables: number;
}

/**
 * The words of a text, those that are the same in other spelling made equal:
 * marks and letter case (`hòa`, `hoà`), i and y (`kỹ`, `kĩ`), zeros in front
 * (`05`, `5`), and the forms of `SAME` (`đảm bảo`, `bảo đảm`; `UBND`, `Ủy ban nhân
 * dân`), which are one word each. In: any text. Out: words in order.
 */
export function readSameWords(text: string): SameWord[] {
  const tokens = tokenise(text).map(({ folded, start, end }) => ({ key: respell(folded), start, end }));
  const words: SameWord[] = [];
  for (let at = 0; at < tokens.length;) {
    const { key, length } = findForm(tokens, at) ?? { key: tokens[at]?.key ?? '', length: 1 };
    const first = tokens[at];
    const last = tokens[at + length - 1];
    if (first !== undefined && last !== undefined)
      words.push({ key, start: first.start, end: last.end, syllables: length });
    at += length;
  }
  return words;
}

/** Forms that say the same in each line; the first stands for all. */
const SAME: readonly (readonly string[])[] = [
  ['bảo đảm', 'đảm bảo'],
  ['UBND', 'Ủy ban nhân dân'],
  ['HĐND', 'Hội đồng nhân dân'],
  ['MTTQ', 'Mặt trận Tổ quốc'],
  ['UBMTTQ', 'Ủy ban MTTQ', 'Ủy ban Mặt trận Tổ quốc'],
  ['UBMTTQVN', 'Ủy ban MTTQ Việt Nam', 'Ủy ban Mặt trận Tổ quốc Việt Nam'],
  ['VHXH', 'văn hóa - xã hội'],
  ['KTXH', 'KT-XH', 'kinh tế - xã hội'],
  ['CNTT', 'công nghệ thông tin'],
  ['TW', 'TƯ', 'trung ương'],
  ['PCT', 'Phó Chủ tịch'],
  ['TDP', 'tổ dân phố'],
];

const FORMS = indexForms();

interface Form {
  readonly key: string;
  readonly words: readonly string[];
}

/** Forms by their first word, the longest first. */
function indexForms(): ReadonlyMap<string, readonly Form[]> {
  const forms = SAME.flatMap((line) => {
    const key = readKeys(line[0] ?? '').join(' ');
    return line.map((form) => ({ key, words: readKeys(form) }));
  }).sort((a, b) => b.words.length - a.words.length);
  return Map.groupBy(forms, ({ words }) => words[0] ?? '');
}

function readKeys(text: string): string[] {
  return tokenise(text).map(({ folded }) => respell(folded));
}

function findForm(
  tokens: readonly { readonly key: string }[],
  at: number,
): { readonly key: string; readonly length: number } | undefined {
  const form = FORMS.get(tokens[at]?.key ?? '')?.find(({ words }) =>
    words.every((word, index) => tokens[at + index]?.key === word),
  );
  return form === undefined ? undefined : { key: form.key, length: form.words.length };
}

/** `ky` is `ki`, `quy` is `qui`; `uy` and `ay` stay. `05` is `5`. */
function respell(folded: string): string {
  return folded.replace(/^(qu|[b-df-hj-np-tv-x]+)y$/, '$1i').replace(/^0+(?=\d)/, '');
}
