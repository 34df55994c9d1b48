type Direction = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown';

/**
 * `<chart-marks>`: makes the marks of the chart inside (`a[data-mark]` in `svg[data-chart]`) one stop of the Tab key,
 * between which the arrow keys go; says what the mark in focus or under the pointer is in `[data-readout]`, from its
 * `aria-label`; and sets off what belongs to it: everything that shares one of the words of its `data-row` or
 * `data-column`. A first touch tells, a second follows the link. A script that draws a chart anew says so by the event
 * `chart-drawn`.
 */
class ChartMarks extends HTMLElement {
  #touched: Element | null = null;

  connectedCallback(): void {
    this.#makeStops();
    this.addEventListener('chart-drawn', () => {
      this.#makeStops();
    });
    this.addEventListener('keydown', (event) => {
      this.#move(event);
    });
    this.addEventListener('focusin', ({ target }) => {
      this.#tell(markAt(target));
    });
    this.addEventListener('pointerover', ({ target, pointerType }) => {
      if (pointerType !== 'touch') this.#tell(markAt(target));
    });
    this.addEventListener('pointerleave', () => {
      this.#tell(markAt(document.activeElement));
    });
    this.addEventListener('focusout', () => {
      this.#touched = null;
      this.#tell(null);
    });
    this.addEventListener('click', (event) => {
      const mark = markAt(event.target);
      if (mark === null || !(event instanceof PointerEvent) || event.pointerType !== 'touch') return;
      if (this.#touched !== mark) event.preventDefault();
      this.#touched = mark;
      mark.focus();
      this.#tell(mark);
    });
  }

  #makeStops(): void {
    for (const chart of this.querySelectorAll('svg[data-chart]')) {
      this.#marksOf(chart).forEach((mark, at) => {
        mark.setAttribute('tabindex', at === 0 ? '0' : '-1');
      });
    }
  }

  #move(event: KeyboardEvent): void {
    const from = markAt(event.target);
    const chart = from?.closest('svg[data-chart]');
    if (from === null || chart == null || event.altKey || event.ctrlKey || event.metaKey) return;
    const marks = this.#marksOf(chart);
    const to = isDirection(event.key)
      ? findNext(from, marks, event.key)
      : event.key === 'Home'
        ? marks[0]
        : event.key === 'End'
          ? marks.at(-1)
          : undefined;
    if (to === undefined) return;
    event.preventDefault();
    from.setAttribute('tabindex', '-1');
    to.setAttribute('tabindex', '0');
    to.focus();
  }

  #tell(mark: Element | null): void {
    const readout = this.querySelector<HTMLElement>('[data-readout]');
    if (readout !== null) {
      readout.hidden = mark === null;
      readout.textContent = mark?.getAttribute('aria-label') ?? '';
    }
    for (const chart of this.querySelectorAll('svg[data-chart]')) {
      chart.toggleAttribute('data-active', mark !== null && chart.contains(mark) && isGrouped(mark));
    }
    const [rows, columns] = [wordsOf(mark, 'row'), wordsOf(mark, 'column')];
    for (const part of this.querySelectorAll('[data-row], [data-column]')) {
      const isOn =
        wordsOf(part, 'row').some((word) => rows.includes(word)) ||
        wordsOf(part, 'column').some((word) => columns.includes(word));
      part.toggleAttribute('data-on', isOn);
    }
  }

  #marksOf(chart: Element): SVGAElement[] {
    return [...chart.querySelectorAll<SVGAElement>('a[data-mark]')];
  }
}

function markAt(target: EventTarget | null): SVGAElement | null {
  return target instanceof Element ? target.closest<SVGAElement>('a[data-mark]') : null;
}

function isGrouped(mark: Element): boolean {
  return mark.hasAttribute('data-row') || mark.hasAttribute('data-column');
}

function wordsOf(part: Element | null, name: 'row' | 'column'): string[] {
  return part?.getAttribute(`data-${name}`)?.split(' ') ?? [];
}

function isDirection(key: string): key is Direction {
  return ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'].includes(key);
}

/** Marks whose middles are so near lie on one line or in one column, in CSS pixels. */
const LINE = 12;

/**
 * The next mark in a direction. Left and right keep to the line and leave it only at its end. Up and down keep to the
 * column; at its end, and everywhere in a chart of lines without columns (`data-chart="lines"`), they go to the next
 * line that has a mark, and there to the nearest.
 */
function findNext(
  from: SVGAElement,
  marks: readonly SVGAElement[],
  direction: Direction,
): SVGAElement | undefined {
  const isAcross = direction === 'ArrowLeft' || direction === 'ArrowRight';
  const sign = direction === 'ArrowLeft' || direction === 'ArrowUp' ? -1 : 1;
  const hasColumns = from.closest<SVGElement>('svg[data-chart]')?.dataset['chart'] !== 'lines';
  const [x, y] = middleOf(from);
  const ahead = marks
    .filter((mark) => mark !== from)
    .map((mark) => {
      const [otherX, otherY] = middleOf(mark);
      const [across, down] = [otherX - x, otherY - y];
      return isAcross
        ? { mark, ahead: sign * across, aside: Math.abs(down) }
        : { mark, ahead: sign * down, aside: Math.abs(across) };
    })
    .filter((other) => other.ahead > 0);
  const straight = isAcross || hasColumns ? ahead.filter(({ aside }) => aside < LINE) : [];
  if (straight.length > 0) return nearest(straight, (other) => other.ahead);
  if (isAcross) return nearest(ahead, (other) => other.ahead + 2 * other.aside);
  const below = ahead.filter((other) => other.ahead >= LINE);
  const line = Math.min(...below.map((other) => other.ahead)) + LINE;
  return nearest(
    below.filter((other) => other.ahead < line),
    ({ aside }) => aside,
  );
}

interface Other {
  readonly mark: SVGAElement;
  /** How far in the direction, and how far to the side of it, in CSS pixels. */
  readonly ahead: number;
  readonly aside: number;
}

function nearest(others: readonly Other[], far: (other: Other) => number): SVGAElement | undefined {
  return others.toSorted((a, b) => far(a) - far(b))[0]?.mark;
}

function middleOf(mark: Element): [x: number, y: number] {
  const { left, top, width, height } = mark.getBoundingClientRect();
  return [left + width / 2, top + height / 2];
}

customElements.define('chart-marks', ChartMarks);
