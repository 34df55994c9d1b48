import Combobox from '@github/combobox-nav';
import { install, uninstall } from '@github/hotkey';
import type { SearchEnglish, SearchWords } from '../search/search-words.ts';
import { getPart } from './get-part.ts';
import { loadJson } from './load-json.ts';
import { keepRecent, readRecent } from './recent-searches.ts';

/** Suggestions shown at once. */
const MOST = 5;

/** Where it is kept on the device that the reader wants no key of one letter. */
const NO_SLASH = 'doi-chieu:no-slash-key';

/**
 * `<search-box>`: a search form whose field suggests words as the reader types
 * (recent searches, agencies, goals, places, terms) and which the keys `/` and
 * Ctrl K lead to. Configured from its dataset: `base` (address of the site's
 * top), `language`, `kinds` (names of the kinds of suggestions).
 */
class SearchBox extends HTMLElement {
  readonly #input = getPart<HTMLInputElement>(this, 'input[name=q]');
  readonly #list = getPart<HTMLUListElement>(this, '[data-suggestions]');
  // Tab goes on to what follows the field; Enter alone takes a suggestion.
  readonly #combobox = new Combobox(this.#input, this.#list, { tabInsertsSuggestions: false });
  #typed = 0;

  connectedCallback(): void {
    this.#installKeys();
    this.#input.addEventListener('focus', () => void this.#open());
    this.#input.addEventListener('input', () => void this.#suggest());
    this.#input.addEventListener('blur', () => {
      this.#close();
    });
    this.#input.addEventListener('keydown', (event) => {
      this.#onKey(event);
    });
    // Before the field loses focus, so that a press on a suggestion counts.
    this.#list.addEventListener('mousedown', (event) => {
      event.preventDefault();
    });
    this.#list.addEventListener('combobox-commit', ({ target }) => {
      if (!(target instanceof HTMLElement)) return;
      this.#input.value = target.dataset['words'] ?? '';
      this.#close();
      getPart<HTMLFormElement>(this, 'form').requestSubmit();
    });
    getPart<HTMLFormElement>(this, 'form').addEventListener('submit', () => {
      keepRecent(this.#input.value);
      this.#close();
    });
    const slash = this.querySelector<HTMLInputElement>('[data-no-slash]');
    if (slash !== null) {
      slash.checked = isSlashOff();
      slash.addEventListener('change', () => {
        keepSlash(slash.checked);
        this.#installKeys();
      });
    }
  }

  disconnectedCallback(): void {
    uninstall(this.#input);
    this.#combobox.destroy();
  }

  #installKeys(): void {
    uninstall(this.#input);
    install(this.#input, isSlashOff() ? 'Control+k,Meta+k' : '/,Control+k,Meta+k');
  }

  #onKey(event: KeyboardEvent): void {
    const isOpen = !this.#list.hidden;
    if (event.key === 'Escape' && isOpen) {
      // A search field would also be emptied, and empty it suggests anew.
      event.preventDefault();
      this.#close();
    } else if (event.key === 'Enter' && !this.#input.hasAttribute('aria-activedescendant')) {
      this.#close();
    } else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && !isOpen) {
      event.preventDefault();
      void this.#suggest();
    }
  }

  async #open(): Promise<void> {
    if (this.#input.value.trim() === '') await this.#suggest();
    else await this.#words().catch(() => undefined);
  }

  async #suggest(): Promise<void> {
    const turn = ++this.#typed;
    try {
      const [{ suggest }, { words, english }] = await Promise.all([
        import('../search/suggest.ts'),
        this.#words(),
      ]);
      if (turn !== this.#typed || document.activeElement !== this.#input) return;
      const found = suggest(this.#input.value, words, english, readRecent(), MOST);
      this.#show(found);
    } catch {
      this.#close();
    }
  }

  async #words(): Promise<{ words: SearchWords; english: SearchEnglish | null }> {
    const base = this.dataset['base'] ?? '/';
    const [words, english] = await Promise.all([
      loadJson<SearchWords>(`${base}search/words.json`),
      this.dataset['language'] === 'en' ? loadJson<SearchEnglish>(`${base}search/english.json`) : null,
    ]);
    return { words, english };
  }

  #show(found: readonly { words: string; kind: string }[]): void {
    if (found.length === 0) {
      this.#close();
      return;
    }
    const kinds = JSON.parse(this.dataset['kinds'] ?? '{}') as Record<string, string>;
    this.#list.replaceChildren(
      ...found.map(({ words, kind }, index) => {
        const option = document.createElement('li');
        option.role = 'option';
        option.id = `${this.#input.id}-suggestion-${String(index)}`;
        option.dataset['words'] = words;
        const name = document.createElement('span');
        name.lang = 'vi';
        name.textContent = words;
        option.append(name);
        const label = kinds[kind] ?? '';
        if (label !== '') {
          const small = document.createElement('span');
          small.className = 'kind';
          small.textContent = label;
          option.append(' ', small);
        }
        return option;
      }),
    );
    this.#list.hidden = false;
    this.#combobox.start();
  }

  #close(): void {
    this.#typed += 1;
    if (this.#list.hidden) return;
    this.#list.hidden = true;
    this.#combobox.stop();
  }
}

function isSlashOff(): boolean {
  try {
    return localStorage.getItem(NO_SLASH) === 'yes';
  } catch {
    return false;
  }
}

function keepSlash(isOff: boolean): void {
  try {
    if (isOff) localStorage.setItem(NO_SLASH, 'yes');
    else localStorage.removeItem(NO_SLASH);
  } catch {
    // The choice then lasts as long as the page.
  }
}

customElements.define('search-box', SearchBox);
