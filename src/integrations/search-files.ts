import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import type { PagefindIndex } from 'pagefind';
import { readCorpus } from '../loaders/read-corpus.ts';
import { readGlossary } from '../loaders/read-glossary.ts';
import { readReferences } from '../loaders/read-references.ts';
import { buildSearchPlan } from '../search/build-search-plan.ts';
import { buildSearchWords } from '../search/build-search-words.ts';
import { indexTerms } from '../search/index-terms.ts';
import { packPlan } from '../search/pack-plan.ts';
import type { SearchPlan } from '../search/search-plan.ts';
import { goalsByClause } from '../views/goal-crosswalk.ts';

/** Everything that the search loads, by its path under the site's top. */
export interface SearchFiles {
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly plans: number;
  readonly records: number;
}

/** Postings in a chunk of the index: a small corpus is read in small chunks, a large one in few files. */
const CHUNK = { few: 2000, many: 20_000, manyPlans: 100 };

/** Files that Pagefind writes and nobody here asks for: its own interfaces, its worker, and texts of records. */
const UNUSED = /(?:-ui\.|pagefind-(?:component|modular|highlight|worker)|\.pf_fragment$)/;

let last: Promise<unknown> = Promise.resolve();

/**
 * Makes the search of all plans: Pagefind's index of what plans hold, a file of
 * records for each plan, and the words that queries are read with. One at a
 * time, since Pagefind is one process that ends with the first.
 */
export function makeSearchFiles(): Promise<SearchFiles> {
  const made = last.then(makeFiles);
  last = made.catch(() => undefined);
  return made;
}

async function makeFiles(): Promise<SearchFiles> {
  const corpus = readCorpus();
  const plans = corpus.plans.map(({ summary, text, facts, ...plan }) =>
    buildSearchPlan({ summary, text, facts, goals: goalsByClause({ text, crosswalk: plan.crosswalk }) }),
  );
  const index = await makeIndex(plans);
  const { words, english } = buildSearchWords({
    plans,
    terms: readGlossary(),
    agencies: corpus.agencies,
    goals: corpus.goals,
    jurisdictions: [...readReferences().jurisdictions.values()],
    records: planRecords(index),
  });
  const files = new Map<string, Uint8Array>();
  for (const [path, content] of index) if (!UNUSED.test(path)) files.set(`pagefind/${path}`, content);
  files.set('search/words.json', json(words));
  files.set('search/english.json', json(english));
  for (const plan of plans) files.set(`search/plans/${plan.planId}.json`, json(packPlan(plan)));
  return { files, plans: plans.length, records: plans.reduce((sum, { records }) => sum + records.length, 0) };
}

async function makeIndex(plans: readonly SearchPlan[]): Promise<Map<string, Uint8Array>> {
  try {
    // Pagefind offers the size of its chunks by the environment alone.
    const size = plans.length > CHUNK.manyPlans ? CHUNK.many : CHUNK.few;
    process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = String(size);
    const made = await createIndex({ forceLanguage: 'vi' });
    check(made);
    if (made.index === undefined) throw new Error('Pagefind made no index and gave no reason.');
    for (const plan of plans) await addPlan(made.index, plan);
    const written = await made.index.getFiles();
    check(written);
    return new Map(written.files.map(({ path, content }) => [path, content]));
  } finally {
    delete process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'];
    await close();
  }
}

async function addPlan(index: PagefindIndex, plan: SearchPlan): Promise<void> {
  const of = (pick: (record: SearchPlan['records'][number]) => readonly (string | number)[]): string[] => [
    ...new Set(plan.records.flatMap(pick).map(String)),
  ];
  check(
    await index.addCustomRecord({
      url: plan.planId,
      language: 'vi',
      content: indexTerms(plan).join(' '),
      filters: {
        plan: [plan.planId],
        place: [plan.jurisdictionCode],
        level: [plan.level],
        kind: of(({ kind }) => [kind]),
        goal: of(({ goals }) => goals),
        agency: of(({ lead, coordinating, duty }) => [...lead, ...coordinating, ...duty]),
        year: of(({ years }) => years),
        number: of(({ hasNumber }) => (hasNumber ? ['yes'] : [])),
      },
    }),
  );
}

/**
 * The name of Pagefind's record of each plan, which a search gives back: the
 * name of its fragment file, which holds the plan's id as its address.
 */
function planRecords(index: ReadonlyMap<string, Uint8Array>): Map<string, string> {
  const names = new Map<string, string>();
  for (const [path, content] of index) {
    const name = /fragment\/(.+)\.pf_fragment$/.exec(path)?.[1];
    if (name === undefined) continue;
    const text = gunzipSync(content).toString('utf8');
    const { url } = JSON.parse(text.slice(text.indexOf('{'))) as { url: string };
    names.set(url, name);
  }
  return names;
}

function json(data: unknown): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(data));
}

function check({ errors }: { errors: string[] }): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
}
