/**
 * `<copy-links>`: a click on a permalink inside also copies its address and
 * says so in the `<output>`. Words come from `data-copied` and `data-failed`.
 */
class CopyLinks extends HTMLElement {
  #timer = 0;

  connectedCallback(): void {
    this.addEventListener('click', (event) => {
      const link = event.target instanceof Element ? event.target.closest('a[data-copy-link]') : null;
      if (link instanceof HTMLAnchorElement) void this.#copy(link.href);
    });
  }

  async #copy(address: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(address);
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

customElements.define('copy-links', CopyLinks);
