import type { Match } from '../search/match.ts';
import { matchText } from '../search/match.ts';
import type { Query } from '../search/query.ts';
import { readQuery } from '../search/query.ts';
import { fromIndexLetters } from '../search/index-letters.ts';

/** What Pagefind's script offers, as far as it is used here. */
interface Engine {
  init: () => Promise<void>;
  search: (query: string) => Promise<{ results: { data: () => Promise<EngineRecord> }[] }>;
}

interface EngineRecord {
  content: string;
  meta: Record<string, string>;
}

interface Words {
  start: string;
  working: string;
  found: string;
  foundOne: string;
  none: string;
  failed: string;
  wholePlan: string;
  lines: string;
}

interface Hit {
  record: EngineRecord;
  text: string;
  match: Match;
}

/** Records read for a query at first, and with each “more”: each is a request. */
const BATCH = 24;

/** Characters of a long clause that a result shows around its first match. */
const PASSAGE = 320;

/**
 * `<site-search>`: searches as the reader types and keeps the query in the
 * address. Configured from its dataset: `engine` (address of Pagefind's
 * script), `planUrl` (`/ke-hoach/:plan/`), `language`.
 */
class SiteSearch extends HTMLElement {
  #engine: Promise<Engine> | undefined;
  #run = 0;
  #words: Words = JSON.parse(this.querySelector('[data-strings]')?.textContent ?? '{}') as Words;

  connectedCallback(): void {
    const input = this.#input();
    input.value = new URLSearchParams(location.search).get('q') ?? '';
    input.addEventListener('focus', () => void this.#load().catch(() => undefined), { once: true });
    let timer = 0;
    input.addEventListener('input', () => {
      clearTimeout(timer);
      timer = window.setTimeout(() => void this.#search(), 120);
    });
    this.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#search();
    });
    void this.#search();
  }

  #input(): HTMLInputElement {
    const input = this.querySelector<HTMLInputElement>('input[name=q]');
    if (input === null) throw new Error('<site-search> needs an <input name="q">.');
    return input;
  }

  #load(): Promise<Engine> {
    this.#engine ??= (import(/* @vite-ignore */ this.dataset['engine'] ?? '') as Promise<Engine>).then(
      async (engine) => {
        await engine.init();
        return engine;
      },
    );
    return this.#engine;
  }

  async #search(): Promise<void> {
    const run = ++this.#run;
    const typed = this.#input().value;
    this.#keepInAddress(typed);
    const query = readQuery(typed);
    if (query === null) {
      this.#show([]);
      this.#say(this.#words.start);
      return;
    }
    this.#say(this.#words.working);
    this.#list().ariaBusy = 'true';
    try {
      const engine = await this.#load();
      const { results } = await engine.search(query.engine);
      if (run !== this.#run) return;
      await this.#showBatch(run, query, results, 0, []);
    } catch {
      this.#engine = undefined;
      if (run === this.#run) this.#say(this.#words.failed);
    } finally {
      if (run === this.#run) this.#list().ariaBusy = 'false';
    }
  }

  /** Reads the next records, keeps those whose words answer the query, and shows all in order of their match. */
  async #showBatch(
    run: number,
    query: Query,
    results: { data: () => Promise<EngineRecord> }[],
    from: number,
    before: Hit[],
  ): Promise<void> {
    const records = await Promise.all(results.slice(from, from + BATCH).map((result) => result.data()));
    if (run !== this.#run) return;
    const hits = [...before, ...records.flatMap((record) => hitOf(record, query))].sort(
      (a, b) => b.match.score - a.match.score,
    );
    const isMore = results.length > from + BATCH;
    if (hits.length < BATCH / 2 && isMore && from < 4 * BATCH) {
      await this.#showBatch(run, query, results, from + BATCH, hits);
      return;
    }
    this.#show(hits);
    this.#sayCount(hits.length, isMore, query);
    const more = this.querySelector<HTMLButtonElement>('[data-more]');
    if (more === null) return;
    more.hidden = !isMore;
    more.onclick = () => void this.#showBatch(run, query, results, from + BATCH, hits);
  }

  #sayCount(count: number, isMore: boolean, query: Query): void {
    const { found, foundOne, none } = this.#words;
    const template = count === 0 ? none : count === 1 && !isMore ? foundOne : found;
    this.#say(
      template.replace('{count}', `${String(count)}${isMore ? '+' : ''}`).replace('{query}', query.typed),
    );
  }

  #show(hits: readonly Hit[]): void {
    const template = this.querySelector<HTMLTemplateElement>('template[data-result]');
    if (template === null) return;
    this.#list().replaceChildren(...hits.map((hit) => this.#item(template, hit)));
    const more = this.querySelector<HTMLButtonElement>('[data-more]');
    if (more !== null && hits.length === 0) more.hidden = true;
  }

  #item(template: HTMLTemplateElement, { record, text, match }: Hit): DocumentFragment {
    const { meta } = record;
    const item = template.content.cloneNode(true) as DocumentFragment;
    const part = (name: string): HTMLElement | null => item.querySelector(`[data-${name}]`);
    const link = item.querySelector('a');
    const clause = meta['clause'] ?? '';
    const path = meta[`path_${this.dataset['language'] ?? 'vi'}`] ?? this.#words.wholePlan;
    const page = (this.dataset['planUrl'] ?? '').replace(':plan', meta['plan'] ?? '');
    if (link !== null) link.href = clause === '' ? page : `${page}#${clause}`;
    const row = item.querySelector('li');
    if (row !== null) {
      row.dataset['planId'] = meta['plan'] ?? '';
      row.dataset['recordId'] = clause;
      row.dataset['sourceLines'] = meta['lines'] ?? '';
    }
    part('place')?.append(meta['title'] ?? '');
    part('path')?.append(` › ${path}`);
    part('passage')?.append(...markedPassage(text, match));
    part('lines')?.append(
      this.#words.lines.replace('{lines}', (meta['lines'] ?? '').replace(/^(\d+)-\1$/, '$1')),
    );
    return item;
  }

  #keepInAddress(typed: string): void {
    const address = new URL(location.href);
    if (typed.trim() === '') address.searchParams.delete('q');
    else address.searchParams.set('q', typed);
    history.replaceState(history.state, '', address);
  }

  #list(): HTMLElement {
    const list = this.querySelector<HTMLElement>('[data-results]');
    if (list === null) throw new Error('<site-search> needs an element [data-results].');
    return list;
  }

  #say(words: string): void {
    const status = this.querySelector('[data-status]');
    if (status !== null) status.textContent = words;
  }
}

function hitOf(record: EngineRecord, query: Query): Hit[] {
  const text = fromIndexLetters(record.content);
  const match = matchText(text, query);
  return match === null ? [] : [{ record, text, match }];
}

/** The words around the first match, matches marked, `…` where words are left out. */
function markedPassage(text: string, { ranges }: Match): (string | HTMLElement)[] {
  const first = ranges[0]?.start ?? 0;
  const isLong = text.length > PASSAGE;
  const from = isLong && first > PASSAGE / 3 ? text.indexOf(' ', first - PASSAGE / 3) + 1 : 0;
  const limit = text.indexOf(' ', from + PASSAGE);
  const to = isLong && limit !== -1 ? limit : text.length;
  const nodes: (string | HTMLElement)[] = from > 0 ? ['… '] : [];
  let at = from;
  for (const { start, end } of ranges) {
    if (start < at || end > to) continue;
    const mark = document.createElement('mark');
    mark.textContent = text.slice(start, end);
    nodes.push(text.slice(at, start), mark);
    at = end;
  }
  nodes.push(text.slice(at, to));
  if (to < text.length) nodes.push(' …');
  return nodes;
}

customElements.define('site-search', SiteSearch);
