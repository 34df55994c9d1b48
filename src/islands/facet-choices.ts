import type { ChosenOf } from '../search/chosen-values.ts';

/** Values shown of a facet before the reader asks for all. */
const SHOWN = 7;

/** What facets are shown with. */
export interface FacetView<F extends string> {
  readonly template: HTMLTemplateElement;
  readonly labelOf: (facet: F, value: string) => string;
  readonly titles: Readonly<Record<string, string>>;
  readonly showAll: string;
  readonly language: 'vi' | 'en';
}

/** What is counted: by facet and value, in the order shown, and the plans that it was counted in. */
export interface FacetCounts<F extends string> {
  readonly counts: ReadonlyMap<F, ReadonlyMap<string, number>>;
  readonly items: readonly {
    readonly plan: { readonly planId: string; readonly jurisdictionCode: string };
  }[];
}

/** Facets whose values have an order of their own; the rest stand by their counts. */
const ORDERED: ReadonlySet<string> = new Set(['level', 'goal', 'role', 'year', 'number', 'only']);

/** The order of values whose names have none. */
const ORDER = ['province', 'commune', 'lead', 'coordinating', 'duty', 'yes', 'no', 'unknown'];

/**
 * Shows facets in `box`, with counts and what is chosen. A facet that cannot
 * narrow is left out; which were opened, and which show all their values, stays,
 * also for one that comes back.
 */
export function showFacets<F extends string>(
  box: HTMLElement,
  { counts: allCounts, items }: FacetCounts<F>,
  chosen: ChosenOf<F>,
  view: FacetView<F>,
): void {
  const focused = document.activeElement instanceof HTMLInputElement ? document.activeElement : null;
  const again = focused !== null && box.contains(focused) ? `${focused.name}=${focused.value}` : null;
  const open = new Set(box.dataset['open']?.split(' ') ?? ['kind', 'plan', ...Object.keys(chosen)]);
  const whole = new Set(box.dataset['whole']?.split(' '));
  for (const { dataset, open: isOpen } of box.querySelectorAll('details')) {
    const { facet = '' } = dataset;
    if (isOpen) open.add(facet);
    else open.delete(facet);
    if (dataset['whole'] !== undefined) whole.add(facet);
  }
  box.dataset['open'] = [...open].join(' ');
  box.dataset['whole'] = [...whole].join(' ');
  const shown = [...allCounts].flatMap(([facet, counts]) => {
    const isIdle = counts.size < (facet === 'number' ? 1 : 2) && chosen[facet] === undefined;
    if (isIdle || (facet === 'place' && chosen[facet] === undefined && isSameAsPlans(items))) return [];
    return [facetElement(facet, counts, chosen[facet] ?? [], open.has(facet), whole.has(facet), view)];
  });
  box.replaceChildren(...shown);
  if (again !== null) {
    [...box.querySelectorAll('input')].find(({ name, value }) => `${name}=${value}` === again)?.focus();
  }
}

/**
 * Puts filters where they are seen, so that the keys reach them in that order: on a wide window open behind what was
 * found, which they stand beside, else folded before it.
 */
export function placeFilters(filters: HTMLDetailsElement, found: HTMLElement): void {
  const wide = window.matchMedia('(min-width: 60rem)');
  const place = (): void => {
    found[wide.matches ? 'after' : 'before'](filters);
    filters.open = wide.matches;
  };
  wide.addEventListener('change', place);
  place();
}

/** Whether no place has more than one plan, so that choosing plans says the same. */
function isSameAsPlans(items: FacetCounts<string>['items']): boolean {
  const plans = new Set(items.map(({ plan }) => plan.planId));
  const places = new Set(items.map(({ plan }) => plan.jurisdictionCode));
  return plans.size === places.size;
}

function facetElement<F extends string>(
  facet: F,
  counts: ReadonlyMap<string, number>,
  chosen: readonly string[],
  isOpen: boolean,
  isWhole: boolean,
  view: FacetView<F>,
): HTMLElement {
  const element = (view.template.content.cloneNode(true) as DocumentFragment)
    .firstElementChild as HTMLDetailsElement;
  element.dataset['facet'] = facet;
  element.open = isOpen;
  element.querySelector('summary')?.append(view.titles[facet] ?? facet);
  const list = element.querySelector('ul');
  list?.setAttribute('aria-label', view.titles[facet] ?? facet);
  const values = [...counts].map(([value, count]) => ({ value, count, label: view.labelOf(facet, value) }));
  const names = new Intl.Collator(view.language);
  values.sort((a, b) =>
    ORDERED.has(facet)
      ? ORDER.indexOf(a.value) - ORDER.indexOf(b.value) ||
        a.value.localeCompare(b.value, 'en', { numeric: true })
      : b.count - a.count || names.compare(a.label, b.label),
  );
  const visible = isWhole ? values : values.filter(({ value }, at) => at < SHOWN || chosen.includes(value));
  list?.append(
    ...visible.map(({ value, label, count }) => choice(facet, value, label, count, chosen.includes(value))),
  );
  if (isWhole) element.dataset['whole'] = '';
  else if (visible.length < values.length) element.append(showAllButton(element, view.showAll));
  return element;
}

function choice(facet: string, value: string, label: string, count: number, isChosen: boolean): HTMLElement {
  const item = document.createElement('li');
  const box = document.createElement('label');
  const input = Object.assign(document.createElement('input'), {
    type: 'checkbox',
    name: facet,
    value,
    checked: isChosen,
  });
  const words = document.createElement('span');
  words.append(label);
  const number = document.createElement('span');
  number.className = 'count';
  number.append(String(count));
  box.append(input, words, number);
  item.append(box);
  return item;
}

function showAllButton(element: HTMLElement, words: string): HTMLButtonElement {
  const button = Object.assign(document.createElement('button'), { type: 'button', textContent: words });
  button.addEventListener('click', () => {
    element.dataset['whole'] = '';
    button.dispatchEvent(new CustomEvent('facet-whole', { bubbles: true }));
  });
  return button;
}
