import { correctionsOf, withoutTypingKeys } from './corrections.ts';
import type { KeyedToken } from './keyed-tokens.ts';
import { keyTokens, markedKey } from './keyed-tokens.ts';
import type { FoundTerm, Lexicon } from './lexicon.ts';
import { isFunctionWord } from './function-words.ts';
import { findTerm, hasUnknownWord } from './lexicon.ts';
import { findNumber, foldInPlace, numberWays } from './number-ways.ts';
import type { RecordKind } from './search-plan.ts';

/** Why a way to say a slot is looked for although it was not typed. */
export type Added = 'name' | 'meaning' | 'english' | 'writing' | 'letter' | 'beginning';

/** Words that answer a slot, side by side. */
export interface Way {
  readonly keys: readonly string[];
  /** The marks wanted for each key; empty where any will do. */
  readonly marks: readonly string[];
  /** Whether no more than one sign may stand between the words: `25/10`. */
  readonly isTight: boolean;
  /** Whether it is an abbreviation, which stands in capitals. */
  readonly isShort: boolean;
  /** Whether it means something alone; a bare syllable needs its neighbours. */
  readonly isSolid: boolean;
  /** How good an answer it is, 0 to 1. */
  readonly quality: number;
  /** Null for what was typed. */
  readonly added: Added | null;
  /** The words for reading. */
  readonly words: string;
}

/** Whether a way is a guess at what was meant. */
export function isGuess({ added }: Way): boolean {
  return added === 'letter' || added === 'beginning';
}

/** A piece of a query that must be answered: a syllable, a number. */
export interface Slot {
  readonly typed: string;
  /** What answers it, the typed way first. */
  readonly ways: readonly Way[];
  /** Whether it may go unanswered: function words, and words that name a kind of record. */
  readonly isSoft: boolean;
}

/** Slots `from` to before `to` that together say something known, and what else says it. */
export interface Span {
  readonly from: number;
  readonly to: number;
  readonly typed: string;
  readonly ways: readonly Way[];
  /** The place that is named: its plans answer the slots whatever their words. */
  readonly place: string | null;
  /** The kind of record that is named, which answers the slots whatever its words. */
  readonly kind: RecordKind | null;
  /** The agencies that are named: what was read as theirs answers, as in `các sở: Y tế, Tài chính`. */
  readonly agencies: readonly string[];
}

/** What a reader typed, understood. */
export interface Query {
  /** As typed, white space trimmed. */
  readonly typed: string;
  /** What must be found, in the order typed. */
  readonly slots: readonly Slot[];
  readonly spans: readonly Span[];
  /** What must stand word for word, and what must not stand. */
  readonly phrases: readonly Way[];
  readonly excluded: readonly Way[];
}

/** How widely to look: only for what was typed, for what means the same, or for what may be meant. */
export type Reach = 'exact' | 'related' | 'guess';

/**
 * Reads a query in any Unicode form; null when it asks for nothing. Words in
 * quotation marks are wanted word for word, with the marks typed; a minus
 * before a word or a quotation excludes it. With `related` abbreviations, other
 * wordings and English words bring what means the same; with `guess` a word may
 * have one letter wrong, and the last may be a beginning.
 */
export function readQuery(input: string, lexicon: Lexicon, reach: Reach): Query | null {
  const text = input.normalize('NFKC');
  const phrases: Way[] = [];
  const excluded: Way[] = [];
  const rest = text
    .replace(/[“”„«»]/g, '"')
    .replace(/(^|\s)(-?)"([^"]+)"/g, (_all, before: string, minus: string, words: string) => {
      const way = typedWay(keyTokens(words), words);
      if (way.keys.length > 0) (minus === '' ? phrases : excluded).push(way);
      return `${before} `;
    })
    .replace(/(^|\s)[-−](\p{L}[^\s"]*)/gu, (_all, before: string, word: string) => {
      excluded.push(typedWay(keyTokens(word), word));
      return `${before} `;
    })
    .replaceAll('"', ' ');
  const { slots, spans } = readSlots(rest, lexicon, reach);
  return slots.length === 0 && phrases.length === 0
    ? null
    : { typed: text.trim(), slots, spans, phrases, excluded };
}

/** The one slot that must be answered, which so has no neighbour to stand beside; null where there are none or several. */
export function loneSlot({ slots }: Pick<Query, 'slots'>): Slot | null {
  const [hard, ...others] = slots.filter(({ isSoft }) => !isSoft);
  return hard !== undefined && others.length === 0 ? hard : null;
}

/** The query that asks for words side by side and nothing else. */
export function quotation(words: string): Query {
  return { typed: words, slots: [], spans: [], phrases: [typedWay(keyTokens(words), words)], excluded: [] };
}

function readSlots(text: string, lexicon: Lexicon, reach: Reach): Pick<Query, 'slots' | 'spans'> {
  const tokens = keyTokens(text);
  const slots: Slot[] = [];
  const spans: Span[] = [];
  const folded = foldInPlace(text);
  const isEnglish = hasUnknownWord(text, lexicon);
  let termEnd = 0;
  for (let at = 0; at < tokens.length;) {
    const term = reach === 'exact' || at < termEnd ? null : findTerm(lexicon, tokens, at);
    if (term !== null) {
      // What one syllable of the plans stands for needs its neighbours as the syllable does.
      const isSolid = term.length > 1 || meansAlone(tokens[at]?.key ?? '', lexicon);
      spans.push(toSpan(term, slots.length, textOf(text, tokens, at, term.length), isSolid));
      termEnd = at + term.length;
    }
    const number = at < termEnd ? null : readNumber(text, folded, tokens, at);
    slots.push(number?.slot ?? readWord(text, tokens, at, lexicon, reach, isEnglish));
    at += number?.length ?? 1;
  }
  const isOfKind = (slot: number): boolean =>
    spans.some(({ kind, from, to }) => kind !== null && slot >= from && slot < to);
  const softened = slots.map((slot, index) => (isOfKind(index) ? { ...slot, isSoft: true } : slot));
  return { slots: softened, spans };
}

/** A date, a percentage or a number, in every usual writing. */
function readNumber(
  text: string,
  folded: string,
  tokens: readonly KeyedToken[],
  at: number,
): { slot: Slot; length: number } | null {
  const number = findNumber(folded, tokens, at);
  if (number === null) return null;
  const ways = numberWays(number).map(({ words, isTight }, index): Way => {
    const keys = words.split(' ');
    const isTyped = index === 0;
    return {
      keys,
      marks: keys.map(() => ''),
      isTight,
      isShort: false,
      isSolid: true,
      quality: isTyped ? 1 : 0.97,
      added: isTyped ? null : 'writing',
      words,
    };
  });
  const typed = textOf(text, tokens, at, number.length);
  return { slot: { typed, ways, isSoft: false }, length: number.length };
}

/** What a wording of the glossary, an agency or a place stands for. */
function toSpan(
  { length, wordings, place, kind, agencies }: FoundTerm,
  from: number,
  typed: string,
  isSolid: boolean,
): Span {
  const ways = wordings.map(({ tokens, words, isShort, added }): Way => ({
    ...typedWay(tokens, words),
    isShort,
    isSolid,
    quality: { name: 0.97, english: 0.95, meaning: 0.7 }[added],
    added,
  }));
  return { from, to: from + length, typed, ways, place, kind, agencies };
}

function readWord(
  text: string,
  tokens: readonly KeyedToken[],
  at: number,
  lexicon: Lexicon,
  reach: Reach,
  isEnglish: boolean,
): Slot {
  const [token] = tokens.slice(at, at + 1);
  const typed = textOf(text, tokens, at, 1);
  const key = token?.key ?? '';
  const isKnown = lexicon.vocabulary.has(key);
  const way = { ...typedWay(tokens.slice(at, at + 1), typed), isSolid: meansAlone(key, lexicon) };
  // A word typed with the marks that plans print is no slip.
  const isRight = token !== undefined && token.marks !== '' && lexicon.marked.has(markedKey(token));
  const isLast = at === tokens.length - 1 && !/\s$/.test(text);
  const ways = reach !== 'exact' && token?.isCapitals === true ? [way, ...longerShorts(key, lexicon)] : [way];
  if (reach === 'guess') {
    if (isLast) ways.push(...beginningWays(key, lexicon));
    if (!isRight) ways.push(...letterWays(key, lexicon, isKnown));
  } else if (reach === 'related' && !isKnown && tokens.length > 1) {
    ways.push(...letterWays(key, lexicon, isKnown));
  }
  return {
    typed,
    ways,
    isSoft: reach !== 'exact' && token !== undefined && isFunctionWord(token, isEnglish),
  };
}

/** Abbreviations of the plans that hold the one typed: `UBMTTQVN` holds `MTTQ`. */
function longerShorts(key: string, { vocabulary }: Lexicon): Way[] {
  if (key.length < 3) return [];
  return [...vocabulary]
    .filter((word) => word !== key && word.includes(key) && word.length <= key.length + 6)
    .map((word) => ({ ...added(word, 'name', 0.97), isShort: true }));
}

/** What a word may stand for: as it reads without keys that typing left in it, and with one letter corrected. */
function letterWays(key: string, lexicon: Lexicon, isKnown: boolean): Way[] {
  const typed = withoutTypingKeys(key, lexicon.vocabulary);
  const corrected = correctionsOf(key, lexicon.vocabulary, isKnown).filter((word) => !typed.includes(word));
  return [
    // Nobody means a word that no plan has, when without those keys it is one.
    ...typed.map((right) => added(right, isKnown ? 'letter' : 'writing', isKnown ? 0.7 : 0.9)),
    ...corrected.map((right) => added(right, 'letter', 0.7)),
  ];
}

/** The words of the plans that begin as the last word does, which may be half typed. */
function beginningWays(key: string, lexicon: Lexicon): Way[] {
  if (key.length < 2) return [];
  return [...lexicon.vocabulary]
    .filter((word) => word.length > key.length && word.startsWith(key))
    .slice(0, 40)
    .map((word) => added(word, 'beginning', 0.6));
}

function added(key: string, reason: Added, quality: number): Way {
  return {
    keys: [key],
    marks: [''],
    isTight: false,
    isShort: false,
    isSolid: isNoSyllable(key),
    quality,
    added: reason,
    words: key,
  };
}

/** Whether a word means something alone: no plan has it, or it can be no Vietnamese syllable. */
function meansAlone(key: string, { vocabulary }: Lexicon): boolean {
  return !vocabulary.has(key) || isNoSyllable(key);
}

/** Whether a word can be no Vietnamese syllable, and so means something alone. */
function isNoSyllable(key: string): boolean {
  return key.length > 6 || /\d|[fjwz]/.test(key);
}

function typedWay(tokens: readonly KeyedToken[], words: string): Way {
  return {
    keys: tokens.map(({ key }) => key),
    marks: tokens.map(({ marks }) => marks),
    isTight: false,
    isShort: false,
    isSolid: false,
    quality: 1,
    added: null,
    words: words.trim(),
  };
}

function textOf(text: string, tokens: readonly KeyedToken[], at: number, length: number): string {
  return text.slice(tokens[at]?.start, tokens[at + length - 1]?.end);
}
