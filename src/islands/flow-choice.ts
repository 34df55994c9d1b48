import { NARROW_FLOW, WIDE_FLOW } from '../charts/flow-layout.ts';
import type { FlowNames, FlowWords } from '../charts/flow-words.ts';
import { describeChoice } from '../charts/flow-words.ts';
import { drawNarrowedFlow } from '../charts/narrowed-flow.ts';
import type { FlowSource } from '../charts/narrowed-flow.ts';
import type { Shape } from '../charts/shape.ts';
import type { PackedFlow } from '../views/packed-flow.ts';
import { unpackFlow } from '../views/packed-flow.ts';
import type { FlowChoice } from '../views/responsibility-flow.ts';
import { narrowFlow } from '../views/responsibility-flow.ts';
import { getPart } from './get-part.ts';
import { downloadPart } from './download-csv.ts';
import { readFlowChoice, writeFlowChoice } from './flow-state.ts';

/**
 * `<flow-choice>`: narrows the flow in whose `<figure>` it stands to a goal, an agency and a plan: the drawings, the
 * rows of the table, which stand in the order of the flow, and the file of the table. What is chosen stands in the
 * address; `[data-status]` says what is shown. Configured by the JSON in `[data-source]`.
 */
class FlowChoiceElement extends HTMLElement {
  readonly #source = readSource(getPart(this, '[data-source]').textContent);
  readonly #figure: HTMLElement = this.closest<HTMLElement>('figure') ?? this;
  readonly #whole = getPart(this.#figure, 'svg[data-chart]').getAttribute('aria-label') ?? '';
  #choice: FlowChoice = { goal: null, agency: null, plan: null };

  connectedCallback(): void {
    getPart(this, '[data-controls]').hidden = false;
    this.addEventListener('change', () => {
      const values = new URLSearchParams(this.#selects().map(({ name, value }) => [name, value]));
      this.#change(readFlowChoice(values, this.#source.flow));
    });
    getPart(this, '[data-reset]').addEventListener('click', () => {
      this.#change({ goal: null, agency: null, plan: null });
      this.#selects()[0]?.focus();
    });
    const csv = getPart<HTMLAnchorElement>(this.#figure, 'a[download][href$=".csv"]');
    csv.addEventListener('click', (event) => {
      if (!this.#isNarrowed()) return;
      event.preventDefault();
      const isShown = this.#rowsShown();
      void downloadPart(csv, (_row, place) => isShown[place] === true).catch(() => {
        location.assign(csv.href);
      });
    });
    window.addEventListener('popstate', () => {
      this.#read();
    });
    this.#read();
  }

  #read(): void {
    this.#choice = readFlowChoice(new URLSearchParams(location.search), this.#source.flow);
    this.#show();
  }

  #change(choice: FlowChoice): void {
    this.#choice = choice;
    history.replaceState(history.state, '', writeFlowChoice(location.href, choice));
    this.#show();
  }

  /** Brings the figure in line with what is chosen; the page comes as it is when that is everything. */
  #show(): void {
    const { flow, names, words } = this.#source;
    for (const select of this.#selects()) select.value = this.#choice[select.name as keyof FlowChoice] ?? '';
    getPart(this, '[data-reset]').hidden = !this.#isNarrowed();
    const said = describeChoice(this.#choice, narrowFlow(flow, this.#choice), names, words);
    const status = getPart(this, '[data-status]');
    if (status.textContent === said) return;
    status.textContent = said;
    const isShown = this.#rowsShown();
    this.#figure.querySelectorAll<HTMLElement>('tbody tr').forEach((row, place) => {
      row.hidden = isShown[place] !== true;
    });
    const label = this.#isNarrowed() ? said : this.#whole;
    for (const [part, sizes] of [['.wide', WIDE_FLOW] as const, ['.narrow', NARROW_FLOW] as const]) {
      const shape = drawNarrowedFlow(this.#source, this.#choice, sizes, label);
      getPart(this.#figure, `${part} svg[data-chart]`).replaceWith(makeElement(shape));
    }
    this.#figure.querySelector('chart-marks')?.dispatchEvent(new Event('chart-drawn'));
    for (const file of this.#figure.querySelectorAll<HTMLElement>('a[download]:not([href$=".csv"])')) {
      const item = file.closest('li');
      // These files show everything.
      if (item !== null) item.hidden = this.#isNarrowed();
    }
  }

  #selects(): HTMLSelectElement[] {
    return [...this.querySelectorAll('select')];
  }

  #isNarrowed(): boolean {
    return Object.values(this.#choice).some((id) => id !== null);
  }

  /** Whether each row of the table, which has one for each flow, is chosen. */
  #rowsShown(): boolean[] {
    const { flow } = this.#source;
    const shown = new Set(narrowFlow(flow, this.#choice).flows);
    return flow.flows.map((one) => shown.has(one));
  }
}

function readSource(json: string): FlowSource {
  const { packed, names, words } = JSON.parse(json) as {
    readonly packed: PackedFlow;
    readonly names: FlowNames;
    readonly words: FlowWords;
  };
  return { flow: unpackFlow(packed), names, words };
}

function makeElement({ tag, attributes, words, children }: Shape): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  // What is written in a mark is told apart in its words too.
  element.append(words, ...children.flatMap((child) => [makeElement(child), ' ']));
  return element;
}

customElements.define('flow-choice', FlowChoiceElement);
