/**
 * `<copy-quote>`: a click on its `data-copy` button copies the text of its
 * `data-quote` as it is shown, and says so in the `<output>`. Words come from
 * `data-copied` and `data-failed`.
 */
class CopyQuote extends HTMLElement {
  #timer = 0;

  connectedCallback(): void {
    const button = this.querySelector<HTMLButtonElement>('[data-copy]');
    if (button === null) return;
    button.hidden = false;
    button.addEventListener('click', () => void this.#copy());
  }

  async #copy(): Promise<void> {
    const quote = this.querySelector('[data-quote]')?.textContent.trim() ?? '';
    try {
      await navigator.clipboard.writeText(quote);
      this.#say(this.dataset['copied'] ?? '');
    } catch {
      this.#say(this.dataset['failed'] ?? '');
    }
  }

  #say(words: string): void {
    const output = this.querySelector('output');
    if (output === null) return;
    output.textContent = words;
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => {
      output.textContent = '';
    }, 4000);
  }
}

customElements.define('copy-quote', CopyQuote);
