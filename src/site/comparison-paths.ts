import { getComparisons } from './corpus-views.ts';

/** The paths of all comparisons: the standard parts and the goals. */
export function comparisonPaths(): { params: { topic: string } }[] {
  return [...getComparisons().keys()].map((topic) => ({ params: { topic } }));
}
