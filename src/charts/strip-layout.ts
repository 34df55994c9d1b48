import { scaleLinear } from 'd3-scale';
import type { TargetMark, TargetStrip } from '../views/target-strips.ts';

/** Sizes in the units of the drawing. */
export interface StripSizes {
  readonly width: number;
  /** Kept free at the left for the names of places, and at the right for what stands behind a mark. */
  readonly left: number;
  readonly right: number;
  /** Kept free at the top for the national figure. */
  readonly top: number;
  /** Of the line of one plan. */
  readonly row: number;
  /** Kept free at the bottom for the scale. */
  readonly bottom: number;
}

/** A line of the drawing. */
export interface StripRow {
  /** Plan and target; of plans that print no number or are silent, the plan. */
  readonly id: string;
  readonly planId: string;
  readonly says: 'number' | 'no-number' | 'nothing';
  /** Null where there is no number. */
  readonly mark: TargetMark | null;
  /** Where the number stands, of a range its lower end; where the scale begins when there is none. */
  readonly x: number;
  /** The upper end of a range; null otherwise. */
  readonly xTo: number | null;
  /** The middle of the line. */
  readonly y: number;
}

export interface StripLayout {
  readonly width: number;
  readonly height: number;
  /** Where the scale begins and ends. */
  readonly from: number;
  readonly to: number;
  /** The top and the bottom of the lines. */
  readonly top: number;
  readonly foot: number;
  readonly ticks: readonly { readonly value: number; readonly x: number }[];
  readonly rows: readonly StripRow[];
  /** Where the national figure stands; null when there is none. */
  readonly national: { readonly value: number; readonly x: number } | null;
}

/**
 * Lays the numbers of one matter along one scale: a line for each target, in their order, then for each plan that
 * prints no number, then for each that is silent. Percentages run from 0 to 100, or to the highest where that is
 * more; what is counted runs from 0 to a round number. All numbers have one decimal at most.
 */
export function layoutStrip(strip: TargetStrip, sizes: StripSizes): StripLayout {
  const { unit, marks, national, unnumbered, silentPlanIds } = strip;
  const values = marks.flatMap(({ target }) => [target.value, target.valueTo ?? target.value]);
  const highest = Math.max(0, ...values, national?.share ?? 0);
  const to = sizes.width - sizes.right;
  const scale = scaleLinear([0, unit === '%' ? Math.max(100, highest) : highest], [sizes.left, to]);
  if (unit !== '%') scale.nice(TICKS);
  const lines: Omit<StripRow, 'y'>[] = [
    ...marks.map((mark) => ({
      id: `${mark.planId}--${mark.target.id}`,
      planId: mark.planId,
      says: 'number' as const,
      mark,
      x: round(scale(mark.target.value)),
      xTo: mark.target.valueTo === null ? null : round(scale(mark.target.valueTo)),
    })),
    ...unnumbered.map(({ planId }) => lineWithout(planId, 'no-number', sizes.left)),
    ...silentPlanIds.map((planId) => lineWithout(planId, 'nothing', sizes.left)),
  ];
  const foot = sizes.top + lines.length * sizes.row;
  return {
    width: sizes.width,
    height: round(foot + sizes.bottom),
    from: sizes.left,
    to,
    top: sizes.top,
    foot: round(foot),
    ticks: scale.ticks(TICKS).map((value) => ({ value, x: round(scale(value)) })),
    rows: lines.map((line, at) => ({ ...line, y: round(sizes.top + (at + 0.5) * sizes.row) })),
    national: national === null ? null : { value: national.share, x: round(scale(national.share)) },
  };
}

/** About so many numbers along the scale. */
const TICKS = 4;

function lineWithout(planId: string, says: 'no-number' | 'nothing', x: number): Omit<StripRow, 'y'> {
  return { id: planId, planId, says, mark: null, x, xTo: null };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
