import type { RecordKind } from './search-plan.ts';

/** Ways to say the same, for search. */
export interface SearchTerm {
  /** Vietnamese wordings, the main one first. */
  readonly vi: readonly string[];
  /** Abbreviations. */
  readonly short: readonly string[];
  /** The kind of record that the term names: a search for it finds those records. */
  readonly kind?: RecordKind;
}

/** English wordings and the Vietnamese term they find. */
export interface EnglishTerm extends SearchTerm {
  readonly en: readonly string[];
}

/** What the browser knows of the words of all plans: the file `words.json`. */
export interface SearchWords {
  /** Terms with more than one wording, or of a kind. */
  readonly terms: readonly SearchTerm[];
  /** All words that stand in plans, in lower case, by a space between them. */
  readonly vocabulary: string;
  /** The provincial units. */
  readonly places: readonly { readonly code: string; readonly vi: string; readonly en: string }[];
  /** Every name of an agency in Vietnamese, the main one first. */
  readonly agencies: readonly { readonly id: string; readonly vi: readonly string[] }[];
  readonly goals: readonly { readonly id: string; readonly vi: string }[];
  readonly plans: PlanList;
}

/** The English names of all this: the file `english.json`, loaded when a word is typed that no plan has. */
export interface SearchEnglish {
  readonly terms: readonly EnglishTerm[];
  /** By id. */
  readonly agencies: Readonly<Record<string, string>>;
  readonly goals: Readonly<Record<string, string>>;
}

/** The plans that can be searched, in order of their ids; a list for each column, since there may be thousands. */
export interface PlanList {
  readonly ids: readonly string[];
  /** The place of each in Vietnamese. */
  readonly names: readonly string[];
  /** The code of the provincial unit that each is of or belongs to. */
  readonly places: readonly string[];
  /** The name of Pagefind's record of each. */
  readonly records: readonly string[];
}

/** A page of ours, or a part of one: the file `pages.<language>.json` is a list of them. */
export interface SitePage {
  readonly title: string;
  readonly url: string;
  /** Its heading, a line feed, and its words. */
  readonly text: string;
}
