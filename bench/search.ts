import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { buildSite } from '../tests/browser/build-site.ts';
import { launchChromium } from '../tests/browser/chromium.ts';
import { serveSite } from '../tests/browser/site-server.ts';
import { readClauseRecords } from './clause-records.ts';
import { makeMiniSearchPage, makePagefindPage } from './compared-pages.ts';
import { siteSearchPage } from './drive-search.ts';
import { formatIndex, formatReport } from './format-report.ts';
import type { IndexFigures } from './index-figures.ts';
import { buildIndex } from './index-figures.ts';
import { readJudgedQueries } from './judged-queries.ts';
import type { QueryList } from './measure-page.ts';
import { measurePage } from './measure-page.ts';
import { readOptions } from './options.ts';
import type { Options } from './options.ts';
import type { PageFigures } from './page-figures.ts';
import type { SearchPage } from './search-page.ts';
import { writeSyntheticContent } from './write-synthetic-content.ts';

/**
 * `npm run bench:search`: how well and how fast the search answers judged
 * queries, beside stock Pagefind and MiniSearch on the same records. The report
 * goes to standard output, progress to standard error.
 *
 *     --queries FILE   a list of judged queries; may be given more than once
 *     --site FOLDER    a built site, to save building it; its index stays as it is
 *     --quick          this site only, without cold measurements
 *     --plans COUNT    this site only, with the index of so many synthetic plans:
 *                      sizes and times, since nobody judged their clauses
 *     --json FILE      all figures, down to the single query
 */
async function main(options: Options): Promise<void> {
  const lists = options.queries.map((path) => ({ name: basename(path), queries: readJudgedQueries(path) }));
  const folder = mkdtempSync(join(tmpdir(), 'bench-search-'));
  try {
    const siteFolder = await prepareSite(options, folder);
    const index = options.plans === null ? null : await replaceIndex(siteFolder, options.plans, folder);
    if (index !== null) console.log(`${formatIndex(index)}\n`);
    const pages = await measureAll(options, lists, siteFolder, folder);
    if (options.json !== null) writeFileSync(options.json, `${JSON.stringify({ index, pages }, null, 2)}\n`);
    console.log(formatReport(pages));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A built site that may be changed. */
async function prepareSite({ site }: Options, folder: string): Promise<string> {
  const outDir = join(folder, 'site');
  if (site !== null) {
    cpSync(site, outDir, { recursive: true });
    return outDir;
  }
  say('building the site …');
  const { code, output } = await buildSite(outDir, join(folder, 'cache'), {});
  if (code !== 0) throw new Error(`The site could not be built.\n${output}`);
  return outDir;
}

/** Folders of the built site that hold what its search loads. */
const INDEX_FOLDERS = ['pagefind', 'search'];

/**
 * Puts the index of `count` synthetic plans in place of the site's own. The
 * pages stay those of the plans held: the search page is all that is visited.
 */
async function replaceIndex(siteFolder: string, count: number, folder: string): Promise<IndexFigures> {
  const content = join(folder, 'content');
  const index = join(folder, 'index');
  say(`making ${String(count)} synthetic plans …`);
  writeSyntheticContent(content, count);
  say('building their index …');
  const figures = await buildIndex(content, index);
  for (const name of INDEX_FOLDERS) rmSync(join(siteFolder, name), { recursive: true, force: true });
  cpSync(index, siteFolder, { recursive: true });
  return figures;
}

async function measureAll(
  { isQuick, plans }: Options,
  lists: readonly QueryList[],
  siteFolder: string,
  folder: string,
): Promise<PageFigures[]> {
  const site = await serveSite('/', siteFolder);
  const others = isQuick || plans !== null ? null : await serveCompared(join(folder, 'compared'));
  const browser = await launchChromium();
  try {
    const searchPages = [siteSearchPage(site.url), ...(others?.pages ?? [])];
    const measured: PageFigures[] = [];
    for (const searchPage of searchPages) {
      say(`asking ${searchPage.name} …`);
      const figures = await measurePage(browser, searchPage, lists, !isQuick);
      measured.push(plans === null ? figures : { ...figures, lists: [] });
    }
    return measured;
  } finally {
    await browser.close();
    await others?.stop();
    await site.stop();
  }
}

async function serveCompared(
  folder: string,
): Promise<{ pages: readonly SearchPage[]; stop: () => Promise<void> }> {
  say('indexing for Pagefind and MiniSearch …');
  const records = readClauseRecords();
  const makePages = [await makePagefindPage(records, folder), makeMiniSearchPage(records, folder)];
  const server = await serveSite('/', folder);
  return { pages: makePages.map((at) => at(server.url)), stop: server.stop };
}

function say(words: string): void {
  console.error(words);
}

await main(readOptions(process.argv.slice(2)));
