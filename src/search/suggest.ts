import { keysOf } from './keyed-tokens.ts';
import type { SearchEnglish, SearchWords } from './search-words.ts';

/** Words to search for that continue what was typed. */
export interface Suggestion {
  readonly words: string;
  readonly kind: 'recent' | 'term' | 'agency' | 'goal' | 'place';
}

/**
 * Suggests what may be meant by the beginning that was typed: recent searches,
 * then agencies, goals, places and terms that some plan names, by any of their
 * names. In: what was typed, in any form. Out: up to `limit`, each once.
 */
export function suggest(
  typed: string,
  { agencies, goals, places, terms, plans }: SearchWords,
  english: SearchEnglish | null,
  recent: readonly string[],
  limit: number,
): Suggestion[] {
  const keys = keysOf(typed.normalize('NFKC'));
  const held = new Set(plans.places);
  const units = new Set(places.map(({ vi }) => vi));
  const all: Named[] = recent.map((words) => ({ words, names: [words], kind: 'recent' }));
  if (keys.length > 0) {
    all.push(
      ...agencies.map(({ id, vi }) => named('agency', vi, english?.agencies[id])),
      ...goals.map(({ id, vi }) => named('goal', [vi], english?.goals[id])),
      ...places.filter(({ code }) => held.has(code)).map(({ vi, en }) => named('place', [vi], en)),
      ...plans.names.filter((name) => !units.has(name)).map((name) => named('place', [name])),
      ...terms.map(({ vi, short }) => named('term', vi, ...short)),
      ...(english?.terms ?? []).map(({ vi, short, en }) => named('term', vi, ...short, ...en)),
    );
  }
  const seen = new Set([keys.join(' ')]);
  return all
    .filter(({ words, names }) => {
      const own = keysOf(words).join(' ');
      if (words === '' || seen.has(own) || !names.some((name) => beginsIn(keysOf(name), keys))) return false;
      seen.add(own);
      return true;
    })
    .slice(0, limit)
    .map(({ words, kind }) => ({ words, kind }));
}

/** A suggestion and the names that it is found by. */
interface Named extends Suggestion {
  readonly names: readonly string[];
}

function named(
  kind: Suggestion['kind'],
  vi: readonly string[],
  ...others: readonly (string | undefined)[]
): Named {
  return { words: vi[0] ?? '', names: [...vi, ...others.filter((name) => name !== undefined)], kind };
}

/** Whether typed words, the last perhaps half typed, begin a name or a word of it. */
function beginsIn(name: readonly string[], typed: readonly string[]): boolean {
  if (typed.length === 0) return true;
  return name.some((_key, start) =>
    typed.every((key, offset) => {
      const own = name[start + offset] ?? '';
      return offset === typed.length - 1 ? own.startsWith(key) : own === key;
    }),
  );
}
