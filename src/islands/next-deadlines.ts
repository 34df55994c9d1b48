import { fillTemplate } from '../text/fill-template.ts';
import { vietnamDay } from '../text/vietnam-day.ts';
import { findNextDay } from './next-day.ts';

/**
 * `<next-deadlines>`: of the days `[data-start]` inside shows the next `data-most` that are still to come, the first
 * first, with the year in which a yearly one comes; and says so in `[data-heading]`, with the words `data-coming`.
 * Where all have passed everything stays as it is.
 */
class NextDeadlines extends HTMLElement {
  connectedCallback(): void {
    const today = vietnamDay(new Date());
    const days = [...this.querySelectorAll<HTMLElement>('[data-start]')];
    const coming = days
      .flatMap((element) => {
        const next = findNextDay(readDay(element), today);
        return next === null ? [] : [{ element, next }];
      })
      .sort((a, b) => (a.next < b.next ? -1 : Number(a.next > b.next)))
      .slice(0, Number(this.dataset['most']));
    const heading = this.querySelector('[data-heading]');
    if (coming.length === 0 || heading === null) return;
    heading.textContent = this.dataset['coming'] ?? '';
    for (const element of days) element.hidden = true;
    for (const { element, next } of coming) {
      element.hidden = false;
      const day = element.querySelector<HTMLElement>('[data-in-year]');
      if (day !== null) {
        day.textContent = fillTemplate(day.dataset['inYear'] ?? '', { year: next.slice(0, 4) });
      }
      element.parentElement?.append(element);
    }
  }
}

function readDay({ dataset }: HTMLElement): Parameters<typeof findNextDay>[0] {
  const { start = '', last = start, lastYear = '', exceptionYears = '' } = dataset;
  const yearly = {
    lastYear: lastYear === '' ? null : Number(lastYear),
    exceptionYears: exceptionYears.split(' ').filter(Boolean).map(Number),
  };
  return { start, last, yearly: 'yearly' in dataset ? yearly : null };
}

customElements.define('next-deadlines', NextDeadlines);
