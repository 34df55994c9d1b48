import type { KeyedToken } from './keyed-tokens.ts';
import { keysOf, keyTokens, markedKey } from './keyed-tokens.ts';
import type { RecordKind } from './search-plan.ts';
import type { EnglishTerm, SearchEnglish, SearchWords } from './search-words.ts';

/** Another wording of a term. */
export interface Wording {
  readonly tokens: readonly KeyedToken[];
  readonly words: string;
  readonly isShort: boolean;
  /** Why it is looked for: it is the same name in short or in full, means the same, or is the Vietnamese of it. */
  readonly added: 'name' | 'meaning' | 'english';
}

/** A wording that a query may hold, and what it stands for. */
interface Entry {
  readonly keys: readonly string[];
  readonly isShort: boolean;
  readonly isEnglish: boolean;
  readonly wordings: readonly Wording[];
  readonly place: string | null;
  readonly kind: RecordKind | null;
  readonly agency: string | null;
}

/** The words that queries are read with. */
export interface Lexicon {
  /** Entries by their first key. */
  readonly entries: ReadonlyMap<string, readonly Entry[]>;
  /** The keys of all words of the plans, and the words as `markedKey` writes them. */
  readonly vocabulary: ReadonlySet<string>;
  readonly marked: ReadonlySet<string>;
}

/** Builds what queries are read with from the words of all plans; `english` once it is needed. */
export function buildLexicon(
  { terms, vocabulary, places, agencies, goals, plans }: SearchWords,
  english: SearchEnglish | null,
): Lexicon {
  const entries = new Map<string, Entry[]>();
  const add = (entry: Entry): void => {
    const [first] = entry.keys;
    if (first === undefined) return;
    const own = entries.get(first);
    if (own === undefined) entries.set(first, [entry]);
    else own.push(entry);
  };
  for (const term of terms) termEntries({ en: [], ...term }, null).forEach(add);
  for (const { id, vi } of agencies) {
    termEntries({ vi, short: [], en: filled(english?.agencies[id]) }, id).forEach(add);
  }
  for (const { id, vi } of goals)
    termEntries({ vi: [vi], short: [], en: filled(english?.goals[id]) }, null).forEach(add);
  for (const term of english?.terms ?? [])
    termEntries(term, null)
      .filter(({ isEnglish }) => isEnglish)
      .forEach(add);
  for (const { code, vi, en } of places) {
    for (const name of new Set([vi, en])) add(placeEntry(name, code));
  }
  const units = new Set(places.map(({ vi }) => vi));
  plans.names.forEach((name, at) => {
    if (!units.has(name)) add(placeEntry(name, plans.ids[at] ?? ''));
  });
  const words = keyTokens(vocabulary);
  return {
    entries,
    vocabulary: new Set(words.map(({ key }) => key)),
    marked: new Set(words.map(markedKey)),
  };
}

/** A place: a provincial unit by its code, or a commune by the id of its plan. */
function placeEntry(name: string, place: string): Entry {
  return {
    keys: keysOf(name),
    isShort: false,
    isEnglish: false,
    wordings: [],
    place,
    kind: null,
    agency: null,
  };
}

function filled(words: string | undefined): string[] {
  return words === undefined ? [] : [words];
}

function termEntries({ vi, short, en, kind }: EnglishTerm, agency: string | null): Entry[] {
  const entry = (words: string, form: 'vi' | 'short' | 'en'): Entry => ({
    keys: keysOf(words),
    isShort: form === 'short',
    isEnglish: form === 'en',
    wordings: [...vi, ...short]
      .filter((other) => other !== words)
      .map((other) => ({
        tokens: keyTokens(other),
        words: other,
        isShort: short.includes(other),
        added: form === 'en' ? 'english' : form === 'short' || short.includes(other) ? 'name' : 'meaning',
      })),
    place: null,
    kind: kind ?? null,
    agency,
  });
  return [
    ...vi.map((words) => entry(words, 'vi')),
    ...short.map((words) => entry(words, 'short')),
    ...en.map((words) => entry(words, 'en')),
  ];
}

/** Whether a query has a word that stands in no plan, which English may explain. */
export function hasUnknownWord(typed: string, { vocabulary, entries }: Lexicon): boolean {
  return keysOf(typed.normalize('NFKC')).some(
    (key) => !/\d/.test(key) && !vocabulary.has(key) && !entries.has(key),
  );
}

/** A term found in a query: how many words it takes and what else says it. */
export interface FoundTerm extends Pick<Entry, 'place' | 'kind'> {
  readonly length: number;
  readonly wordings: readonly Wording[];
  readonly agencies: readonly string[];
}

/**
 * The longest term that begins at a word of a query, or null; the wordings of
 * all terms of that length together. An abbreviation that is also a word of the
 * plans in lower case (`an`) counts only in capitals.
 */
export function findTerm(lexicon: Lexicon, tokens: readonly KeyedToken[], at: number): FoundTerm | null {
  const fitting = (lexicon.entries.get(tokens[at]?.key ?? '') ?? []).filter(
    ({ keys, isShort }) =>
      keys.every((key, offset) => tokens[at + offset]?.key === key) &&
      (!isShort || keys.length > 1 || isWrittenShort(tokens[at])),
  );
  const length = Math.max(0, ...fitting.map(({ keys }) => keys.length));
  const longest = fitting.filter(({ keys }) => keys.length === length);
  if (longest.length === 0) return null;
  return {
    length,
    wordings: uniqueWordings(longest.flatMap(({ wordings }) => wordings)),
    place: longest.find(({ place }) => place !== null)?.place ?? null,
    kind: longest.find(({ kind }) => kind !== null)?.kind ?? null,
    agencies: longest.flatMap(({ agency }) => agency ?? []),
  };
}

/** Whether a word is written as an abbreviation: in capitals, or without a vowel. */
function isWrittenShort(token: KeyedToken | undefined): boolean {
  const key = token?.key ?? '';
  return token?.isCapitals === true || !/[aeiou]/.test(key) || key.length > 4;
}

function uniqueWordings(wordings: readonly Wording[]): Wording[] {
  const byKeys = new Map(wordings.map((wording) => [wording.tokens.map(markedKey).join(' '), wording]));
  return [...byKeys.values()];
}
