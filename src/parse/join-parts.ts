import type { PlanText, Span } from './plan-text.ts';

/**
 * Joins everything that was read from a plan, in source order, with the white
 * space that stood between. Equals the normalised source exactly when no word
 * was lost and none is in two places; where it differs, that is the loss.
 */
export function joinParts(plan: PlanText): string {
  const spans: Span[] = [
    ...plan.clauses.flatMap(({ label, heading, text }) => [...label, ...heading, ...text]),
    ...plan.tables.flatMap(({ columns }) => columns.flat()),
    ...plan.markup,
  ].sort((a, b) => a.start - b.start || a.end - b.end);

  let joined = '';
  let at = 0;
  for (const { start, end } of spans) {
    joined += whiteSpace(plan.source.slice(at, start)) + plan.source.slice(start, end);
    at = end;
  }
  return joined + whiteSpace(plan.source.slice(at));
}

/** Only white space may stand between what was read; words there are lost words. */
function whiteSpace(between: string): string {
  return between.replace(/\S+/g, '');
}
