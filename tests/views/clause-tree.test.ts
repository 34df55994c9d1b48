import { expect, test } from 'vitest';
import type { ClauseNode } from '../../src/views/clause-tree.ts';
import { buildClauseTree } from '../../src/views/clause-tree.ts';
import { clause, freeze } from './clauses.ts';

/** A tree as ids in nested lists. */
function ids(nodes: readonly ClauseNode[]): unknown[] {
  return nodes.map((node) =>
    node.children.length === 0 ? node.clause.id : [node.clause.id, ids(node.children)],
  );
}

test('clauses stand under their parents, in document order', () => {
  const clauses = freeze([
    clause('title', 'title'),
    clause('i', 'section'),
    clause('i.1', 'clause'),
    clause('i.1.a', 'point'),
    clause('i.1.b', 'point'),
    clause('i.2', 'clause'),
    clause('ii', 'section'),
  ]);
  expect(ids(buildClauseTree(clauses))).toEqual(['title', ['i', [['i.1', ['i.1.a', 'i.1.b']], 'i.2']], 'ii']);
});

test('a clause whose parent is not there is not lost', () => {
  expect(ids(buildClauseTree([clause('iv.1', 'clause'), clause('iv.1.a', 'point')]))).toEqual([
    ['iv.1', ['iv.1.a']],
  ]);
});

test('no clauses give no tree', () => {
  expect(buildClauseTree([])).toEqual([]);
});
