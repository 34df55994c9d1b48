import { fillTemplate } from '../text/fill-template.ts';
import { getPart } from './get-part.ts';
import type { FindingsState } from './findings-state.ts';
import { ALL_FINDINGS, readFindingsState, writeFindingsState } from './findings-state.ts';
import { readAnchor } from './read-anchor.ts';

const NAMES = ['plan', 'severity', 'rule'] as const;

/**
 * `<filter-findings>`: shows the findings of a plan, a severity or a rule, as the address says, and folds long groups
 * (`data-most-open`). What the address leads to (`#…`) is always shown. Words come from `data-shown` and `data-none`.
 */
class FilterFindings extends HTMLElement {
  readonly #items = [...this.querySelectorAll<HTMLElement>('[data-plans]')];
  readonly #groups = [...this.querySelectorAll<HTMLDetailsElement>('details[data-rule]')];
  #state = this.#readAddress();

  connectedCallback(): void {
    getPart(this, '[data-filter]').addEventListener('change', () => {
      this.#change(Object.fromEntries(NAMES.map((name) => [name, this.#select(name).value])));
    });
    getPart(this, '[data-show-all]').addEventListener('click', () => {
      this.#change(ALL_FINDINGS);
      this.#select('plan').focus();
    });
    window.addEventListener('popstate', () => {
      this.#state = this.#readAddress();
      this.#show();
    });
    window.addEventListener('hashchange', () => {
      this.#reveal();
    });
    this.#show();
    const mostOpen = Number(this.dataset['mostOpen']);
    for (const group of this.#groups) {
      if (this.#shownIn(group) > mostOpen) group.open = false;
    }
    this.#reveal();
  }

  #readAddress(): FindingsState {
    const optionsOf = (name: (typeof NAMES)[number]): string[] =>
      [...this.#select(name).options].map(({ value }) => value);
    return readFindingsState(new URLSearchParams(location.search), {
      plan: optionsOf('plan'),
      severity: optionsOf('severity'),
      rule: optionsOf('rule'),
    });
  }

  #change(change: Partial<FindingsState>): void {
    this.#state = { ...this.#state, ...change };
    history.replaceState(history.state, '', location.pathname + writeFindingsState(this.#state));
    this.#show();
  }

  /** Brings the page in line with the state. */
  #show(): void {
    const { plan, severity, rule } = this.#state;
    for (const name of NAMES) this.#select(name).value = this.#state[name];
    for (const item of this.#items) {
      item.hidden = plan !== '' && !(item.dataset['plans'] ?? '').split(' ').includes(plan);
    }
    for (const group of this.#groups) {
      const own = group.closest<HTMLElement>('[data-severity]')?.dataset['severity'];
      const isChosen =
        (rule === '' || group.dataset['rule'] === rule) && (severity === '' || own === severity);
      const shown = this.#shownIn(group);
      group.hidden = !isChosen || shown === 0;
      const count = group.querySelector('[data-group-count]');
      if (count !== null) count.textContent = this.#number(shown);
      if (isChosen && (plan !== '' || rule !== '')) group.open = true;
    }
    for (const section of this.querySelectorAll<HTMLElement>('section[data-severity]')) {
      section.hidden = section.querySelector('details[data-rule]:not([hidden])') === null;
    }
    const isAll = writeFindingsState(this.#state) === '';
    const count = this.#groups.reduce((sum, group) => sum + (group.hidden ? 0 : this.#shownIn(group)), 0);
    const { shown = '', none = '' } = this.dataset;
    const counts = { count: this.#number(count), all: this.#number(this.#items.length) };
    getPart(this, '[data-status]').textContent =
      count === 0 ? none : isAll ? '' : fillTemplate(shown, counts);
    getPart(this, '[data-show-all]').hidden = isAll;
  }

  #shownIn(group: HTMLElement): number {
    return group.querySelectorAll('[data-plans]:not([hidden])').length;
  }

  /** Brings what the address leads to into view, whatever folds or hides it. */
  #reveal(): void {
    const id = readAnchor(location.hash);
    const target = id === '' ? null : document.getElementById(id);
    if (target === null || !this.contains(target)) return;
    if (target.closest('[hidden]') !== null) {
      this.#state = ALL_FINDINGS;
      history.replaceState(history.state, '', location.pathname + location.hash);
      this.#show();
    }
    const group = target.closest('details');
    if (group !== null) group.open = true;
    target.scrollIntoView();
  }

  #number(count: number): string {
    return new Intl.NumberFormat(document.documentElement.lang === 'vi' ? 'vi-VN' : 'en-GB').format(count);
  }

  #select(name: (typeof NAMES)[number]): HTMLSelectElement {
    return getPart<HTMLSelectElement>(this, `select[name=${name}]`);
  }
}

customElements.define('filter-findings', FilterFindings);
