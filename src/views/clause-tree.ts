import type { Clause } from '../parse/plan-text.ts';

export interface ClauseNode {
  readonly clause: Clause;
  readonly children: readonly ClauseNode[];
}

/** The clauses of a plan as trees, in document order. In: clauses, each after its parent. */
export function buildClauseTree(clauses: readonly Clause[]): ClauseNode[] {
  const roots: ClauseNode[] = [];
  const children = new Map<string, ClauseNode[]>();
  for (const clause of clauses) {
    const own: ClauseNode[] = [];
    children.set(clause.id, own);
    const siblings = clause.parentId === null ? roots : (children.get(clause.parentId) ?? roots);
    siblings.push({ clause, children: own });
  }
  return roots;
}
