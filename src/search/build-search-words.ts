import type { Agency } from '../schemas/agency.ts';
import type { Term } from '../schemas/glossary.ts';
import type { Goal } from '../schemas/goal.ts';
import type { Jurisdiction } from '../schemas/jurisdiction.ts';
import { tokenise } from '../text/tokens.ts';
import { keysOf } from './keyed-tokens.ts';
import type { SearchPlan } from './search-plan.ts';
import type { SearchEnglish, SearchTerm, SearchWords } from './search-words.ts';

/** What the words are made of. `records` holds the name of Pagefind's record of a plan, by the plan's id. */
export interface WordsToSearch {
  readonly plans: readonly SearchPlan[];
  readonly terms: readonly Term[];
  readonly agencies: readonly Agency[];
  readonly goals: readonly Goal[];
  readonly jurisdictions: readonly Jurisdiction[];
  readonly records: ReadonlyMap<string, string>;
}

/**
 * Builds what the browser knows of the words of all plans, in Vietnamese and in
 * English. Of the glossary and the agencies it keeps what some plan names:
 * other terms could find nothing.
 */
export function buildSearchWords(from: WordsToSearch): { words: SearchWords; english: SearchEnglish } {
  const texts = new Set(from.plans.flatMap(({ records }) => records.map(({ text }) => text)));
  const vocabulary = new Set([...texts].flatMap((text) => tokenise(text).map(({ exact }) => exact)));
  const wordings = [
    ...from.terms.flatMap(({ vi, short }) => [...vi, ...short]),
    ...from.agencies.flatMap(({ name_vi, variants }) => [name_vi, ...variants]),
  ];
  const named = findNamed(wordings, texts);
  const isNamed = (wording: string): boolean => named.has(wording);
  const terms = from.terms.filter(
    ({ vi, short, kind }) => kind !== undefined || [...vi, ...short].some(isNamed),
  );
  // A name with its place in it is two things to search for.
  const placeKeys = from.jurisdictions.map(({ name_vi }) => ` ${keysOf(name_vi).join(' ')} `);
  const namesPlace = (name: string): boolean => {
    const keys = ` ${keysOf(name).join(' ')} `;
    return placeKeys.some((place) => keys.includes(place));
  };
  const acting = new Set(
    from.plans.flatMap(({ records }) =>
      records.flatMap(({ lead, coordinating, duty }) => [...lead, ...coordinating, ...duty]),
    ),
  );
  const agencies = from.agencies
    .filter(({ id, name_vi, variants }) => acting.has(id) || [name_vi, ...variants].some(isNamed))
    .map(({ id, name_vi, name_en, variants }) => ({
      id,
      vi: [name_vi, ...variants.filter((name) => !namesPlace(name))],
      en: name_en,
    }));
  return {
    words: {
      terms: terms
        .filter((term) => term.kind !== undefined || term.vi.length + term.short.length > 1)
        .map(toTerm),
      vocabulary: [...vocabulary].sort().join(' '),
      places: from.jurisdictions.map(({ code, name_vi, name_en }) => ({ code, vi: name_vi, en: name_en })),
      agencies: agencies.map(({ id, vi }) => ({ id, vi })),
      goals: from.goals.map(({ id, short_vi }) => ({ id, vi: short_vi })),
      plans: {
        ids: from.plans.map(({ planId }) => planId),
        names: from.plans.map(({ placeVi }) => placeVi),
        places: from.plans.map(({ jurisdictionCode }) => jurisdictionCode),
        records: from.plans.map(({ planId }) => from.records.get(planId) ?? ''),
      },
    },
    english: {
      terms: terms.filter(({ en }) => en.length > 0).map((term) => ({ en: term.en, ...toTerm(term) })),
      agencies: Object.fromEntries(agencies.map(({ id, en }) => [id, en])),
      goals: Object.fromEntries(from.goals.map(({ id, short_en }) => [id, short_en])),
    },
  };
}

function toTerm({ vi, short, kind }: Term): SearchTerm {
  return { vi, short, ...(kind === undefined ? {} : { kind }) };
}

/** Those of the wordings that stand in some text, word for word, with any marks. */
function findNamed(wordings: readonly string[], texts: Iterable<string>): Set<string> {
  const wanted = wordings.map((wording) => ({ wording, keys: keysOf(wording) }));
  const byFirst = Map.groupBy(wanted, ({ keys }) => keys[0] ?? '');
  const named = new Set<string>();
  for (const text of texts) {
    const keys = keysOf(text);
    keys.forEach((first, start) => {
      for (const { wording, keys: own } of byFirst.get(first) ?? []) {
        if (own.every((key, offset) => keys[start + offset] === key)) named.add(wording);
      }
    });
  }
  return named;
}
