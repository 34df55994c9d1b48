import type { WarmTimes } from './ask-all.ts';
import type { FirstResult } from './first-result.ts';
import type { GroupScore, QueryScore } from './summary.ts';

/** What was measured of one search page. */
export interface PageFigures {
  readonly name: string;
  /** By list of queries: means of its kinds, and each query. */
  readonly lists: readonly {
    readonly name: string;
    readonly groups: readonly GroupScore[];
    readonly scores: readonly QueryScore[];
  }[];
  readonly warm: WarmTimes;
  /** Empty when only warm times were asked for. */
  readonly cold: readonly ({ readonly network: string; readonly focusSeconds: number } & FirstResult)[];
}
