import { countChosen, toggleValue } from '../search/chosen-values.ts';
import { countFacets, isChosen } from '../search/facets.ts';
import type { Facet } from '../search/facets.ts';
import { groupAlike } from '../search/group-alike.ts';
import type { Added } from '../search/query.ts';
import { readQuery } from '../search/query.ts';
import { findNearQueries } from '../search/near-queries.ts';
import type { PreparedPlan } from '../search/prepare-plan.ts';
import type { Answer, Hit } from '../search/search-corpus.ts';
import { findHits, STEPS } from '../search/search-corpus.ts';
import type { SearchState } from '../search/search-state.ts';
import { readState, writeState } from '../search/search-state.ts';
import type { SearchEnglish, SearchWords } from '../search/search-words.ts';
import { nameClausePath } from '../text/clause-path.ts';
import { fillTemplate } from '../text/fill-template.ts';
import { getPart } from './get-part.ts';
import { downloadCsv } from './download-csv.ts';
import { placeFilters, showFacets } from './facet-choices.ts';
import { forgetRecent, keepRecent, readRecent } from './recent-searches.ts';
import type { ResultView } from './search-results.ts';
import { buildResults, clauseUrl, documentOf, pathOf } from './search-results.ts';
import { BATCH, SearchSource } from './search-source.ts';
import type { SearchStrings } from '../search/search-strings.ts';

/** Groups of results shown at first, and with each “more”. */
const PAGE = 20;

/** Milliseconds that a word on what was done stays. */
const TOAST = 4000;

/** An answer with everything that is shown of it. */
interface Shown {
  readonly state: SearchState;
  readonly answer: Answer | null;
  readonly plans: readonly PreparedPlan[];
  /** Plans that may answer and were not read yet. */
  readonly unread: readonly string[];
  /** All hits, and those among what was chosen, in the order asked for. */
  readonly hits: readonly Hit[];
  readonly chosen: readonly Hit[];
}

/**
 * `<site-search>`: searches as the reader types; what is asked stands in the
 * address. Configured from its dataset: `base` (address of the site's top),
 * `planUrl` (`/ke-hoach/:plan/`), `language`, and the words of the interface in
 * `[data-strings]`.
 */
class SiteSearch extends HTMLElement {
  readonly #source = new SearchSource(this.dataset['base'] ?? '/');
  readonly #strings = JSON.parse(getPart(this, '[data-strings]').textContent) as SearchStrings;
  readonly #language = this.dataset['language'] === 'en' ? 'en' : 'vi';
  #state = readState(new URLSearchParams(location.search));
  #run = 0;
  #shown: Shown | null = null;
  #pages = 1;
  /** Whether the search in the address is one to come back to, and not one half typed. */
  #isSettled = this.#state.typed !== '';
  #toast = 0;

  connectedCallback(): void {
    this.#showState();
    this.#input().addEventListener('input', () => {
      this.#change({ typed: this.#input().value });
    });
    getPart(this, 'form').addEventListener('submit', (event) => {
      event.preventDefault();
      if (this.#input().value !== this.#state.typed) this.#change({ typed: this.#input().value });
      this.#isSettled = true;
      // On a phone the keyboard would stay over the results.
      if (window.matchMedia('(pointer: coarse)').matches) this.#input().blur();
    });
    this.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLInputElement || target instanceof HTMLSelectElement)
        this.#readControl(target);
    });
    this.addEventListener('facet-whole', () => void this.#showFacets());
    this.addEventListener('copy-quote', (event) => void this.#copy((event as CustomEvent<string>).detail));
    getPart(this, '[data-results]').addEventListener('click', ({ target }) => {
      if (target instanceof Element && target.closest('a') !== null) keepRecent(this.#state.typed);
    });
    this.#onClick('[data-more]', () => void this.#more());
    this.#onClick('[data-csv]', () => {
      this.#downloadCsv();
    });
    this.#onClick('[data-clear]', () => {
      this.#change({ chosen: {} });
    });
    this.#onClick('[data-exact]', () => {
      this.#change({ reach: 'exact' });
    });
    this.#onClick('[data-forget]', () => {
      forgetRecent();
      this.#showRecent();
    });
    window.addEventListener('popstate', () => {
      this.#state = readState(new URLSearchParams(location.search));
      this.#isSettled = this.#state.typed !== '';
      this.#showState();
      void this.#search();
    });
    placeFilters(getPart<HTMLDetailsElement>(this, '[data-filters]'), getPart(this, '[data-found]'));
    void this.#source.open().catch(() => undefined);
    void this.#search();
  }

  #change(change: Partial<SearchState>): void {
    const isNew = this.#isSettled && change.typed !== undefined && change.typed !== this.#state.typed;
    this.#state = { ...this.#state, ...change };
    const params = writeState(this.#state).toString();
    const address = params === '' ? location.pathname : `?${params}`;
    if (isNew) history.pushState(null, '', address);
    else history.replaceState(history.state, '', address);
    if (isNew) this.#isSettled = false;
    this.#showState();
    void this.#search();
  }

  #readControl(control: HTMLInputElement | HTMLSelectElement): void {
    const { name, value } = control;
    if (name === 'mode') this.#change({ reach: value === 'exact' ? 'exact' : 'related' });
    else if (name === 'sort') this.#change({ sort: value === 'plan' ? 'plan' : 'relevance' });
    else if (name === 'group') this.#change({ isGrouped: (control as HTMLInputElement).checked });
    else if (control.closest('[data-facets]') !== null) {
      const { checked } = control as HTMLInputElement;
      this.#change({ chosen: toggleValue(this.#state.chosen, name as Facet, value, checked) });
    }
  }

  /** Brings the controls in line with the state. */
  #showState(): void {
    const { typed, reach, sort, isGrouped } = this.#state;
    if (this.#input().value !== typed) this.#input().value = typed;
    getPart<HTMLInputElement>(this, `[name=mode][value=${reach}]`).checked = true;
    getPart<HTMLSelectElement>(this, '[name=sort]').value = sort;
    getPart<HTMLInputElement>(this, '[name=group]').checked = isGrouped;
  }

  async #search(): Promise<void> {
    const run = ++this.#run;
    const state = this.#state;
    const list = getPart(this, '[data-results]');
    this.#pages = 1;
    list.ariaBusy = 'true';
    try {
      const shown = await this.#ask(state);
      if (run !== this.#run) return;
      this.#shown = shown;
      await this.#show();
    } catch {
      if (run === this.#run) this.#say(this.#strings.failed);
    } finally {
      if (run === this.#run) {
        list.dataset['answered'] = state.typed;
        list.ariaBusy = 'false';
      }
    }
  }

  /** Looks step by step, each step in the plans that may answer it. */
  async #ask(state: SearchState): Promise<Shown> {
    const { typed, reach, chosen } = state;
    let shown: Shown = { state, answer: null, plans: [], unread: [], hits: [], chosen: [] };
    if (typed.trim() === '') return shown;
    if (this.#shown === null) this.#say(this.#strings.working);
    const lexicon = await this.#source.lexicon(typed);
    for (const step of STEPS[reach]) {
      const query = readQuery(typed, lexicon, step);
      if (query === null) return shown;
      const planIds = await this.#source.candidates(query, chosen);
      shown = await this.#read(state, { query, reach: step }, planIds.slice(0, BATCH), planIds.slice(BATCH));
      if (shown.hits.length > 0) return shown;
    }
    return shown;
  }

  /** What plans answer to a query. */
  async #read(
    state: SearchState,
    { query, reach }: Pick<Answer, 'query' | 'reach'>,
    planIds: readonly string[],
    unread: readonly string[],
  ): Promise<Shown> {
    const plans = await this.#source.read(planIds);
    const answer = { query, reach, hits: findHits(query, plans, reach) };
    const hits = inOrder(answer.hits, state);
    return { state, answer, plans, unread, hits, chosen: hits.filter((hit) => isChosen(hit, state.chosen)) };
  }

  /** Shows more of what was found, or else reads more plans. */
  async #more(): Promise<void> {
    const shown = this.#shown;
    if (shown === null) return;
    this.#pages += 1;
    const before = getPart(this, '[data-results]').childElementCount;
    const { answer, plans, unread } = shown;
    if (answer !== null && unread.length > 0 && this.#groups(shown).length <= (this.#pages - 1) * PAGE) {
      // As many again as were read, so that a reader who wants all asks a few times only.
      const next = unread.slice(0, plans.length);
      const ids = [...plans.map(({ plan }) => plan.planId), ...next];
      this.#shown = await this.#read(shown.state, answer, ids, unread.slice(next.length));
    }
    await this.#show();
    getPart(this, '[data-results]').children[before]?.querySelector('a')?.focus();
  }

  async #show(): Promise<void> {
    const shown = this.#shown;
    if (shown === null) return;
    const words = await this.#source.words().catch(() => null);
    const groups = this.#groups(shown);
    const filtered = countChosen(shown.state.chosen);
    const visible = groups.slice(0, this.#pages * PAGE);
    getPart(this, '[data-results]').replaceChildren(...buildResults(visible, this.#resultView()));
    getPart(this, '[data-more]').hidden = visible.length === groups.length && shown.unread.length === 0;
    getPart(this, '[data-csv]').hidden = groups.length === 0;
    getPart(this, '[data-clear]').hidden = filtered === 0;
    getPart(this, '[data-filters]').hidden = shown.hits.length === 0 && filtered === 0;
    getPart(this, '[data-filtered]').textContent = filtered === 0 ? '' : `(${String(filtered)})`;
    this.#showRecent();
    this.#showNotHeld(shown, words);
    this.#showAdded(shown);
    await this.#showFacets();
    this.#say(this.#summary(shown));
    void this.#showPages(shown.state).catch(() => undefined);
    await this.#showNear(shown, words);
  }

  #groups({ chosen, state }: Shown): (readonly Hit[])[] {
    return state.isGrouped && state.sort === 'relevance' ? groupAlike(chosen) : chosen.map((hit) => [hit]);
  }

  #summary({ state, answer, hits, chosen, plans, unread }: Shown): string {
    const { start, none, noneChosen, foundOne, found, foundSome, foundPart } = this.#strings;
    if (answer === null) return start;
    const query = answer.query.typed;
    const values = {
      query,
      count: String(chosen.length),
      plans: String(new Set(chosen.map(({ plan }) => plan.planId)).size),
      read: String(plans.length),
      all: String(plans.length + unread.length),
    };
    if (hits.length === 0) return fillTemplate(none, values);
    if (chosen.length === 0) return fillTemplate(noneChosen, values);
    const count = fillTemplate(
      unread.length > 0 ? foundSome : chosen.length === 1 ? foundOne : found,
      values,
    );
    const isPart = state.reach === 'related' && chosen.every(({ match }) => !match.isFull);
    return isPart ? `${count} ${foundPart}` : count;
  }

  /** Says which words were looked for that nobody typed. */
  #showAdded({ answer, chosen }: Shown): void {
    const box = getPart(this, '[data-added]');
    const byReason = new Map<Added, Set<string>>();
    for (const { match } of chosen.slice(0, 200)) {
      for (const { reason, words } of match.added) {
        if (reason !== 'writing') byReason.set(reason, (byReason.get(reason) ?? new Set()).add(words));
      }
    }
    box.hidden = answer === null || byReason.size === 0;
    const sentences = [...byReason].map(([reason, words]) =>
      fillTemplate(this.#strings.added[reason] ?? '', {
        words: [...words]
          .slice(0, 4)
          .map((word) => `“${word}”`)
          .join(', '),
      }),
    );
    getPart(this, '[data-added-words]').textContent = sentences.join(' ');
  }

  async #showFacets(): Promise<void> {
    const shown = this.#shown;
    if (shown === null) return;
    const words = await this.#source.words();
    const english = this.#language === 'en' && shown.hits.length > 0 ? await this.#source.english() : null;
    const { hits, state } = shown;
    const counts = countFacets(hits, state.chosen);
    showFacets(getPart(this, '[data-facets]'), { counts, items: hits }, state.chosen, {
      template: getPart<HTMLTemplateElement>(this, 'template[data-facet-template]'),
      labelOf: (facet, value) => this.#labelOf(facet, value, words, english),
      titles: this.#strings.facets,
      showAll: this.#strings.showAll,
      language: this.#language,
    });
  }

  #labelOf(facet: Facet, value: string, words: SearchWords, english: SearchEnglish | null): string {
    switch (facet) {
      case 'place':
        return words.places.find(({ code }) => code === value)?.[this.#language] ?? value;
      case 'plan': {
        const plan = this.#shown?.hits.find((hit) => hit.plan.planId === value)?.plan;
        const name = words.plans.names[words.plans.ids.indexOf(value)];
        return (this.#language === 'vi' ? plan?.placeVi : plan?.placeEn) ?? name ?? value;
      }
      case 'agency':
        return english?.agencies[value] ?? words.agencies.find(({ id }) => id === value)?.vi[0] ?? value;
      case 'goal': {
        const name = english?.goals[value] ?? words.goals.find(({ id }) => id === value)?.vi ?? '';
        return fillTemplate(this.#strings.goal, { number: value.replace(/^goal-/, ''), name });
      }
      case 'year':
        return value;
      default:
        return this.#strings.values[`${facet}:${value}`] ?? value;
    }
  }

  /** Says which places were named that no plan is held of: what was found is of others. */
  #showNotHeld({ answer }: Shown, words: SearchWords | null): void {
    const held = new Set([...(words?.plans.ids ?? []), ...(words?.plans.places ?? [])]);
    const missing = (answer?.query.spans ?? []).flatMap(({ place, typed }) => {
      if (words === null || place === null || held.has(place)) return [];
      return words.places.find(({ code }) => code === place)?.[this.#language] ?? typed;
    });
    const notHeld = getPart(this, '[data-not-held]');
    notHeld.hidden = missing.length === 0;
    notHeld.textContent = fillTemplate(this.#strings.notHeld, { place: [...new Set(missing)].join(', ') });
  }

  /** What a reader may try who found nothing. */
  async #showNear({ answer, hits, plans, state }: Shown, words: SearchWords | null): Promise<void> {
    const box = getPart(this, '[data-near]');
    box.hidden = answer === null || hits.length > 0;
    if (box.hidden || answer === null || words === null) return;
    getPart(this, '[data-tried]').textContent = state.reach === 'related' ? this.#strings.tried : '';
    const all = plans.length > 0 ? plans : await this.#source.read(words.plans.ids.slice(0, BATCH));
    if (this.#state !== state) return;
    const near = findNearQueries(state.typed, all, 4);
    getPart(this, '[data-near-title]').hidden = near.length === 0;
    this.#showButtons(
      getPart(this, '[data-near-list]'),
      near.map(({ words: part }) => ({ words: part, label: part })),
    );
  }

  /** Shows which of our own pages speak of what was typed; they are no part of the results. */
  async #showPages(state: SearchState): Promise<void> {
    const box = getPart(this, '[data-pages]');
    const pages = state.typed.trim() === '' ? [] : await this.#source.pages(state.typed, this.#language, 3);
    if (this.#state !== state) return;
    box.hidden = pages.length === 0;
    getPart(this, '[data-pages-list]').replaceChildren(
      ...pages.map(({ title, url }) => {
        const link = Object.assign(document.createElement('a'), { href: url, textContent: title });
        const item = document.createElement('li');
        item.append(link);
        return item;
      }),
    );
  }

  #showRecent(): void {
    const box = getPart(this, '[data-recent]');
    const recent = readRecent();
    box.hidden = this.#state.typed.trim() !== '' || recent.length === 0;
    this.#showButtons(
      getPart(this, '[data-recent-list]'),
      recent.map((words) => ({ words, label: words })),
    );
  }

  #showButtons(list: HTMLElement, searches: readonly { words: string; label: string }[]): void {
    list.replaceChildren(
      ...searches.map(({ words, label }) => {
        const button = Object.assign(document.createElement('button'), {
          type: 'button',
          textContent: label,
        });
        button.addEventListener('click', () => {
          this.#change({ typed: words });
          this.#input().focus();
        });
        const item = document.createElement('li');
        item.append(button);
        return item;
      }),
    );
  }

  #downloadCsv(): void {
    const shown = this.#shown;
    if (shown === null) return;
    const view = this.#resultView();
    const hits = this.#groups(shown).flat();
    const columns =
      'plan_id,record_id,kind,document,path,text,source_start_line,source_end_line,address'.split(',');
    const rows = hits.map((hit) => [
      hit.plan.planId,
      hit.record.id,
      hit.record.kind,
      documentOf(hit, view),
      pathOf(hit, view),
      hit.record.text,
      String(hit.record.lines[0]),
      String(hit.record.lines[1]),
      new URL(clauseUrl(hit, view), location.href).href,
    ]);
    downloadCsv('doi-chieu.csv', [columns, ...rows]);
  }

  async #copy(words: string): Promise<void> {
    const { copied, copyFailed } = this.#strings;
    const toast = getPart(this, '[data-copied]');
    toast.textContent = await navigator.clipboard.writeText(words).then(
      () => copied,
      () => copyFailed,
    );
    clearTimeout(this.#toast);
    this.#toast = window.setTimeout(() => {
      toast.textContent = '';
    }, TOAST);
  }

  #resultView(): ResultView {
    return {
      template: getPart<HTMLTemplateElement>(this, 'template[data-result]'),
      strings: this.#strings,
      language: this.#language,
      planUrl: this.dataset['planUrl'] ?? '',
      pathOf: (clauseId) => nameClausePath(clauseId, this.#strings.path),
    };
  }

  #onClick(selector: string, act: () => void): void {
    getPart(this, selector).addEventListener('click', act);
  }

  #input(): HTMLInputElement {
    return getPart<HTMLInputElement>(this, 'input[name=q]');
  }

  #say(words: string): void {
    const status = getPart(this, '[data-status]');
    if (status.textContent !== words) status.textContent = words;
  }
}

function inOrder(hits: readonly Hit[], { sort }: SearchState): readonly Hit[] {
  if (sort === 'relevance') return hits;
  return [...hits].sort(
    (a, b) => a.plan.planId.localeCompare(b.plan.planId) || a.record.lines[0] - b.record.lines[0],
  );
}

customElements.define('site-search', SiteSearch);
