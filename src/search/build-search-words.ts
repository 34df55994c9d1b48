import type { Agency } from '../schemas/agency.ts';
import type { Term } from '../schemas/glossary.ts';
import type { Goal } from '../schemas/goal.ts';
import type { Jurisdiction } from '../schemas/jurisdiction.ts';
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
  const texts = from.plans.flatMap(({ records }) => records.map(({ text }) => text));
  const vocabulary = new Set(
    texts.flatMap(
      (text) =>
        text
          .normalize('NFC')
          .toLowerCase()
          .match(/[\p{L}\p{N}]+/gu) ?? [],
    ),
  );
  const runs = collectRuns(texts);
  // A name with its place in it is two things to search for.
  const namesPlace = (name: string): boolean =>
    from.jurisdictions.some(({ name_vi }) =>
      ` ${keysOf(name).join(' ')} `.includes(` ${keysOf(name_vi).join(' ')} `),
    );
  const isNamed = (wording: string): boolean => runs.has(runOf(keysOf(wording)));
  const terms = from.terms.filter(
    ({ vi, short, kind }) => kind !== undefined || [...vi, ...short].some(isNamed),
  );
  const agencies = from.agencies
    .filter(({ name_vi, variants }) => [name_vi, ...variants].some(isNamed))
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
      places: [
        ...from.jurisdictions.map(({ code, name_vi, name_en }) => ({ code, vi: name_vi, en: name_en })),
        ...from.plans
          .filter(({ level }) => level === 'commune')
          .map(({ planId, placeVi, placeEn }) => ({ code: planId, vi: placeVi, en: placeEn })),
      ],
      agencies: agencies.map(({ id, vi }) => ({ id, vi })),
      goals: from.goals.map(({ id, short_vi }) => ({ id, vi: short_vi })),
      plans: from.plans.map(({ planId, placeVi, placeEn, level, jurisdictionCode }) => ({
        id: planId,
        vi: placeVi,
        en: placeEn,
        level,
        place: jurisdictionCode,
        record: from.records.get(planId) ?? '',
      })),
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

/** The longest wording that is looked up whole; longer ones count by their beginning. */
const LONGEST = 8;

/** Every run of up to eight neighbouring keys of texts. */
function collectRuns(texts: readonly string[]): Set<string> {
  const runs = new Set<string>();
  for (const text of texts) {
    const keys = keysOf(text);
    for (let start = 0; start < keys.length; start += 1) {
      let run = '';
      for (let end = start; end < Math.min(keys.length, start + LONGEST); end += 1) {
        run += ` ${keys[end] ?? ''}`;
        runs.add(run);
      }
    }
  }
  return runs;
}

function runOf(keys: readonly string[]): string {
  return keys
    .slice(0, LONGEST)
    .map((key) => ` ${key}`)
    .join('');
}
