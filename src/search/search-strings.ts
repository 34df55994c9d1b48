import type { PathWords } from '../text/clause-path.ts';

/** The words of the interface that the search page hands to its scripts; `{…}` are gaps. */
export interface SearchStrings {
  readonly start: string;
  readonly working: string;
  readonly found: string;
  readonly foundOne: string;
  readonly foundSome: string;
  readonly foundPart: string;
  readonly none: string;
  readonly noneChosen: string;
  readonly notHeld: string;
  readonly tried: string;
  readonly failed: string;
  readonly wholePlan: string;
  readonly lines: string;
  readonly also: string;
  readonly under: string;
  readonly copied: string;
  readonly copyFailed: string;
  readonly quote: string;
  readonly document: string;
  readonly showAll: string;
  readonly added: Readonly<Record<string, string>>;
  readonly facets: Readonly<Record<string, string>>;
  readonly values: Readonly<Record<string, string>>;
  readonly goal: string;
  readonly path: PathWords;
}
