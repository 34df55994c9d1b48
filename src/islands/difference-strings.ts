import type { PathWords } from '../text/clause-path.ts';

/** The words that differences are shown with; `{…}` are gaps. */
export interface DifferenceStrings {
  readonly language: 'vi' | 'en';
  readonly path: PathWords;
  readonly lines: string;
  readonly onlyIn: string;
  readonly spelling: string;
  readonly summary: string;
  readonly summaryOne: string;
  readonly none: string;
  readonly coarse: string;
  readonly noCounterpart: string;
  readonly copy: string;
  readonly copied: string;
  readonly copyFailed: string;
  readonly quote: string;
  readonly document: string;
  readonly working: string;
  readonly failed: string;
}
