import type { Remark } from './text-document.ts';

/** Things left out of a document, gathered by kind. */
export class RemarkList {
  readonly #kinds = new Map<string, string[]>();

  /** Notes a thing left out and its words, if it has any. */
  add(kind: string, words: string): void {
    const all = this.#kinds.get(kind) ?? [];
    all.push(words.replace(/\s+/g, ' ').trim());
    this.#kinds.set(kind, all);
  }

  /** A remark for each kind, with the first words of each thing. */
  list(): Remark[] {
    return [...this.#kinds].map(([kind, all]) => {
      const quotes = all.filter((words) => words !== '').map((words) => `“${shorten(words)}”`);
      const shown = quotes.slice(0, MOST_QUOTES).join(', ') + (quotes.length > MOST_QUOTES ? ' …' : '');
      return {
        message: `left out: ${String(all.length)} × ${kind}${shown === '' ? '' : ` (${shown})`}`,
        remedy:
          quotes.length > 0
            ? 'if the words belong to the plan, put them into the text of the document and begin again'
            : 'look whether it holds words of the plan; if so, type them into the document and begin again',
      };
    });
  }
}

const MOST_QUOTES = 5;

function shorten(words: string): string {
  return words.length <= 80 ? words : `${words.slice(0, 80).trimEnd()}…`;
}
