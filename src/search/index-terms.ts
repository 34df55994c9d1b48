import { keysOf } from './keyed-tokens.ts';
import type { Query, Slot, Way } from './query.ts';
import { isGuess, loneSlot } from './query.ts';
import type { SearchPlan } from './search-plan.ts';

/**
 * The terms by which Pagefind finds the plans worth reading: pairs of
 * neighbouring words (a biword index, Manning, Raghavan and Schütze 2008,
 * section 2.4.1), since nearly every plan has nearly every syllable. A pair is
 * `noiwvu`: no Vietnamese syllable has a `w`. The last word of a text pairs with
 * nothing, `vuw`; so `vuw` begins a term of every text that has `vu`.
 */
export function indexTerms({ records }: SearchPlan): string[] {
  const terms = new Set<string>();
  for (const { text, clauseId, id } of records) {
    // The words of a fact stand in its clause.
    if (id !== clauseId) continue;
    const keys = keysOf(text).map(letters);
    keys.forEach((key, at) => terms.add(`${key}w${keys[at + 1] ?? ''}`));
  }
  return [...terms];
}

/** What a plan must have to be worth reading: any of the choices, of which each needs all its terms. */
export interface Need {
  readonly choices: readonly (readonly string[])[];
}

/**
 * What a query needs of a plan: each pair of neighbouring slots, each way that
 * means something alone, each known term, each quotation. A plan that meets no
 * need holds nothing that `matchWords` accepts. Empty when every plan may answer.
 */
export function neededTerms({ slots, spans, phrases }: Query): Need[] {
  const lone = loneSlot({ slots });
  const needs: Need[] = [];
  for (const phrase of phrases) needs.push({ choices: [termsOfWay(phrase)] });
  slots.forEach((slot, at) => {
    const next = slots[at + 1];
    if (next !== undefined) needs.push({ choices: pairs(slot, next) });
    const alone = slot === lone ? slot.ways : slot.ways.filter(({ isSolid }) => isSolid);
    if (alone.length > 0) needs.push({ choices: alone.map(termsOfWay) });
  });
  for (const { ways } of spans) if (ways.length > 0) needs.push({ choices: ways.map(termsOfWay) });
  return needs;
}

/** The terms of needs, up to `most`: the first choice of each need, then the second of each, and so on. */
export function listTerms(needs: readonly Need[], most: number): string[] {
  const longest = Math.max(0, ...needs.map(({ choices }) => choices.length));
  const terms = new Set<string>();
  for (let at = 0; at < longest && terms.size < most; at += 1) {
    for (const term of needs.flatMap(({ choices }) => choices[at] ?? [])) terms.add(term);
  }
  return [...terms].slice(0, most);
}

/** Neighbours as one term, what was typed first; of two guesses `matchWords` accepts none. */
function pairs(left: Slot, right: Slot): string[][] {
  return left.ways.flatMap((before) =>
    right.ways
      .filter((after) => !isGuess(before) || !isGuess(after))
      .map((after) => [`${letters(before.keys.at(-1) ?? '')}w${letters(after.keys[0] ?? '')}`]),
  );
}

function termsOfWay({ keys }: Way): string[] {
  const words = keys.map(letters);
  return words.length === 1
    ? words.map((word) => `${word}w`)
    : words.slice(1).map((word, before) => `${words[before] ?? ''}w${word}`);
}

/** Pagefind reads letters and digits only. */
function letters(key: string): string {
  return key.replace('%', 'pc').replace(/[^\p{L}\d]/gu, 'd');
}
