import type { PathWords } from '../text/clause-path.ts';
import type { CommitmentKind } from '../views/commitments.ts';

/** The words of the interface that the table of all commitments hands to its script; `{…}` are gaps. */
export interface ExplorerStrings {
  readonly loading: string;
  readonly failed: string;
  /** How many of all, of several plans and of one. */
  readonly found: string;
  readonly foundOnePlan: string;
  readonly beginning: string;
  readonly none: string;
  readonly noneTyped: string;
  readonly noneChosen: string;
  readonly noneBoth: string;
  readonly remove: string;
  readonly facets: Readonly<Record<string, string>>;
  readonly values: Readonly<Record<string, string>>;
  readonly showAll: string;
  readonly name: string;
  readonly nth: string;
  readonly kinds: Readonly<Record<CommitmentKind, string>>;
  readonly lead: string;
  readonly actors: string;
  readonly path: PathWords;
}
