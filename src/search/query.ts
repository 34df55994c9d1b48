import type { Token } from '../text/tokens.ts';
import { tokenise } from '../text/tokens.ts';
import { toIndexLetters } from './index-letters.ts';

/** What a reader typed, understood. */
export interface Query {
  /** As typed, white space trimmed. */
  readonly typed: string;
  /** What Pagefind is asked. */
  readonly engine: string;
  readonly tokens: readonly Token[];
  /** Whether the words stand in quotation marks: exactly these, side by side. */
  readonly isQuoted: boolean;
}

/** Reads a query in any Unicode form; null when it holds no word. */
export function readQuery(input: string): Query | null {
  const typed = input.normalize('NFKC').trim();
  const isQuoted = /^["“”„].+["“”]$/.test(typed);
  const tokens = tokenise(typed);
  if (tokens.length === 0) return null;
  // Slashes and hyphens stay: Pagefind reads `155/QĐ-TTg` as one word in texts and queries alike.
  const engine = toIndexLetters(typed.replace(/["“”„%]/g, ' ')).trim();
  return { typed, engine, tokens, isQuoted };
}
