import type { Clause } from '../../parse/plan-text.ts';

/** The clauses of a plan by place: what stands under each, and in what order. */
export interface ClausePlaces {
  /** The ids of a clause and of everything under it, in document order; an id that no clause has gives itself alone. */
  readonly subtree: (clauseId: string) => readonly string[];
  /** The place of each clause in the document, from 0. */
  readonly order: ReadonlyMap<string, number>;
}

/** In: the clauses of a plan, each after its parent. Made once for them, as every topic asks. */
export function getClausePlaces(clauses: readonly Clause[]): ClausePlaces {
  const known = placesByClauses.get(clauses);
  if (known !== undefined) return known;
  const children = Map.groupBy(clauses, ({ parentId }) => parentId);
  const subtree = (id: string): string[] => [
    id,
    ...(children.get(id) ?? []).flatMap((child) => subtree(child.id)),
  ];
  const places = { subtree, order: new Map(clauses.map(({ id }, index) => [id, index])) };
  placesByClauses.set(clauses, places);
  return places;
}

const placesByClauses = new WeakMap<readonly Clause[], ClausePlaces>();
