type Direction = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown';

/**
 * `<chart-marks>`: makes the marks of the chart inside (`a[data-mark]` in `svg[data-chart]`) one stop of the Tab key,
 * between which the arrow keys go; says what the mark in focus or under the pointer is in `[data-readout]`, from its
 * `aria-label`; and sets off what belongs to it: everything that shares one of the words of its `data-row` or
 * `data-column`. A first touch tells, a second follows the link.
 */
class ChartMarks extends HTMLElement {
  #touched: Element | null = null;

  connectedCallback(): void {
    for (const chart of this.querySelectorAll('svg[data-chart]')) {
      this.#marksOf(chart).forEach((mark, at) => {
        mark.setAttribute('tabindex', at === 0 ? '0' : '-1');
      });
    }
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

/** The nearest mark in a direction: how far aside it lies counts twice. */
function findNext(
  from: SVGAElement,
  marks: readonly SVGAElement[],
  direction: Direction,
): SVGAElement | undefined {
  const isAcross = direction === 'ArrowLeft' || direction === 'ArrowRight';
  const sign = direction === 'ArrowLeft' || direction === 'ArrowUp' ? -1 : 1;
  const [x, y] = middleOf(from);
  return marks
    .flatMap((mark) => {
      const [otherX, otherY] = middleOf(mark);
      const ahead = sign * (isAcross ? otherX - x : otherY - y);
      const aside = Math.abs(isAcross ? otherY - y : otherX - x);
      return mark === from || ahead < 1 ? [] : [{ mark, far: ahead + 2 * aside }];
    })
    .sort((a, b) => a.far - b.far)[0]?.mark;
}

function middleOf(mark: Element): [x: number, y: number] {
  const { left, top, width, height } = mark.getBoundingClientRect();
  return [left + width / 2, top + height / 2];
}

customElements.define('chart-marks', ChartMarks);
