import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The colours of the light theme by their names in the style sheet: `ink` is `#1e1b14`. */
export type Theme = ReadonlyMap<string, string>;

let theme: Theme | undefined;

/** The light theme as the pages have it. */
export function getTheme(): Theme {
  theme ??= readTheme(readFileSync(join('src', 'styles', 'tokens.css'), 'utf8'));
  return theme;
}

/** Reads a style sheet of tokens: every `--name: light-dark(#…, #…)`. */
export function readTheme(css: string): Theme {
  return new Map(
    [...css.matchAll(/--([a-z-]+):\s*light-dark\((#[0-9a-f]{6}),/g)].map(([, name = '', colour = '']) => [
      name,
      colour,
    ]),
  );
}
