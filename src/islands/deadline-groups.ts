import { readAnchor } from './read-anchor.ts';

/**
 * `<deadline-groups>`: shows one `[data-grouping]` at a time, chosen by the buttons `[data-choose]`; the choice stands
 * in the address (`?group=duty`), the first being the rule. An address of a chart within another opens that one.
 */
class DeadlineGroups extends HTMLElement {
  readonly #sections = [...this.querySelectorAll<HTMLElement>('[data-grouping]')];
  readonly #buttons = [...this.querySelectorAll<HTMLButtonElement>('[data-choose]')];

  connectedCallback(): void {
    this.querySelector<HTMLElement>('[data-switch]')?.removeAttribute('hidden');
    this.toggleAttribute('data-ready', true);
    for (const button of this.#buttons) {
      button.addEventListener('click', () => {
        this.#choose(button.dataset['choose'] ?? '');
      });
    }
    window.addEventListener('popstate', () => {
      this.#show(this.#fromAddress());
    });
    window.addEventListener('hashchange', () => {
      this.#show(this.#fromAddress());
    });
    this.#show(this.#fromAddress());
    // What was asked for moved when the others were hidden.
    if (location.hash !== '') this.#asked()?.scrollIntoView();
  }

  #fromAddress(): string {
    const asked = this.#asked();
    const holder = this.#sections.find((section) => section.contains(asked));
    const chosen = holder?.dataset['grouping'] ?? new URLSearchParams(location.search).get('group');
    return this.#sections.some(({ dataset }) => dataset['grouping'] === chosen)
      ? (chosen ?? '')
      : this.#first();
  }

  /** What the address asks for, where it stands in here. */
  #asked(): Element | null {
    const asked = document.getElementById(readAnchor(location.hash));
    return asked !== null && this.contains(asked) ? asked : null;
  }

  #first(): string {
    return this.#sections[0]?.dataset['grouping'] ?? '';
  }

  #choose(grouping: string): void {
    const address = new URL(location.href);
    address.hash = '';
    if (grouping === this.#first()) address.searchParams.delete('group');
    else address.searchParams.set('group', grouping);
    history.pushState(null, '', address);
    this.#show(grouping);
  }

  #show(grouping: string): void {
    for (const section of this.#sections) section.hidden = section.dataset['grouping'] !== grouping;
    for (const button of this.#buttons) {
      button.setAttribute('aria-pressed', String(button.dataset['choose'] === grouping));
    }
  }
}

customElements.define('deadline-groups', DeadlineGroups);
