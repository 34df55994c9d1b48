import { vietnamDay } from '../text/vietnam-day.ts';

/** `<passed-days>`: says of each `[data-last-day]` inside that lies behind us that it has passed; words from `data-words`. */
class PassedDays extends HTMLElement {
  connectedCallback(): void {
    const today = vietnamDay(new Date());
    for (const day of this.querySelectorAll<HTMLElement>('[data-last-day]')) {
      if ((day.dataset['lastDay'] ?? '') >= today) continue;
      const words = document.createElement('small');
      words.textContent = ` · ${this.dataset['words'] ?? ''}`;
      day.querySelector('h4')?.append(words);
    }
  }
}

customElements.define('passed-days', PassedDays);
