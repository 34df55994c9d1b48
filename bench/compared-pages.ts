import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { close, createIndex } from 'pagefind';
import ts from 'typescript';
import { fold } from '../src/text/fold.ts';
import type { ClauseRecord } from './clause-records.ts';
import type { Answer, SearchPage, ShownResult } from './search-page.ts';

declare global {
  /** What the pages in `bench/pages` offer. */
  var prepare: () => Promise<unknown>;
  var ask: (query: string, onFirst: () => void) => Promise<ShownResult[]>;
}

/**
 * Pagefind as it comes: a record for each clause, its words as printed, all
 * options at their defaults, `search()` as it orders, the first ten results
 * loaded. Writes its page and index into `folder/pagefind`; the page
 * is known once the address of `folder` is. Refuses what Pagefind refuses.
 */
export async function makePagefindPage(
  records: readonly ClauseRecord[],
  folder: string,
): Promise<(url: string) => SearchPage> {
  const home = startFolder(folder, 'pagefind');
  const made = await createIndex({ forceLanguage: 'vi' });
  check(made);
  for (const { planId, recordId, lines, place, text } of records) {
    const meta = {
      title: place,
      plan: planId,
      record: recordId,
      first: String(lines[0]),
      last: String(lines[1]),
    };
    const record = { url: `/${planId}/#${recordId}`, content: text, language: 'vi', meta };
    const added = await made.index?.addCustomRecord(record);
    check(added ?? { errors: ['no index was made'] });
  }
  const written = await made.index?.writeFiles({ outputPath: join(home, 'pagefind') });
  check(written ?? { errors: ['no index was made'] });
  await close();
  return (url) => comparedPage('Pagefind', new URL('pagefind/', url));
}

/**
 * MiniSearch with folded terms, all else at its defaults (any word of the query
 * finds): the records are one JSON file, indexed in the page. Writes its page
 * into `folder/minisearch`; the page is known
 * once the address of `folder` is.
 */
export function makeMiniSearchPage(
  records: readonly ClauseRecord[],
  folder: string,
): (url: string) => SearchPage {
  const home = startFolder(folder, 'minisearch');
  const library = readFileSync(fileURLToPath(import.meta.resolve('minisearch')), 'utf8');
  // As a site would send it: without the comments, which are half of the file.
  const { outputText } = ts.transpileModule(library, {
    compilerOptions: { target: ts.ScriptTarget.ESNext, module: ts.ModuleKind.ESNext, removeComments: true },
  });
  writeFileSync(join(home, 'minisearch.js'), outputText);
  // Node has taken the types out of the function, and it uses nothing outside itself.
  writeFileSync(join(home, 'fold.js'), `export ${fold.toString()}`);
  writeFileSync(join(home, 'records.json'), JSON.stringify(records));
  return (url) => comparedPage('MiniSearch', new URL('minisearch/', url));
}

function startFolder(folder: string, name: string): string {
  const home = join(folder, name);
  mkdirSync(home, { recursive: true });
  cpSync(join(import.meta.dirname, 'pages', `${name}.html`), join(home, 'index.html'));
  return home;
}

function comparedPage(name: string, url: URL): SearchPage {
  return {
    name,
    url: url.href,
    ask: (page, query) =>
      page.evaluate(async (asked): Promise<Answer> => {
        let firstMs: number | null = null;
        const start = performance.now();
        const results = await globalThis.ask(asked, () => (firstMs = performance.now() - start));
        return { results, firstMs, ms: performance.now() - start };
      }, query),
    focus: (page) =>
      page.evaluate(() => {
        void globalThis.prepare();
      }),
  };
}

function check({ errors }: { errors: string[] }): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
}
