import type { Cell, Clause, ClauseLevel, Issue, Passage, Span } from './plan-text.ts';
import { readPassage } from './plan-text.ts';

/** A clause to be: its lines and unique id are worked out when it is added. */
export interface ClauseDraft {
  readonly id: string;
  readonly parentId: string | null;
  readonly level: ClauseLevel;
  readonly startLine: number;
  readonly endLine: number;
  readonly label?: Passage;
  readonly heading?: Passage;
  readonly text?: Passage;
  readonly cells?: readonly Cell[];
}

/** Clauses in the making, in document order, and what was odd about them. */
export class ClauseList {
  readonly clauses: Clause[] = [];
  readonly issues: Issue[] = [];
  readonly markup: Span[] = [];
  readonly #uses = new Map<string, number>();

  /**
   * Adds a clause and returns its id. An id that the document's numbers give
   * twice gets `~2`, `~3` … and, for numbered clauses, a warning.
   */
  add(draft: ClauseDraft): string {
    const uses = (this.#uses.get(draft.id) ?? 0) + 1;
    this.#uses.set(draft.id, uses);
    const id = uses === 1 ? draft.id : `${draft.id}~${String(uses)}`;
    const { parentId, level, startLine, endLine, label = [], heading = [], text = [], cells = [] } = draft;
    this.clauses.push({ id, parentId, level, label, heading, text, startLine, endLine, cells });
    if (uses > 1 && label.length > 0) {
      this.issues.push({
        line: startLine,
        severity: 'warning',
        message: `the number “${readPassage(label).trim()}” is used again here; the clause is called ${id}`,
        remedy: 'compare with the printed page; if the document numbers it so, leave it as it is',
      });
    }
    return id;
  }
}
