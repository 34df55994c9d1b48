import type { Clause, PlanText } from '../parse/plan-text.ts';
import { readClause } from '../parse/plan-text.ts';

/** A clause that names an annex, and where in its reading (`readClause`) the words `phụ lục` begin. */
export interface AnnexReference {
  readonly clause: Clause;
  readonly at: number;
}

/** The clauses that name an annex which the text held does not contain, in order; none where it does, or none is named. */
export function findAnnexReferences(text: PlanText): readonly AnnexReference[] {
  if (text.meta.hasAnnex !== 'referenced') return [];
  const known = referencesByText.get(text);
  if (known !== undefined) return known;
  const references = text.clauses.flatMap((clause) => {
    const at = readClause(clause).search(/phụ lục/iu);
    return at === -1 ? [] : [{ clause, at }];
  });
  referencesByText.set(text, references);
  return references;
}

/** Searched once for a plan: every goal and every commitment asks. */
const referencesByText = new WeakMap<PlanText, readonly AnnexReference[]>();
