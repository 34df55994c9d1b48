import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { buildSite } from '../tests/browser/build-site.ts';
import { launchChromium } from '../tests/browser/chromium.ts';
import { serveSite } from '../tests/browser/site-server.ts';
import { readClauseRecords } from './clause-records.ts';
import { makeMiniSearchPage, makePagefindPage } from './compared-pages.ts';
import { siteSearchPage } from './drive-search.ts';
import { formatReport } from './format-report.ts';
import { readJudgedQueries } from './judged-queries.ts';
import type { QueryList } from './measure-page.ts';
import { measurePage } from './measure-page.ts';
import { readOptions } from './options.ts';
import type { Options } from './options.ts';
import type { PageFigures } from './page-figures.ts';
import type { SearchPage } from './search-page.ts';

/**
 * `npm run bench:search`: how well and how fast the search answers judged
 * queries, beside stock Pagefind and MiniSearch on the same records. The report
 * goes to standard output, progress to standard error.
 *
 *     --queries FILE   a list of judged queries; may be given more than once
 *     --site FOLDER    a built site, to save building it
 *     --quick          this site only, without cold measurements
 *     --json FILE      all figures, down to the single query
 */
async function main(options: Options): Promise<void> {
  const lists = options.queries.map((path) => ({ name: basename(path), queries: readJudgedQueries(path) }));
  const folder = mkdtempSync(join(tmpdir(), 'bench-search-'));
  try {
    const pages = await measureAll(options, lists, folder);
    if (options.json !== null) writeFileSync(options.json, `${JSON.stringify(pages, null, 2)}\n`);
    console.log(formatReport(pages));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measureAll(
  options: Options,
  lists: readonly QueryList[],
  folder: string,
): Promise<PageFigures[]> {
  const siteFolder = options.site ?? (await build(folder));
  const compared = join(folder, 'compared');
  const site = await serveSite('/', siteFolder);
  const others = options.isQuick ? null : await serveCompared(compared);
  const browser = await launchChromium();
  try {
    const searchPages = [siteSearchPage(site.url), ...(others?.pages ?? [])];
    const measured: PageFigures[] = [];
    for (const searchPage of searchPages) {
      say(`asking ${searchPage.name} …`);
      measured.push(await measurePage(browser, searchPage, lists, !options.isQuick));
    }
    return measured;
  } finally {
    await browser.close();
    await others?.stop();
    await site.stop();
  }
}

async function build(folder: string): Promise<string> {
  say('building the site …');
  const outDir = join(folder, 'site');
  const { code, output } = await buildSite(outDir, join(folder, 'cache'), {});
  if (code !== 0) throw new Error(`The site could not be built.\n${output}`);
  return outDir;
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
