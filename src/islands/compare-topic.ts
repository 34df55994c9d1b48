import { fillTemplate } from '../text/fill-template.ts';
import { getPart } from './get-part.ts';
import type { CompareState } from './compare-state.ts';
import { readCompareState, writeCompareState } from './compare-state.ts';
import type { DifferenceStrings } from './difference-strings.ts';
import type { Side } from './difference-view.ts';
import { showDifferences } from './difference-view.ts';
import { downloadPart } from './download-csv.ts';
import { listPassages, loadPlan } from './load-passages.ts';

interface ComparedPlan {
  readonly id: string;
  readonly place: string;
  readonly number: string;
  readonly level: string;
  /** The clauses that the plan's cell shows. */
  readonly clauses: readonly string[];
}

interface ComparisonData {
  readonly plans: readonly ComparedPlan[];
  readonly words: Readonly<Record<'all' | 'some' | 'two' | 'noWords' | 'copied' | 'copyFailed', string>>;
}

/**
 * `<compare-topic>`: lets a reader choose the plans of a comparison and mark the
 * words in which two differ; what is chosen stands in the address. Configured
 * from its dataset: `base` (address of the site's top), `planUrl`
 * (`/ke-hoach/:plan/`), `mostColumns` (plans that stand in columns; of more each
 * has a band), and the JSON in `[data-comparison]`.
 */
class CompareTopic extends HTMLElement {
  readonly #data = JSON.parse(getPart(this, '[data-comparison]').textContent) as ComparisonData;
  readonly #strings = JSON.parse(getPart(this, '[data-difference-strings]').textContent) as DifferenceStrings;
  readonly #all = this.#data.plans.map(({ id }) => id);
  #state = readCompareState(new URLSearchParams(location.search), this.#all);
  #run = 0;

  connectedCallback(): void {
    const isWide = window.matchMedia('(min-width: 64rem)').matches;
    getPart<HTMLDetailsElement>(this, '[data-picker]').open =
      (isWide && this.#all.length <= 12) || this.#state.plans.length < this.#all.length;
    this.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLInputElement) this.#read(target);
    });
    this.#onClick('[data-all]', () => {
      this.#change({ plans: this.#all });
      getPart(this, '[data-picker] summary').focus();
    });
    this.#onClick('[data-copy]', () => {
      void this.#copyAddress();
    });
    this.#onClick('[data-do-print]', () => {
      window.print();
    });
    getPart(this, '[data-csv]').addEventListener('click', (event) => {
      if (this.#state.plans.length === this.#all.length) return;
      event.preventDefault();
      void this.#downloadCsv().catch(() => {
        this.#say(this.#strings.failed);
      });
    });
    window.addEventListener('popstate', () => {
      this.#state = readCompareState(new URLSearchParams(location.search), this.#all);
      this.#show();
    });
    this.#show();
  }

  #read(control: HTMLInputElement): void {
    if (control.matches('[data-choose]')) {
      const chosen = new Set(this.#boxes().flatMap(({ checked, value }) => (checked ? value : [])));
      const plans = this.#all.filter((id) => chosen.has(id));
      this.#change({ plans: plans.length === 0 ? this.#all : plans });
    } else if (control.matches('[data-mark]')) this.#change({ isMarked: control.checked });
    else if (control.matches('[data-spelling]')) this.#change({ isSpelling: control.checked });
  }

  #change(change: Partial<CompareState>): void {
    const state = { ...this.#state, ...change };
    this.#state = { ...state, isMarked: state.isMarked && state.plans.length === 2 };
    const params = writeCompareState(this.#state, this.#all);
    history.replaceState(history.state, '', params === '' ? location.pathname : params);
    this.#show();
  }

  /** Brings the page in line with the state. */
  #show(): void {
    const { plans, isMarked, isSpelling } = this.#state;
    const shown = new Set(plans);
    const isTwo = plans.length === 2;
    for (const box of this.#boxes()) box.checked = shown.has(box.value);
    for (const part of this.querySelectorAll<HTMLElement>('[data-plan]'))
      part.hidden = !shown.has(part.dataset['plan'] ?? '');
    for (const level of this.querySelectorAll<HTMLElement>('[data-level]')) {
      const count = level.querySelectorAll('[data-plan]:not([hidden])').length;
      level.hidden = count === 0;
      if (level.dataset['count'] !== undefined) level.dataset['count'] = String(count);
    }
    const levels = getPart(this, '[data-levels]');
    levels.dataset['count'] = String(plans.length);
    const isFew = plans.length <= Number(this.dataset['mostColumns']);
    this.dataset['layout'] = isFew ? 'columns' : 'bands';
    levels.hidden = isMarked;
    getPart(this, '[data-summary]').hidden = isMarked;
    getPart(this, '[data-marked]').hidden = !isMarked;
    getPart(this, '[data-all]').hidden = plans.length === this.#all.length;
    getPart(this, '[data-two]').hidden = !isTwo;
    getPart<HTMLInputElement>(this, '[data-mark]').checked = isMarked;
    getPart<HTMLInputElement>(this, '[data-spelling]').checked = isSpelling;
    getPart(this, '[data-address]').textContent = location.href.replace(/#.*/, '');
    const mixed = this.querySelector<HTMLElement>('[data-mixed]');
    if (mixed !== null) {
      const chosen = this.#data.plans.filter(({ id }) => shown.has(id));
      mixed.hidden = new Set(chosen.map(({ level }) => level)).size < 2;
    }
    const { all, some, two } = this.#data.words;
    const counts = { count: String(plans.length), all: String(this.#all.length) };
    this.#say(fillTemplate(isTwo ? two : plans.length === this.#all.length ? all : some, counts));
    void this.#mark();
  }

  /** Marks the words in which the two plans chosen differ. */
  async #mark(): Promise<void> {
    const run = ++this.#run;
    if (!this.#state.isMarked) return;
    const summary = getPart(this, '[data-difference-summary]');
    summary.textContent = this.#strings.working;
    try {
      const [left, right] = await Promise.all(this.#state.plans.map((id) => this.#readSide(id)));
      if (left === undefined || right === undefined || run !== this.#run) return;
      const silent = [left, right].filter(({ passages }) => passages.length === 0);
      const noWords = getPart(this, '[data-no-words]');
      noWords.hidden = silent.length === 0;
      noWords.textContent = silent
        .map(({ place }) => fillTemplate(this.#data.words.noWords, { place }))
        .join(' ');
      const found = await showDifferences(getPart(this, '[data-difference-pairs]'), left, right, {
        showSpelling: this.#state.isSpelling,
        strings: this.#strings,
        planUrl: this.dataset['planUrl'] ?? '',
        say: (words) => {
          this.#say(words);
        },
      });
      if (run !== this.#run) return;
      getPart(this, '[data-difference-key]').hidden = false;
      getPart(this, '[data-difference-note]').hidden = false;
      getPart(this, '[data-key-left]').textContent = fillTemplate(this.#strings.onlyIn, {
        place: left.place,
      });
      getPart(this, '[data-key-right]').textContent = fillTemplate(this.#strings.onlyIn, {
        place: right.place,
      });
      summary.textContent = silent.length > 0 ? '' : found;
    } catch {
      if (run === this.#run) summary.textContent = this.#strings.failed;
    }
  }

  async #readSide(planId: string): Promise<Side> {
    const plan = this.#data.plans.find(({ id }) => id === planId);
    if (plan === undefined) throw new Error(`There is no plan “${planId}” on this page.`);
    const { place, number, clauses } = plan;
    const passages = listPassages(await loadPlan(this.dataset['base'] ?? '/', planId), new Set(clauses));
    return { planId, place, number, passages };
  }

  /** The prebuilt table of all plans, cut to those chosen. */
  async #downloadCsv(): Promise<void> {
    const shown = new Set(this.#state.plans);
    await downloadPart(getPart<HTMLAnchorElement>(this, '[data-csv]'), (row, _place, columns) =>
      shown.has(row[columns.indexOf('plan')] ?? ''),
    );
  }

  async #copyAddress(): Promise<void> {
    const { copied, copyFailed } = this.#data.words;
    this.#say(
      await navigator.clipboard.writeText(location.href.replace(/#.*/, '')).then(
        () => copied,
        () => copyFailed,
      ),
    );
  }

  #boxes(): HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>('[data-choose]')];
  }

  #onClick(selector: string, act: () => void): void {
    getPart(this, selector).addEventListener('click', act);
  }

  #say(words: string): void {
    getPart(this, '[data-status]').textContent = words;
  }
}

customElements.define('compare-topic', CompareTopic);
