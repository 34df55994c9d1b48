import type { CommitmentRow } from '../explore/commitment-row.ts';
import { buildCsvRows } from '../explore/csv-rows.ts';
import type { Explored, IndexRow } from '../explore/explore-rows.ts';
import { exploreRows, makeRowIndex } from '../explore/explore-rows.ts';
import { EXPLORER_FACETS } from '../explore/explorer-facets.ts';
import type { ExplorerFacet } from '../explore/explorer-facets.ts';
import { nameAgency } from '../explore/explorer-names.ts';
import type { ExplorerNames } from '../explore/explorer-names.ts';
import type { ExplorerState } from '../explore/explorer-state.ts';
import { readExplorerState, SORTS, writeExplorerState } from '../explore/explorer-state.ts';
import type { ExplorerStrings } from '../explore/explorer-strings.ts';
import { countChosen, toggleValue } from '../search/chosen-values.ts';
import { fillTemplate } from '../text/fill-template.ts';
import { getPart } from './get-part.ts';
import { addressOf, buildRow } from './commitment-rows.ts';
import type { RowView } from './commitment-rows.ts';
import { downloadCsv } from './download-csv.ts';
import { placeFilters, showFacets } from './facet-choices.ts';
import { loadCommitments } from './load-commitments.ts';

/** Rows shown at first, and with each “more”. */
const PAGE = 50;

/** Rows made ready for what will be typed, at a time. */
const BATCH = 400;

interface Loaded {
  readonly rows: readonly CommitmentRow[];
  readonly names: ExplorerNames;
  readonly indexRow: IndexRow;
}

/**
 * `<commitment-explorer>`: narrows and orders all commitments; what is asked stands in the address. Until something is,
 * `[data-untouched]` shows. Configured from its dataset: `base` (address of the site's top), `commitmentUrl`, `goalUrl`
 * and `agencyUrl` (see `RowView`), `language`, `small` (rows are loaded at once, and else on a phone when first asked
 * for), and the words of the interface in `[data-strings]`.
 */
class CommitmentExplorer extends HTMLElement {
  readonly #strings = JSON.parse(getPart(this, '[data-strings]').textContent) as ExplorerStrings;
  /** Says how many commitments there are, while nothing is asked. */
  readonly #count = getPart(this, '[data-status]').textContent.trim();
  readonly #language = this.dataset['language'] === 'en' ? 'en' : 'vi';
  #state = readExplorerState(new URLSearchParams(location.search));
  #loaded: Loaded | null = null;
  #loading: Promise<void> | null = null;
  #explored: Explored | null = null;
  #pages = 1;

  connectedCallback(): void {
    const input = this.#input();
    const filters = getPart<HTMLDetailsElement>(this, '[data-filters]');
    input.addEventListener('input', () => {
      this.#change({ typed: input.value });
    });
    input.addEventListener('keydown', ({ key }) => {
      // On a phone the keyboard would stay over the results.
      if (key === 'Enter' && window.matchMedia('(pointer: coarse)').matches) input.blur();
    });
    this.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLInputElement || target instanceof HTMLSelectElement)
        this.#readControl(target);
    });
    this.addEventListener('facet-whole', () => {
      this.#showFacets();
    });
    for (const button of this.querySelectorAll('[data-clear]')) {
      button.addEventListener('click', () => {
        this.#change({ chosen: {} });
        input.focus();
      });
    }
    this.#onClick('[data-untype]', () => {
      this.#change({ typed: '' });
      input.focus();
    });
    this.#onClick('[data-more]', () => {
      this.#showMore();
    });
    this.#onClick('[data-csv]', () => {
      this.#downloadCsv();
    });
    window.addEventListener('popstate', () => {
      this.#state = readExplorerState(new URLSearchParams(location.search));
      this.#answer();
    });
    placeFilters(filters, getPart(this, '[data-found]'));
    filters.hidden = false;
    filters.addEventListener('toggle', () => {
      if (filters.open) void this.#load();
    });
    input.addEventListener('focus', () => void this.#load());
    if (this.dataset['small'] !== undefined || filters.open) void this.#load();
    this.#answer();
  }

  #change(change: Partial<ExplorerState>): void {
    this.#state = { ...this.#state, ...change };
    const params = writeExplorerState(this.#state).toString();
    history.replaceState(history.state, '', params === '' ? location.pathname : `?${params}`);
    this.#answer();
  }

  #readControl(control: HTMLInputElement | HTMLSelectElement): void {
    const { name, value } = control;
    if (name === 'sort') {
      this.#change({ sort: SORTS.find((sort) => sort === value) ?? 'plan' });
    } else if (control instanceof HTMLInputElement && control.closest('[data-facets]') !== null) {
      const { chosen } = this.#state;
      this.#change({ chosen: toggleValue(chosen, name as ExplorerFacet, value, control.checked) });
    }
  }

  #load(): Promise<void> {
    this.#loading ??= this.#fetch().catch(() => {
      this.#loading = null;
      this.#say(this.#strings.failed);
    });
    return this.#loading;
  }

  async #fetch(): Promise<void> {
    const { rows, names } = await loadCommitments(this.dataset['base'] ?? '/', this.#language);
    const indexRow = makeRowIndex(names);
    this.#loaded = { rows, names, indexRow };
    getPart(this, '[data-csv]').hidden = false;
    this.#answer();
    prepareRows(rows, indexRow);
  }

  /** Shows what answers the state; where the rows are not there yet, loads them first. */
  #answer(): void {
    const { typed, sort, chosen } = this.#state;
    const isUntouched = typed.trim() === '' && sort === 'plan' && countChosen(chosen) === 0;
    if (this.#input().value !== typed) this.#input().value = typed;
    getPart<HTMLSelectElement>(this, '[name=sort]').value = sort;
    getPart(this, '[data-untouched]').hidden = !isUntouched;
    getPart(this, '[data-results]').hidden = isUntouched;
    getPart(this, '[data-none]').hidden = true;
    if (this.#loaded === null) {
      getPart(this, '[data-results]').ariaBusy = 'true';
      if (isUntouched) return;
      this.#say(this.#strings.loading);
      void this.#load();
      return;
    }
    const { rows, names, indexRow } = this.#loaded;
    this.#pages = 1;
    this.#explored = exploreRows(rows, this.#state, names, this.#language, indexRow);
    this.#showRows(isUntouched);
    this.#showFacets();
    this.#showChosen();
    this.#showNone(!isUntouched && this.#explored.rows.length === 0);
    this.#say(isUntouched ? this.#count : this.#summary());
  }

  #showRows(isUntouched: boolean): void {
    const shown = this.#explored?.rows ?? [];
    const results = getPart(this, '[data-results]');
    results.hidden = isUntouched || shown.length === 0;
    const visible = isUntouched ? [] : shown.slice(0, this.#pages * PAGE);
    const view = this.#rowView();
    getPart(this, '[data-results] tbody').replaceChildren(...visible.map((row) => buildRow(row, view)));
    getPart(this, '[data-more]').hidden = visible.length === shown.length;
    results.dataset['answered'] = location.search;
    results.ariaBusy = 'false';
  }

  #showMore(): void {
    const body = getPart(this, '[data-results] tbody');
    const before = body.childElementCount;
    const shown = this.#explored?.rows ?? [];
    const view = this.#rowView();
    this.#pages += 1;
    body.append(...shown.slice(before, this.#pages * PAGE).map((row) => buildRow(row, view)));
    getPart(this, '[data-more]').hidden = body.childElementCount === shown.length;
    body.children[before]?.querySelector('a')?.focus();
  }

  #showFacets(): void {
    if (this.#explored === null) return;
    const { counts, found: items } = this.#explored;
    const { chosen } = this.#state;
    const { facets: titles, showAll } = this.#strings;
    showFacets(getPart(this, '[data-facets]'), { counts, items }, chosen, {
      template: getPart<HTMLTemplateElement>(this, 'template[data-facet-template]'),
      labelOf: (facet, value) => this.#labelOf(facet, value),
      titles,
      showAll,
      language: this.#language,
    });
    const count = countChosen(chosen);
    getPart(this, '[data-filtered]').textContent = count === 0 ? '' : `(${String(count)})`;
  }

  /** What was chosen, each with a button that takes it away. */
  #showChosen(): void {
    const list = getPart(this, '[data-chosen-list]');
    const values = this.#listChosen();
    getPart(this, '[data-chosen]').hidden = values.length === 0;
    list.replaceChildren(
      ...values.map(({ facet, value, label }, at) => {
        const button = document.createElement('button');
        button.type = 'button';
        const sign = document.createElement('span');
        sign.ariaHidden = 'true';
        sign.textContent = '×';
        button.append(label, sign);
        button.setAttribute('aria-label', fillTemplate(this.#strings.remove, { value: label }));
        button.addEventListener('click', () => {
          this.#change({ chosen: toggleValue(this.#state.chosen, facet, value, false) });
          const others = list.querySelectorAll('button');
          (others[Math.min(at, others.length - 1)] ?? this.#input()).focus();
        });
        const item = document.createElement('li');
        item.append(button);
        return item;
      }),
    );
  }

  #listChosen(): { facet: ExplorerFacet; value: string; label: string }[] {
    return EXPLORER_FACETS.flatMap((facet) =>
      (this.#state.chosen[facet] ?? []).map((value) => ({
        facet,
        value,
        label: `${this.#strings.facets[facet] ?? facet}: ${this.#labelOf(facet, value)}`,
      })),
    );
  }

  /** Says what was tried where nothing answers, and offers to take it back. */
  #showNone(isNone: boolean): void {
    getPart(this, '[data-none]').hidden = !isNone;
    if (!isNone) return;
    const { noneTyped, noneChosen, noneBoth } = this.#strings;
    const typed = this.#state.typed.trim();
    const chosen = this.#listChosen().map(({ label }) => label);
    const isFound = (this.#explored?.found.length ?? 0) > 0;
    const words = typed === '' ? noneChosen : isFound ? noneBoth : noneTyped;
    getPart(this, '[data-tried]').textContent = fillTemplate(words, {
      query: typed,
      chosen: chosen.join('; '),
    });
    getPart(this, '[data-untype]').hidden = typed === '';
    getPart(this, '[data-none] [data-clear]').hidden = chosen.length === 0;
  }

  #summary(): string {
    const { rows = [], isBeginning = false } = this.#explored ?? {};
    const { none, found, foundOnePlan, beginning } = this.#strings;
    if (rows.length === 0) return none;
    const plans = new Set(rows.map(({ plan }) => plan.planId)).size;
    const count = fillTemplate(plans === 1 ? foundOnePlan : found, {
      count: this.#format(rows.length),
      all: this.#format(this.#loaded?.rows.length ?? 0),
      plans: this.#format(plans),
    });
    return isBeginning ? `${count} ${beginning}` : count;
  }

  #labelOf(facet: ExplorerFacet, value: string): string {
    const names = this.#loaded?.names;
    if (names === undefined) return value;
    switch (facet) {
      case 'place':
        return names.places[value] ?? value;
      case 'plan':
        return names.plans.find(({ planId }) => planId === value)?.place ?? value;
      case 'agency':
        return nameAgency(value, names);
      case 'goal': {
        const goal = names.goals.find(({ id }) => id === value);
        return goal === undefined ? value : `${String(goal.number)}. ${goal.name}`;
      }
      default:
        return this.#strings.values[`${facet}:${value}`] ?? value;
    }
  }

  #downloadCsv(): void {
    if (this.#explored === null || this.#loaded === null) return;
    const view = this.#rowView();
    const address = (row: CommitmentRow): string => new URL(addressOf(row, view), location.href).href;
    downloadCsv('doi-chieu-commitments.csv', buildCsvRows(this.#explored.rows, this.#loaded.names, address));
  }

  #rowView(): RowView {
    if (this.#loaded === null) throw new Error('<commitment-explorer> has no rows yet.');
    const { commitmentUrl = '', goalUrl = '', agencyUrl = '' } = this.dataset;
    return {
      template: getPart<HTMLTemplateElement>(this, 'template[data-row]'),
      names: this.#loaded.names,
      strings: this.#strings,
      commitmentUrl,
      goalUrl,
      agencyUrl,
    };
  }

  #format(number: number): string {
    return number.toLocaleString(this.#language === 'vi' ? 'vi-VN' : 'en-GB');
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

/** Reads the words of rows before anything is typed, little by little. */
function prepareRows(rows: readonly CommitmentRow[], indexRow: IndexRow, from = 0): void {
  if (from >= rows.length) return;
  setTimeout(() => {
    rows.slice(from, from + BATCH).forEach(indexRow);
    prepareRows(rows, indexRow, from + BATCH);
  });
}

customElements.define('commitment-explorer', CommitmentExplorer);
