import type { SearchPlan } from '../search/search-plan.ts';
import { nameClausePath } from '../text/clause-path.ts';
import { fillTemplate } from '../text/fill-template.ts';
import { getPart } from './get-part.ts';
import type { PassageName, PassagesState } from './compare-state.ts';
import { readPassagesState, writePassagesState } from './compare-state.ts';
import type { DifferenceStrings } from './difference-strings.ts';
import type { Side } from './difference-view.ts';
import { showDifferences } from './difference-view.ts';
import { listPassages, listUnder, loadPlan } from './load-passages.ts';

type SideName = 'a' | 'b';

interface PassagesData {
  readonly plans: readonly {
    readonly id: string;
    readonly place: string;
    readonly number: string;
    readonly level: string;
  }[];
  readonly words: Readonly<Record<'chooseClause' | 'start' | 'notHeld' | 'copied' | 'copyFailed', string>>;
}

/** Characters of a clause's words in the list to choose from. */
const OPENING = 70;

/**
 * `<compare-passages>`: lays two clauses, each with what stands under it, side by
 * side and marks the words that differ; which two stands in the address
 * (`?a=plan:clause&b=plan:clause`). Configured from its dataset: `base` (address
 * of the site's top), `planUrl` (`/ke-hoach/:plan/`), and the JSON in
 * `[data-passages]`.
 */
class ComparePassages extends HTMLElement {
  readonly #data = JSON.parse(getPart(this, '[data-passages]').textContent) as PassagesData;
  readonly #strings = JSON.parse(getPart(this, '[data-difference-strings]').textContent) as DifferenceStrings;
  #state = readPassagesState(new URLSearchParams(location.search));
  #run = 0;

  connectedCallback(): void {
    const [first, second] = this.#data.plans;
    this.#select('plan', 'a').value = this.#state.a?.planId ?? first?.id ?? '';
    this.#select('plan', 'b').value = this.#state.b?.planId ?? second?.id ?? first?.id ?? '';
    const isPhone = !window.matchMedia('(min-width: 48rem)').matches;
    getPart<HTMLDetailsElement>(this, '[data-chooser]').open =
      !isPhone || this.#state.a === null || this.#state.b === null;
    this.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLElement) this.#read(target);
    });
    this.#onClick('[data-swap]', () => {
      const [a, b] = [this.#select('plan', 'a').value, this.#select('plan', 'b').value];
      this.#select('plan', 'a').value = b;
      this.#select('plan', 'b').value = a;
      this.#change({ a: this.#state.b, b: this.#state.a });
    });
    this.#onClick('[data-copy]', () => {
      const { copied, copyFailed } = this.#data.words;
      void navigator.clipboard.writeText(location.href).then(
        () => {
          this.#say(copied);
        },
        () => {
          this.#say(copyFailed);
        },
      );
    });
    this.#onClick('[data-do-print]', () => {
      window.print();
    });
    window.addEventListener('popstate', () => {
      this.#state = readPassagesState(new URLSearchParams(location.search));
      void this.#show();
    });
    void this.#show();
  }

  #read(control: HTMLElement): void {
    if (control instanceof HTMLSelectElement) {
      const side: SideName = (control.dataset['planOf'] ?? control.dataset['clauseOf']) === 'a' ? 'a' : 'b';
      const clauseId = control.dataset['clauseOf'] === undefined ? '' : control.value;
      const planId = this.#select('plan', side).value;
      this.#change({ [side]: clauseId === '' ? null : { planId, clauseId } });
    } else if (control instanceof HTMLInputElement && control.matches('[data-spelling]')) {
      this.#change({ isSpelling: control.checked });
    }
  }

  #change(change: Partial<PassagesState>): void {
    this.#state = { ...this.#state, ...change };
    const params = writePassagesState(this.#state);
    history.replaceState(history.state, '', params === '' ? location.pathname : params);
    this.#say('');
    void this.#show();
  }

  async #show(): Promise<void> {
    const run = ++this.#run;
    const summary = getPart(this, '[data-difference-summary]');
    getPart<HTMLInputElement>(this, '[data-spelling]').checked = this.#state.isSpelling;
    getPart(this, '[data-address]').textContent = location.href;
    try {
      const [left, right] = await Promise.all([this.#readSide('a'), this.#readSide('b')]);
      if (run !== this.#run) return;
      const names = [this.#state.a, this.#state.b].filter((name) => name !== null);
      const known = new Set(this.#data.plans.map(({ id }) => id));
      const missing = [
        ...(this.#state.a !== null && left === null ? [this.#state.a] : []),
        ...(this.#state.b !== null && right === null ? [this.#state.b] : []),
      ];
      const levels = names.map(({ planId }) => this.#data.plans.find(({ id }) => id === planId)?.level);
      getPart(this, '[data-mixed]').hidden = missing.length > 0 || new Set(levels).size < 2;
      const isBoth = left !== null && right !== null;
      getPart(this, '[data-difference-key]').hidden = !isBoth;
      getPart(this, '[data-difference-note]').hidden = !isBoth;
      if (!isBoth) {
        getPart(this, '[data-difference-pairs]').replaceChildren();
        summary.textContent =
          missing.length === 0
            ? this.#data.words.start
            : missing.map((name) => this.#notHeld(name, known)).join(' ');
        return;
      }
      const found = await showDifferences(getPart(this, '[data-difference-pairs]'), left, right, {
        showSpelling: this.#state.isSpelling,
        strings: this.#strings,
        planUrl: this.dataset['planUrl'] ?? '',
        say: (words) => {
          this.#say(words);
        },
      });
      if (run !== this.#run) return;
      getPart(this, '[data-key-left]').textContent = fillTemplate(this.#strings.onlyIn, {
        place: left.place,
      });
      getPart(this, '[data-key-right]').textContent = fillTemplate(this.#strings.onlyIn, {
        place: right.place,
      });
      summary.textContent = found;
    } catch {
      if (run === this.#run) summary.textContent = this.#strings.failed;
    }
  }

  #notHeld({ planId, clauseId }: PassageName, known: ReadonlySet<string>): string {
    const place = this.#data.plans.find(({ id }) => id === planId)?.place ?? planId;
    const path = known.has(planId) ? nameClausePath(clauseId, this.#strings.path) : clauseId;
    return fillTemplate(this.#data.words.notHeld, { place: `${place}, ${path}` });
  }

  /** The passage chosen on a side with what stands under it; null when none is, or there is no such clause. */
  async #readSide(side: SideName): Promise<Side | null> {
    const name = this.#state[side];
    const planSelect = this.#select('plan', side);
    if (name !== null) planSelect.value = name.planId;
    const plan = this.#data.plans.find(({ id }) => id === (name?.planId ?? planSelect.value));
    if (plan === undefined) return null;
    const records = await loadPlan(this.dataset['base'] ?? '/', plan.id);
    this.#fillClauses(side, records);
    const clauses = this.#select('clause', side);
    clauses.value = name?.clauseId ?? '';
    if (name === null || clauses.value === '') return null;
    const passages = listPassages(records, listUnder(records, name.clauseId));
    return { planId: plan.id, place: plan.place, number: plan.number, passages };
  }

  /** Lists the clauses of a plan to choose from, once for each plan. */
  #fillClauses(side: SideName, records: SearchPlan): void {
    const select = this.#select('clause', side);
    if (select.dataset['filled'] === records.planId) return;
    select.dataset['filled'] = records.planId;
    const { chooseClause } = this.#data.words;
    select.replaceChildren(
      new Option(chooseClause, ''),
      ...listPassages(records).map(({ clauseId, words }) => {
        const opening = words.length > OPENING ? `${words.slice(0, OPENING).trimEnd()}…` : words;
        return new Option(`${nameClausePath(clauseId, this.#strings.path)} · ${opening}`, clauseId);
      }),
    );
  }

  #select(kind: 'plan' | 'clause', side: SideName): HTMLSelectElement {
    return getPart<HTMLSelectElement>(this, `[data-${kind}-of=${side}]`);
  }

  #onClick(selector: string, act: () => void): void {
    getPart(this, selector).addEventListener('click', act);
  }

  #say(words: string): void {
    getPart(this, '[data-status]').textContent = words;
  }
}

customElements.define('compare-passages', ComparePassages);
