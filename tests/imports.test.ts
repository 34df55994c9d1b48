import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';

/**
 * What the files of each folder of `src` may import: other folders of `src`
 * (or one file of a folder), and outside packages. `*` stands for any package.
 */
const RULES: Record<string, { own: string[]; packages: string[] }> = {
  text: { own: [], packages: [] },
  schemas: { own: [], packages: ['zod'] },
  parse: { own: ['text', 'schemas'], packages: ['htmlparser2', 'mdast-util-from-markdown', 'mdast'] },
  views: {
    own: ['text', 'schemas', 'parse/passage.ts', 'parse/plan-text.ts', 'parse/plan-facts.ts'],
    packages: ['d3-array', 'diff'],
  },
  search: { own: ['text', 'schemas', 'parse/plan-text.ts', 'parse/plan-facts.ts'], packages: [] },
  explore: { own: ['text', 'schemas', 'search', 'views'], packages: [] },
  charts: { own: ['views', 'text'], packages: ['d3-*'] },
  loaders: { own: ['text', 'schemas', 'parse'], packages: ['node:*', 'yaml', 'zod', 'astro/*'] },
  site: {
    own: [
      'text',
      'schemas',
      'views',
      'explore',
      'search/search-strings.ts',
      'charts/flow-words.ts',
      'parse/plan-text.ts',
      'parse/plan-facts.ts',
    ],
    packages: ['html-escaper', 'csv-stringify', 'github-slugger', 'feed', 'ical-generator', 'node:crypto'],
  },
  components: {
    own: [
      'site',
      'schemas',
      'views',
      'charts',
      'islands',
      'explore/explorer-state.ts',
      'parse/plan-text.ts',
      'parse/plan-facts.ts',
    ],
    packages: ['astro/*'],
  },
  layouts: {
    own: ['site', 'components', 'styles', 'views', 'charts'],
    packages: ['astro:assets', 'astro/*'],
  },
  pictures: {
    own: ['site/share-pictures.ts', 'text'],
    packages: ['opentype.js', 'sharp', 'htmlparser2', 'domhandler', 'html-escaper', 'node:*'],
  },
  // Differences between words are found in the browser, between any two plans that a reader chooses.
  islands: {
    own: [
      'charts',
      'text',
      'search',
      'explore',
      'views/word-differences.ts',
      'views/align-passages.ts',
      // What a reader narrows a flow to is drawn in the browser.
      'views/responsibility-flow.ts',
      'views/gather-flow.ts',
      'views/packed-flow.ts',
    ],
    packages: ['d3-*', '@github/*'],
  },
  pages: {
    own: ['site', 'components', 'layouts', 'views', 'search', 'text', 'schemas', 'pictures'],
    packages: ['astro*'],
  },
  convert: { own: ['text'], packages: ['htmlparser2', 'domhandler', 'fflate'] },
  commands: { own: ['loaders', 'convert', 'parse', 'schemas', 'text', 'views'], packages: ['*'] },
  integrations: { own: ['loaders', 'search', 'views'], packages: ['*'] },
};

/** The files that may do what no other file of their folder may. */
const DOORS: Record<string, string[]> = {
  'site/collections.ts': ['astro:content'],
  'site/corpus.ts': ['loaders'],
  'layouts/GuidePage.astro': ['astro:content'],
  'astro-components.d.ts': ['astro/*'],
  'content.config.ts': ['loaders', 'schemas', 'astro:content', 'astro/*'],
};

test('each folder imports only what the layout allows', () => {
  expect(sourceFiles('src').flatMap(forbiddenImports)).toEqual([]);
});

test('a page that reads the parser is told so', () => {
  expect(check('pages/index.astro', [{ target: 'parse/parse-plan.ts', own: true }])).toEqual([
    'src/pages/index.astro may not import parse/parse-plan.ts',
  ]);
});

test('only collections.ts asks Astro for content', () => {
  expect(check('site/urls.ts', [{ target: 'astro:content', own: false }])).toEqual([
    'src/site/urls.ts may not import astro:content',
  ]);
  expect(check('site/collections.ts', [{ target: 'astro:content', own: false }])).toEqual([]);
});

interface Import {
  target: string;
  own: boolean;
}

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((name) => /\.(ts|astro|mjs)$/.test(name))
    .sort();
}

function forbiddenImports(file: string): string[] {
  const name = relative('src', file).replaceAll('\\', '/');
  return check(name, importsOf(file));
}

function importsOf(file: string): Import[] {
  const code = readFileSync(file, 'utf8');
  // `'from'` in quotes is a word and no import.
  const pattern = /(?<!['"])\b(?:from|import)\s*\(?\s*['"]([^'"\n]+)['"]/g;
  return [...code.matchAll(pattern)].map(([, target = '']) =>
    target.startsWith('.')
      ? { target: relative('src', join(dirname(file), target)).replaceAll('\\', '/'), own: true }
      : { target, own: false },
  );
}

function check(name: string, imports: Import[]): string[] {
  const folder = name.includes('/') ? (name.split('/')[0] ?? '') : '';
  const rule = RULES[folder] ?? { own: [], packages: [] };
  const doors = DOORS[name] ?? [];
  return imports
    .filter(({ target, own }) => {
      if (doors.some((door) => matches(door, target))) return false;
      if (!own) return !rule.packages.some((allowed) => matches(allowed, target));
      return !target.startsWith(`${folder}/`) && !rule.own.some((allowed) => matches(allowed, target));
    })
    .map(({ target }) => `src/${name} may not import ${target}`);
}

function matches(allowed: string, target: string): boolean {
  if (allowed.endsWith('*')) return target.startsWith(allowed.slice(0, -1));
  return target === allowed || target.startsWith(`${allowed}/`);
}
