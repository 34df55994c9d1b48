import type { StripSizes } from '../../charts/strip-layout.ts';

/** The sizes in which strips are drawn: across a page, in its main column, on a phone. */
export const STRIP_SIZES = {
  wide: { width: 1080, left: 240, right: 90, top: 34, row: 34, bottom: 30 },
  page: { width: 720, left: 170, right: 70, top: 34, row: 34, bottom: 30 },
  narrow: { width: 360, left: 132, right: 20, top: 34, row: 36, bottom: 30 },
} as const satisfies Record<string, StripSizes>;
