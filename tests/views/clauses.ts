import type { Cell, Clause, ClauseLevel, Passage } from '../../src/parse/plan-text.ts';

/** Words as a passage of one piece; none for the empty string. */
export function passage(text: string): Passage {
  return text === '' ? [] : [{ start: 0, end: text.length, text, glue: '', strong: false, em: false }];
}

/** A clause whose parent is what stands before the last step of its id. */
export function clause(
  id: string,
  level: ClauseLevel,
  words: { label?: string; heading?: string; text?: string; cells?: readonly Cell[] } = {},
): Clause {
  const { label = '', heading = '', text = '', cells = [] } = words;
  return {
    id,
    parentId: id.includes('.') ? id.slice(0, id.lastIndexOf('.')) : null,
    level,
    label: passage(label),
    heading: passage(heading),
    text: passage(text),
    startLine: 1,
    endLine: 1,
    cells,
  };
}

/** The same value, which throws when anything in it is changed. */
export function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    Object.freeze(value);
    Object.values(value).forEach(freeze);
  }
  return value;
}
