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
  readonly places: readonly { readonly code: string; readonly vi: string; readonly en: string }[];
  /** Every name of an agency in Vietnamese, the main one first. */
  readonly agencies: readonly { readonly id: string; readonly vi: readonly string[] }[];
  readonly goals: readonly { readonly id: string; readonly vi: string }[];
  /** The plans, in order of their ids, and which of Pagefind's records each is. */
  readonly plans: readonly SearchPlanEntry[];
}

/** The English names of all this: the file `english.json`, loaded when a word is typed that no plan has. */
export interface SearchEnglish {
  readonly terms: readonly EnglishTerm[];
  /** By id. */
  readonly agencies: Readonly<Record<string, string>>;
  readonly goals: Readonly<Record<string, string>>;
}

/** A plan that can be searched. */
export interface SearchPlanEntry {
  readonly id: string;
  /** Its place for reading. */
  readonly vi: string;
  readonly en: string;
  readonly level: 'province' | 'commune';
  /** The code of the place it is of or belongs to. */
  readonly place: string;
  /** The name of Pagefind's record of the plan. */
  readonly record: string;
}

/** A page of ours, or a part of one: the file `pages.<language>.json` is a list of them. */
export interface SitePage {
  readonly title: string;
  readonly url: string;
  /** Its heading, a line feed, and its words. */
  readonly text: string;
}
