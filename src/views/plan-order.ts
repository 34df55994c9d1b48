import type { PlanSummary } from '../schemas/plan-summary.ts';

type Place = Pick<PlanSummary, 'level' | 'jurisdictionCode' | 'placeVi'>;

/** The order in which plans stand side by side: provinces first, each level by the code of its place, then by name. */
export function comparePlaces(a: Place, b: Place): number {
  return keyOf(a).localeCompare(keyOf(b), 'vi');
}

function keyOf({ level, jurisdictionCode, placeVi }: Place): string {
  return `${level === 'province' ? '0' : '1'}/${jurisdictionCode}/${placeVi}`;
}
