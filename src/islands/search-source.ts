import type { Lexicon } from '../search/lexicon.ts';
import { buildLexicon, hasUnknownWord } from '../search/lexicon.ts';
import type { Need } from '../search/index-terms.ts';
import { listTerms, neededTerms } from '../search/index-terms.ts';
import type { PackedPlan } from '../search/pack-plan.ts';
import { unpackPlan } from '../search/pack-plan.ts';
import type { Query } from '../search/query.ts';
import type { PreparedPlan } from '../search/prepare-plan.ts';
import { preparePlan } from '../search/prepare-plan.ts';
import type { Chosen } from '../search/facets.ts';
import { preparePages } from '../search/prepare-pages.ts';
import { searchCorpus } from '../search/search-corpus.ts';
import type { SearchEnglish, SearchWords, SitePage } from '../search/search-words.ts';
import { loadJson } from './load-json.ts';

/** What Pagefind's script offers, as far as it is used here. */
interface Engine {
  search: (term: string, options: { filters: EngineFilters }) => Promise<{ results: { id: string }[] }>;
}

type EngineFilters = Record<string, { any: string[] }>;

/** Plans read for a query at first, and with each “more”: each is a request once. */
export const BATCH = 24;

/** Terms asked of Pagefind for one query; the rest would only refine the order. */
const MOST_TERMS = 48;

/**
 * Loads what the search needs from the site, each thing once. `base`: the
 * address of the site's top, with a slash behind.
 */
export class SearchSource {
  readonly #base: string;
  #engine: Promise<Engine> | undefined;
  #lexicons = new Map<SearchEnglish | null, Lexicon>();
  #plans = new Map<string, Promise<PreparedPlan>>();
  #pages: PreparedPlan | undefined;

  constructor(base: string) {
    this.#base = base;
  }

  /** Begins to load what a first search needs: all plans where they are few, else what finds the right ones. */
  async open(): Promise<void> {
    const { plans } = await this.words();
    if (plans.ids.length <= BATCH) await this.read(plans.ids);
    else await this.#loadEngine();
  }

  /** The words of all plans. */
  words(): Promise<SearchWords> {
    return loadJson(`${this.#base}search/words.json`);
  }

  /** The English names of all this. */
  english(): Promise<SearchEnglish> {
    return loadJson(`${this.#base}search/english.json`);
  }

  /** What a query is read with; English only where a word stands in no plan. */
  async lexicon(typed: string): Promise<Lexicon> {
    const words = await this.words();
    const plain = this.#lexiconOf(words, null);
    return hasUnknownWord(typed, plain) ? this.#lexiconOf(words, await this.english()) : plain;
  }

  /**
   * The plans that may answer a query, best first, by what Pagefind says they
   * hold; all where they are few enough to be read at once.
   */
  async candidates(query: Query, chosen: Chosen): Promise<readonly string[]> {
    const { plans } = await this.words();
    if (plans.ids.length <= BATCH) return plans.ids;
    const engine = await this.#loadEngine();
    const filters = engineFilters(chosen);
    const allowed = await this.#allowed(engine, filters);
    const worth = await weighNeeds(neededTerms(query), engine, filters, plans.ids.length);
    const places = new Set(query.spans.flatMap(({ place }) => place ?? []));
    // What a plan is, or a record, answers without the words.
    const isAnyPlan = query.spans.some(({ kind, agencies }) => kind !== null || agencies.length > 0);
    return plans.ids
      .map((id, order) => {
        const record = plans.records[order] ?? '';
        const isPlace = places.has(id) || places.has(plans.places[order] ?? '');
        return { id, record, order, isPlace, worth: worth.get(record) ?? 0 };
      })
      .filter(({ record }) => allowed?.has(record) ?? true)
      .filter((plan) => plan.worth > 0 || plan.isPlace || isAnyPlan)
      .sort((a, b) => Number(b.isPlace) - Number(a.isPlace) || b.worth - a.worth || a.order - b.order)
      .map(({ id }) => id);
  }

  /** Plans ready to be searched. */
  read(planIds: readonly string[]): Promise<PreparedPlan[]> {
    return Promise.all(planIds.map((id) => this.#loadPlan(id)));
  }

  /** Our own pages that answer what was typed, best first. */
  async pages(typed: string, language: string, limit: number): Promise<SitePage[]> {
    const pages = await loadJson<SitePage[]>(`${this.#base}search/pages.${language}.json`);
    this.#pages ??= preparePages(pages);
    const answer = searchCorpus(typed, [this.#pages], await this.lexicon(typed), 'exact');
    return (answer?.hits ?? []).slice(0, limit).flatMap(({ record }) => pages[Number(record.id)] ?? []);
  }

  async #allowed(engine: Engine, filters: EngineFilters): Promise<Set<string> | null> {
    if (Object.keys(filters).length === 0) return null;
    // Without words Pagefind gives all records that pass the filters.
    const { results } = await engine.search(null as unknown as string, { filters });
    return new Set(results.map(({ id }) => id));
  }

  #lexiconOf(words: SearchWords, english: SearchEnglish | null): Lexicon {
    let lexicon = this.#lexicons.get(english);
    if (lexicon === undefined) {
      lexicon = buildLexicon(words, english);
      this.#lexicons.set(english, lexicon);
    }
    return lexicon;
  }

  #loadPlan(id: string): Promise<PreparedPlan> {
    let plan = this.#plans.get(id);
    if (plan === undefined) {
      plan = loadJson<PackedPlan>(`${this.#base}search/plans/${encodeURIComponent(id)}.json`).then((packed) =>
        preparePlan(unpackPlan(packed)),
      );
      this.#plans.set(id, plan);
      plan.catch(() => this.#plans.delete(id));
    }
    return plan;
  }

  #loadEngine(): Promise<Engine> {
    this.#engine ??= this.#startEngine().catch((error: unknown) => {
      this.#engine = undefined;
      throw error;
    });
    return this.#engine;
  }

  async #startEngine(): Promise<Engine> {
    const script = (await import(/* @vite-ignore */ `${this.#base}pagefind/pagefind.js`)) as Engine & {
      options: (options: object) => Promise<void>;
      init: () => Promise<void>;
    };
    // The index is small: a worker would cost a request more than it saves.
    await script.options({ noWorker: true });
    await script.init();
    await script.search('', { filters: {} });
    return script;
  }
}

/** What was chosen, as Pagefind narrows its records; a role narrows only with its agency, within the records. */
function engineFilters(chosen: Chosen): EngineFilters {
  return Object.fromEntries(
    Object.entries(chosen)
      .filter(([facet]) => facet !== 'role')
      .map(([facet, values]) => [facet, { any: [...values] }]),
  );
}

/** How much each of Pagefind's records meets of the needs: the rarer a need, the more. */
async function weighNeeds(
  needs: readonly Need[],
  engine: Engine,
  filters: EngineFilters,
  total: number,
): Promise<Map<string, number>> {
  const found = new Map(
    await Promise.all(
      listTerms(needs, MOST_TERMS).map(async (term) => {
        const { results } = await engine.search(term, { filters });
        return [term, new Set(results.map(({ id }) => id))] as const;
      }),
    ),
  );
  const worth = new Map<string, number>();
  for (const { choices } of needs) {
    const met = new Set(
      choices.flatMap(([first = '', ...others]) =>
        [...(found.get(first) ?? [])].filter((id) =>
          others.every((term) => found.get(term)?.has(id) ?? true),
        ),
      ),
    );
    for (const id of met) worth.set(id, (worth.get(id) ?? 0) + Math.log(1 + total / met.size));
  }
  return worth;
}
